// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `sign`.
  public enum Sign {
    /// `-4px`
    @inlinable public static var negative1: CGFloat { -4 }

    /// `4px`
    @inlinable public static var n1: CGFloat { 4 }

    /// `5px`
    @inlinable public static var positive1: CGFloat { 5 }

    /// `8px`
    @inlinable public static var n2: CGFloat { 8 }

    /// `-8px`
    @inlinable public static var negative2: CGFloat { -8 }

    /// `6px`
    @inlinable public static var n1_5: CGFloat { 6 }

    /// `0.2px`
    @inlinable public static var n1Over5: CGFloat { 0.2 }

    /// `60px`
    @inlinable public static var n15: CGFloat { 60 }

    /// `2px`
    @inlinable public static var half: CGFloat { 2 }

    /// `599px`
    @inlinable public static var less600: CGFloat { 599 }

    /// `1px`
    @inlinable public static var star: CGFloat { 1 }

    /// `3px`
    @inlinable public static var minus: CGFloat { 3 }

    /// The group `step--1`.
    public enum StepNegative1 {
      /// `7px`
      @inlinable public static var negative1: CGFloat { 7 }
    }

    /// The group `step-1`.
    public enum Step1 {
      /// `9px`
      @inlinable public static var negative1: CGFloat { 9 }
    }
  }
}

extension TokenSet {
  /// The group `sign`.
  @frozen public struct Sign: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// The group `step--1`.
    @inlinable public var stepNegative1: StepNegative1 { StepNegative1(_input) }

    /// The group `step-1`.
    @inlinable public var step1: Step1 { Step1(_input) }

    /// `-4px`
    @inlinable public var negative1: CGFloat { Tokens.Sign.negative1 }

    /// `4px`
    @inlinable public var n1: CGFloat { Tokens.Sign.n1 }

    /// `5px`
    @inlinable public var positive1: CGFloat { Tokens.Sign.positive1 }

    /// `8px`
    @inlinable public var n2: CGFloat { Tokens.Sign.n2 }

    /// `-8px`
    @inlinable public var negative2: CGFloat { Tokens.Sign.negative2 }

    /// `6px`
    @inlinable public var n1_5: CGFloat { Tokens.Sign.n1_5 }

    /// `0.2px`
    @inlinable public var n1Over5: CGFloat { Tokens.Sign.n1Over5 }

    /// `60px`
    @inlinable public var n15: CGFloat { Tokens.Sign.n15 }

    /// `2px`
    @inlinable public var half: CGFloat { Tokens.Sign.half }

    /// `599px`
    @inlinable public var less600: CGFloat { Tokens.Sign.less600 }

    /// `1px`
    @inlinable public var star: CGFloat { Tokens.Sign.star }

    /// `3px`
    @inlinable public var minus: CGFloat { Tokens.Sign.minus }

    /// The group `step--1`.
    @frozen public struct StepNegative1: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `7px`
      @inlinable public var negative1: CGFloat { Tokens.Sign.StepNegative1.negative1 }
    }

    /// The group `step-1`.
    @frozen public struct Step1: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `9px`
      @inlinable public var negative1: CGFloat { Tokens.Sign.Step1.negative1 }
    }
  }
}
