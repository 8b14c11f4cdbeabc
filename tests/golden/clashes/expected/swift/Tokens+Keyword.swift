// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `keyword`.
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

    /// `10`, string Type `41`
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

    /// The group `val`.
    public enum Val {
      /// `2`, string Type `40`
      @inlinable public static var val: Double { 2 }
    }

    /// The group `object`.
    public enum Object {
      /// `6`
      @inlinable public static var object: Double { 6 }
    }

    /// The group `protocol`.
    public enum ProtocolGroup {
      /// `8`
      @inlinable public static var `protocol`: Double { 8 }
    }
  }
}

extension TokenSet {
  /// The group `keyword`.
  @frozen public struct Keyword: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// The group `val`.
    @inlinable public var val: Val { Val(_input) }

    /// The group `object`.
    @inlinable public var object: Object { Object(_input) }

    /// The group `protocol`.
    @inlinable public var `protocol`: ProtocolGroup { ProtocolGroup(_input) }

    /// `1`
    @inlinable public var fun: Double { Tokens.Keyword.fun }

    /// `3`
    @inlinable public var `typealias`: Double { Tokens.Keyword.`typealias` }

    /// `4`
    @inlinable public var `is`: Double { Tokens.Keyword.`is` }

    /// `5`
    @inlinable public var when: Double { Tokens.Keyword.when }

    /// `7`
    @inlinable public var `init`: Double { Tokens.Keyword.`init` }

    /// `9`
    @inlinable public var type: Double { Tokens.Keyword.type }

    /// `10`, string Type `41`
    @inlinable public var selfToken: Double {
      switch _input.string {
      case .type: 41
      default: Tokens.Keyword.selfToken
      }
    }

    /// `11`
    @inlinable public var `inout`: Double { Tokens.Keyword.`inout` }

    /// `12`
    @inlinable public var `guard`: Double { Tokens.Keyword.`guard` }

    /// `13`
    @inlinable public var `operator`: Double { Tokens.Keyword.`operator` }

    /// `14`
    @inlinable public var `subscript`: Double { Tokens.Keyword.`subscript` }

    /// `15`
    @inlinable public var `nil`: Double { Tokens.Keyword.`nil` }

    /// The group `val`.
    @frozen public struct Val: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `2`, string Type `40`
      @inlinable public var val: Double {
        switch _input.string {
        case .type: 40
        default: Tokens.Keyword.Val.val
        }
      }
    }

    /// The group `object`.
    @frozen public struct Object: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `6`
      @inlinable public var object: Double { Tokens.Keyword.Object.object }
    }

    /// The group `protocol`.
    @frozen public struct ProtocolGroup: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `8`
      @inlinable public var `protocol`: Double { Tokens.Keyword.ProtocolGroup.`protocol` }
    }
  }
}
