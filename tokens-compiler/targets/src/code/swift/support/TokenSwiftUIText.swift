// Generated from design tokens: edit those instead.

#if canImport(SwiftUI)
  import Foundation
  import SwiftUI

  #if canImport(UIKit)
    import UIKit
  #elseif canImport(AppKit)
    import AppKit
  #endif

  extension Font.Weight {
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

  extension Font {
    /// The first font of a text style that the device has. Its size stays that of the token; `View.typography` scales
    /// it to the text size that the user prefers.
    public init(_ token: TokenTypography) {
      self.init(token, size: token.fontSize)
    }

    init(_ token: TokenTypography, size: CGFloat) {
      let weight = Font.Weight(token.fontWeight)
      for name in token.fontFamily.names {
        if let design = TokenFontFamily.design(named: name) {
          self = .system(size: size, weight: weight, design: Font.Design(design))
          return
        }
        if TokenFontFamily.isInstalled(name) {
          self = .custom(name, fixedSize: size).weight(weight)
          return
        }
      }
      self = .system(size: size, weight: weight)
    }
  }

  extension Font.Design {
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

  extension TokenFontFamily {
    fileprivate static func isInstalled(_ name: String) -> Bool {
      #if canImport(UIKit)
        UIFont(name: name, size: 12) != nil
      #elseif canImport(AppKit)
        NSFont(name: name, size: 12) != nil
      #else
        true
      #endif
    }
  }

  @available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
  extension View {
    /// Sets text in a style: font, letter spacing and line height, all scaled to the text size that the user prefers.
    ///
    /// SwiftUI cannot set lines closer than the font's own line height: a smaller one has no effect.
    public func typography(_ token: TokenTypography) -> some View {
      modifier(TokenTypographyModifier(token: token))
    }
  }

  extension TokenTypography {
    /// The system's text style of about this size. When the user prefers larger text, large styles grow less than small
    /// ones, and so does what is set in this one.
    public var textStyle: Font.TextStyle {
      switch fontSize {
      case ..<11.5: .caption2
      case ..<12.5: .caption
      case ..<14: .footnote
      case ..<15.5: .subheadline
      case ..<16.5: .callout
      case ..<18.5: .body
      case ..<21: .title3
      case ..<25: .title2
      case ..<31: .title
      default: .largeTitle
      }
    }
  }

  @available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
  private struct TokenTypographyModifier: ViewModifier {
    let token: TokenTypography
    @ScaledMetric private var size: CGFloat

    init(token: TokenTypography) {
      self.token = token
      _size = ScaledMetric(wrappedValue: token.fontSize, relativeTo: token.textStyle)
    }

    func body(content: Content) -> some View {
      let spacing = token.letterSpacing ?? 0
      let leading = max(0, token.lineHeight.map { CGFloat($0) * size - natural(size) } ?? 0)
      content
        .font(Font(token, size: size))
        .tracking(token.fontSize > 0 ? spacing * size / token.fontSize : spacing)
        .lineSpacing(leading)
        .padding(.vertical, leading / 2)
    }

    /// The line height of the font itself.
    private func natural(_ size: CGFloat) -> CGFloat {
      #if canImport(UIKit)
        token.uiFont.withSize(size).lineHeight
      #elseif canImport(AppKit)
        token.nsFont.lineHeight * size / token.fontSize
      #else
        size * 1.2
      #endif
    }
  }
#endif
