// Every token in every context, one canonical line each: by its case, by its path, and of all values at once.

package uniffitest

import design.tokens.runtime.*
import design.tokens.runtime.value.*

fun n(number: Double?): String =
    if (number == null) "none" else number.toRawBits().toULong().toString(16).padStart(16, '0')

fun word(case: Enum<*>): String = case.name.replace("_", "").lowercase()

fun line(c: ColorValue): String {
    val bytes = listOf(c.rgba8.red, c.rgba8.green, c.rgba8.blue, c.rgba8.alpha)
    val hex = bytes.joinToString("") { it.toString(16).padStart(2, '0') }
    return "${word(c.space)}/${c.components.joinToString(",") { n(it) }}/${n(c.alpha)}/$hex"
}

fun line(d: DimensionValue): String = n(d.value) + when (val unit = d.unit) {
    is DimensionUnitValue.Px -> "px"
    is DimensionUnitValue.Rem -> "rem"
    is DimensionUnitValue.Other -> unit.name
}

fun line(d: DurationValue): String = n(d.value) + word(d.unit)

fun line(c: CubicBezierValue): String = listOf(c.x1, c.y1, c.x2, c.y2).joinToString(",") { n(it) }

fun line(s: StrokeStyleValue): String = when (s) {
    is StrokeStyleValue.Keyword -> word(s.keyword)
    is StrokeStyleValue.Pattern -> s.dashArray.joinToString(";") { line(it) } + ":" + word(s.lineCap)
}

fun line(b: BorderValue): String = "${line(b.color)} ${line(b.width)} ${line(b.style)}"

fun line(t: TransitionValue): String = "${line(t.duration)} ${line(t.delay)} ${line(t.timingFunction)}"

fun shadow(layers: List<ShadowLayerValue>): String = layers.joinToString("|") { s ->
    "${line(s.color)} ${line(s.offsetX)} ${line(s.offsetY)} ${line(s.blur)} ${line(s.spread)} ${s.inset}"
}

fun gradient(stops: List<GradientStopValue>): String =
    stops.joinToString("|") { "${line(it.color)} ${n(it.position)}" }

fun line(t: TypographyValue): String {
    val spacing = t.letterSpacing?.let { line(it) } ?: "none"
    return "${t.fontFamily.joinToString(";")} ${line(t.fontSize)} ${n(t.fontWeight)} $spacing ${n(t.lineHeight)}"
}

fun line(value: TokenValue): String = when (value) {
    is TokenValue.Color -> line(value.value)
    is TokenValue.Dimension -> line(value.value)
    is TokenValue.FontFamily -> value.names.joinToString(";")
    is TokenValue.FontWeight -> n(value.weight)
    is TokenValue.Duration -> line(value.value)
    is TokenValue.CubicBezier -> line(value.value)
    is TokenValue.Number -> n(value.number)
    is TokenValue.StrokeStyle -> line(value.value)
    is TokenValue.Border -> line(value.value)
    is TokenValue.Transition -> line(value.value)
    is TokenValue.Shadow -> shadow(value.layers)
    is TokenValue.Gradient -> gradient(value.stops)
    is TokenValue.Typography -> line(value.value)
    is TokenValue.Opaque -> value.value.toString()
}

fun main() {
    val out = StringBuilder()
    for (theme in ThemeContext.entries) for (density in DensityContext.entries) for (platform in PlatformContext.entries) {
        val contexts = TokenContexts(theme, density, platform)
        val name = "${word(theme)} ${word(density)} ${word(platform)}"
        fun put(path: String, line: String) {
            out.append("case $name $path $line\n")
        }
        ColorToken.entries.forEach { put(it.path(), line(it.valueIn(contexts))) }
        DimensionToken.entries.forEach { put(it.path(), line(it.valueIn(contexts))) }
        FontFamilyToken.entries.forEach { put(it.path(), it.valueIn(contexts).joinToString(";")) }
        FontWeightToken.entries.forEach { put(it.path(), n(it.valueIn(contexts))) }
        DurationToken.entries.forEach { put(it.path(), line(it.valueIn(contexts))) }
        CubicBezierToken.entries.forEach { put(it.path(), line(it.valueIn(contexts))) }
        NumberToken.entries.forEach { put(it.path(), n(it.valueIn(contexts))) }
        StrokeStyleToken.entries.forEach { put(it.path(), line(it.valueIn(contexts))) }
        BorderToken.entries.forEach { put(it.path(), line(it.valueIn(contexts))) }
        TransitionToken.entries.forEach { put(it.path(), line(it.valueIn(contexts))) }
        ShadowToken.entries.forEach { put(it.path(), shadow(it.valueIn(contexts))) }
        GradientToken.entries.forEach { put(it.path(), gradient(it.valueIn(contexts))) }
        TypographyToken.entries.forEach { put(it.path(), line(it.valueIn(contexts))) }
        val values = tokenValues(contexts)
        fun kept(path: String, line: String) {
            out.append("kept $name $path $line\n")
        }
        values.color.forEach { (token, value) -> kept(token.path(), line(value)) }
        values.dimension.forEach { (token, value) -> kept(token.path(), line(value)) }
        values.fontFamily.forEach { (token, value) -> kept(token.path(), value.joinToString(";")) }
        values.fontWeight.forEach { (token, value) -> kept(token.path(), n(value)) }
        values.duration.forEach { (token, value) -> kept(token.path(), line(value)) }
        values.cubicBezier.forEach { (token, value) -> kept(token.path(), line(value)) }
        values.number.forEach { (token, value) -> kept(token.path(), n(value)) }
        values.strokeStyle.forEach { (token, value) -> kept(token.path(), line(value)) }
        values.border.forEach { (token, value) -> kept(token.path(), line(value)) }
        values.transition.forEach { (token, value) -> kept(token.path(), line(value)) }
        values.shadow.forEach { (token, value) -> kept(token.path(), shadow(value)) }
        values.gradient.forEach { (token, value) -> kept(token.path(), gradient(value)) }
        values.typography.forEach { (token, value) -> kept(token.path(), line(value)) }
        for (entry in allTokens(contexts)) out.append("path $name ${entry.path} ${line(entry.value)}\n")
    }
    val dark = resolve("color.bg.canvas", TokenContexts(theme = ThemeContext.DARK))
    check(dark == TokenValue.Color(ColorToken.BG_CANVAS.value(theme = ThemeContext.DARK)))
    try {
        resolve("color.bg.canvsa")
    } catch (error: ResolveException.UnknownToken) {
        out.append("error ${error.path} ${error.suggestion}\n")
    }
    try {
        tokenContexts(mapOf("theme" to "drak"))
    } catch (error: ContextException.UnknownContext) {
        out.append("error ${error.modifier} ${error.context} ${error.suggestion}\n")
    }
    val white = ColorToken.WHITE.value()
    val black = ColorToken.BLACK.value()
    out.append("contrast ${"%.6f".format(white.contrast(black)).trimEnd('0').trimEnd('.')}\n")
    out.append("mix ${white.mix(black, 0.5, ColorSpaceValue.SRGB).hex()}\n")
    out.append("digest ${tokensDigest()}\n")
    print(out)
}
