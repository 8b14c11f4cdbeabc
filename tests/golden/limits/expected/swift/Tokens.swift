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

  /// What 32 bits do not hold, and its neighbors which they do.
  @inlinable public var layer: Layer { Layer(input) }

  /// The group `space`.
  @inlinable public var space: Space { Space(input) }

  /// The group `wait`.
  @inlinable public var wait: Wait { Wait(input) }

  /// The group `weight`.
  @inlinable public var weight: Weight { Weight(input) }

  /// The group `curve`.
  @inlinable public var curve: Curve { Curve(input) }

  /// The group `wide`.
  @inlinable public var wide: Wide { Wide(input) }

  /// The group `gray`.
  @inlinable public var gray: Gray { Gray(input) }

  /// The group `ramp`.
  @inlinable public var ramp: Ramp { Ramp(input) }
}
