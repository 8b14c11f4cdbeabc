// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.animation.core.CubicBezierEasing
import androidx.compose.ui.graphics.Color as ComposeColor
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.colorspace.ColorSpaces
import androidx.compose.ui.text.font.FontWeight as ComposeFontWeight
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp
import kotlin.time.Duration as KotlinDuration
import kotlin.time.Duration.Companion.milliseconds

/** The design tokens, in the order of their sources. */
public object Tokens {
    /** The group `dimension`. */
    public object Dimension {
        public val zero: TextUnit
            get() = 0.sp

        public val pixel: Dp
            get() = 16.dp

        public val rootEm: TextUnit
            get() = 20.sp

        public val negative: Dp
            get() = (-4).dp

        public val fraction: Dp
            get() = 1.dp

        public val large: Dp
            get() = 100000.dp

        public val alias: Dp
            get() = 16.dp
    }

    /** The group `font-family`. */
    public object FontFamily {
        public val one: TokenFontFamily
            get() = TokenFontFamily(listOf("Inter"))

        public val list: TokenFontFamily
            get() = TokenFontFamily(listOf("Helvetica Neue", "Arial", "sans-serif"))

        public val quotes: TokenFontFamily
            get() = TokenFontFamily(listOf("O'Neil \"Sans\"", "serif"))

        public val alias: TokenFontFamily
            get() = TokenFontFamily(listOf("Helvetica Neue", "Arial", "sans-serif"))
    }

    /** The group `font-weight`. */
    public object FontWeight {
        public val number: ComposeFontWeight
            get() = ComposeFontWeight(450)

        public val keyword: ComposeFontWeight
            get() = ComposeFontWeight(600)

        public val least: ComposeFontWeight
            get() = ComposeFontWeight(1)

        public val most: ComposeFontWeight
            get() = ComposeFontWeight(1000)

        public val fraction: ComposeFontWeight
            get() = ComposeFontWeight(334)

        public val alias: ComposeFontWeight
            get() = ComposeFontWeight(600)
    }

    /** The group `duration`. */
    public object Duration {
        public val short: KotlinDuration
            get() = 120.milliseconds

        public val long: KotlinDuration
            get() = 1500.milliseconds

        public val none: KotlinDuration
            get() = 0.milliseconds

        public val alias: KotlinDuration
            get() = 120.milliseconds
    }

    /** The group `cubic-bezier`. */
    public object CubicBezier {
        public val ease: CubicBezierEasing
            get() = CubicBezierEasing(0.25f, 0.1f, 0.25f, 1f)

        public val overshoot: CubicBezierEasing
            get() = CubicBezierEasing(0.34f, 1.56f, 0.64f, 1f)

        public val linear: CubicBezierEasing
            get() = CubicBezierEasing(0f, 0f, 1f, 1f)

        public val below: CubicBezierEasing
            get() = CubicBezierEasing(0.36f, -0.5f, 0.66f, -0.56f)

        public val alias: CubicBezierEasing
            get() = CubicBezierEasing(0.25f, 0.1f, 0.25f, 1f)
    }

    /** The group `number`. */
    public object Number {
        public const val ratio: Float = 1.618034f

        public const val whole: Float = 3f

        public const val negative: Float = -0.5f

        public const val zero: Float = 0f

        public const val tiny: Float = 0.0000001f

        public const val huge: Float = 1000000000000000f

        public const val alias: Float = 1.618034f
    }

    /** The group `stroke-style`. */
    public object StrokeStyle {
        public val solid: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Solid

        public val dashed: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Dashed

        public val dotted: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Dotted

        public val double: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Double

        public val groove: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Groove

        public val ridge: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Ridge

        public val outset: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Outset

        public val inset: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Inset

        public val pattern: TokenStrokeStyle
            get() = TokenStrokeStyle.Pattern(
                dashArray = listOf(4.dp, 16.dp),
                lineCap = StrokeCap.Round,
            )

        public val alias: TokenStrokeStyle
            get() = TokenStrokeStyle.Pattern(
                dashArray = listOf(4.dp, 16.dp),
                lineCap = StrokeCap.Round,
            )
    }

    /** One color in each of the fourteen spaces, and the edges of the Color module. */
    public object Color {
        /** The group `space`. */
        public object Space {
            public val srgb: ComposeColor
                get() = ComposeColor(0xFF3366E6)

            public val srgbLinear: ComposeColor
                get() = ComposeColor(0xFF3366E5)

            public val hsl: ComposeColor
                get() = ComposeColor(0xFF3366E6)

