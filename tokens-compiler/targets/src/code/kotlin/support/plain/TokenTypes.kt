package design.tokens

import kotlin.time.Duration

/** Names of font families, the preferred first. */
public data class TokenFontFamily(
    public val names: List<String>,
)

/** A timing curve from (0, 0) to (1, 1), as `PathInterpolator` takes it. */
public data class TokenCubicBezier(
    public val x1: Float,
    public val y1: Float,
    public val x2: Float,
    public val y2: Float,
)

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
    public data class Pattern(
        public val dashArray: List<Float>,
        public val lineCap: TokenStrokeCap,
    ) : TokenStrokeStyle
}

/** A border. */
public data class TokenBorder(
    /** ARGB. */
    public val color: Int,
    /** In dp. */
    public val width: Float,
    public val style: TokenStrokeStyle,
)

/** How something moves from one state to another. */
public data class TokenTransition(
    public val duration: Duration,
    /** How long it waits before it begins. */
    public val delay: Duration,
    public val timingFunction: TokenCubicBezier,
)

/** A shadow: its layers, the first on top. */
public data class TokenShadow(
    public val layers: List<TokenShadowLayer>,
)

/** One layer of a shadow; lengths are in dp. */
public data class TokenShadowLayer(
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
)

/** A gradient: its stops, in the order of their positions, for a shader of `android.graphics`, which mixes in sRGB. */
public data class TokenGradient(
    public val stops: List<TokenGradientStop>,
)

/** One stop of a gradient. */
public data class TokenGradientStop(
    /** ARGB. */
    public val color: Int,
    /** In 0..1. */
    public val position: Float,
)

/** The style of a text. */
public data class TokenTypography(
    public val fontFamily: TokenFontFamily,
    /** In sp. */
    public val fontSize: Float,
    /** In 1..1000. */
    public val fontWeight: Int,
    /** In sp; null if the tokens omit it. */
    public val letterSpacing: Float? = null,
    /** In multiples of the font size; null if the tokens omit it. */
    public val lineHeight: Float? = null,
)
