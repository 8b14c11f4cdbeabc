// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `string`.
  public enum StringGroup {
    /// `1`
    @inlinable public static var string: Double { 1 }

    /// The group `float`.
    public enum Float {
      /// `2`, color entries `30`
      @inlinable public static var boolean: Double { 2 }

      /// `3`
      @inlinable public static var int: Double { 3 }
    }
  }
}

extension TokenSet {
  /// The group `string`.
  @frozen public struct StringGroup: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// The group `float`.
    @inlinable public var float: Float { Float(_input) }

    /// `1`
    @inlinable public var string: Double { Tokens.StringGroup.string }

    /// The group `float`.
    @frozen public struct Float: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `2`, color entries `30`
      @inlinable public var boolean: Double {
        switch _input.color {
        case .entries: 30
        default: Tokens.StringGroup.Float.boolean
        }
      }

      /// `3`
      @inlinable public var int: Double { Tokens.StringGroup.Float.int }
    }
  }
}