            public val hwb: ComposeColor
                get() = ComposeColor(0xFF3366E6)

            public val lab: ComposeColor
                get() = ComposeColor(0xFF3A67E8)

            public val lch: ComposeColor
                get() = ComposeColor(0xFF3A67E8)

            public val oklab: ComposeColor
                get() = ComposeColor(0xFF3567DF)

            public val oklch: ComposeColor
                get() = ComposeColor(0xFF3567DE)

            public val displayP3: ComposeColor
                get() = ComposeColor(1f, 0.2f, 0.1f, 1f, ColorSpaces.DisplayP3)

            public val a98Rgb: ComposeColor
                get() = ComposeColor(0xFF3C66E5)

            public val prophotoRgb: ComposeColor
                get() = ComposeColor(0xFF3667E6)

            public val rec2020: ComposeColor
                get() = ComposeColor(
                    -0.197043f,
                    0.291074f,
                    0.891803f,
                    1f,
                    ColorSpaces.ExtendedSrgb,
                )

            public val xyzD65: ComposeColor
                get() = ComposeColor(0.126589f, 0.41362f, 0.871097f, 1f, ColorSpaces.DisplayP3)

            public val xyzD50: ComposeColor
                get() = ComposeColor(0xFF1169E6)
        }

        /** The group `edge`. */
        public object Edge {
            public val transparent: ComposeColor
                get() = ComposeColor(0x00000000)

            public val half: ComposeColor
                get() = ComposeColor(0x80FF0000)

            public val black: ComposeColor
                get() = ComposeColor(0xFF000000)

            public val white: ComposeColor
                get() = ComposeColor(0xFFFFFFFF)

            public val missingHue: ComposeColor
                get() = ComposeColor(0xFF636363)

            public val missingAll: ComposeColor
                get() = ComposeColor(0xFF000000)

            public val outOfSrgb: ComposeColor
                get() = ComposeColor(
                    -0.409904f,
                    0.793328f,
                    -0.277758f,
                    1f,
                    ColorSpaces.ExtendedSrgb,
                )

            public val fineAlpha: ComposeColor
                get() = ComposeColor(0x1FFF0100)
        }

        /** The group `alias`. */
        public object Alias {
            public val one: ComposeColor
                get() = ComposeColor(0xFF3366E6)

            public val two: ComposeColor
                get() = ComposeColor(0xFF3366E6)

            public val pointer: ComposeColor
                get() = ComposeColor(0xFF3567DE)
        }
    }

    /** The group `border`. */
    public object Border {
        public val literal: TokenBorder
            get() = TokenBorder(
                color = ComposeColor(0xFF000000),
                width = 1.dp,
                style = TokenStrokeStyle.Keyword.Solid,
            )

        public val references: TokenBorder
            get() = TokenBorder(
                color = ComposeColor(0xFF3567DE),
                width = 16.dp,
                style = TokenStrokeStyle.Keyword.Dashed,
            )

        public val pattern: TokenBorder
            get() = TokenBorder(
                color = ComposeColor(0x80FF0000),
                width = 2.dp,
                style = TokenStrokeStyle.Pattern(
                    dashArray = listOf(2.dp, 1.dp),
                    lineCap = StrokeCap.Butt,
                ),
            )

        public val alias: TokenBorder
            get() = TokenBorder(
                color = ComposeColor(0xFF3567DE),
                width = 16.dp,
                style = TokenStrokeStyle.Keyword.Dashed,
            )
    }

    /** The group `transition`. */
    public object Transition {
        public val literal: TokenTransition
            get() = TokenTransition(
                duration = 200.milliseconds,
                delay = 0.milliseconds,
                timingFunction = CubicBezierEasing(0.5f, 0f, 1f, 1f),
            )

        public val references: TokenTransition
            get() = TokenTransition(
                duration = 1500.milliseconds,
                delay = 120.milliseconds,
                timingFunction = CubicBezierEasing(0.34f, 1.56f, 0.64f, 1f),
            )

        public val alias: TokenTransition
            get() = TokenTransition(
                duration = 1500.milliseconds,
                delay = 120.milliseconds,
                timingFunction = CubicBezierEasing(0.34f, 1.56f, 0.64f, 1f),
            )
    }

    /** The group `shadow`. */
    public object Shadow {
        public val one: TokenShadow
            get() = TokenShadow(
                listOf(
                    TokenShadowLayer(
                        color = ComposeColor(0x80FF0000),
                        offsetX = 0.dp,
                        offsetY = 1.dp,
                        blur = 3.dp,
                        spread = 0.dp,
                        inset = false,
                    ),
                ),
            )

