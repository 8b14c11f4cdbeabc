// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  public enum Symbol {
    /// `1`
    @inlinable public static var aB: Double { 1 }

    /// `2`
    @inlinable public static var aC: Double { 2 }

    /// `3`
    @inlinable public static var _50: Double { 3 }

    /// `4`
    @inlinable public static var hash: Double { 4 }

    /// `5`
    @inlinable public static var atSign: Double { 5 }

    /// `6`
    @inlinable public static var quoteD: Double { 6 }

    /// `7`
    @inlinable public static var apostropheS: Double { 7 }

    /// `8`
    @inlinable public static var backSlash: Double { 8 }

    /// `9`
    @inlinable public static var semiColon: Double { 9 }

    /// `10`
    @inlinable public static var starSlash: Double { 10 }

    /// `11`
    @inlinable public static var style: Double { 11 }

    /// `12`
    @inlinable public static var dollarSign: Double { 12 }

    /// `13`
    @inlinable public static var tick: Double { 13 }

    /// `14`
    @inlinable public static var plus: Double { 14 }

    /// `15`
    @inlinable public static var cD: Double { 15 }
  }
}

extension TokenSet {
  @frozen public struct Symbol: Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    @inlinable public var aB: Double { Tokens.Symbol.aB }

    @inlinable public var aC: Double { Tokens.Symbol.aC }

    @inlinable public var _50: Double { Tokens.Symbol._50 }

    @inlinable public var hash: Double { Tokens.Symbol.hash }

    @inlinable public var atSign: Double { Tokens.Symbol.atSign }

    @inlinable public var quoteD: Double { Tokens.Symbol.quoteD }

    @inlinable public var apostropheS: Double { Tokens.Symbol.apostropheS }

    @inlinable public var backSlash: Double { Tokens.Symbol.backSlash }

    @inlinable public var semiColon: Double { Tokens.Symbol.semiColon }

    @inlinable public var starSlash: Double { Tokens.Symbol.starSlash }

    @inlinable public var style: Double { Tokens.Symbol.style }

    @inlinable public var dollarSign: Double { Tokens.Symbol.dollarSign }

    @inlinable public var tick: Double { Tokens.Symbol.tick }

    @inlinable public var plus: Double { Tokens.Symbol.plus }

    @inlinable public var cD: Double { Tokens.Symbol.cD }
  }
}
