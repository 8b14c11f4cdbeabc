// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `stroke-style`.
  public enum StrokeStyle {
    /// `solid`
    @inlinable public static var solid: TokenStrokeStyle { TokenStrokeStyle.solid }

    /// `dashed`
    @inlinable public static var dashed: TokenStrokeStyle { TokenStrokeStyle.dashed }

    /// `dotted`
    @inlinable public static var dotted: TokenStrokeStyle { TokenStrokeStyle.dotted }

    /// `double`
    @inlinable public static var double: TokenStrokeStyle { TokenStrokeStyle.double }

    /// `groove`
    @inlinable public static var groove: TokenStrokeStyle { TokenStrokeStyle.groove }

    /// `ridge`
    @inlinable public static var ridge: TokenStrokeStyle { TokenStrokeStyle.ridge }

    /// `outset`
    @inlinable public static var outset: TokenStrokeStyle { TokenStrokeStyle.outset }

    /// `inset`
    @inlinable public static var inset: TokenStrokeStyle { TokenStrokeStyle.inset }

    /// `round 4px 16px`
    @inlinable public static var pattern: TokenStrokeStyle {
      TokenStrokeStyle.pattern(dashes: [4, 16], lineCap: .round)
    }

    /// `round 4px 16px`
    @inlinable public static var alias: TokenStrokeStyle { Tokens.StrokeStyle.pattern }
  }
}

extension TokenSet {
  /// The group `stroke-style`.
  @frozen public struct StrokeStyle: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `solid`
    @inlinable public var solid: TokenStrokeStyle { Tokens.StrokeStyle.solid }

    /// `dashed`
    @inlinable public var dashed: TokenStrokeStyle { Tokens.StrokeStyle.dashed }

    /// `dotted`
    @inlinable public var dotted: TokenStrokeStyle { Tokens.StrokeStyle.dotted }

    /// `double`
    @inlinable public var double: TokenStrokeStyle { Tokens.StrokeStyle.double }

    /// `groove`
    @inlinable public var groove: TokenStrokeStyle { Tokens.StrokeStyle.groove }

    /// `ridge`
    @inlinable public var ridge: TokenStrokeStyle { Tokens.StrokeStyle.ridge }

    /// `outset`
    @inlinable public var outset: TokenStrokeStyle { Tokens.StrokeStyle.outset }

    /// `inset`
    @inlinable public var inset: TokenStrokeStyle { Tokens.StrokeStyle.inset }

    /// `round 4px 16px`
    @inlinable public var pattern: TokenStrokeStyle { Tokens.StrokeStyle.pattern }

    /// `round 4px 16px`
    @inlinable public var alias: TokenStrokeStyle { Tokens.StrokeStyle.alias }
  }
}
