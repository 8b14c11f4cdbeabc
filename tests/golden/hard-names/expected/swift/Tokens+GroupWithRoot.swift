// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `group with $root`.
  public enum GroupWithRoot {
    /// `1`
    @inlinable public static var root: Double { 1 }

    /// `2`
    @inlinable public static var child: Double { 2 }
  }
}

extension TokenSet {
  /// The group `group with $root`.
  @frozen public struct GroupWithRoot: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `1`
    @inlinable public var root: Double { Tokens.GroupWithRoot.root }

    /// `2`
    @inlinable public var child: Double { Tokens.GroupWithRoot.child }
  }
}
