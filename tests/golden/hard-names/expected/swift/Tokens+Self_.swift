// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  public enum Self_ {
    /// `2`
    @inlinable public static var crate: Double { 2 }

    public enum Self_ {
      /// `1`
      @inlinable public static var selfIsh: Double { 1 }
    }
  }
}

extension TokenSet {
  @frozen public struct Self_: Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    @inlinable public var self_: Self_ { Self_(_input) }

    @inlinable public var crate: Double { Tokens.Self_.crate }

    @frozen public struct Self_: Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      @inlinable public var selfIsh: Double { Tokens.Self_.Self_.selfIsh }
    }
  }
}