        public val several: TokenShadow
            get() = TokenShadow(
                listOf(
                    TokenShadowLayer(
                        color = ComposeColor(0x33000000),
                        offsetX = 0.dp,
                        offsetY = 2.dp,
                        blur = 8.dp,
                        spread = (-1).dp,
                        inset = false,
                    ),
                    TokenShadowLayer(
                        color = ComposeColor(1f, 0.2f, 0.1f, 1f, ColorSpaces.DisplayP3),
                        offsetX = 1.dp,
                        offsetY = 1.dp,
                        blur = 0.dp,
                        spread = 0.dp,
                        inset = true,
                    ),
                ),
            )

        public val referring: TokenShadow
            get() = TokenShadow(
                listOf(
                    TokenShadowLayer(
                        color = ComposeColor(0x80FF0000),
                        offsetX = 0.dp,
                        offsetY = 1.dp,
                        blur = 3.dp,
                        spread = 0.dp,
                        inset = false,
                    ),
                    TokenShadowLayer(
                        color = ComposeColor(0xFF3366E6),
                        offsetX = (-4).dp,
                        offsetY = 4.dp,
                        blur = 8.dp,
                        spread = 0.dp,
                        inset = false,
                    ),
                ),
            )

        public val alias: TokenShadow
            get() = TokenShadow(
                listOf(
                    TokenShadowLayer(
                        color = ComposeColor(0x33000000),
                        offsetX = 0.dp,
                        offsetY = 2.dp,
                        blur = 8.dp,
                        spread = (-1).dp,
                        inset = false,
                    ),
                    TokenShadowLayer(
                        color = ComposeColor(1f, 0.2f, 0.1f, 1f, ColorSpaces.DisplayP3),
                        offsetX = 1.dp,
                        offsetY = 1.dp,
                        blur = 0.dp,
                        spread = 0.dp,
                        inset = true,
                    ),
                ),
            )
    }

    /** The group `gradient`. */
    public object Gradient {
        public val literal: TokenGradient
            get() = TokenGradient(
                listOf(
                    TokenGradientStop(ComposeColor(0xFFFF0000), 0f),
                    TokenGradientStop(ComposeColor(0xFF2E79F5), 1f),
                ),
            )

        public val references: TokenGradient
            get() = TokenGradient(
                listOf(
                    TokenGradientStop(ComposeColor(0xFF3366E6), 0f),
                    TokenGradientStop(ComposeColor(0xFFFFFFFF), 0.333f),
                    TokenGradientStop(
                        ComposeColor(1f, 0.2f, 0.1f, 1f, ColorSpaces.DisplayP3),
                        1f,
                    ),
                ),
            )

        public val clamped: TokenGradient
            get() = TokenGradient(
                listOf(
                    TokenGradientStop(ComposeColor(0xFF000000), 0f),
                    TokenGradientStop(ComposeColor(0xFFFFFFFF), 1f),
                ),
            )

        public val alias: TokenGradient
            get() = TokenGradient(
                listOf(
                    TokenGradientStop(ComposeColor(0xFF3366E6), 0f),
                    TokenGradientStop(ComposeColor(0xFFFFFFFF), 0.333f),
                    TokenGradientStop(
                        ComposeColor(1f, 0.2f, 0.1f, 1f, ColorSpaces.DisplayP3),
                        1f,
                    ),
                ),
            )
    }

    /** The group `typography`. */
    public object Typography {
        public val literal: TokenTypography
            get() = TokenTypography(
                fontFamily = TokenFontFamily(listOf("Inter", "sans-serif")),
                fontSize = 16.sp,
                fontWeight = ComposeFontWeight(700),
                letterSpacing = 0.1.sp,
                lineHeight = 1.2.em,
            )

        public val references: TokenTypography
            get() = TokenTypography(
                fontFamily = TokenFontFamily(listOf("Helvetica Neue", "Arial", "sans-serif")),
                fontSize = 20.sp,
                fontWeight = ComposeFontWeight(600),
                letterSpacing = 0.sp,
                lineHeight = 1.618034.em,
            )

        public val alias: TokenTypography
            get() = TokenTypography(
                fontFamily = TokenFontFamily(listOf("Helvetica Neue", "Arial", "sans-serif")),
                fontSize = 20.sp,
                fontWeight = ComposeFontWeight(600),
                letterSpacing = 0.sp,
                lineHeight = 1.618034.em,
            )
    }
}
