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

  @inlinable public var space: Space { Space(input) }

  @inlinable public var wait: Wait { Wait(input) }

  @inlinable public var weight: Weight { Weight(input) }

  @inlinable public var curve: Curve { Curve(input) }

  @inlinable public var wide: Wide { Wide(input) }

  @inlinable public var gray: Gray { Gray(input) }

  @inlinable public var ramp: Ramp { Ramp(input) }
}
