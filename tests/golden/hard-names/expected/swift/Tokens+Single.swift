// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `single`.
  public enum Single {
    /// `0`
    @inlinable public static var a: Double { 0 }

    /// `1`
    @inlinable public static var b: Double { 1 }

    /// `2`
    @inlinable public static var x: Double { 2 }

    /// `3`
    @inlinable public static var y: Double { 3 }

    /// `4`
    @inlinable public static var z: Double { 4 }

    /// `5`
    @inlinable public static var é: Double { 5 }

    /// `6`
    @inlinable public static var ß: Double { 6 }
  }
}

extension TokenSet {
  /// The group `single`.
  @frozen public struct Single: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `0`
    @inlinable public var a: Double { Tokens.Single.a }

    /// `1`
    @inlinable public var b: Double { Tokens.Single.b }

    /// `2`
    @inlinable public var x: Double { Tokens.Single.x }

    /// `3`
    @inlinable public var y: Double { Tokens.Single.y }

    /// `4`
    @inlinable public var z: Double { Tokens.Single.z }

    /// `5`
    @inlinable public var é: Double { Tokens.Single.é }

    /// `6`
    @inlinable public var ß: Double { Tokens.Single.ß }
  }
}
