// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `token-input`.
  public enum TokenInputGroup {
    /// `8`, color entries `31`
    @inlinable public static var tokenInput: Double { 8 }

    /// `9`
    @inlinable public static var input: Double { 9 }
  }
}

extension TokenSet {
  /// The group `token-input`.
  @frozen public struct TokenInputGroup: Hashable, Sendable {
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
