// Generated from design tokens: edit those instead.

#if canImport(SwiftUI)
  import Foundation
  import SwiftUI

  extension Animation {
    /// The curve of a transition, after its delay.
    public init(_ token: TokenTransition) {
      let curve = token.timingFunction
      let seconds = token.duration.seconds
      self = .timingCurve(curve.x1, curve.y1, curve.x2, curve.y2, duration: seconds)
        .delay(token.delay.seconds)
    }
  }

  extension TokenCubicBezier {
    /// The curve over a duration.
    public func animation(duration: TokenDuration) -> Animation {
      .timingCurve(x1, y1, x2, y2, duration: duration.seconds)
    }
  }

  extension Gradient {
    /// The colors of a token at their positions, mixed as on every other platform: see `TokenGradient.ramp`.
    public init(_ token: TokenGradient) {
      self.init(
        stops: token.ramp().map {
          let color = Color(
            .sRGB, red: $0.color.red, green: $0.color.green, blue: $0.color.blue, opacity: $0.alpha
          )
          return Stop(color: color, location: CGFloat($0.position))
        }
      )
    }
  }

  extension StrokeStyle {
    /// The line of a border. Styles that SwiftUI cannot draw (double, groove, ridge, inset and outset) become a solid
    /// line, as CSS allows.
    public init(_ token: TokenBorder) {
      let width = token.width
      switch token.style {
      case .dashed:
        self.init(lineWidth: width, dash: [2 * width, width])
      case .dotted:
        self.init(lineWidth: width, lineCap: .round, dash: [0, 2 * width])
      case .pattern(let dashes, let cap):
        // A pattern without any length is a solid line.
        let dash = dashes.contains { $0 > 0 } ? dashes : []
        self.init(lineWidth: width, lineCap: CGLineCap(cap), dash: dash)
      case .solid, .double, .groove, .ridge, .outset, .inset:
        self.init(lineWidth: width)
      }
    }
  }

  extension CGLineCap {
    /// The shape of a dash's ends.
    public init(_ token: TokenLineCap) {
      switch token {
      case .round: self = .round
      case .butt: self = .butt
      case .square: self = .square
      }
    }
  }

  extension View {
    /// Draws a border inside the edge of a shape.
    public func border<S: InsettableShape>(_ token: TokenBorder, in shape: S) -> some View {
      overlay { shape.strokeBorder(Color(token.color), style: StrokeStyle(token)) }
    }

    /// Draws every layer of this shape's shadow: outer layers behind the view, inner layers in front of it.
    public func shadow<S: InsettableShape>(_ token: TokenShadow, in shape: S) -> some View {
      background {
        ZStack {
          ForEach(token.below(isInset: false), id: \.place) { below in
            shape.inset(by: -below.layer.spread)
              .fill(Color(below.layer.color))
              .blur(radius: below.layer.blur / 2)
              .offset(x: below.layer.x, y: below.layer.y)
          }
        }
      }
      .overlay {
        ZStack {
          ForEach(token.below(isInset: true), id: \.place) { below in
            Surroundings(hole: shape.inset(by: below.layer.spread), reach: below.layer.reach)
              .fill(Color(below.layer.color), style: FillStyle(eoFill: true))
              .blur(radius: below.layer.blur / 2)
              .offset(x: below.layer.x, y: below.layer.y)
          }
        }
        .clipShape(shape)
        .allowsHitTesting(false)
      }
    }
  }

  extension TokenShadow {
    /// A layer and its index.
    fileprivate struct Placed {
      var place: Int
      var layer: Layer
    }

    /// The outer or the inner layers, the lowest first.
    fileprivate func below(isInset: Bool) -> [Placed] {
      layers.enumerated()
        .filter { $0.element.isInset == isInset }
        .map { Placed(place: $0.offset, layer: $0.element) }
        .reversed()
    }
  }

  extension TokenShadow.Layer {
    /// How far beyond the box the color must extend for the inner edge to be complete.
    fileprivate var reach: CGFloat {
      max(abs(x), abs(y)) + 2 * blur + abs(spread)
    }
  }

  /// Everything outside a shape.
  private struct Surroundings<Hole: Shape>: Shape {
    let hole: Hole
    let reach: CGFloat

    nonisolated func path(in rect: CGRect) -> Path {
      var path = Path(rect.insetBy(dx: -reach, dy: -reach))
      path.addPath(hole.path(in: rect))
      return path
    }
  }
#endif
