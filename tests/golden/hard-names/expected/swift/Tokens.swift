// Generated from design tokens: edit those instead.

import Foundation

/// The tokens, each in the default context of every modifier.
public enum Tokens {
  /// `7`
  @inlinable public static var match: Double { 7 }

  /// `-3`
  @inlinable public static var negative3: Double { -3 }

  /// `1`
  @inlinable public static var proto: Double { 1 }

  /// `2`
  @inlinable public static var hasOwnProperty: Double { 2 }

  /// `3`
  @inlinable public static var valueOf: Double { 3 }
}

/// All tokens for an input: in one context of every modifier.
public struct TokenSet: Hashable, Sendable {
  /// The contexts.
  public var input: TokenInput

  public init(_ input: TokenInput = TokenInput()) {
    self.input = input
  }

  /// Words that mean something in Rust, TypeScript or CSS.
  @inlinable public var keyword: Keyword { Keyword(input) }

  /// The group `digit`.
  @inlinable public var digit: Digit { Digit(input) }

  /// The group `self`.
  ///
  /// Its own name means something else in a set, where it is `selfGroup`.
  @inlinable public var selfGroup: SelfGroup { SelfGroup(input) }

  /// The group `single`.
  @inlinable public var single: Single { Single(input) }

  /// The group `long`.
  @inlinable public var long: Long { Long(input) }

  /// The group `unicode`.
  @inlinable public var unicode: Unicode { Unicode(input) }

  /// The group `space`.
  @inlinable public var space: Space { Space(input) }

  /// The group `symbol`.
  @inlinable public var symbol: Symbol { Symbol(input) }

  /// The group `sign`.
  @inlinable public var sign: Sign { Sign(input) }

  /// The group `case`.
  @inlinable public var `case`: Case { Case(input) }

  /// The group `text`.
  @inlinable public var text: Text { Text(input) }

  /// The group `family`.
  @inlinable public var family: Family { Family(input) }

  /// The group `group with $root`.
  @inlinable public var groupWithRoot: GroupWithRoot { GroupWithRoot(input) }

  /// The group `color`.
  @inlinable public var color: Color { Color(input) }

  /// `7`
  @inlinable public var match: Double { Tokens.match }

  /// `-3`
  @inlinable public var negative3: Double { Tokens.negative3 }

  /// `1`
  @inlinable public var proto: Double { Tokens.proto }

  /// `2`
  @inlinable public var hasOwnProperty: Double { Tokens.hasOwnProperty }

  /// `3`
  @inlinable public var valueOf: Double { Tokens.valueOf }
}
