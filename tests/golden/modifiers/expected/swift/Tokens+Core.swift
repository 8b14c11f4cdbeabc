// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `core`.
  public enum Core {
    /// `cubic-bezier(0.2, 0, 0, 1)`
    @inlinable public static var ease: TokenCubicBezier { TokenCubicBezier(0.2, 0, 0, 1) }

    /// The group `gray`.
    public enum Gray {
      /// `oklch(1 0 0)`
      @inlinable public static var n0: TokenColor { TokenColor(.oklch, 1, 0, 0, srgb: 1, 1, 1) }

      /// `oklch(0.2 0.01 260)`
      @inlinable public static var n900: TokenColor {
        TokenColor(.oklch, 0.2, 0.01, 260, srgb: 0.07605, 0.08695, 0.10455)
      }

      /// `oklch(0.6 0.01 260)`
      @inlinable public static var n500: TokenColor {
        TokenColor(.oklch, 0.6, 0.01, 260, srgb: 0.48905, 0.50348, 0.52676)
      }
    }

    /// The group `blue`.
    public enum Blue {
      /// `oklch(0.55 0.2 264)`
      @inlinable public static var n500: TokenColor {
        TokenColor(.oklch, 0.55, 0.2, 264, srgb: 0.19573, 0.39949, 0.8942)
      }

      /// `oklch(0.8 0.1 264)`
      @inlinable public static var n300: TokenColor {
        TokenColor(.oklch, 0.8, 0.1, 264, srgb: 0.6158, 0.74246, 0.99935)
      }
    }

    /// The group `space`.
    public enum Space {
      /// `4px`
      @inlinable public static var n1: CGFloat { 4 }

      /// `8px`
      @inlinable public static var n2: CGFloat { 8 }

      /// `16px`
      @inlinable public static var n4: CGFloat { 16 }
    }

    /// The group `motion`.
    public enum Motion {
      /// `120ms`, platform android `90ms`
      @inlinable public static var short: TokenDuration { TokenDuration(milliseconds: 120) }

      /// `400ms`
      @inlinable public static var long: TokenDuration { TokenDuration(milliseconds: 400) }
    }
  }
}

extension TokenSet {
  /// The group `core`.
  @frozen public struct Core: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// The group `gray`.
    @inlinable public var gray: Gray { Gray(_input) }

    /// The group `blue`.
    @inlinable public var blue: Blue { Blue(_input) }

    /// The group `space`.
    @inlinable public var space: Space { Space(_input) }

    /// The group `motion`.
    @inlinable public var motion: Motion { Motion(_input) }

    /// `cubic-bezier(0.2, 0, 0, 1)`
    @inlinable public var ease: TokenCubicBezier { Tokens.Core.ease }

    /// The group `gray`.
    @frozen public struct Gray: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `oklch(1 0 0)`
      @inlinable public var n0: TokenColor { Tokens.Core.Gray.n0 }

      /// `oklch(0.2 0.01 260)`
      @inlinable public var n900: TokenColor { Tokens.Core.Gray.n900 }

      /// `oklch(0.6 0.01 260)`
      @inlinable public var n500: TokenColor { Tokens.Core.Gray.n500 }
    }

    /// The group `blue`.
    @frozen public struct Blue: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `oklch(0.55 0.2 264)`
      @inlinable public var n500: TokenColor { Tokens.Core.Blue.n500 }

      /// `oklch(0.8 0.1 264)`
      @inlinable public var n300: TokenColor { Tokens.Core.Blue.n300 }
    }

    /// The group `space`.
    @frozen public struct Space: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `4px`
      @inlinable public var n1: CGFloat { Tokens.Core.Space.n1 }

      /// `8px`
      @inlinable public var n2: CGFloat { Tokens.Core.Space.n2 }

      /// `16px`
      @inlinable public var n4: CGFloat { Tokens.Core.Space.n4 }
    }

    /// The group `motion`.
    @frozen public struct Motion: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `120ms`, platform android `90ms`
      @inlinable public var short: TokenDuration {
        switch _input.platform {
        case .android: TokenDuration(milliseconds: 90)
        default: Tokens.Core.Motion.short
        }
      }

      /// `400ms`
      @inlinable public var long: TokenDuration { Tokens.Core.Motion.long }
    }
  }
}
