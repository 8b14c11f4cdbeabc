// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.foundation.BorderStroke
import androidx.compose.runtime.Immutable
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.Dp

/** How a line is drawn. */
@Immutable
public sealed interface TokenStrokeStyle {
    /** A keyword style, which each platform draws in its own way. */
    public enum class Keyword : TokenStrokeStyle {
        Solid,
        Dashed,
        Dotted,
        Double,
        Groove,
        Ridge,
        Outset,
        Inset,
    }

    /** Alternating lengths of dashes and gaps; a list of odd length is repeated. */
    @Immutable
    public class Pattern(
        public val dashArray: List<Dp>,
        public val lineCap: StrokeCap,
    ) : TokenValue(),
        TokenStrokeStyle {
        override val parts: List<Any?>
            get() = listOf(dashArray, lineCap)
    }
}

/** A border. */
@Immutable
public class TokenBorder(
    public val color: Color,
    public val width: Dp,
    public val style: TokenStrokeStyle,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(color, width, style)

    /** The border for what takes a color and a width, such as `Modifier.border`; its line is solid, whatever the [style]. */
    public fun borderStroke(): BorderStroke = BorderStroke(width, color)

    /**
     * Draws the border's line. A pattern is drawn as written; of the keywords, `Dashed` has dashes of two widths and
     * gaps of one, `Dotted` round dots a width apart, and those without a counterpart on Android are solid.
     */
    public fun stroke(density: Density): Stroke {
        val line = with(density) { width.toPx() }
        return when (style) {
            is TokenStrokeStyle.Pattern -> {
                val dashes = with(density) { style.dashArray.map { it.toPx() } }
                val even = if (dashes.size % 2 == 0) dashes else dashes + dashes
                // A pattern without any length is a solid line.
                val effect = if (even.any { it > 0f }) dash(*even.toFloatArray()) else null
                Stroke(line, cap = style.lineCap, pathEffect = effect)
            }

            TokenStrokeStyle.Keyword.Dashed -> {
                Stroke(line, pathEffect = dash(2 * line, line))
            }

            TokenStrokeStyle.Keyword.Dotted -> {
                Stroke(line, cap = StrokeCap.Round, pathEffect = dash(0f, 2 * line))
            }

            is TokenStrokeStyle.Keyword -> {
                Stroke(line)
            }
        }
    }

    private fun dash(vararg lengths: Float): PathEffect = PathEffect.dashPathEffect(lengths)
}
