// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `dimension`.
  public enum Dimension {
    /// `0px`
    @inlinable public static var zero: CGFloat { 0 }

    /// `16px`
    @inlinable public static var pixel: CGFloat { 16 }

    /// `1.25rem`
    @inlinable public static var rootEm: CGFloat { 20 }

    /// `-4px`
    @inlinable public static var negative: CGFloat { -4 }

    /// `0.0625rem`
    @inlinable public static var fraction: CGFloat { 1 }

    /// `100000px`
    @inlinable public static var large: CGFloat { 100000 }

    /// `16px`
    @inlinable public static var alias: CGFloat { Tokens.Dimension.pixel }
  }
}

extension TokenSet {
  /// The group `dimension`.
  @frozen public struct Dimension: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `0px`
    @inlinable public var zero: CGFloat { Tokens.Dimension.zero }

    /// `16px`
    @inlinable public var pixel: CGFloat { Tokens.Dimension.pixel }

    /// `1.25rem`
    @inlinable public var rootEm: CGFloat { Tokens.Dimension.rootEm }

    /// `-4px`
    @inlinable public var negative: CGFloat { Tokens.Dimension.negative }

    /// `0.0625rem`
    @inlinable public var fraction: CGFloat { Tokens.Dimension.fraction }

    /// `100000px`
    @inlinable public var large: CGFloat { Tokens.Dimension.large }

    /// `16px`
    @inlinable public var alias: CGFloat { Tokens.Dimension.alias }
  }
}
