// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.animation.core.CubicBezierEasing
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp
import kotlin.time.Duration.Companion.milliseconds
import androidx.compose.ui.graphics.Color as ComposeColor
import androidx.compose.ui.text.font.FontWeight as ComposeFontWeight
import kotlin.time.Duration as KotlinDuration

/** The design tokens, in the order of their sources. */
public object Tokens {
    /** The group `dimension`. */
    public object Dimension {
        /** `0px` */
        public val zero: TextUnit
            get() = 0.sp

        /** `16px` */
        public val pixel: Dp
            get() = 16.dp

        /** `1.25rem` */
        public val rootEm: TextUnit
            get() = 20.sp

        /** `-4px` */
        public val negative: Dp
            get() = (-4).dp

        /** `0.0625rem` */
        public val fraction: Dp
            get() = 1.dp

        /** `100000px` */
        public val large: Dp
            get() = 100000.dp

        /** `16px` */
        public val alias: Dp
            get() = 16.dp
    }

    /** The group `font-family`. */
    public object FontFamily {
        /** `Inter` */
        public val one: TokenFontFamily
            get() = TokenFontFamily(listOf("Inter"))

        /** `Helvetica Neue, Arial, sans-serif` */
        public val list: TokenFontFamily
            get() = TokenFontFamily(listOf("Helvetica Neue", "Arial", "sans-serif"))

        /** `O'Neil "Sans", serif` */
        public val quotes: TokenFontFamily
            get() = TokenFontFamily(listOf("O'Neil \"Sans\"", "serif"))

        /** `Helvetica Neue, Arial, sans-serif` */
        public val alias: TokenFontFamily
            get() = TokenFontFamily(listOf("Helvetica Neue", "Arial", "sans-serif"))
    }

    /** The group `font-weight`. */
    public object FontWeight {
        /** `450` */
        public val number: ComposeFontWeight
            get() = ComposeFontWeight(450)

        /** `600` */
        public val keyword: ComposeFontWeight
            get() = ComposeFontWeight(600)

        /** `1` */
        public val least: ComposeFontWeight
            get() = ComposeFontWeight(1)

        /** `1000` */
        public val most: ComposeFontWeight
            get() = ComposeFontWeight(1000)

        /** `333.5` */
        public val fraction: ComposeFontWeight
            get() = ComposeFontWeight(334)

        /** `600` */
        public val alias: ComposeFontWeight
            get() = ComposeFontWeight(600)
    }

    /** The group `duration`. */
    public object Duration {
        /** `120ms` */
        public val short: KotlinDuration
            get() = 120.milliseconds

        /** `1.5s` */
        public val long: KotlinDuration
            get() = 1500.milliseconds

        /** `0ms` */
        public val none: KotlinDuration
            get() = 0.milliseconds

        /** `120ms` */
        public val alias: KotlinDuration
            get() = 120.milliseconds
    }

    /** The group `cubic-bezier`. */
    public object CubicBezier {
        /** `cubic-bezier(0.25, 0.1, 0.25, 1)` */
        public val ease: CubicBezierEasing
            get() = CubicBezierEasing(0.25f, 0.1f, 0.25f, 1f)

        /** `cubic-bezier(0.34, 1.56, 0.64, 1)` */
        public val overshoot: CubicBezierEasing
            get() = CubicBezierEasing(0.34f, 1.56f, 0.64f, 1f)

        /** `cubic-bezier(0, 0, 1, 1)` */
        public val linear: CubicBezierEasing
            get() = CubicBezierEasing(0f, 0f, 1f, 1f)

        /** `cubic-bezier(0.36, -0.5, 0.66, -0.56)` */
        public val below: CubicBezierEasing
            get() = CubicBezierEasing(0.36f, -0.5f, 0.66f, -0.56f)

        /** `cubic-bezier(0.25, 0.1, 0.25, 1)` */
        public val alias: CubicBezierEasing
            get() = CubicBezierEasing(0.25f, 0.1f, 0.25f, 1f)
    }

