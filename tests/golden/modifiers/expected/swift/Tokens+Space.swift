// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `space`.
  public enum Space {
    /// `16px`, density compact `8px`, density 2x `32px`
    @inlinable public static var inline: CGFloat { Tokens.Core.Space.n4 }

    /// `8px`, density compact `4px`, density 2x `16px`
    @inlinable public static var block: CGFloat { Tokens.Core.Space.n2 }
  }
}

extension TokenSet {
  /// The group `space`.
  @frozen public struct Space: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `16px`, density compact `8px`, density 2x `32px`
    @inlinable public var inline: CGFloat {
      switch _input.density {
      case .compact: Tokens.Core.Space.n2
      case .n2x: 32
      default: Tokens.Space.inline
      }
    }

    /// `8px`, density compact `4px`, density 2x `16px`
    @inlinable public var block: CGFloat {
      switch _input.density {
      case .compact: Tokens.Core.Space.n1
      case .n2x: Tokens.Core.Space.n4
      default: Tokens.Space.block
      }
    }
  }
}
