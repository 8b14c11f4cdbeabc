// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `digit`.
  public enum Digit {
    /// `100`
    @inlinable public static var n100: Double { 100 }

    /// `2`
    @inlinable public static var n2xl: Double { 2 }

    /// `50`
    @inlinable public static var n050: Double { 50 }

    /// `3.5`
    @inlinable public static var n3_5: Double { 3.5 }

    /// `1`
    @inlinable public static var n1stPlace: Double { 1 }
  }
}

extension TokenSet {
  /// The group `digit`.
  @frozen public struct Digit: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `100`
    @inlinable public var n100: Double { Tokens.Digit.n100 }

    /// `2`
    @inlinable public var n2xl: Double { Tokens.Digit.n2xl }

    /// `50`
    @inlinable public var n050: Double { Tokens.Digit.n050 }

    /// `3.5`
    @inlinable public var n3_5: Double { Tokens.Digit.n3_5 }

    /// `1`
    @inlinable public var n1stPlace: Double { Tokens.Digit.n1stPlace }
  }
}