    /** The group `number`. */
    public object Number {
        /** `1.618033988749895` */
        public const val ratio: Float = 1.618034f

        /** `3` */
        public const val whole: Float = 3f

        /** `-0.5` */
        public const val negative: Float = -0.5f

        /** `0` */
        public const val zero: Float = 0f

        /** `0.0000001` */
        public const val tiny: Float = 0.0000001f

        /** `1000000000000000` */
        public const val huge: Float = 999999986991104f

        /** `1.618033988749895` */
        public const val alias: Float = 1.618034f
    }

    /** The group `stroke-style`. */
    public object StrokeStyle {
        /** `solid` */
        public val solid: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Solid

        /** `dashed` */
        public val dashed: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Dashed

        /** `dotted` */
        public val dotted: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Dotted

        /** `double` */
        public val double: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Double

        /** `groove` */
        public val groove: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Groove

        /** `ridge` */
        public val ridge: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Ridge

        /** `outset` */
        public val outset: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Outset

        /** `inset` */
        public val inset: TokenStrokeStyle
            get() = TokenStrokeStyle.Keyword.Inset

        /** `round 4px 16px` */
        public val pattern: TokenStrokeStyle
            get() =
                TokenStrokeStyle.Pattern(dashArray = listOf(4.dp, 16.dp), lineCap = StrokeCap.Round)

        /** `round 4px 16px` */
        public val alias: TokenStrokeStyle
            get() =
                TokenStrokeStyle.Pattern(dashArray = listOf(4.dp, 16.dp), lineCap = StrokeCap.Round)
    }

    /** One color in each of the fourteen spaces, and the edges of the Color module. */
    public object Color {
        /** The group `space`. */
        public object Space {
            /** `#3366e6` */
            public val srgb: ComposeColor
                get() = ComposeColor(0xFF3366E6)

            /** `srgb-linear(0.033 0.133 0.787)` */
            public val srgbLinear: ComposeColor
                get() = ComposeColor(0xFF3366E5)

            /** `hsl(222.9 77.8 55)` */
            public val hsl: ComposeColor
                get() = ComposeColor(0xFF3366E6)

            /** `hwb(222.9 20 10)` */
            public val hwb: ComposeColor
                get() = ComposeColor(0xFF3366E6)

            /** `lab(46.3 20.1 -71.2)` */
            public val lab: ComposeColor
                get() = ComposeColor(0xFF3A67E8)

            /** `lch(46.3 74 285.8)` */
            public val lch: ComposeColor
                get() = ComposeColor(0xFF3A67E8)

            /** `oklab(0.55 -0.02 -0.19)` */
            public val oklab: ComposeColor
                get() = ComposeColor(0xFF3567DF)

            /** `oklch(0.55 0.19 264)` */
            public val oklch: ComposeColor
                get() = ComposeColor(0xFF3567DE)

            /** `display-p3(1 0.2 0.1)` */
            public val displayP3: ComposeColor
                get() = ComposeColor(0xFFFF341E)

            /** `a98-rgb(0.3 0.4 0.88)` */
            public val a98Rgb: ComposeColor
                get() = ComposeColor(0xFF3C66E5)

            /** `prophoto-rgb(0.38 0.34 0.82)` */
            public val prophotoRgb: ComposeColor
                get() = ComposeColor(0xFF3667E6)

            /** `rec2020(0.25 0.33 0.86)` */
            public val rec2020: ComposeColor
                get() = ComposeColor(0xFF0052CE)

            /** `xyz-d65(0.19 0.16 0.77)` */
            public val xyzD65: ComposeColor
                get() = ComposeColor(0xFF006BE6)

            /** `xyz-d50(0.17 0.15 0.58)` */
            public val xyzD50: ComposeColor
                get() = ComposeColor(0xFF1169E6)
        }

