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

  @available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
  private struct TokenTypographyModifier: ViewModifier {
    let token: TokenTypography
    @ScaledMetric private var scale: CGFloat = 1

    init(token: TokenTypography) {
      self.token = token
    }

    func body(content: Content) -> some View {
      let size = token.fontSize * scale
      let leading = max(0, token.lineHeight.map { CGFloat($0) * size - natural(size) } ?? 0)
      content
        .font(Font(token, size: size))
        .tracking((token.letterSpacing ?? 0) * scale)
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
