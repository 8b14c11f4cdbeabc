// Generated from design tokens: edit those instead.

#if canImport(SwiftUI)
  import Foundation
  import SwiftUI

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
    /// A color that follows the theme: `.foregroundStyle(.token(\.color.text))`.
    public static func token(_ path: KeyPath<TokenSet, TokenColor> & Sendable) -> TokenStyle {
      TokenStyle(path: path)
    }
  }

  private struct TokenSetKey: EnvironmentKey {
    static let defaultValue: TokenSet? = nil
  }

  extension EnvironmentValues {
    /// The tokens of this environment: those that an outer view chose, otherwise those that the user prefers.
    public var tokens: TokenSet {
      get { self[TokenSetKey.self] ?? TokenSet(TokenInput().following(self)) }
      set { self[TokenSetKey.self] = newValue }
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
    /// Sets the tokens of this view and the views in it.
    public func tokens(_ tokens: TokenSet) -> some View {
      environment(\.tokens, tokens)
    }

    /// Sets the contexts of this view and the views in it.
    public func tokens(_ input: TokenInput) -> some View {
      environment(\.tokens, TokenSet(input))
    }

    /// Changes the contexts of this view and the views in it: `.tokens { $0.theme = .dark }`.
    public func tokens(_ change: @escaping (inout TokenInput) -> Void) -> some View {
      transformEnvironment(\.tokens) { change(&$0.input) }
    }
  }
#endif
