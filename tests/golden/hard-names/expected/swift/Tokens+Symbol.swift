// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `symbol`.
  public enum Symbol {
    /// `1`
    @inlinable public static var aB: Double { 1 }

    /// `2`
    @inlinable public static var aC: Double { 2 }

    /// `3`
    @inlinable public static var n50Percent: Double { 3 }

    /// `4`
    @inlinable public static var hashHash: Double { 4 }

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
    @inlinable public static var starStarSlash: Double { 10 }

    /// `11`
    @inlinable public static var lessStyleGreater: Double { 11 }

    /// `12`
    @inlinable public static var dollarSign: Double { 12 }

    /// `13`
    @inlinable public static var tick: Double { 13 }

    /// `14`
    @inlinable public static var plusPlus: Double { 14 }

    /// `15`
    @inlinable public static var cAndD: Double { 15 }
  }
}

extension TokenSet {
  /// The group `symbol`.
  @frozen public struct Symbol: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `1`
    @inlinable public var aB: Double { Tokens.Symbol.aB }

    /// `2`
    @inlinable public var aC: Double { Tokens.Symbol.aC }

    /// `3`
    @inlinable public var n50Percent: Double { Tokens.Symbol.n50Percent }

    /// `4`
    @inlinable public var hashHash: Double { Tokens.Symbol.hashHash }

    /// `5`
    @inlinable public var atSign: Double { Tokens.Symbol.atSign }

    /// `6`
    @inlinable public var quoteD: Double { Tokens.Symbol.quoteD }

    /// `7`
    @inlinable public var apostropheS: Double { Tokens.Symbol.apostropheS }

    /// `8`
    @inlinable public var backSlash: Double { Tokens.Symbol.backSlash }

    /// `9`
    @inlinable public var semiColon: Double { Tokens.Symbol.semiColon }

    /// `10`
    @inlinable public var starStarSlash: Double { Tokens.Symbol.starStarSlash }

    /// `11`
    @inlinable public var lessStyleGreater: Double { Tokens.Symbol.lessStyleGreater }

    /// `12`
    @inlinable public var dollarSign: Double { Tokens.Symbol.dollarSign }

    /// `13`
    @inlinable public var tick: Double { Tokens.Symbol.tick }

    /// `14`
    @inlinable public var plusPlus: Double { Tokens.Symbol.plusPlus }

    /// `15`
    @inlinable public var cAndD: Double { Tokens.Symbol.cAndD }
  }
}
