// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `unicode`.
  public enum Unicode {
    /// `1`
    @inlinable public static var u1f3a8: Double { 1 }

    /// `2`
    @inlinable public static var u1f3a8U1f3a8: Double { 2 }

    /// `3`
    @inlinable public static var ünïcödé: Double { 3 }

    /// `4`
    @inlinable public static var 色: Double { 4 }

    /// `5`
    @inlinable public static var صبغة: Double { 5 }

    /// `6`
    @inlinable public static var rightToLeft: Double { 6 }

    /// `7`
    @inlinable public static var zeroWidth: Double { 7 }

    /// `8`
    @inlinable public static var café: Double { 8 }

    /// `9`
    @inlinable public static var ﬁLigature: Double { 9 }
  }
}

extension TokenSet {
  /// The group `unicode`.
  @frozen public struct Unicode: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `1`
    @inlinable public var u1f3a8: Double { Tokens.Unicode.u1f3a8 }

    /// `2`
    @inlinable public var u1f3a8U1f3a8: Double { Tokens.Unicode.u1f3a8U1f3a8 }

    /// `3`
    @inlinable public var ünïcödé: Double { Tokens.Unicode.ünïcödé }

    /// `4`
    @inlinable public var 色: Double { Tokens.Unicode.色 }

    /// `5`
    @inlinable public var صبغة: Double { Tokens.Unicode.صبغة }

    /// `6`
    @inlinable public var rightToLeft: Double { Tokens.Unicode.rightToLeft }

    /// `7`
    @inlinable public var zeroWidth: Double { Tokens.Unicode.zeroWidth }

    /// `8`
    @inlinable public var café: Double { Tokens.Unicode.café }

    /// `9`
    @inlinable public var ﬁLigature: Double { Tokens.Unicode.ﬁLigature }
  }
}
