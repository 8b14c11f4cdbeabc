// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.animation.core.CubicBezierEasing
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import androidx.compose.ui.graphics.Color as ComposeColor

/** The design tokens in the default contexts; [TokenSet] has those of other contexts. */
public object Tokens {
    /** `1px solid oklch(0.55 0.2 264)`, theme light density 2x `3px solid oklch(0.55 0.2 264)`, theme dark density regular `1px solid oklch(0.8 0.1 264)`, theme dark density compact `1px solid oklch(0.8 0.1 264)`, theme dark density 2x `3px solid oklch(0.8 0.1 264)`, … */
    public val edge: TokenBorder
        get() =
            TokenBorder(
                color = ComposeColor(0xFF3266E4),
                width = 1.dp,
                style = TokenStrokeStyle.Keyword.Solid,
            )

    /** `0px 8px 16px 0px oklch(0.2 0.01 260)`, theme light density compact `0px 4px 8px 0px oklch(0.2 0.01 260)`, theme light density 2x `0px 16px 32px 0px oklch(0.2 0.01 260)`, theme dark density regular `0px 8px 16px 0px oklch(1 0 0)`, theme dark density compact `0px 4px 8px 0px oklch(1 0 0)`, … */
    public val lift: TokenShadow
        get() =
            TokenShadow(
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

    /** `oklch(1 0 0) 0%, oklch(0.55 0.2 264) 100%`, theme dark `oklch(0.2 0.01 260) 0%, oklch(0.8 0.1 264) 100%`, theme high contrast `oklch(0.2 0.01 260) 0%, oklch(1 0 0) 100%` */
    public val wash: TokenGradient
        get() =
            TokenGradient(
                listOf(
                    TokenGradientStop(ComposeColor(0xFFFFFFFF), 0f),
                    TokenGradientStop(ComposeColor(0xFF3266E4), 1f),
                ),
            )

    /** `120ms cubic-bezier(0.2, 0, 0, 1) 0ms`, platform android `90ms cubic-bezier(0.2, 0, 0, 1) 0ms` */
    public val move: TokenTransition
        get() =
            TokenTransition(
                duration = 120.milliseconds,
                delay = 0.milliseconds,
                timingFunction = CubicBezierEasing(0.2f, 0f, 0f, 1f),
            )

    /** The group `core`. */
    public object Core {
        /** `cubic-bezier(0.2, 0, 0, 1)` */
        public val ease: CubicBezierEasing
            get() = CubicBezierEasing(0.2f, 0f, 0f, 1f)

        /** The group `gray`. */
        public object Gray {
            /** `oklch(1 0 0)` */
            public val n0: ComposeColor
                get() = ComposeColor(0xFFFFFFFF)

            /** `oklch(0.2 0.01 260)` */
            public val n900: ComposeColor
                get() = ComposeColor(0xFF13161B)

            /** `oklch(0.6 0.01 260)` */
            public val n500: ComposeColor
                get() = ComposeColor(0xFF7D8086)
        }

        /** The group `blue`. */
        public object Blue {
            /** `oklch(0.55 0.2 264)` */
            public val n500: ComposeColor
                get() = ComposeColor(0xFF3266E4)

            /** `oklch(0.8 0.1 264)` */
            public val n300: ComposeColor
                get() = ComposeColor(0xFF9DBDFF)
        }

        /** The group `space`. */
        public object Space {
            /** `4px` */
            public val n1: Dp
                get() = 4.dp

            /** `8px` */
            public val n2: Dp
                get() = 8.dp

            /** `16px` */
            public val n4: Dp
                get() = 16.dp
        }

        /** The group `motion`. */
        public object Motion {
            /** `120ms`, platform android `90ms` */
            public val short: Duration
                get() = 120.milliseconds

            /** `400ms` */
            public val long: Duration
                get() = 400.milliseconds
        }
    }

    /** The group `color`. */
    public object Color {
        /** `oklch(1 0 0)`, theme dark `oklch(0.2 0.01 260)`, theme high contrast `oklch(0.2 0.01 260)` */
        public val surface: ComposeColor
            get() = ComposeColor(0xFFFFFFFF)

        /** `oklch(0.2 0.01 260)`, theme dark `oklch(1 0 0)`, theme high contrast `oklch(1 0 0)` */
        public val text: ComposeColor
            get() = ComposeColor(0xFF13161B)

        /** `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)` */
        public val accent: ComposeColor
            get() = ComposeColor(0xFF3266E4)

        /** `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)` */
        public val link: ComposeColor
            get() = ComposeColor(0xFF3266E4)

        /** `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)` */
        public val hover: ComposeColor
            get() = ComposeColor(0xFF3266E4)
    }

    /** The group `space`. */
    public object Space {
        /** `16px`, density compact `8px`, density 2x `32px` */
        public val inline: Dp
            get() = 16.dp

        /** `8px`, density compact `4px`, density 2x `16px` */
        public val block: Dp
            get() = 8.dp
    }

    /** The group `font`. */
    public object Font {
        /** `Inter, sans-serif`, platform ios `SF Pro Text, system-ui`, platform android `Roboto, sans-serif` */
        public val family: TokenFontFamily
            get() = TokenFontFamily(listOf("Inter", "sans-serif"))

        /** `1rem`, density compact `0.875rem` */
        public val size: TextUnit
            get() = 16.sp
    }

    /** The group `text`. */
    public object Text {
        /** `400 1rem/1.5 Inter, sans-serif`, density compact platform web `400 0.875rem/1.5 Inter, sans-serif`, density regular platform ios `400 1rem/1.5 SF Pro Text, system-ui`, density compact platform ios `400 0.875rem/1.5 SF Pro Text, system-ui`, density 2x platform ios `400 1rem/1.5 SF Pro Text, system-ui`, … */
        public val body: TokenTypography
            get() =
                TokenTypography(
                    fontFamily = TokenFontFamily(listOf("Inter", "sans-serif")),
                    fontSize = 16.sp,
                    fontWeight = FontWeight(400),
                    letterSpacing = 0.sp,
                    lineHeight = 1.5.em,
                )
    }

    /** The group `border`. */
    public object Border {
        /** `1px`, theme high contrast density regular `2px`, theme high contrast density compact `2px`, density 2x `3px` */
        public val width: Dp
            get() = 1.dp
    }
}
