// Generated from design tokens: edit those instead.

#if canImport(SwiftUI)
  import Foundation
  import SwiftUI

  #if canImport(UIKit)
    import UIKit
  #endif

  extension Color {
    /// The color: in Display P3 if the token is written in it or is outside sRGB, otherwise in sRGB.
    public init(_ token: TokenColor) {
      if let wide = token.displayP3 {
        self.init(
          .displayP3, red: wide.red, green: wide.green, blue: wide.blue, opacity: token.alpha
        )
      } else {
        let plain = token.srgb
        self.init(
          .sRGB, red: plain.red, green: plain.green, blue: plain.blue, opacity: token.alpha
        )
      }
    }
  }

  @available(macOS 14, iOS 17, tvOS 17, watchOS 10, *)
  extension TokenColor: ShapeStyle {
    public func resolve(in environment: EnvironmentValues) -> Color {
      Color(self)
    }
  }

  /// A color of the token set in the environment, so it follows the theme of the view that draws it.
  @available(macOS 14, iOS 17, tvOS 17, watchOS 10, *)
  public struct TokenStyle: ShapeStyle {
    let path: KeyPath<TokenSet, TokenColor> & Sendable

    public func resolve(in environment: EnvironmentValues) -> Color {
      Color(environment.tokens[keyPath: path])
    }
  }

  @available(macOS 14, iOS 17, tvOS 17, watchOS 10, *)
  extension ShapeStyle where Self == TokenStyle {
    /// A color by its path in the set, such as `\.color.accent`. It follows the theme of the view that draws it.
    public static func token(_ path: KeyPath<TokenSet, TokenColor> & Sendable) -> TokenStyle {
      TokenStyle(path: path)
    }
  }

  private struct ChoicesKey: EnvironmentKey {
    static var defaultValue: TokenChoices { TokenChoices() }
  }

  #if canImport(UIKit) && !os(watchOS)
    /// The same for systems that carry it into UIKit, and from there.
    @available(iOS 17, tvOS 17, *)
    private struct BridgedChoicesKey: UITraitBridgedEnvironmentKey {
      static var defaultValue: TokenChoices { TokenChoices() }

      static func read(from traits: UITraitCollection) -> TokenChoices {
        traits[TokenTrait.self]
      }

      static func write(to traits: inout any UIMutableTraits, value: TokenChoices) {
        traits[TokenTrait.self] = value
      }
    }
  #endif

  extension EnvironmentValues {
    /// The contexts that were chosen around this view. Choosing one that is light or dark sets the color scheme
    /// too; a color scheme that was set further in takes its place.
    public var tokenChoices: TokenChoices {
      get { stored._within(isDark: colorScheme == .dark) }
      set {
        stored = newValue
        if let isDark = newValue._isDark {
          colorScheme = isDark ? .dark : .light
        }
      }
    }

    private var stored: TokenChoices {
      get {
        #if canImport(UIKit) && !os(watchOS)
          if #available(iOS 17, tvOS 17, *) {
            return self[BridgedChoicesKey.self]
          }
        #endif
        return self[ChoicesKey.self]
      }
      set {
        #if canImport(UIKit) && !os(watchOS)
          if #available(iOS 17, tvOS 17, *) {
            self[BridgedChoicesKey.self] = newValue
            return
          }
        #endif
        self[ChoicesKey.self] = newValue
      }
    }

    /// The tokens of this environment: in the contexts that were chosen around this view, and otherwise in those
    /// that the user prefers.
    public var tokens: TokenSet {
      get { TokenSet(TokenInput().following(self).choosing(tokenChoices)) }
      set { tokenChoices = TokenChoices(newValue.input) }
    }
  }

  extension TokenInput {
    /// This input with the contexts that the user prefers in this environment.
    public func following(_ environment: EnvironmentValues) -> TokenInput {
      following(
        isDark: environment.colorScheme == .dark,
        isHighContrast: environment.colorSchemeContrast == .increased,
        isMotionReduced: environment.accessibilityReduceMotion
      )
    }
  }

  extension View {
    /// Sets the tokens of this view and the views in it, in every context.
    public func tokens(_ tokens: TokenSet) -> some View {
      environment(\.tokens, tokens)
    }

    /// Chooses contexts for this view and the views in it. They keep following what they did in all others.
    public func tokens(_ choices: TokenChoices) -> some View {
      transformEnvironment(\.tokenChoices) { $0 = $0.choosing(choices) }
    }

    /// Chooses contexts for this view and the views in it: `.tokens { $0.theme = .dark }`. They keep following what
    /// they did in all others.
    public func tokens(_ change: @escaping (inout TokenChoices) -> Void) -> some View {
      transformEnvironment(\.tokenChoices, transform: change)
    }
  }
#endif
