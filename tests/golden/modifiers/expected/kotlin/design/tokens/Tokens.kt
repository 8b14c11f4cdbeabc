// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.animation.core.CubicBezierEasing
import androidx.compose.ui.graphics.Color as ComposeColor
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** The design tokens in the default contexts; those of others are in a TokenSet. */
public object Tokens {
    public val edge: TokenBorder
        get() = TokenBorder(
            color = ComposeColor(0xFF3266E4),
            width = 1.dp,
            style = TokenStrokeStyle.Keyword.Solid,
        )

    public val lift: TokenShadow
        get() = TokenShadow(
            listOf(
                TokenShadowLayer(
                    color = ComposeColor(0xFF13161B),
                    offsetX = 0.dp,
                    offsetY = 8.dp,
                    blur = 16.dp,
                    spread = 0.dp,
                    inset = false,
                ),
            ),
        )

    public val wash: TokenGradient
        get() = TokenGradient(
            listOf(
                TokenGradientStop(ComposeColor(0xFFFFFFFF), 0f),
                TokenGradientStop(ComposeColor(0xFF3266E4), 1f),
            ),
        )

    public val move: TokenTransition
        get() = TokenTransition(
            duration = 120.milliseconds,
            delay = 0.milliseconds,
            timingFunction = CubicBezierEasing(0.2f, 0f, 0f, 1f),
        )

    /** The group `core`. */
    public object Core {
        public val ease: CubicBezierEasing
            get() = CubicBezierEasing(0.2f, 0f, 0f, 1f)

        /** The group `gray`. */
        public object Gray {
            public val _0: ComposeColor
                get() = ComposeColor(0xFFFFFFFF)

            public val _900: ComposeColor
                get() = ComposeColor(0xFF13161B)

            public val _500: ComposeColor
                get() = ComposeColor(0xFF7D8086)
        }

        /** The group `blue`. */
        public object Blue {
            public val _500: ComposeColor
                get() = ComposeColor(0xFF3266E4)

            public val _300: ComposeColor
                get() = ComposeColor(0xFF9DBDFF)
        }

        /** The group `space`. */
        public object Space {
            public val _1: Dp
                get() = 4.dp

            public val _2: Dp
                get() = 8.dp

            public val _4: Dp
                get() = 16.dp
        }

        /** The group `motion`. */
        public object Motion {
            public val short: Duration
                get() = 120.milliseconds

            public val long: Duration
                get() = 400.milliseconds
        }
    }

    /** The group `color`. */
    public object Color {
        public val surface: ComposeColor
            get() = ComposeColor(0xFFFFFFFF)

        public val text: ComposeColor
            get() = ComposeColor(0xFF13161B)

        public val accent: ComposeColor
            get() = ComposeColor(0xFF3266E4)

        public val link: ComposeColor
            get() = ComposeColor(0xFF3266E4)

        public val hover: ComposeColor
            get() = ComposeColor(0xFF3266E4)
    }

    /** The group `space`. */
    public object Space {
        public val inline: Dp
            get() = 16.dp

        public val block: Dp
            get() = 8.dp
    }

    /** The group `font`. */
    public object Font {
        public val family: TokenFontFamily
            get() = TokenFontFamily(listOf("Inter", "sans-serif"))

        public val size: TextUnit
            get() = 16.sp
    }

    /** The group `text`. */
    public object Text {
        public val body: TokenTypography
            get() = TokenTypography(
                fontFamily = TokenFontFamily(listOf("Inter", "sans-serif")),
                fontSize = 16.sp,
                fontWeight = FontWeight(400),
                letterSpacing = 0.sp,
                lineHeight = 1.5.em,
            )
    }

    /** The group `border`. */
    public object Border {
        public val width: Dp
            get() = 1.dp
    }
}
