// Generated from design tokens: edit those instead.

#if canImport(AppKit) && !canImport(UIKit)
  import Foundation
  import AppKit

  extension NSColor {
    /// The color: in Display P3 if the token is written in it or is outside sRGB, otherwise in sRGB.
    public convenience init(_ token: TokenColor) {
      if let wide = token.displayP3 {
        self.init(
          displayP3Red: CGFloat(wide.red), green: CGFloat(wide.green), blue: CGFloat(wide.blue),
          alpha: CGFloat(token.alpha)
        )
      } else {
        let plain = token.srgb
        self.init(
          srgbRed: CGFloat(plain.red), green: CGFloat(plain.green), blue: CGFloat(plain.blue),
          alpha: CGFloat(token.alpha)
        )
      }
    }

    /// A color in the contexts that are chosen, and otherwise in those that the user prefers.
    public static func token(
      _ path: KeyPath<TokenSet, TokenColor> & Sendable,
      choosing choices: TokenChoices = TokenChoices()
    ) -> NSColor {
      NSColor(name: nil) { appearance in
        NSColor(TokenSet(TokenInput().following(appearance).choosing(choices))[keyPath: path])
      }
    }
  }

  extension TokenInput {
    /// This input with the contexts that match the appearance, which says nothing about motion.
    public func following(_ appearance: NSAppearance) -> TokenInput {
      let names: [NSAppearance.Name] = [
        .aqua, .darkAqua, .accessibilityHighContrastAqua, .accessibilityHighContrastDarkAqua,
      ]
      guard let name = appearance.bestMatch(from: names) else { return self }
      return following(
        isDark: name == .darkAqua || name == .accessibilityHighContrastDarkAqua,
        isHighContrast: name == .accessibilityHighContrastAqua
          || name == .accessibilityHighContrastDarkAqua
      )
    }
  }

  extension NSFont.Weight {
    /// The nearest of the nine weights.
    public init(_ token: TokenFontWeight) {
      switch token.value {
      case ..<150: self = .ultraLight
      case ..<250: self = .thin
      case ..<350: self = .light
      case ..<450: self = .regular
      case ..<550: self = .medium
      case ..<650: self = .semibold
      case ..<750: self = .bold
      case ..<850: self = .heavy
      default: self = .black
      }
    }
  }

  extension TokenTypography {
    /// The first font that the device has, at the size of the token.
    public var nsFont: NSFont {
      let weight = NSFont.Weight(fontWeight)
      for name in fontFamily.names {
        if let design = TokenFontFamily.design(named: name) {
          return design == .monospaced
            ? NSFont.monospacedSystemFont(ofSize: fontSize, weight: weight)
            : NSFont.systemFont(ofSize: fontSize, weight: weight)
        }
        if let font = NSFont(name: name, size: fontSize) {
          return font
        }
      }
      return NSFont.systemFont(ofSize: fontSize, weight: weight)
    }
  }

  extension NSFont {
    /// From the top of one line to the top of the next.
    var lineHeight: CGFloat { ascender - descender + leading }
  }
#endif
