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

  @inlinable public var dimension: Dimension { Dimension(input) }

  @inlinable public var fontFamily: FontFamily { FontFamily(input) }

  @inlinable public var fontWeight: FontWeight { FontWeight(input) }

  @inlinable public var duration: Duration { Duration(input) }

  @inlinable public var cubicBezier: CubicBezier { CubicBezier(input) }

  @inlinable public var number: Number { Number(input) }

  @inlinable public var strokeStyle: StrokeStyle { StrokeStyle(input) }

  /// One color in each of the fourteen spaces, and the edges of the Color module.
  @inlinable public var color: Color { Color(input) }

  @inlinable public var border: Border { Border(input) }

  @inlinable public var transition: Transition { Transition(input) }

  @inlinable public var shadow: Shadow { Shadow(input) }

  @inlinable public var gradient: Gradient { Gradient(input) }

  @inlinable public var typography: Typography { Typography(input) }
}
