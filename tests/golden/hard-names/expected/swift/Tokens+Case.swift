// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `case`.
  public enum Case {
    /// `1`
    @inlinable public static var camelCaseName: Double { 1 }

    /// `2`
    @inlinable public static var screamingName: Double { 2 }

    /// `3`
    @inlinable public static var httpServer: Double { 3 }

    /// `4`
    @inlinable public static var kebabName: Double { 4 }

    /// `5`
    @inlinable public static var snakeName: Double { 5 }
  }
}

extension TokenSet {
  /// The group `case`.
  @frozen public struct Case: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `1`
    @inlinable public var camelCaseName: Double { Tokens.Case.camelCaseName }

    /// `2`
    @inlinable public var screamingName: Double { Tokens.Case.screamingName }

    /// `3`
    @inlinable public var httpServer: Double { Tokens.Case.httpServer }

    /// `4`
    @inlinable public var kebabName: Double { Tokens.Case.kebabName }

    /// `5`
    @inlinable public var snakeName: Double { Tokens.Case.snakeName }
  }
}
