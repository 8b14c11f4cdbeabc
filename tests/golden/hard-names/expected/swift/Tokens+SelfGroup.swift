// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  public enum SelfGroup {
    /// `2`
    @inlinable public static var crate: Double { 2 }

    public enum SelfGroup {
      /// `1`
      @inlinable public static var selfIsh: Double { 1 }
    }
  }
}

extension TokenSet {
  @frozen public struct SelfGroup: Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    @inlinable public var selfGroup: SelfGroup { SelfGroup(_input) }

    /// `2`
    @inlinable public var crate: Double { Tokens.SelfGroup.crate }

    @frozen public struct SelfGroup: Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `1`
      @inlinable public var selfIsh: Double { Tokens.SelfGroup.SelfGroup.selfIsh }
    }
  }
}
