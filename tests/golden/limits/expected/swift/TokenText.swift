// Generated from design tokens: edit those instead.

import Foundation

/// Names of fonts, the preferred one first.
@frozen
public struct TokenFontFamily: Hashable, Sendable {
  /// At least one.
  public var names: [String]

  @inlinable
  public init(_ names: [String]) {
    self.names = names
  }

  /// What a system has for a generic name.
  public enum Design: Hashable, Sendable {
    case sans
    case serif
    case monospaced
    case rounded
  }

  /// The design of a generic name on every system; nil for the name of a font.
  public static func design(named name: String) -> Design? {
    switch name.lowercased() {
    case "system-ui", "-apple-system", "blinkmacsystemfont", "sans-serif", "ui-sans-serif": .sans
    case "serif", "ui-serif": .serif
    case "monospace", "ui-monospace": .monospaced
    case "ui-rounded": .rounded
    default: nil
    }
  }
}

/// A font weight in [1, 1000]: 400 is regular, 700 bold.
@frozen
public struct TokenFontWeight: Hashable, Comparable, Sendable {
  public var value: Double

  @inlinable
  public init(_ value: Double) {
    self.value = value
  }

  @inlinable
  public static func < (left: TokenFontWeight, right: TokenFontWeight) -> Bool {
    left.value < right.value
  }
}

/// A text style.
@frozen
public struct TokenTypography: Hashable, Sendable {
  public var fontFamily: TokenFontFamily
  /// In points.
  public var fontSize: CGFloat
  public var fontWeight: TokenFontWeight
  /// In points, added after each letter; nil if the token omits it.
  public var letterSpacing: CGFloat?
  /// A multiple of the font size; nil if the token omits it.
  public var lineHeight: Double?

  @inlinable
  public init(
    fontFamily: TokenFontFamily, fontSize: CGFloat, fontWeight: TokenFontWeight,
    letterSpacing: CGFloat? = nil, lineHeight: Double? = nil
  ) {
    self.fontFamily = fontFamily
    self.fontSize = fontSize
    self.fontWeight = fontWeight
    self.letterSpacing = letterSpacing
    self.lineHeight = lineHeight
  }
}
