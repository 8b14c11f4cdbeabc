// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  public enum Digit {
    /// `100`
    @inlinable public static var _100: Double { 100 }

    /// `2`
    @inlinable public static var _2xl: Double { 2 }

    /// `50`
    @inlinable public static var _050: Double { 50 }

    /// `3.5`
    @inlinable public static var _3_5: Double { 3.5 }

    /// `1`
    @inlinable public static var _1stPlace: Double { 1 }
  }
}

extension TokenSet {
  @frozen public struct Digit: Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    @inlinable public var _100: Double { Tokens.Digit._100 }

    @inlinable public var _2xl: Double { Tokens.Digit._2xl }

    @inlinable public var _050: Double { Tokens.Digit._050 }

    @inlinable public var _3_5: Double { Tokens.Digit._3_5 }

    @inlinable public var _1stPlace: Double { Tokens.Digit._1stPlace }
  }
}
