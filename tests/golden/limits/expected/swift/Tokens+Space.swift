// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `space`.
  public enum Space {
    /// `0.0000001px`
    @inlinable public static var hair: CGFloat { 1e-7 }

    /// `8388607px`
    @inlinable public static var wide: CGFloat { 8_388_607 }

    /// `8388608px`
    @inlinable public static var wider: CGFloat { 8_388_608 }

    /// `16777217px`
    @inlinable public static var odd: CGFloat { 16_777_217 }

    /// `265.6px`
    @inlinable public static var part: CGFloat { 265.6 }

    /// `1.1rem`
    @inlinable public static var rem: CGFloat { 17.6 }
  }
}

extension TokenSet {
  /// The group `space`.
  @frozen public struct Space: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `0.0000001px`
    @inlinable public var hair: CGFloat { Tokens.Space.hair }

    /// `8388607px`
    @inlinable public var wide: CGFloat { Tokens.Space.wide }

    /// `8388608px`
    @inlinable public var wider: CGFloat { Tokens.Space.wider }

    /// `16777217px`
    @inlinable public var odd: CGFloat { Tokens.Space.odd }

    /// `265.6px`
    @inlinable public var part: CGFloat { Tokens.Space.part }

    /// `1.1rem`
    @inlinable public var rem: CGFloat { Tokens.Space.rem }
  }
}
