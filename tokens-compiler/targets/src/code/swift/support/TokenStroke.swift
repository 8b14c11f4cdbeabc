// Generated from design tokens: edit those instead.

import Foundation

/// The style of a line.
@frozen
public enum TokenStrokeStyle: Hashable, Sendable {
  case solid
  case dashed
  case dotted
  case double
  case groove
  case ridge
  case outset
  case inset
  /// Alternating lengths of dashes and gaps, in points; a list of odd length is repeated.
  case pattern(dashes: [CGFloat], lineCap: TokenLineCap)
}

/// The shape of a dash's ends; a raw value is the name in a token file.
@frozen
public enum TokenLineCap: String, CaseIterable, Hashable, Sendable {
  case round
  case butt
  case square
}

/// The edge of a box.
@frozen
public struct TokenBorder: Hashable, Sendable {
  public var color: TokenColor
  /// In points.
  public var width: CGFloat
  public var style: TokenStrokeStyle

  @inlinable
  public init(color: TokenColor, width: CGFloat, style: TokenStrokeStyle) {
    self.color = color
    self.width = width
    self.style = style
  }
}
