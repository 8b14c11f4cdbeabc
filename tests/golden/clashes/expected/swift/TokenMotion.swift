// Generated from design tokens: edit those instead.

import Foundation

/// A length of time; it keeps a sign, since delays may be negative.
///
/// It is its own type, so that a bare number is not taken for a time; unlike `Duration`, it does not require a
/// recent system.
@frozen
public struct TokenDuration: Hashable, Comparable, Sendable {
  /// The time in milliseconds.
  public var milliseconds: Double

  @inlinable
  public init(milliseconds: Double) {
    self.milliseconds = milliseconds
  }

  /// The time in seconds, as animations and timers take it.
  @inlinable public var seconds: TimeInterval { milliseconds / 1000 }

  @inlinable
  public static func < (left: TokenDuration, right: TokenDuration) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension Duration {
  /// The time of a token, at most some 285 billion years, beyond which `Duration` would trap.
  public init(_ token: TokenDuration) {
    self = .seconds(min(max(token.seconds, -9e18), 9e18))
  }
}

/// A timing curve from (0, 0) to (1, 1).
@frozen
public struct TokenCubicBezier: Hashable, Sendable {
  /// The first control point; x in [0, 1].
  public var x1: Double
  public var y1: Double
  /// The second control point; x in [0, 1].
  public var x2: Double
  public var y2: Double

  @inlinable
  public init(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    self.x1 = x1
    self.y1 = y1
    self.x2 = x2
    self.y2 = y2
  }

  /// The progress of the movement (usually in [0, 1]; outside it if a control point is) after a fraction of the time in
  /// [0, 1].
  public func progress(at time: Double) -> Double {
    if time <= 0 || time >= 1 {
      return min(max(time, 0), 1)
    }
    // x grows with the parameter, so halving always finds it.
    var low = 0.0
    var high = 1.0
    for _ in 0..<52 {
      let middle = (low + high) / 2
      if Self.coordinate(x1, x2, at: middle) < time {
        low = middle
      } else {
        high = middle
      }
    }
    return Self.coordinate(y1, y2, at: (low + high) / 2)
  }

  private static func coordinate(_ first: Double, _ second: Double, at t: Double) -> Double {
    let rest = 1 - t
    return 3 * rest * rest * t * first + 3 * rest * t * t * second + t * t * t
  }
}

/// How something moves from one state to another.
@frozen
public struct TokenTransition: Hashable, Sendable {
  /// How long it takes.
  public var duration: TokenDuration
  /// How long it waits before it begins; with a negative delay, it begins partway through.
  public var delay: TokenDuration
  /// How it moves.
  public var timingFunction: TokenCubicBezier

  @inlinable
  public init(
    duration: TokenDuration, delay: TokenDuration, timingFunction: TokenCubicBezier
  ) {
    self.duration = duration
    self.delay = delay
    self.timingFunction = timingFunction
  }
}
