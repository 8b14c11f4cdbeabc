// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.animation.core.CubicBezierEasing
import androidx.compose.runtime.Immutable
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import androidx.compose.ui.graphics.Color as ComposeColor

/** All tokens in one context of every modifier. Two sets for the same input are equal. */
@Immutable
public class TokenSet(
    /** The contexts. */
    public val input: TokenInput = TokenInput(),
) {
    /** `1px solid oklch(0.55 0.2 264)`, theme light density 2x `3px solid oklch(0.55 0.2 264)`, theme dark density regular `1px solid oklch(0.8 0.1 264)`, theme dark density compact `1px solid oklch(0.8 0.1 264)`, theme dark density 2x `3px solid oklch(0.8 0.1 264)`, … */
    public val edge: TokenBorder
        get() =
            when {
                input.theme == TokenTheme.Light && input.density == TokenDensity.N2x -> {
                    TokenBorder(
                        color = ComposeColor(0xFF3266E4),
                        width = 3.dp,
                        style = TokenStrokeStyle.Keyword.Solid,
                    )
                }

                input.theme == TokenTheme.Dark && input.density == TokenDensity.Regular -> {
                    TokenBorder(
                        color = ComposeColor(0xFF9DBDFF),
                        width = 1.dp,
                        style = TokenStrokeStyle.Keyword.Solid,
                    )
                }

                input.theme == TokenTheme.Dark && input.density == TokenDensity.Compact -> {
                    TokenBorder(
                        color = ComposeColor(0xFF9DBDFF),
                        width = 1.dp,
                        style = TokenStrokeStyle.Keyword.Solid,
                    )
                }

                input.theme == TokenTheme.Dark && input.density == TokenDensity.N2x -> {
                    TokenBorder(
                        color = ComposeColor(0xFF9DBDFF),
                        width = 3.dp,
                        style = TokenStrokeStyle.Keyword.Solid,
                    )
                }

                input.theme == TokenTheme.HighContrast && input.density == TokenDensity.Regular -> {
                    TokenBorder(
                        color = ComposeColor(0xFFFFFFFF),
                        width = 2.dp,
                        style = TokenStrokeStyle.Keyword.Solid,
                    )
                }

                input.theme == TokenTheme.HighContrast && input.density == TokenDensity.Compact -> {
                    TokenBorder(
                        color = ComposeColor(0xFFFFFFFF),
                        width = 2.dp,
                        style = TokenStrokeStyle.Keyword.Solid,
                    )
                }

                input.theme == TokenTheme.HighContrast && input.density == TokenDensity.N2x -> {
                    TokenBorder(
                        color = ComposeColor(0xFFFFFFFF),
                        width = 3.dp,
                        style = TokenStrokeStyle.Keyword.Solid,
                    )
                }

                else -> {
                    Tokens.edge
                }
            }

    /** `0px 8px 16px 0px oklch(0.2 0.01 260)`, theme light density compact `0px 4px 8px 0px oklch(0.2 0.01 260)`, theme light density 2x `0px 16px 32px 0px oklch(0.2 0.01 260)`, theme dark density regular `0px 8px 16px 0px oklch(1 0 0)`, theme dark density compact `0px 4px 8px 0px oklch(1 0 0)`, … */
    public val lift: TokenShadow
        get() =
            when {
                input.theme == TokenTheme.Light && input.density == TokenDensity.Compact -> {
                    TokenShadow(
                        listOf(
                            TokenShadowLayer(
                                color = ComposeColor(0xFF13161B),
                                offsetX = 0.dp,
                                offsetY = 4.dp,
                                blur = 8.dp,
                                spread = 0.dp,
                                inset = false,
                            ),
                        ),
                    )
                }

                input.theme == TokenTheme.Light && input.density == TokenDensity.N2x -> {
                    TokenShadow(
                        listOf(
                            TokenShadowLayer(
                                color = ComposeColor(0xFF13161B),
                                offsetX = 0.dp,
                                offsetY = 16.dp,
                                blur = 32.dp,
                                spread = 0.dp,
                                inset = false,
                            ),
                        ),
                    )
                }

                input.theme == TokenTheme.Dark && input.density == TokenDensity.Regular -> {
                    TokenShadow(
                        listOf(
                            TokenShadowLayer(
                                color = ComposeColor(0xFFFFFFFF),
                                offsetX = 0.dp,
                                offsetY = 8.dp,
                                blur = 16.dp,
                                spread = 0.dp,
                                inset = false,
                            ),
                        ),
                    )
                }

                input.theme == TokenTheme.Dark && input.density == TokenDensity.Compact -> {
                    TokenShadow(
                        listOf(
                            TokenShadowLayer(
                                color = ComposeColor(0xFFFFFFFF),
                                offsetX = 0.dp,
                                offsetY = 4.dp,
                                blur = 8.dp,
                                spread = 0.dp,
                                inset = false,
                            ),
                        ),
                    )
                }

                input.theme == TokenTheme.Dark && input.density == TokenDensity.N2x -> {
                    TokenShadow(
                        listOf(
                            TokenShadowLayer(
                                color = ComposeColor(0xFFFFFFFF),
                                offsetX = 0.dp,
                                offsetY = 16.dp,
                                blur = 32.dp,
                                spread = 0.dp,
                                inset = false,
                            ),
                        ),
                    )
                }

                input.theme == TokenTheme.HighContrast && input.density == TokenDensity.Regular -> {
                    TokenShadow(
                        listOf(
                            TokenShadowLayer(
                                color = ComposeColor(0xFFFFFFFF),
                                offsetX = 0.dp,
                                offsetY = 8.dp,
                                blur = 16.dp,
                                spread = 0.dp,
                                inset = false,
                            ),
                        ),
                    )
                }

                input.theme == TokenTheme.HighContrast && input.density == TokenDensity.Compact -> {
                    TokenShadow(
                        listOf(
                            TokenShadowLayer(
                                color = ComposeColor(0xFFFFFFFF),
                                offsetX = 0.dp,
                                offsetY = 4.dp,
                                blur = 8.dp,
                                spread = 0.dp,
                                inset = false,
                            ),
                        ),
                    )
                }

                input.theme == TokenTheme.HighContrast && input.density == TokenDensity.N2x -> {
                    TokenShadow(
                        listOf(
                            TokenShadowLayer(
                                color = ComposeColor(0xFFFFFFFF),
                                offsetX = 0.dp,
                                offsetY = 16.dp,
                                blur = 32.dp,
                                spread = 0.dp,
                                inset = false,
                            ),
                        ),
                    )
                }

                else -> {
                    Tokens.lift
                }
            }

    /** `oklch(1 0 0) 0%, oklch(0.55 0.2 264) 100%`, theme dark `oklch(0.2 0.01 260) 0%, oklch(0.8 0.1 264) 100%`, theme high contrast `oklch(0.2 0.01 260) 0%, oklch(1 0 0) 100%` */
    public val wash: TokenGradient
        get() =
            when {
                input.theme == TokenTheme.Dark -> {
                    TokenGradient(
                        listOf(
                            TokenGradientStop(ComposeColor(0xFF13161B), 0f),
                            TokenGradientStop(ComposeColor(0xFF9DBDFF), 1f),
                        ),
                    )
                }

                input.theme == TokenTheme.HighContrast -> {
                    TokenGradient(
                        listOf(
                            TokenGradientStop(ComposeColor(0xFF13161B), 0f),
                            TokenGradientStop(ComposeColor(0xFFFFFFFF), 1f),
                        ),
                    )
                }

                else -> {
                    Tokens.wash
                }
            }

    /** `120ms cubic-bezier(0.2, 0, 0, 1) 0ms`, platform android `90ms cubic-bezier(0.2, 0, 0, 1) 0ms` */
    public val move: TokenTransition
        get() =
            when {
                input.platform == TokenPlatform.Android -> {
                    TokenTransition(
                        duration = 90.milliseconds,
                        delay = 0.milliseconds,
                        timingFunction = CubicBezierEasing(0.2f, 0f, 0f, 1f),
                    )
                }

                else -> {
                    Tokens.move
                }
            }

    /** The group `core`. */
    public val core: Core
        get() = Core(input)

    /** The group `color`. */
    public val color: Color
        get() = Color(input)

    /** The group `space`. */
    public val space: Space
        get() = Space(input)

    /** The group `font`. */
    public val font: Font
        get() = Font(input)

    /** The group `text`. */
    public val text: Text
        get() = Text(input)

    /** The group `border`. */
    public val border: Border
        get() = Border(input)

    override fun equals(other: Any?): Boolean = other is TokenSet && other.input == input

    override fun hashCode(): Int = input.hashCode()

    override fun toString(): String = "TokenSet($input)"

    /** The group `core`. */
    @Immutable
    public class Core internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `cubic-bezier(0.2, 0, 0, 1)` */
        public val ease: CubicBezierEasing
            get() = Tokens.Core.ease

        /** The group `gray`. */
        public val gray: Gray
            get() = Gray(tokenInput)

        /** The group `blue`. */
        public val blue: Blue
            get() = Blue(tokenInput)

        /** The group `space`. */
        public val space: Space
            get() = Space(tokenInput)

        /** The group `motion`. */
        public val motion: Motion
            get() = Motion(tokenInput)

        /** The group `gray`. */
        @Immutable
        public class Gray internal constructor(
            private val tokenInput: TokenInput,
        ) {
            /** `oklch(1 0 0)` */
            public val n0: ComposeColor
                get() = Tokens.Core.Gray.n0

            /** `oklch(0.2 0.01 260)` */
            public val n900: ComposeColor
                get() = Tokens.Core.Gray.n900

            /** `oklch(0.6 0.01 260)` */
            public val n500: ComposeColor
                get() = Tokens.Core.Gray.n500
        }

        /** The group `blue`. */
        @Immutable
        public class Blue internal constructor(
            private val tokenInput: TokenInput,
        ) {
            /** `oklch(0.55 0.2 264)` */
            public val n500: ComposeColor
                get() = Tokens.Core.Blue.n500

            /** `oklch(0.8 0.1 264)` */
            public val n300: ComposeColor
                get() = Tokens.Core.Blue.n300
        }

        /** The group `space`. */
        @Immutable
        public class Space internal constructor(
            private val tokenInput: TokenInput,
        ) {
            /** `4px` */
            public val n1: Dp
                get() = Tokens.Core.Space.n1

            /** `8px` */
            public val n2: Dp
                get() = Tokens.Core.Space.n2

            /** `16px` */
            public val n4: Dp
                get() = Tokens.Core.Space.n4
        }

        /** The group `motion`. */
        @Immutable
        public class Motion internal constructor(
            private val tokenInput: TokenInput,
        ) {
            /** `120ms`, platform android `90ms` */
            public val short: Duration
                get() =
                    when {
                        tokenInput.platform == TokenPlatform.Android -> 90.milliseconds
                        else -> Tokens.Core.Motion.short
                    }

            /** `400ms` */
            public val long: Duration
                get() = Tokens.Core.Motion.long
        }
    }

    /** The group `color`. */
    @Immutable
    public class Color internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `oklch(1 0 0)`, theme dark `oklch(0.2 0.01 260)`, theme high contrast `oklch(0.2 0.01 260)` */
        public val surface: ComposeColor
            get() =
                when {
                    tokenInput.theme == TokenTheme.Dark -> ComposeColor(0xFF13161B)
                    tokenInput.theme == TokenTheme.HighContrast -> ComposeColor(0xFF13161B)
                    else -> Tokens.Color.surface
                }

        /** `oklch(0.2 0.01 260)`, theme dark `oklch(1 0 0)`, theme high contrast `oklch(1 0 0)` */
        public val text: ComposeColor
            get() =
                when {
                    tokenInput.theme == TokenTheme.Dark -> ComposeColor(0xFFFFFFFF)
                    tokenInput.theme == TokenTheme.HighContrast -> ComposeColor(0xFFFFFFFF)
                    else -> Tokens.Color.text
                }

        /** `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)` */
        public val accent: ComposeColor
            get() =
                when {
                    tokenInput.theme == TokenTheme.Dark -> ComposeColor(0xFF9DBDFF)
                    tokenInput.theme == TokenTheme.HighContrast -> ComposeColor(0xFFFFFFFF)
                    else -> Tokens.Color.accent
                }

        /** `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)` */
        public val link: ComposeColor
            get() =
                when {
                    tokenInput.theme == TokenTheme.Dark -> ComposeColor(0xFF9DBDFF)
                    tokenInput.theme == TokenTheme.HighContrast -> ComposeColor(0xFFFFFFFF)
                    else -> Tokens.Color.link
                }

        /** `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)` */
        public val hover: ComposeColor
            get() =
                when {
                    tokenInput.theme == TokenTheme.Dark -> ComposeColor(0xFF9DBDFF)
                    tokenInput.theme == TokenTheme.HighContrast -> ComposeColor(0xFFFFFFFF)
                    else -> Tokens.Color.hover
                }
    }

    /** The group `space`. */
    @Immutable
    public class Space internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `16px`, density compact `8px`, density 2x `32px` */
        public val inline: Dp
            get() =
                when {
                    tokenInput.density == TokenDensity.Compact -> 8.dp
                    tokenInput.density == TokenDensity.N2x -> 32.dp
                    else -> Tokens.Space.inline
                }

        /** `8px`, density compact `4px`, density 2x `16px` */
        public val block: Dp
            get() =
                when {
                    tokenInput.density == TokenDensity.Compact -> 4.dp
                    tokenInput.density == TokenDensity.N2x -> 16.dp
                    else -> Tokens.Space.block
                }
    }

    /** The group `font`. */
    @Immutable
    public class Font internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `Inter, sans-serif`, platform ios `SF Pro Text, system-ui`, platform android `Roboto, sans-serif` */
        public val family: TokenFontFamily
            get() =
                when {
                    tokenInput.platform == TokenPlatform.Ios -> {
                        TokenFontFamily(listOf("SF Pro Text", "system-ui"))
                    }

                    tokenInput.platform == TokenPlatform.Android -> {
                        TokenFontFamily(listOf("Roboto", "sans-serif"))
                    }

                    else -> {
                        Tokens.Font.family
                    }
                }

        /** `1rem`, density compact `0.875rem` */
        public val size: TextUnit
            get() =
                when {
                    tokenInput.density == TokenDensity.Compact -> 14.sp
                    else -> Tokens.Font.size
                }
    }

    /** The group `text`. */
    @Immutable
    public class Text internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `400 1rem/1.5 Inter, sans-serif`, density compact platform web `400 0.875rem/1.5 Inter, sans-serif`, density regular platform ios `400 1rem/1.5 SF Pro Text, system-ui`, density compact platform ios `400 0.875rem/1.5 SF Pro Text, system-ui`, density 2x platform ios `400 1rem/1.5 SF Pro Text, system-ui`, … */
        public val body: TokenTypography
            get() =
                when {
                    tokenInput.density == TokenDensity.Compact && tokenInput.platform == TokenPlatform.Web -> {
                        TokenTypography(
                            fontFamily = TokenFontFamily(listOf("Inter", "sans-serif")),
                            fontSize = 14.sp,
                            fontWeight = FontWeight(400),
                            letterSpacing = 0.sp,
                            lineHeight = 1.5.em,
                        )
                    }

                    tokenInput.density == TokenDensity.Regular && tokenInput.platform == TokenPlatform.Ios -> {
                        TokenTypography(
                            fontFamily = TokenFontFamily(listOf("SF Pro Text", "system-ui")),
                            fontSize = 16.sp,
                            fontWeight = FontWeight(400),
                            letterSpacing = 0.sp,
                            lineHeight = 1.5.em,
                        )
                    }

                    tokenInput.density == TokenDensity.Compact && tokenInput.platform == TokenPlatform.Ios -> {
                        TokenTypography(
                            fontFamily = TokenFontFamily(listOf("SF Pro Text", "system-ui")),
                            fontSize = 14.sp,
                            fontWeight = FontWeight(400),
                            letterSpacing = 0.sp,
                            lineHeight = 1.5.em,
                        )
                    }

                    tokenInput.density == TokenDensity.N2x && tokenInput.platform == TokenPlatform.Ios -> {
                        TokenTypography(
                            fontFamily = TokenFontFamily(listOf("SF Pro Text", "system-ui")),
                            fontSize = 16.sp,
                            fontWeight = FontWeight(400),
                            letterSpacing = 0.sp,
                            lineHeight = 1.5.em,
                        )
                    }

                    tokenInput.density == TokenDensity.Regular && tokenInput.platform == TokenPlatform.Android -> {
                        TokenTypography(
                            fontFamily = TokenFontFamily(listOf("Roboto", "sans-serif")),
                            fontSize = 16.sp,
                            fontWeight = FontWeight(400),
                            letterSpacing = 0.sp,
                            lineHeight = 1.5.em,
                        )
                    }

                    tokenInput.density == TokenDensity.Compact && tokenInput.platform == TokenPlatform.Android -> {
                        TokenTypography(
                            fontFamily = TokenFontFamily(listOf("Roboto", "sans-serif")),
                            fontSize = 14.sp,
                            fontWeight = FontWeight(400),
                            letterSpacing = 0.sp,
                            lineHeight = 1.5.em,
                        )
                    }

                    tokenInput.density == TokenDensity.N2x && tokenInput.platform == TokenPlatform.Android -> {
                        TokenTypography(
                            fontFamily = TokenFontFamily(listOf("Roboto", "sans-serif")),
                            fontSize = 16.sp,
                            fontWeight = FontWeight(400),
                            letterSpacing = 0.sp,
                            lineHeight = 1.5.em,
                        )
                    }

                    else -> {
                        Tokens.Text.body
                    }
                }
    }

    /** The group `border`. */
    @Immutable
    public class Border internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `1px`, theme high contrast density regular `2px`, theme high contrast density compact `2px`, density 2x `3px` */
        public val width: Dp
            get() =
                when {
                    tokenInput.theme == TokenTheme.HighContrast && tokenInput.density == TokenDensity.Regular -> 2.dp
                    tokenInput.theme == TokenTheme.HighContrast && tokenInput.density == TokenDensity.Compact -> 2.dp
                    tokenInput.density == TokenDensity.N2x -> 3.dp
                    else -> Tokens.Border.width
                }
    }
}
