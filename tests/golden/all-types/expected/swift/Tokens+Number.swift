// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `number`.
  public enum Number {
    /// `1.618033988749895`
    @inlinable public static var ratio: Double { 1.618033988749895 }

    /// `3`
    @inlinable public static var whole: Double { 3 }

    /// `-0.5`
    @inlinable public static var negative: Double { -0.5 }

    /// `0`
    @inlinable public static var zero: Double { 0 }

    /// `0.0000001`
    @inlinable public static var tiny: Double { 1e-7 }

    /// `1000000000000000`
    @inlinable public static var huge: Double { 1_000_000_000_000_000 }

    /// `1.618033988749895`
    @inlinable public static var alias: Double { Tokens.Number.ratio }
  }
}

extension TokenSet {
  /// The group `number`.
  @frozen public struct Number: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `1.618033988749895`
    @inlinable public var ratio: Double { Tokens.Number.ratio }

    /// `3`
    @inlinable public var whole: Double { Tokens.Number.whole }

    /// `-0.5`
    @inlinable public var negative: Double { Tokens.Number.negative }

    /// `0`
    @inlinable public var zero: Double { Tokens.Number.zero }

    /// `0.0000001`
    @inlinable public var tiny: Double { Tokens.Number.tiny }

    /// `1000000000000000`
    @inlinable public var huge: Double { Tokens.Number.huge }

    /// `1.618033988749895`
    @inlinable public var alias: Double { Tokens.Number.alias }
  }
}
