// Generated from design tokens: edit those instead.

import Foundation

/// The shadow of a box: its layers, the first one on top.
@frozen
public struct TokenShadow: Hashable, Sendable {
  /// One layer; all lengths in points.
  @frozen
  public struct Layer: Hashable, Sendable {
    public var color: TokenColor
    /// To the right.
    public var x: CGFloat
    /// Down.
    public var y: CGFloat
    /// The width of the soft edge: twice the blur radius of drawing systems.
    public var blur: CGFloat
    /// How far the layer extends beyond the box.
    public var spread: CGFloat
    /// Whether it is inside the box.
    public var isInset: Bool

    @inlinable
    public init(
      color: TokenColor, x: CGFloat, y: CGFloat, blur: CGFloat, spread: CGFloat,
      isInset: Bool = false
    ) {
      self.color = color
      self.x = x
      self.y = y
      self.blur = blur
      self.spread = spread
      self.isInset = isInset
    }
  }

  public var layers: [Layer]

  @inlinable
  public init(_ layers: [Layer]) {
    self.layers = layers
  }
}

/// Colors along a line, mixed in sRGB between two stops; the view decides where the line is.
@frozen
public struct TokenGradient: Hashable, Sendable {
  /// A color at a position.
  @frozen
  public struct Stop: Hashable, Sendable {
    public var color: TokenColor
    /// In [0, 1].
    public var position: Double

    @inlinable
    public init(_ color: TokenColor, at position: Double) {
      self.color = color
      self.position = position
    }
  }

  /// In the order of the token file.
  public var stops: [Stop]

  @inlinable
  public init(_ stops: [Stop]) {
    self.stops = stops
  }
}
