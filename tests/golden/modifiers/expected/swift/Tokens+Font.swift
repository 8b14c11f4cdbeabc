// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `font`.
  public enum Font {
    /// `Inter, sans-serif`, platform ios `SF Pro Text, system-ui`, platform android `Roboto, sans-serif`
    @inlinable public static var family: TokenFontFamily {
      TokenFontFamily(["Inter", "sans-serif"])
    }

    /// `1rem`, density compact `0.875rem`
    @inlinable public static var size: CGFloat { 16 }
  }
}

extension TokenSet {
  /// The group `font`.
  @frozen public struct Font: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `Inter, sans-serif`, platform ios `SF Pro Text, system-ui`, platform android `Roboto, sans-serif`
    @inlinable public var family: TokenFontFamily {
      switch _input.platform {
      case .ios: TokenFontFamily(["SF Pro Text", "system-ui"])
      case .android: TokenFontFamily(["Roboto", "sans-serif"])
      default: Tokens.Font.family
      }
    }

    /// `1rem`, density compact `0.875rem`
    @inlinable public var size: CGFloat {
      switch _input.density {
      case .compact: 14
      default: Tokens.Font.size
      }
    }
  }
}