        /** The group `edge`. */
        public object Edge {
            /** `#00000000` */
            public val transparent: ComposeColor
                get() = ComposeColor(0x00000000)

            /** `#ff000080` */
            public val half: ComposeColor
                get() = ComposeColor(0x80FF0000)

            /** `#000000` */
            public val black: ComposeColor
                get() = ComposeColor(0xFF000000)

            /** `#ffffff` */
            public val white: ComposeColor
                get() = ComposeColor(0xFFFFFFFF)

            /** `oklch(0.5 0 none)` */
            public val missingHue: ComposeColor
                get() = ComposeColor(0xFF636363)

            /** `#000000` */
            public val missingAll: ComposeColor
                get() = ComposeColor(0xFF000000)

            /** `oklch(0.7 0.32 145)` */
            public val outOfSrgb: ComposeColor
                get() = ComposeColor(0xFF00C400)

            /** `hsl(0.1 99.9 50.05 / 0.123456789)` */
            public val fineAlpha: ComposeColor
                get() = ComposeColor(0x1FFF0100)
        }

        /** The group `alias`. */
        public object Alias {
            /** `#3366e6` */
            public val one: ComposeColor
                get() = ComposeColor(0xFF3366E6)

            /** `#3366e6` */
            public val two: ComposeColor
                get() = ComposeColor(0xFF3366E6)

            /** `oklch(0.55 0.19 264)` */
            public val pointer: ComposeColor
                get() = ComposeColor(0xFF3567DE)
        }
    }

    /** The group `border`. */
    public object Border {
        /** `1px solid #000000` */
        public val literal: TokenBorder
            get() =
                TokenBorder(
                    color = ComposeColor(0xFF000000),
                    width = 1.dp,
                    style = TokenStrokeStyle.Keyword.Solid,
                )

        /** `16px dashed oklch(0.55 0.19 264)` */
        public val references: TokenBorder
            get() =
                TokenBorder(
                    color = ComposeColor(0xFF3567DE),
                    width = 16.dp,
                    style = TokenStrokeStyle.Keyword.Dashed,
                )

        /** `2px butt 2px 1px #ff000080` */
        public val pattern: TokenBorder
            get() =
                TokenBorder(
                    color = ComposeColor(0x80FF0000),
                    width = 2.dp,
                    style =
                        TokenStrokeStyle.Pattern(
                            dashArray = listOf(2.dp, 1.dp),
                            lineCap = StrokeCap.Butt,
                        ),
                )

        /** `16px dashed oklch(0.55 0.19 264)` */
        public val alias: TokenBorder
            get() =
                TokenBorder(
                    color = ComposeColor(0xFF3567DE),
                    width = 16.dp,
                    style = TokenStrokeStyle.Keyword.Dashed,
                )
    }

    /** The group `transition`. */
    public object Transition {
        /** `200ms cubic-bezier(0.5, 0, 1, 1) 0ms` */
        public val literal: TokenTransition
            get() =
                TokenTransition(
                    duration = 200.milliseconds,
                    delay = 0.milliseconds,
                    timingFunction = CubicBezierEasing(0.5f, 0f, 1f, 1f),
                )

        /** `1.5s cubic-bezier(0.34, 1.56, 0.64, 1) 120ms` */
        public val references: TokenTransition
            get() =
                TokenTransition(
                    duration = 1500.milliseconds,
                    delay = 120.milliseconds,
                    timingFunction = CubicBezierEasing(0.34f, 1.56f, 0.64f, 1f),
                )

        /** `1.5s cubic-bezier(0.34, 1.56, 0.64, 1) 120ms` */
        public val alias: TokenTransition
            get() =
                TokenTransition(
                    duration = 1500.milliseconds,
                    delay = 120.milliseconds,
                    timingFunction = CubicBezierEasing(0.34f, 1.56f, 0.64f, 1f),
                )
    }

