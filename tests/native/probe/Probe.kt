// Prints values of the generated types, one a line, in the form of `parity::expected`.
package probe

import androidx.compose.animation.core.CubicBezierEasing
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.colorspace.ColorSpaces
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.isSpecified
import design.tokens.TokenBorder
import design.tokens.TokenFontFamily
import design.tokens.TokenGradient
import design.tokens.TokenShadow
import design.tokens.TokenShadowLayer
import design.tokens.TokenStrokeStyle
import design.tokens.TokenTransition
import design.tokens.TokenTypography
import kotlin.time.Duration
import kotlin.time.DurationUnit

fun put(token: Int, input: Int, value: Any?) = println("$token\t$input\t${shown(value)}")

private fun shown(value: Any?): String =
    when (value) {
        null -> "null"
        is Color -> shown(value)
        is Dp -> value.value.toString()
        is TextUnit -> if (value.isSpecified) value.value.toString() else "null"
        is TokenFontFamily -> list(value.names)
        is FontWeight -> value.weight.toString()
        is Duration -> value.toDouble(DurationUnit.MILLISECONDS).toString()
        is CubicBezierEasing -> shown(value)
        is Float, is Boolean -> value.toString()
        is String -> text(value)
        is List<*> -> list(value)
        is TokenStrokeStyle.Keyword -> text(value.name.lowercase())
        is TokenStrokeStyle.Pattern -> shown("dashArray" to value.dashArray, "lineCap" to cap(value.lineCap))
        is TokenBorder -> shown("color" to value.color, "width" to value.width, "style" to value.style)
        is TokenTransition ->
            shown("duration" to value.duration, "delay" to value.delay, "timingFunction" to value.timingFunction)
        is TokenShadow -> list(value.layers)
        is TokenShadowLayer ->
            shown(
                "color" to value.color,
                "offsetX" to value.offsetX,
                "offsetY" to value.offsetY,
                "blur" to value.blur,
                "spread" to value.spread,
                "inset" to value.inset,
            )
        is TokenGradient ->
            value.stops.joinToString(",", "[", "]") { shown("color" to it.color, "position" to it.position) }
        is TokenTypography ->
            shown(
                "fontFamily" to value.fontFamily,
                "fontSize" to value.fontSize,
                "fontWeight" to value.fontWeight,
                "letterSpacing" to value.letterSpacing,
                "lineHeight" to value.lineHeight,
            )
        else -> error("no token has a ${value::class}")
    }

private fun shown(color: Color): String {
    val key =
        when (color.colorSpace) {
            ColorSpaces.Srgb -> "srgb"
            ColorSpaces.DisplayP3 -> "p3"
            ColorSpaces.ExtendedSrgb -> "extended"
            else -> error("no token is in ${color.colorSpace}")
        }
    return shown(key to listOf(color.red, color.green, color.blue), "alpha" to color.alpha)
}

/** A curve keeps its points to itself; what it prints of itself has them. */
private fun shown(curve: CubicBezierEasing): String {
    val points = Regex("=([^,)]+)").findAll(curve.toString()).map { it.groupValues[1] }
    return points.joinToString(",", "[", "]")
}

private fun cap(cap: StrokeCap): String =
    when (cap) {
        StrokeCap.Round -> "round"
        StrokeCap.Square -> "square"
        else -> "butt"
    }

private fun shown(vararg parts: Pair<String, Any?>): String =
    parts.joinToString(",", "{", "}") { (key, value) -> "${text(key)}:${shown(value)}" }

private fun list(items: List<*>): String = items.joinToString(",", "[", "]") { shown(it) }

private fun text(text: String): String =
    buildString {
        append('"')
        for (c in text) {
            when {
                c == '"' || c == '\\' -> append('\\').append(c)
                c < ' ' -> append("\\u%04x".format(c.code))
                else -> append(c)
            }
        }
        append('"')
    }
