// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `self`.
  ///
  /// Its own name means something else in a set, where it is `selfGroup`.
  public enum SelfGroup {
    /// `2`
    @inlinable public static var crate: Double { 2 }

    /// The group `self`.
    ///
    /// Its own name means something else in a set, where it is `selfGroup`.
    public enum SelfGroup {
      /// `1`
      @inlinable public static var selfIsh: Double { 1 }
    }
  }
}

extension TokenSet {
  /// The group `self`.
  ///
  /// Its own name means something else in a set, where it is `selfGroup`.
  @frozen public struct SelfGroup: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// The group `self`.
    ///
    /// Its own name means something else in a set, where it is `selfGroup`.
    @inlinable public var selfGroup: SelfGroup { SelfGroup(_input) }

    /// `2`
    @inlinable public var crate: Double { Tokens.SelfGroup.crate }

    /// The group `self`.
    ///
    /// Its own name means something else in a set, where it is `selfGroup`.
    @frozen public struct SelfGroup: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `1`
      @inlinable public var selfIsh: Double { Tokens.SelfGroup.SelfGroup.selfIsh }
    }
  }
}
