// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `immutable`.
  public enum Immutable {
    /// `5`
    @inlinable public static var listOf: Double { 5 }

    /// `6`
    @inlinable public static var `class`: Double { 6 }

    /// `7`
    @inlinable public static var hashCode: Double { 7 }
  }
}

extension TokenSet {
  /// The group `immutable`.
  @frozen public struct Immutable: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `5`
    @inlinable public var listOf: Double { Tokens.Immutable.listOf }

    /// `6`
    @inlinable public var `class`: Double { Tokens.Immutable.`class` }

    /// `7`
    @inlinable public var hashCode: Double { Tokens.Immutable.hashCode }
  }
}
