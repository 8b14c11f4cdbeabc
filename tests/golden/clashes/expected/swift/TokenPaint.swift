// Generated from design tokens: edit those instead.

import Foundation

/// What a box casts: layers, the first one on top.
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
    /// The width of the soft edge: twice the radius that drawing systems take.
    public var blur: CGFloat
    /// How far the layer reaches beyond the box.
    public var spread: CGFloat
    /// Whether it falls inside the box.
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

/// Colors along a line, mixed in sRGB between two stops; where the line lies is for the view to say.
@frozen
public struct TokenGradient: Hashable, Sendable {
  /// A color at a place.
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

  /// In the order written.
  public var stops: [Stop]

  @inlinable
  public init(_ stops: [Stop]) {
    self.stops = stops
  }
}
