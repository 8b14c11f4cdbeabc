// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `color`.
  public enum Color {
    /// `oklch(1 0 0)`, theme dark `oklch(0.2 0.01 260)`, theme high contrast `oklch(0.2 0.01 260)`
    @inlinable public static var surface: TokenColor { Tokens.Core.Gray.n0 }

    /// `oklch(0.2 0.01 260)`, theme dark `oklch(1 0 0)`, theme high contrast `oklch(1 0 0)`
    @inlinable public static var text: TokenColor { Tokens.Core.Gray.n900 }

    /// `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)`
    @inlinable public static var accent: TokenColor { Tokens.Core.Blue.n500 }

    /// `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)`
    @inlinable public static var link: TokenColor { Tokens.Color.accent }

    /// `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)`
    @inlinable public static var hover: TokenColor { Tokens.Color.link }
  }
}

extension TokenSet {
  /// The group `color`.
  @frozen public struct Color: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `oklch(1 0 0)`, theme dark `oklch(0.2 0.01 260)`, theme high contrast `oklch(0.2 0.01 260)`
    @inlinable public var surface: TokenColor {
      switch _input.theme {
      case .dark, .highContrast: Tokens.Core.Gray.n900
      default: Tokens.Color.surface
      }
    }

    /// `oklch(0.2 0.01 260)`, theme dark `oklch(1 0 0)`, theme high contrast `oklch(1 0 0)`
    @inlinable public var text: TokenColor {
      switch _input.theme {
      case .dark, .highContrast: Tokens.Core.Gray.n0
      default: Tokens.Color.text
      }
    }

    /// `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)`
    @inlinable public var accent: TokenColor {
      switch _input.theme {
      case .dark: Tokens.Core.Blue.n300
      case .highContrast: Tokens.Core.Gray.n0
      default: Tokens.Color.accent
      }
    }

    /// `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)`
    @inlinable public var link: TokenColor {
      switch _input.theme {
      case .dark: TokenColor(.oklch, 0.8, 0.1, 264, srgb: 0.6158, 0.74246, 0.99935)
      case .highContrast: TokenColor(.oklch, 1, 0, 0, srgb: 1, 1, 1)
      default: Tokens.Color.link
      }
    }

    /// `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)`
    @inlinable public var hover: TokenColor {
      switch _input.theme {
      case .dark: TokenColor(.oklch, 0.8, 0.1, 264, srgb: 0.6158, 0.74246, 0.99935)
      case .highContrast: TokenColor(.oklch, 1, 0, 0, srgb: 1, 1, 1)
      default: Tokens.Color.hover
      }
    }
  }
}
