// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  public enum StringGroup {
    /// `1`
    @inlinable public static var string: Double { 1 }

    public enum Float {
      /// `2`, color entries `30`
      @inlinable public static var boolean: Double { 2 }

      /// `3`
      @inlinable public static var int: Double { 3 }
    }
  }
}

extension TokenSet {
  @frozen public struct StringGroup: Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    @inlinable public var float: Float { Float(_input) }

    /// `1`
    @inlinable public var string: Double { Tokens.StringGroup.string }

    @frozen public struct Float: Sendable {
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
