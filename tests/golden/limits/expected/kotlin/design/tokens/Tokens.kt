// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.animation.core.CubicBezierEasing
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** The design tokens, in the order of their sources. */
public object Tokens {
    /** What 32 bits do not hold, and its neighbors which they do. */
    public object Layer {
        /** `2147483647` */
        public const val top: Float = 2147483648f

        /** `2147483000` */
        public const val toast: Float = 2147483008f

        /** `16777217` */
        public const val modal: Float = 16777216f

        /** `16777216` */
        public const val sheet: Float = 16777216f

        /** `123456789` */
        public const val odd: Float = 123456792f

        /** `123456792` */
        public const val even: Float = 123456792f

        /** `-16777217` */
        public const val below: Float = -16777216f

        /** `1000000000000000000000` */
        public const val far: Float = 1000000000000000000000f

        /** `0.1` */
        public const val tenth: Float = 0.1f
    }

    /** The group `space`. */
    public object Space {
        /** `0.0000001px` */
        public val hair: Dp
            get() = 0.0000001.dp

        /** `8388607px` */
        public val wide: Dp
            get() = 8388607.dp

        /** `8388608px` */
        public val wider: Dp
            get() = 8388608.dp

        /** `16777217px` */
        public val odd: Dp
            get() = 16777216.dp

        /** `265.6px` */
        public val part: Dp
            get() = 265.6.dp

        /** `1.1rem` */
        public val rem: Dp
            get() = 17.6.dp
    }

    /** The group `wait`. */
    public object Wait {
        /** `1.005s` */
        public val exact: Duration
            get() = 1005.milliseconds

        /** `0.5ms` */
        public val fraction: Duration
            get() = 0.5.milliseconds

        /** `5000000000ms` */
        public val month: Duration
            get() = 5000000000.milliseconds

        /** `0.0000001ms` */
        public val blink: Duration
            get() = 0.milliseconds

        /** `1000000000000000000000s` */
        public val ever: Duration
            get() = 4611686018427387400.milliseconds
    }

    /** The group `weight`. */
    public object Weight {
        /** `412.5` */
        public val half: FontWeight
            get() = FontWeight(413)
    }

    /** The group `curve`. */
    public object Curve {
        /** `cubic-bezier(0.1, 16777217, 0.3333333333, 1)` */
        public val far: CubicBezierEasing
            get() = CubicBezierEasing(0.1f, 16777216f, 0.33333334f, 1f)
    }

    /** The group `wide`. */
    public object Wide {
        /** `display-p3(0 1 0)` */
        public val p3: Color
            get() = Color(0xFF00FB29)

        /** `display-p3(0 1 0)` */
        public val fallback: Color
            get() = Color(0xFF00F900)

        /** `prophoto-rgb(0 1 0)` */
        public val prophoto: Color
            get() = Color(0xFF00F575)

        /** `a98-rgb(0 1 0)` */
        public val a98: Color
            get() = Color(0xFF00EC68)

        /** `rec2020(0 0 1 / 0.5)` */
        public val rec2020: Color
            get() = Color(0x80005193)

        /** `xyz-d65(0.2 0.9 0.1)` */
        public val xyz: Color
            get() = Color(0xFF61FFA7)

        /** `xyz-d65(0 1 0)` */
        public val green: Color
            get() = Color(0xFF73FFBC)

        /** `oklch(0.7 0.3 150)` */
        public val oklch: Color
            get() = Color(0xFF00C248)
    }

    /** The group `gray`. */
    public object Gray {
        /** `#808080` */
        public val srgb: Color
            get() = Color(0xFF808080)

        /** `oklch(0.6 0 0)` */
        public val oklch: Color
            get() = Color(0xFF808080)

        /** `oklch(0.6 none none)` */
        public val none: Color
            get() = Color(0xFF808080)

        /** `lab(53.585 0 0)` */
        public val lab: Color
            get() = Color(0xFF808080)

        /** `lch(50 0 270)` */
        public val lch: Color
            get() = Color(0xFF777777)

        /** `oklab(0.25 0 0)` */
        public val oklab: Color
            get() = Color(0xFF222222)

        /** `display-p3(0.5 0.5 0.5)` */
        public val p3: Color
            get() = Color(0xFF808080)

        /** `srgb-linear(0.2 0.2 0.2)` */
        public val linear: Color
            get() = Color(0xFF7C7C7C)

        /** `hsl(120 0 50)` */
        public val hsl: Color
            get() = Color(0xFF808080)

        /** `hwb(40 60 60)` */
        public val hwb: Color
            get() = Color(0xFF808080)

        /** `prophoto-rgb(0.5 0.5 0.5)` */
        public val prophoto: Color
            get() = Color(0xFF929292)

        /** `rec2020(0.5 0.5 0.5)` */
        public val rec2020: Color
            get() = Color(0xFF787878)
    }

    /** The group `ramp`. */
    public object Ramp {
        /** `#ff0000 0%, #0000ff 100%` */
        public val plain: TokenGradient
            get() =
                TokenGradient(
                    listOf(
                        TokenGradientStop(Color(0xFFFF0000), 0f),
                        TokenGradientStop(Color(0xFF0000FF), 1f),
                    ),
                )

        /** `#ff0000 0%, #0000ff 50%, display-p3(0 1 0) 100%` */
        public val wide: TokenGradient
            get() =
                TokenGradient(
                    listOf(
                        TokenGradientStop(Color(0xFFFF0000), 0f),
                        TokenGradientStop(Color(0xFF0000FF), 0.5f),
                        TokenGradientStop(Color(0xFF00F900), 1f),
                    ),
                )

        /** `#ff0000 0%, oklch(0.452 0.3132 264.05) 100%` */
        public val ok: TokenGradient
            get() =
                TokenGradient(
                    listOf(
                        TokenGradientStop(Color(0xFFFF0000), 0f),
                        TokenGradientStop(Color(0xFF0000FF), 1f),
                    ),
                )

        /** `#ff000000 0%, #0000ff 100%` */
        public val fade: TokenGradient
            get() =
                TokenGradient(
                    listOf(
                        TokenGradientStop(Color(0x00FF0000), 0f),
                        TokenGradientStop(Color(0xFF0000FF), 1f),
                    ),
                )

        /** `#ff0000 0%, #0000ff 33.33%` */
        public val close: TokenGradient
            get() =
                TokenGradient(
                    listOf(
                        TokenGradientStop(Color(0xFFFF0000), 0.0000001f),
                        TokenGradientStop(Color(0xFF0000FF), 0.33333334f),
                    ),
                )
    }
}
