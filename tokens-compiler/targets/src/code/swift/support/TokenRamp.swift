// Generated from design tokens: edit those instead.

import Foundation

extension TokenGradient {
  /// A color of a ramp and where it lies.
  @frozen
  public struct Sample: Hashable, Sendable {
    /// In extended sRGB: a color outside sRGB has parts outside [0, 1].
    public var color: TokenColor.RGB
    /// Opacity in [0, 1].
    public var alpha: Double
    /// In [0, 1], never before the sample in front of it.
    public var position: Double

    @inlinable
    public init(color: TokenColor.RGB, alpha: Double, position: Double) {
      self.color = color
      self.alpha = alpha
      self.position = position
    }

    /// The color a part in [0, 1] of the way to another one, mixed with alpha multiplied in.
    fileprivate func mixed(with other: Sample, _ part: Double) -> Sample {
      let own = alpha * (1 - part)
      let others = other.alpha * part
      let sum = own + others
      func mix(_ one: Double, _ another: Double) -> Double {
        sum > 0 ? (one * own + another * others) / sum : one + (another - one) * part
      }
      return Sample(
        color: TokenColor.RGB(
          mix(color.red, other.color.red), mix(color.green, other.color.green),
          mix(color.blue, other.color.blue)
        ),
        alpha: sum,
        position: position + (other.position - position) * part
      )
    }
  }

  /// The ramp in so many steps between two stops that it does not matter in which space a system mixes them.
  ///
  /// Between stops colors are mixed in sRGB with alpha multiplied in, as on the web and on Android. SwiftUI and Core
  /// Graphics mix in the space of the screen, so that the same two stops are another ramp on each.
  public func ramp(steps: Int = 16) -> [Sample] {
    var samples: [Sample] = []
    for stop in stops {
      let position = max(stop.position, samples.last?.position ?? 0)
      let next = Sample(
        color: stop.color.extendedSRGB, alpha: stop.color.alpha, position: position
      )
      if let last = samples.last, last.position < position {
        let isLevel = last.color == next.color && last.alpha == next.alpha
        for step in 1..<(isLevel ? 1 : max(steps, 1)) {
          samples.append(last.mixed(with: next, Double(step) / Double(steps)))
        }
      }
      samples.append(next)
    }
    return samples
  }
}

extension TokenColor {
  /// The color in sRGB, with parts outside [0, 1] where only a wider screen shows it.
  public var extendedSRGB: RGB {
    guard let wide = displayP3 else { return srgb }
    let red = Self.linear(wide.red)
    let green = Self.linear(wide.green)
    let blue = Self.linear(wide.blue)
    return RGB(
      Self.encoded(1.2249401762805598 * red - 0.2249401762805598 * green),
      Self.encoded(1.0420569547096881 * green - 0.0420569547096881 * red),
      Self.encoded(
        1.0982736001409663 * blue - 0.0196375545903344 * red - 0.0786360455506319 * green)
    )
  }

  private static func linear(_ part: Double) -> Double {
    part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }

  /// The other way round, mirrored below zero.
  private static func encoded(_ part: Double) -> Double {
    let size = abs(part)
    let encoded = size <= 0.0031308 ? size * 12.92 : 1.055 * pow(size, 1 / 2.4) - 0.055
    return part < 0 ? -encoded : encoded
  }
}
