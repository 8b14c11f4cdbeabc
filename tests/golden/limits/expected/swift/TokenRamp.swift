// Generated from design tokens: edit those instead.

import Foundation

extension TokenGradient {
  /// A color of a ramp and its position.
  @frozen
  public struct Sample: Hashable, Sendable {
    /// In extended sRGB: a color outside sRGB has components outside [0, 1].
    public var color: TokenColor.RGB
    /// Opacity in [0, 1].
    public var alpha: Double
    /// In [0, 1], never before the previous sample.
    public var position: Double

    @inlinable
    public init(color: TokenColor.RGB, alpha: Double, position: Double) {
      self.color = color
      self.alpha = alpha
      self.position = position
    }

    /// The color at a fraction in [0, 1] of the way to another one, mixed with premultiplied alpha.
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

  /// The ramp with so many samples between two stops that the space in which a system mixes them does not matter.
  ///
  /// Between stops, colors are mixed in sRGB with premultiplied alpha, as on the web and on Android. SwiftUI and Core
  /// Graphics mix in the space of the screen, so the same two stops give a different ramp on each screen.
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
  /// The color in sRGB, with components outside [0, 1] if only a wider gamut can show it.
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

  /// The inverse, mirrored below zero.
  private static func encoded(_ part: Double) -> Double {
    let size = abs(part)
    let encoded = size <= 0.0031308 ? size * 12.92 : 1.055 * pow(size, 1 / 2.4) - 0.055
    return part < 0 ? -encoded : encoded
  }
}
