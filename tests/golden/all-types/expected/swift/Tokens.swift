// Generated from design tokens: edit those instead.

import Foundation

/// The tokens, each in the default context of every modifier.
public enum Tokens {
}

/// All tokens for an input: in one context of every modifier.
public struct TokenSet: Hashable, Sendable {
  /// The contexts.
  public var input: TokenInput

  public init(_ input: TokenInput = TokenInput()) {
    self.input = input
  }

  /// The group `dimension`.
  @inlinable public var dimension: Dimension { Dimension(input) }

  /// The group `font-family`.
  @inlinable public var fontFamily: FontFamily { FontFamily(input) }

  /// The group `font-weight`.
  @inlinable public var fontWeight: FontWeight { FontWeight(input) }

  /// The group `duration`.
  @inlinable public var duration: Duration { Duration(input) }

  /// The group `cubic-bezier`.
  @inlinable public var cubicBezier: CubicBezier { CubicBezier(input) }

  /// The group `number`.
  @inlinable public var number: Number { Number(input) }

  /// The group `stroke-style`.
  @inlinable public var strokeStyle: StrokeStyle { StrokeStyle(input) }

  /// One color in each of the fourteen spaces, and the edges of the Color module.
  @inlinable public var color: Color { Color(input) }

  /// The group `border`.
  @inlinable public var border: Border { Border(input) }

  /// The group `transition`.
  @inlinable public var transition: Transition { Transition(input) }

  /// The group `shadow`.
  @inlinable public var shadow: Shadow { Shadow(input) }

  /// The group `gradient`.
  @inlinable public var gradient: Gradient { Gradient(input) }

  /// The group `typography`.
  @inlinable public var typography: Typography { Typography(input) }
}
