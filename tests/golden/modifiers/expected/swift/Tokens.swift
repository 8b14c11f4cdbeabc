// Generated from design tokens: edit those instead.

import Foundation

/// The tokens, each in the default context of every modifier.
public enum Tokens {
  /// `1px solid oklch(0.55 0.2 264)`, theme light density 2x `3px solid oklch(0.55 0.2 264)`, theme dark density regular `1px solid oklch(0.8 0.1 264)`, theme dark density compact `1px solid oklch(0.8 0.1 264)`, theme dark density 2x `3px solid oklch(0.8 0.1 264)`, …
  @inlinable public static var edge: TokenBorder {
    TokenBorder(
      color: TokenColor(.oklch, 0.55, 0.2, 264, srgb: 0.19573, 0.39949, 0.8942),
      width: 1,
      style: .solid
    )
  }

  /// `0px 8px 16px 0px oklch(0.2 0.01 260)`, theme light density compact `0px 4px 8px 0px oklch(0.2 0.01 260)`, theme light density 2x `0px 16px 32px 0px oklch(0.2 0.01 260)`, theme dark density regular `0px 8px 16px 0px oklch(1 0 0)`, theme dark density compact `0px 4px 8px 0px oklch(1 0 0)`, …
  @inlinable public static var lift: TokenShadow {
    TokenShadow([
      TokenShadow.Layer(
        color: TokenColor(.oklch, 0.2, 0.01, 260, srgb: 0.07605, 0.08695, 0.10455),
        x: 0,
        y: 8,
        blur: 16,
        spread: 0
      )
    ])
  }

  /// `oklch(1 0 0) 0%, oklch(0.55 0.2 264) 100%`, theme dark `oklch(0.2 0.01 260) 0%, oklch(0.8 0.1 264) 100%`, theme high contrast `oklch(0.2 0.01 260) 0%, oklch(1 0 0) 100%`
  @inlinable public static var wash: TokenGradient {
    TokenGradient([
      TokenGradient.Stop(TokenColor(.oklch, 1, 0, 0, srgb: 1, 1, 1), at: 0),
      TokenGradient.Stop(TokenColor(.oklch, 0.55, 0.2, 264, srgb: 0.19573, 0.39949, 0.8942), at: 1),
    ])
  }

  /// `120ms cubic-bezier(0.2, 0, 0, 1) 0ms`, platform android `90ms cubic-bezier(0.2, 0, 0, 1) 0ms`
  @inlinable public static var move: TokenTransition {
    TokenTransition(
      duration: TokenDuration(milliseconds: 120),
      delay: TokenDuration(milliseconds: 0),
      timingFunction: TokenCubicBezier(0.2, 0, 0, 1)
    )
  }
}

/// All tokens for an input: in one context of every modifier.
public struct TokenSet: Hashable, Sendable {
  /// The contexts.
  public var input: TokenInput

  public init(_ input: TokenInput = TokenInput()) {
    self.input = input
  }

  /// The group `core`.
  @inlinable public var core: Core { Core(input) }

  /// The group `color`.
  @inlinable public var color: Color { Color(input) }

  /// The group `space`.
  @inlinable public var space: Space { Space(input) }

  /// The group `font`.
  @inlinable public var font: Font { Font(input) }

  /// The group `text`.
  @inlinable public var text: Text { Text(input) }

  /// The group `border`.
  @inlinable public var border: Border { Border(input) }

  /// `1px solid oklch(0.55 0.2 264)`, theme light density 2x `3px solid oklch(0.55 0.2 264)`, theme dark density regular `1px solid oklch(0.8 0.1 264)`, theme dark density compact `1px solid oklch(0.8 0.1 264)`, theme dark density 2x `3px solid oklch(0.8 0.1 264)`, …
  @inlinable public var edge: TokenBorder {
    switch (input.theme, input.density) {
    case (.light, .n2x):
      TokenBorder(
        color: TokenColor(.oklch, 0.55, 0.2, 264, srgb: 0.19573, 0.39949, 0.8942),
        width: 3,
        style: .solid
      )
    case (.dark, .regular), (.dark, .compact):
      TokenBorder(
        color: TokenColor(.oklch, 0.8, 0.1, 264, srgb: 0.6158, 0.74246, 0.99935),
        width: 1,
        style: .solid
      )
    case (.dark, .n2x):
      TokenBorder(
        color: TokenColor(.oklch, 0.8, 0.1, 264, srgb: 0.6158, 0.74246, 0.99935),
        width: 3,
        style: .solid
      )
    case (.highContrast, .regular), (.highContrast, .compact):
      TokenBorder(color: TokenColor(.oklch, 1, 0, 0, srgb: 1, 1, 1), width: 2, style: .solid)
    case (.highContrast, .n2x):
      TokenBorder(color: TokenColor(.oklch, 1, 0, 0, srgb: 1, 1, 1), width: 3, style: .solid)
    default: Tokens.edge
    }
  }

