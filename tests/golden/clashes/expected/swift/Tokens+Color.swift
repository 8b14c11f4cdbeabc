// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `color`.
  public enum Color {
    /// @deprecated is a tag, ${this} is none.
    ///
    /// `#0000ff80`, theme dark `#8080ff`
    @available(*, deprecated, message: "Use {color.new} \"$now\" */.", renamed: "Tokens.Color.new")
    @inlinable public static var old: TokenColor { Tokens.Color.new }

    /// `#0000ff80`, theme dark `#8080ff`
    @available(*, deprecated)
    @inlinable public static var older: TokenColor { Tokens.Color.new }

    /// `#0000ff80`, theme dark `#8080ff`
    @inlinable public static var new: TokenColor {
      TokenColor(red: 0, green: 0, blue: 1, alpha: 0.5)
    }

    /// The group `color`.
    public enum Color {
      /// `#ff0000`
      @inlinable public static var color: TokenColor { TokenColor(red: 1, green: 0, blue: 0) }

      /// `display-p3(0 1 0)`, theme dark `rec2020(0 1 0)`
      @inlinable public static var theme: TokenColor {
        TokenColor(.displayP3, 0, 1, 0, srgb: 0, 0.98576, 0.15974, p3: 0, 1, 0)
      }
    }
  }
}

extension TokenSet {
  /// The group `color`.
  @frozen public struct Color: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// The group `color`.
    @inlinable public var color: Color { Color(_input) }

    /// @deprecated is a tag, ${this} is none.
    ///
    /// `#0000ff80`, theme dark `#8080ff`
    @available(
      *,
      deprecated,
      message: "Use {color.new} \"$now\" */.",
      renamed: "TokenSet.Color.new"
    )
    @inlinable public var old: TokenColor {
      switch _input.theme {
      case .dark: TokenColor(red: 0.5, green: 0.5, blue: 1)
      default: Tokens.Color.old
      }
    }

    /// `#0000ff80`, theme dark `#8080ff`
    @available(*, deprecated)
    @inlinable public var older: TokenColor {
      switch _input.theme {
      case .dark: TokenColor(red: 0.5, green: 0.5, blue: 1)
      default: Tokens.Color.older
      }
    }

    /// `#0000ff80`, theme dark `#8080ff`
    @inlinable public var new: TokenColor {
      switch _input.theme {
      case .dark: TokenColor(red: 0.5, green: 0.5, blue: 1)
      default: Tokens.Color.new
      }
    }

    /// absent, theme dark `#000000`
    @inlinable public var night: TokenColor? {
      switch _input.theme {
      case .dark: TokenColor(red: 0, green: 0, blue: 0)
      default: nil
      }
    }

    /// The group `color`.
    @frozen public struct Color: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `#ff0000`
      @inlinable public var color: TokenColor { Tokens.Color.Color.color }

      /// `display-p3(0 1 0)`, theme dark `rec2020(0 1 0)`
      @inlinable public var theme: TokenColor {
        switch _input.theme {
        case .dark:
          TokenColor(.rec2020, 0, 1, 0, srgb: 0, 0.94734, 0.44628, p3: 0, 0.97407, 0.37445)
        default: Tokens.Color.Color.theme
        }
      }
    }
  }
}
