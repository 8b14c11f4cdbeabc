// Prints values of the generated types, one a line, in the form of `parity::expected`.

import Foundation

func put(_ token: Int, _ input: Int, _ value: Any?) {
  print("\(token)\t\(input)\t\(shown(value))")
}

private func shown(_ value: Any?) -> String {
  switch value {
  case nil: "null"
  case let value as TokenColor: shown(value)
  case let value as CGFloat: "\(value)"
  case let value as Double: "\(value)"
  case let value as TokenFontFamily: list(value.names.map(text))
  case let value as TokenFontWeight: "\(value.value)"
  case let value as TokenDuration: "\(value.milliseconds)"
  case let value as TokenCubicBezier: shown(value)
  case let value as TokenStrokeStyle: shown(value)
  case let value as TokenBorder:
    object([("color", value.color), ("width", value.width), ("style", value.style)])
  case let value as TokenTransition:
    object([
      ("duration", value.duration), ("delay", value.delay), ("timingFunction", value.timingFunction),
    ])
  case let value as TokenShadow: list(value.layers.map(shown))
  case let value as TokenGradient:
    list(value.stops.map { object([("color", $0.color), ("position", $0.position)]) })
  case let value as TokenTypography:
    object([
      ("fontFamily", value.fontFamily), ("fontSize", value.fontSize), ("fontWeight", value.fontWeight),
      ("letterSpacing", value.letterSpacing), ("lineHeight", value.lineHeight),
    ])
  case let value as TokenOpaque:
    switch value {
    case .text(let value): text(value)
    case .number(let value): "\(value)"
    case .boolean(let value): "\(value)"
    }
  case let value?: fatalError("no token has a \(type(of: value))")
  }
}

private func shown(_ color: TokenColor) -> String {
  let missing: [TokenColor.Missing] = [.first, .second, .third]
  let components = (0..<3).map { color.missing.contains(missing[$0]) ? "null" : "\(color.components[$0])" }
  let parts = [
    "\"srgb\":\(shown(color.srgb))",
    color.displayP3.map { "\"p3\":\(shown($0))" },
    "\"space\":\(text(color.space.rawValue))",
    "\"components\":\(list(components))",
    "\"alpha\":\(color.alpha)",
  ]
  return "{\(parts.compactMap { $0 }.joined(separator: ","))}"
}

private func shown(_ color: TokenColor.RGB) -> String {
  list([color.red, color.green, color.blue].map { "\($0)" })
}

private func shown(_ curve: TokenCubicBezier) -> String {
  list([curve.x1, curve.y1, curve.x2, curve.y2].map { "\($0)" })
}

private func shown(_ style: TokenStrokeStyle) -> String {
  if case .pattern(let dashes, let lineCap) = style {
    return "{\"dashArray\":\(list(dashes.map { "\($0)" })),\"lineCap\":\(text(lineCap.rawValue))}"
  }
  return text("\(style)")
}

private func shown(_ layer: TokenShadow.Layer) -> String {
  let parts = object([
    ("color", layer.color), ("offsetX", layer.x), ("offsetY", layer.y), ("blur", layer.blur),
    ("spread", layer.spread),
  ])
  return "\(parts.dropLast()),\"inset\":\(layer.isInset)}"
}

private func object(_ parts: [(String, Any?)]) -> String {
  "{\(parts.map { "\(text($0.0)):\(shown($0.1))" }.joined(separator: ","))}"
}

private func list(_ items: [String]) -> String {
  "[\(items.joined(separator: ","))]"
}

private func text(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": quoted += "\\\(scalar)"
    case _ where scalar.value < 0x20: quoted += String(format: "\\u%04x", scalar.value)
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
