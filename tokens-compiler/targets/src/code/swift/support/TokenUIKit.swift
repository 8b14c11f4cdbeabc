// Generated from design tokens: edit those instead.

#if canImport(UIKit)
  import Foundation
  import UIKit

  extension UIColor {
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
          red: CGFloat(plain.red), green: CGFloat(plain.green), blue: CGFloat(plain.blue),
          alpha: CGFloat(token.alpha)
        )
      }
    }
  }

  #if !os(watchOS)
    extension UIColor {
      /// A color in the contexts that are chosen here or around the view that draws it, and otherwise in those that
      /// the user prefers.
      public static func token(
        _ path: KeyPath<TokenSet, TokenColor> & Sendable,
        choosing choices: TokenChoices = TokenChoices()
      ) -> UIColor {
        UIColor { traits in
          var input = TokenInput().following(traits)
          if #available(iOS 17, tvOS 17, *) {
            input = input.choosing(traits.tokenChoices)
          }
          return UIColor(TokenSet(input.choosing(choices))[keyPath: path])
        }
      }
    }

    /// The contexts that were chosen around a view.
    @available(iOS 17, tvOS 17, *)
    struct TokenTrait: UITraitDefinition {
      static var defaultValue: TokenChoices { TokenChoices() }
      static var affectsColorAppearance: Bool { true }
    }

    @available(iOS 17, tvOS 17, *)
    extension UITraitCollection {
      /// The contexts that were chosen around what has these traits: by a SwiftUI view, or by trait overrides.
      public var tokenChoices: TokenChoices {
        let isDark = userInterfaceStyle == .unspecified ? nil : userInterfaceStyle == .dark
        return self[TokenTrait.self]._within(isDark: isDark)
      }
    }

    @available(iOS 17, tvOS 17, *)
    extension UIMutableTraits {
      /// Chooses contexts for a view and the views in it, in place of those that were chosen around it:
      /// `view.traitOverrides.choose(TokenChoices(theme: .dark))`. Choosing one that is light or dark sets the
      /// interface style too.
      public mutating func choose(_ choices: TokenChoices) {
        self[TokenTrait.self] = choices
        if let isDark = choices._isDark {
          userInterfaceStyle = isDark ? .dark : .light
        }
      }
    }

    extension TokenInput {
      /// This input with the contexts that match the traits, as far as they are specified; they say nothing about
      /// motion.
      public func following(_ traits: UITraitCollection) -> TokenInput {
        let (style, contrast) = (traits.userInterfaceStyle, traits.accessibilityContrast)
        return following(
          isDark: style == .unspecified ? nil : style == .dark,
          isHighContrast: contrast == .unspecified ? nil : contrast == .high
        )
      }
    }
  #endif

  extension UIFont.Weight {
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
    /// The first font that the device has, at the size of the token; `UIFontMetrics` scales it.
    public var uiFont: UIFont {
      let weight = UIFont.Weight(fontWeight)
      for name in fontFamily.names {
        if let design = TokenFontFamily.design(named: name) {
          let font = UIFont.systemFont(ofSize: fontSize, weight: weight)
          let descriptor = font.fontDescriptor.withDesign(UIFontDescriptor.SystemDesign(design))
          return descriptor.map { UIFont(descriptor: $0, size: fontSize) } ?? font
        }
        if let font = UIFont(name: name, size: fontSize) {
          let traits = [UIFontDescriptor.TraitKey.weight: weight.rawValue]
          let descriptor = UIFontDescriptor(fontAttributes: [
            .family: font.familyName, .traits: traits,
          ])
          return UIFont(descriptor: descriptor, size: fontSize)
        }
      }
      return UIFont.systemFont(ofSize: fontSize, weight: weight)
    }

    /// The attributes of text in this style: font, letter spacing and line height.
    public var attributes: [NSAttributedString.Key: Any] {
      let font = uiFont
      var all: [NSAttributedString.Key: Any] = [.font: font]
      if let letterSpacing {
        all[.kern] = letterSpacing
      }
      if let lineHeight {
        let height = CGFloat(lineHeight) * fontSize
        let paragraph = NSMutableParagraphStyle()
        paragraph.minimumLineHeight = height
        paragraph.maximumLineHeight = height
        all[.paragraphStyle] = paragraph
        all[.baselineOffset] = (height - font.lineHeight) / 2
      }
      return all
    }
  }

  extension UIFontDescriptor.SystemDesign {
    /// The system's font for a generic name.
    public init(_ token: TokenFontFamily.Design) {
      switch token {
      case .sans: self = .default
      case .serif: self = .serif
      case .monospaced: self = .monospaced
      case .rounded: self = .rounded
      }
    }
  }
#endif
