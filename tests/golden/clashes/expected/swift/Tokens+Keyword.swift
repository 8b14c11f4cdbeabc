// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  public enum Keyword {
    /// `1`
    @inlinable public static var fun: Double { 1 }

    /// `3`
    @inlinable public static var `typealias`: Double { 3 }

    /// `4`
    @inlinable public static var `is`: Double { 4 }

    /// `5`
    @inlinable public static var when: Double { 5 }

    /// `7`
    @inlinable public static var `init`: Double { 7 }

    /// `9`
    @inlinable public static var type: Double { 9 }

    /// `10`
    @inlinable public static var selfToken: Double { 10 }

    /// `11`
    @inlinable public static var `inout`: Double { 11 }

    /// `12`
    @inlinable public static var `guard`: Double { 12 }

    /// `13`
    @inlinable public static var `operator`: Double { 13 }

    /// `14`
    @inlinable public static var `subscript`: Double { 14 }

    /// `15`
    @inlinable public static var `nil`: Double { 15 }

    public enum Val {
      /// `2`
      @inlinable public static var val: Double { 2 }
    }

    public enum Object {
      /// `6`
      @inlinable public static var object: Double { 6 }
    }

    public enum ProtocolGroup {
      /// `8`
      @inlinable public static var `protocol`: Double { 8 }
    }
  }
}

extension TokenSet {
  @frozen public struct Keyword: Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    @inlinable public var val: Val { Val(_input) }

    @inlinable public var object: Object { Object(_input) }

    @inlinable public var `protocol`: ProtocolGroup { ProtocolGroup(_input) }

    @inlinable public var fun: Double { Tokens.Keyword.fun }

    @inlinable public var `typealias`: Double { Tokens.Keyword.`typealias` }

    @inlinable public var `is`: Double { Tokens.Keyword.`is` }

    @inlinable public var when: Double { Tokens.Keyword.when }

    @inlinable public var `init`: Double { Tokens.Keyword.`init` }

    @inlinable public var type: Double { Tokens.Keyword.type }

    @inlinable public var selfToken: Double {
      switch _input.string {
      case .type: 41
      default: Tokens.Keyword.selfToken
      }
    }

    @inlinable public var `inout`: Double { Tokens.Keyword.`inout` }

    @inlinable public var `guard`: Double { Tokens.Keyword.`guard` }

    @inlinable public var `operator`: Double { Tokens.Keyword.`operator` }

    @inlinable public var `subscript`: Double { Tokens.Keyword.`subscript` }

    @inlinable public var `nil`: Double { Tokens.Keyword.`nil` }

    @frozen public struct Val: Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      @inlinable public var val: Double {
        switch _input.string {
        case .type: 40
        default: Tokens.Keyword.Val.val
        }
      }
    }

    @frozen public struct Object: Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      @inlinable public var object: Double { Tokens.Keyword.Object.object }
    }

    @frozen public struct ProtocolGroup: Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      @inlinable public var `protocol`: Double { Tokens.Keyword.ProtocolGroup.`protocol` }
    }
  }
}
