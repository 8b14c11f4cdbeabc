// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.runtime.Immutable
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Brush
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shadow
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.Dp

/** A shadow: its layers, the first on top. */
@Immutable
public class TokenShadow(
    public val layers: List<TokenShadowLayer>,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(layers)
}

/** One layer of a shadow. */
@Immutable
public class TokenShadowLayer(
    public val color: Color,
    /** To the right. */
    public val offsetX: Dp,
    /** Down. */
    public val offsetY: Dp,
    public val blur: Dp,
    /** How far the layer expands before it is blurred. */
    public val spread: Dp,
    /** Whether the layer is inside the shape. */
    public val inset: Boolean = false,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(color, offsetX, offsetY, blur, spread, inset)

    /** The layer as a text shadow, which has neither [spread] nor [inset]. */
    public fun textShadow(density: Density): Shadow {
        val offset = with(density) { Offset(offsetX.toPx(), offsetY.toPx()) }
        return Shadow(color, offset, with(density) { blur.toPx() })
    }
}

/**
 * A gradient: its stops, in the order of their positions, between which Compose mixes in sRGB. The direction is up to
 * the code that paints it.
 */
@Immutable
public class TokenGradient(
    public val stops: List<TokenGradientStop>,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(stops)

    private val pairs: Array<Pair<Float, Color>>
        get() = Array(stops.size) { stops[it].position to stops[it].color }

    /** A brush from [start] to [end]; by default from the top left to the bottom right of the painted area. */
    public fun linear(
        start: Offset = Offset.Zero,
        end: Offset = Offset.Infinite,
    ): Brush = Brush.linearGradient(*pairs, start = start, end = end)

    /** A brush from left to right across the painted area. */
    public fun horizontal(): Brush = Brush.horizontalGradient(*pairs)

    /** A brush from top to bottom across the painted area. */
    public fun vertical(): Brush = Brush.verticalGradient(*pairs)

    /** A brush from [center] outward; by default to the edge of the painted area. */
    public fun radial(
        center: Offset = Offset.Unspecified,
        radius: Float = Float.POSITIVE_INFINITY,
    ): Brush = Brush.radialGradient(*pairs, center = center, radius = radius)

    /** A brush around [center], clockwise from the right. */
    public fun sweep(center: Offset = Offset.Unspecified): Brush = Brush.sweepGradient(*pairs, center = center)
}

/** One stop of a gradient. */
@Immutable
public class TokenGradientStop(
    public val color: Color,
    /** In 0..1. */
    public val position: Float,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(color, position)
}
