// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// What 32 bits do not hold, and its neighbors which they do.
  public enum Layer {
    /// `2147483647`
    @inlinable public static var top: Double { 2_147_483_647 }

    /// `2147483000`
    @inlinable public static var toast: Double { 2_147_483_000 }

    /// `16777217`
    @inlinable public static var modal: Double { 16_777_217 }

    /// `16777216`
    @inlinable public static var sheet: Double { 16_777_216 }

    /// `123456789`
    @inlinable public static var odd: Double { 123_456_789 }

    /// `123456792`
    @inlinable public static var even: Double { 123_456_792 }

    /// `-16777217`
    @inlinable public static var below: Double { -16_777_217 }

    /// `1000000000000000000000`
    @inlinable public static var far: Double { 1e21 }

    /// `0.1`
    @inlinable public static var tenth: Double { 0.1 }
  }
}

extension TokenSet {
  /// What 32 bits do not hold, and its neighbors which they do.
  @frozen public struct Layer: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `2147483647`
    @inlinable public var top: Double { Tokens.Layer.top }

    /// `2147483000`
    @inlinable public var toast: Double { Tokens.Layer.toast }

    /// `16777217`
    @inlinable public var modal: Double { Tokens.Layer.modal }

    /// `16777216`
    @inlinable public var sheet: Double { Tokens.Layer.sheet }

    /// `123456789`
    @inlinable public var odd: Double { Tokens.Layer.odd }

    /// `123456792`
    @inlinable public var even: Double { Tokens.Layer.even }

    /// `-16777217`
    @inlinable public var below: Double { Tokens.Layer.below }

    /// `1000000000000000000000`
    @inlinable public var far: Double { Tokens.Layer.far }

    /// `0.1`
    @inlinable public var tenth: Double { Tokens.Layer.tenth }
  }
}
