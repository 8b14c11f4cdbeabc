// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  public enum TokenInputGroup {
    /// `8`, color entries `31`
    @inlinable public static var tokenInput: Double { 8 }

    /// `9`
    @inlinable public static var input: Double { 9 }
  }
}

extension TokenSet {
  @frozen public struct TokenInputGroup: Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `8`, color entries `31`
    @inlinable public var tokenInput: Double {
      switch _input.color {
      case .entries: 31
      default: Tokens.TokenInputGroup.tokenInput
      }
    }

    /// `9`
    @inlinable public var input: Double { Tokens.TokenInputGroup.input }
  }
}