  /// `0px 8px 16px 0px oklch(0.2 0.01 260)`, theme light density compact `0px 4px 8px 0px oklch(0.2 0.01 260)`, theme light density 2x `0px 16px 32px 0px oklch(0.2 0.01 260)`, theme dark density regular `0px 8px 16px 0px oklch(1 0 0)`, theme dark density compact `0px 4px 8px 0px oklch(1 0 0)`, …
  @inlinable public var lift: TokenShadow {
    switch (input.theme, input.density) {
    case (.light, .compact):
      TokenShadow([
        TokenShadow.Layer(
          color: TokenColor(.oklch, 0.2, 0.01, 260, srgb: 0.07605, 0.08695, 0.10455),
          x: 0,
          y: 4,
          blur: 8,
          spread: 0
        )
      ])
    case (.light, .n2x):
      TokenShadow([
        TokenShadow.Layer(
          color: TokenColor(.oklch, 0.2, 0.01, 260, srgb: 0.07605, 0.08695, 0.10455),
          x: 0,
          y: 16,
          blur: 32,
          spread: 0
        )
      ])
    case (.dark, .regular):
      TokenShadow([
        TokenShadow.Layer(
          color: TokenColor(.oklch, 1, 0, 0, srgb: 1, 1, 1),
          x: 0,
          y: 8,
          blur: 16,
          spread: 0
        )
      ])
    case (.dark, .compact):
      TokenShadow([
        TokenShadow.Layer(
          color: TokenColor(.oklch, 1, 0, 0, srgb: 1, 1, 1),
          x: 0,
          y: 4,
          blur: 8,
          spread: 0
        )
      ])
    case (.dark, .n2x):
      TokenShadow([
        TokenShadow.Layer(
          color: TokenColor(.oklch, 1, 0, 0, srgb: 1, 1, 1),
          x: 0,
          y: 16,
          blur: 32,
          spread: 0
        )
      ])
    case (.highContrast, .regular):
      TokenShadow([
        TokenShadow.Layer(
          color: TokenColor(.oklch, 1, 0, 0, srgb: 1, 1, 1),
          x: 0,
          y: 8,
          blur: 16,
          spread: 0
        )
      ])
    case (.highContrast, .compact):
      TokenShadow([
        TokenShadow.Layer(
          color: TokenColor(.oklch, 1, 0, 0, srgb: 1, 1, 1),
          x: 0,
          y: 4,
          blur: 8,
          spread: 0
        )
      ])
    case (.highContrast, .n2x):
      TokenShadow([
        TokenShadow.Layer(
          color: TokenColor(.oklch, 1, 0, 0, srgb: 1, 1, 1),
          x: 0,
          y: 16,
          blur: 32,
          spread: 0
        )
      ])
    default: Tokens.lift
    }
  }

  /// `oklch(1 0 0) 0%, oklch(0.55 0.2 264) 100%`, theme dark `oklch(0.2 0.01 260) 0%, oklch(0.8 0.1 264) 100%`, theme high contrast `oklch(0.2 0.01 260) 0%, oklch(1 0 0) 100%`
  @inlinable public var wash: TokenGradient {
    switch input.theme {
    case .dark:
      TokenGradient([
        TokenGradient.Stop(
          TokenColor(.oklch, 0.2, 0.01, 260, srgb: 0.07605, 0.08695, 0.10455),
          at: 0
        ),
        TokenGradient.Stop(
          TokenColor(.oklch, 0.8, 0.1, 264, srgb: 0.6158, 0.74246, 0.99935),
          at: 1
        ),
      ])
    case .highContrast:
      TokenGradient([
        TokenGradient.Stop(
          TokenColor(.oklch, 0.2, 0.01, 260, srgb: 0.07605, 0.08695, 0.10455),
          at: 0
        ),
        TokenGradient.Stop(TokenColor(.oklch, 1, 0, 0, srgb: 1, 1, 1), at: 1),
      ])
    default: Tokens.wash
    }
  }

  /// `120ms cubic-bezier(0.2, 0, 0, 1) 0ms`, platform android `90ms cubic-bezier(0.2, 0, 0, 1) 0ms`
  @inlinable public var move: TokenTransition {
    switch input.platform {
    case .android:
      TokenTransition(
        duration: TokenDuration(milliseconds: 90),
        delay: TokenDuration(milliseconds: 0),
        timingFunction: TokenCubicBezier(0.2, 0, 0, 1)
      )
    default: Tokens.move
    }
  }
}