    /** The group `shadow`. */
    public object Shadow {
        /** `0px 1px 3px 0px #ff000080` */
        public val one: TokenShadow
            get() =
                TokenShadow(
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

        /** `0px 2px 0.5rem -1px #00000033, inset 1px 1px 0px 0px display-p3(1 0.2 0.1)` */
        public val several: TokenShadow
            get() =
                TokenShadow(
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
                            color = ComposeColor(0xFFFF341E),
                            offsetX = 1.dp,
                            offsetY = 1.dp,
                            blur = 0.dp,
                            spread = 0.dp,
                            inset = true,
                        ),
                    ),
                )

        /** `0px 1px 3px 0px #ff000080, -4px 4px 8px 0px #3366e6` */
        public val referring: TokenShadow
            get() =
                TokenShadow(
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

        /** `0px 2px 0.5rem -1px #00000033, inset 1px 1px 0px 0px display-p3(1 0.2 0.1)` */
        public val alias: TokenShadow
            get() =
                TokenShadow(
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
                            color = ComposeColor(0xFFFF341E),
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
        /** `#ff0000 0%, oklch(0.6 0.2 260) 100%` */
        public val literal: TokenGradient
            get() =
                TokenGradient(
                    listOf(
                        TokenGradientStop(ComposeColor(0xFFFF0000), 0f),
                        TokenGradientStop(ComposeColor(0xFF2E79F5), 1f),
                    ),
                )

        /** `#3366e6 0%, #ffffff 33.3%, display-p3(1 0.2 0.1) 100%` */
        public val references: TokenGradient
            get() =
                TokenGradient(
                    listOf(
                        TokenGradientStop(ComposeColor(0xFF3366E6), 0f),
                        TokenGradientStop(ComposeColor(0xFFFFFFFF), 0.333f),
                        TokenGradientStop(ComposeColor(0xFFFF341E), 1f),
                    ),
                )

        /** `#000000 0%, #ffffff 100%` */
        public val clamped: TokenGradient
            get() =
                TokenGradient(
                    listOf(
                        TokenGradientStop(ComposeColor(0xFF000000), 0f),
                        TokenGradientStop(ComposeColor(0xFFFFFFFF), 1f),
                    ),
                )

        /** `#3366e6 0%, #ffffff 33.3%, display-p3(1 0.2 0.1) 100%` */
        public val alias: TokenGradient
            get() =
                TokenGradient(
                    listOf(
                        TokenGradientStop(ComposeColor(0xFF3366E6), 0f),
                        TokenGradientStop(ComposeColor(0xFFFFFFFF), 0.333f),
                        TokenGradientStop(ComposeColor(0xFFFF341E), 1f),
                    ),
                )
    }

    /** The group `typography`. */
    public object Typography {
        /** `700 16px/1.2 Inter, sans-serif` */
        public val literal: TokenTypography
            get() =
                TokenTypography(
                    fontFamily = TokenFontFamily(listOf("Inter", "sans-serif")),
                    fontSize = 16.sp,
                    fontWeight = ComposeFontWeight(700),
                    letterSpacing = 0.1.sp,
                    lineHeight = 1.2.em,
                )

        /** `600 1.25rem/1.618033988749895 Helvetica Neue, Arial, sans-serif` */
        public val references: TokenTypography
            get() =
                TokenTypography(
                    fontFamily = TokenFontFamily(listOf("Helvetica Neue", "Arial", "sans-serif")),
                    fontSize = 20.sp,
                    fontWeight = ComposeFontWeight(600),
                    letterSpacing = 0.sp,
                    lineHeight = 1.618034.em,
                )

        /** `600 1.25rem/1.618033988749895 Helvetica Neue, Arial, sans-serif` */
        public val alias: TokenTypography
            get() =
                TokenTypography(
                    fontFamily = TokenFontFamily(listOf("Helvetica Neue", "Arial", "sans-serif")),
                    fontSize = 20.sp,
                    fontWeight = ComposeFontWeight(600),
                    letterSpacing = 0.sp,
                    lineHeight = 1.618034.em,
                )
    }
}
