// Every token in every context, one canonical line each: by its case, by its path, and of all values at once.

import Foundation

func n(_ number: Double?) -> String {
  guard let number else { return "none" }
  let digits = String(number.bitPattern, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}

func word<T>(_ name: T) -> String {
  String(describing: name).lowercased()
}

func line(_ c: ColorValue) -> String {
  let bytes = [c.rgba8.red, c.rgba8.green, c.rgba8.blue, c.rgba8.alpha]
  let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  return "\(word(c.space))/\(c.components.map(n).joined(separator: ","))/\(n(c.alpha))/\(hex)"
}

func line(_ d: DimensionValue) -> String {
  switch d.unit {
  case .px: n(d.value) + "px"
  case .rem: n(d.value) + "rem"
  case .other(let name): n(d.value) + name
  }
}

func line(_ d: DurationValue) -> String { n(d.value) + word(d.unit) }

func line(_ c: CubicBezierValue) -> String {
  [c.x1, c.y1, c.x2, c.y2].map(n).joined(separator: ",")
}

func line(_ s: StrokeStyleValue) -> String {
  switch s {
  case .keyword(let keyword): word(keyword)
  case .pattern(let dashArray, let lineCap):
    dashArray.map(line).joined(separator: ";") + ":" + word(lineCap)
  }
}

func line(_ b: BorderValue) -> String { "\(line(b.color)) \(line(b.width)) \(line(b.style))" }

func line(_ t: TransitionValue) -> String {
  "\(line(t.duration)) \(line(t.delay)) \(line(t.timingFunction))"
}

func line(_ layers: [ShadowLayerValue]) -> String {
  layers.map { s in
    ([line(s.color)] + [s.offsetX, s.offsetY, s.blur, s.spread].map(line) + ["\(s.inset)"])
      .joined(separator: " ")
  }.joined(separator: "|")
}

func line(_ stops: [GradientStopValue]) -> String {
  stops.map { "\(line($0.color)) \(n($0.position))" }.joined(separator: "|")
}

func line(_ t: TypographyValue) -> String {
  let spacing = t.letterSpacing.map(line) ?? "none"
  let family = t.fontFamily.joined(separator: ";")
  return "\(family) \(line(t.fontSize)) \(n(t.fontWeight)) \(spacing) \(n(t.lineHeight))"
}

func line(_ value: TokenValue) -> String {
  switch value {
  case .color(let value): line(value)
  case .dimension(let value): line(value)
  case .fontFamily(let names): names.joined(separator: ";")
  case .fontWeight(let weight): n(weight)
  case .duration(let value): line(value)
  case .cubicBezier(let value): line(value)
  case .number(let number): n(number)
  case .strokeStyle(let value): line(value)
  case .border(let value): line(value)
  case .transition(let value): line(value)
  case .shadow(let layers): line(layers)
  case .gradient(let stops): line(stops)
  case .typography(let value): line(value)
  case .opaque(let value): "\(value)"
  }
}

for theme in ThemeContext.allCases {
  for density in DensityContext.allCases {
    for platform in PlatformContext.allCases {
      let contexts = TokenContexts(theme: theme, density: density, platform: platform)
      let name = "\(word(theme)) \(word(density)) \(word(platform))"
      func put(_ path: String, _ line: String) { print("case", name, path, line) }
      for t in ColorToken.allCases { put(t.path(), line(t.valueIn(contexts: contexts))) }
      for t in DimensionToken.allCases { put(t.path(), line(t.valueIn(contexts: contexts))) }
      for t in FontFamilyToken.allCases {
        put(t.path(), t.valueIn(contexts: contexts).joined(separator: ";"))
      }
      for t in FontWeightToken.allCases { put(t.path(), n(t.valueIn(contexts: contexts))) }
      for t in DurationToken.allCases { put(t.path(), line(t.valueIn(contexts: contexts))) }
      for t in CubicBezierToken.allCases { put(t.path(), line(t.valueIn(contexts: contexts))) }
      for t in NumberToken.allCases { put(t.path(), n(t.valueIn(contexts: contexts))) }
      for t in StrokeStyleToken.allCases { put(t.path(), line(t.valueIn(contexts: contexts))) }
      for t in BorderToken.allCases { put(t.path(), line(t.valueIn(contexts: contexts))) }
      for t in TransitionToken.allCases { put(t.path(), line(t.valueIn(contexts: contexts))) }
      for t in ShadowToken.allCases { put(t.path(), line(t.valueIn(contexts: contexts))) }
      for t in GradientToken.allCases { put(t.path(), line(t.valueIn(contexts: contexts))) }
      for t in TypographyToken.allCases { put(t.path(), line(t.valueIn(contexts: contexts))) }
      let values = tokenValues(contexts: contexts)
      func kept(_ path: String, _ line: String) { print("kept", name, path, line) }
      for (t, value) in values.color { kept(t.path(), line(value)) }
      for (t, value) in values.dimension { kept(t.path(), line(value)) }
      for (t, value) in values.fontFamily { kept(t.path(), value.joined(separator: ";")) }
      for (t, value) in values.fontWeight { kept(t.path(), n(value)) }
      for (t, value) in values.duration { kept(t.path(), line(value)) }
      for (t, value) in values.cubicBezier { kept(t.path(), line(value)) }
      for (t, value) in values.number { kept(t.path(), n(value)) }
      for (t, value) in values.strokeStyle { kept(t.path(), line(value)) }
      for (t, value) in values.border { kept(t.path(), line(value)) }
      for (t, value) in values.transition { kept(t.path(), line(value)) }
      for (t, value) in values.shadow { kept(t.path(), line(value)) }
      for (t, value) in values.gradient { kept(t.path(), line(value)) }
      for (t, value) in values.typography { kept(t.path(), line(value)) }
      for entry in allTokens(contexts: contexts) { print("path", name, entry.path, line(entry.value)) }
    }
  }
}

let dark = try resolve(path: "color.bg.canvas", contexts: TokenContexts(theme: .dark))
precondition(dark == .color(value: ColorToken.bgCanvas.value(theme: .dark)))
do {
  _ = try resolve(path: "color.bg.canvsa")
} catch ResolveError.UnknownToken(let path, let suggestion) {
  print("error", path, suggestion ?? "none")
}
do {
  _ = try tokenContexts(names: ["theme": "drak"])
} catch ContextError.UnknownContext(let modifier, let context, let suggestion) {
  print("error", modifier, context, suggestion ?? "none")
}
let white = ColorToken.white.value()
let black = ColorToken.black.value()
print("contrast", String(format: "%g", white.contrast(background: black)))
print("mix", white.mix(other: black, part: 0.5, space: .srgb).hex())
print("digest", tokensDigest())
