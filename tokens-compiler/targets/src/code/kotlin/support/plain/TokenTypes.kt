package design.tokens

import kotlin.time.Duration

/** Names of font families, the preferred first. */
public class TokenFontFamily(
    public val names: List<String>,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(names)
}

/** A timing curve from (0, 0) to (1, 1), as `PathInterpolator` takes it. */
public class TokenCubicBezier(
    public val x1: Float,
    public val y1: Float,
    public val x2: Float,
    public val y2: Float,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(x1, y1, x2, y2)
}

/** The shape of a dash's ends. */
public enum class TokenStrokeCap { Round, Butt, Square }

/** How a line is drawn. */
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

    /** Alternating lengths of dashes and gaps, in dp; a list of odd length is repeated. */
    public class Pattern(
        public val dashArray: List<Float>,
        public val lineCap: TokenStrokeCap,
    ) : TokenValue(),
        TokenStrokeStyle {
        override val parts: List<Any?>
            get() = listOf(dashArray, lineCap)
    }
}

/** A border. */
public class TokenBorder(
    /** ARGB. */
    public val color: Int,
    /** In dp. */
    public val width: Float,
    public val style: TokenStrokeStyle,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(color, width, style)
}

/** How something moves from one state to another. */
public class TokenTransition(
    public val duration: Duration,
    /** How long it waits before it begins. */
    public val delay: Duration,
    public val timingFunction: TokenCubicBezier,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(duration, delay, timingFunction)
}

/** A shadow: its layers, the first on top. */
public class TokenShadow(
    public val layers: List<TokenShadowLayer>,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(layers)
}

/** One layer of a shadow; lengths are in dp. */
public class TokenShadowLayer(
    /** ARGB. */
    public val color: Int,
    /** To the right. */
    public val offsetX: Float,
    /** Down. */
    public val offsetY: Float,
    public val blur: Float,
    /** How far the layer expands before it is blurred. */
    public val spread: Float,
    /** Whether the layer is inside the shape. */
    public val inset: Boolean = false,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(color, offsetX, offsetY, blur, spread, inset)
}

/** A gradient: its stops, in the order of their positions, for a shader of `android.graphics`, which mixes in sRGB. */
public class TokenGradient(
    public val stops: List<TokenGradientStop>,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(stops)
}

/** One stop of a gradient. */
public class TokenGradientStop(
    /** ARGB. */
    public val color: Int,
    /** In 0..1. */
    public val position: Float,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(color, position)
}

/** The style of a text. */
public class TokenTypography(
    public val fontFamily: TokenFontFamily,
    /** In sp. */
    public val fontSize: Float,
    /** In 1..1000. */
    public val fontWeight: Int,
    /** In sp; null if the tokens omit it. */
    public val letterSpacing: Float? = null,
    /** In multiples of the font size; null if the tokens omit it. */
    public val lineHeight: Float? = null,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(fontFamily, fontSize, fontWeight, letterSpacing, lineHeight)
}
