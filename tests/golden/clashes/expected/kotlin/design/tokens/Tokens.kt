// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.ui.graphics.Color as ComposeColor
import androidx.compose.ui.graphics.colorspace.ColorSpaces
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.Dp as ComposeDp
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp
import kotlin.Deprecated as KotlinDeprecated
import kotlin.Float as KotlinFloat
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** A comment that ends *&#47; and one that begins /&#42; here, a &#91;link&#93; and an @tag. */
public object Tokens {
    public const val inputToken: KotlinFloat = 10f

    public const val currentToken: KotlinFloat = 11f

    /** The group `color`. */
    public object Color {
        /** &#64;deprecated is a tag, ${this} is none. */
        @KotlinDeprecated("Use {color.new} \"\$now\" */.", ReplaceWith("Tokens.Color.new", "design.tokens.Tokens"))
        public val old: ComposeColor
            get() = ComposeColor(0x800000FF)

        @KotlinDeprecated("This token is deprecated.")
        public val older: ComposeColor
            get() = ComposeColor(0x800000FF)

        public val new: ComposeColor
            get() = ComposeColor(0x800000FF)

        /** The group `color`. */
        public object Color {
            public val color: ComposeColor
                get() = ComposeColor(0xFFFF0000)

            public val theme: ComposeColor
                get() = ComposeColor(0f, 1f, 0f, 1f, ColorSpaces.DisplayP3)
        }
    }

    /** The group `theme`. */
    public object Theme {
        public val theme: ComposeDp
            get() = 1.dp

        public val light: ComposeDp
            get() = 2.5.dp
    }

    /** The group `string`. */
    public object String {
        public const val string: KotlinFloat = 1f

        /** The group `float`. */
        public object Float {
            public const val boolean: KotlinFloat = 2f

            public const val int: KotlinFloat = 3f
        }
    }

    /** The group `float`. */
    public object Float {
        public const val any: KotlinFloat = 4f
    }

    /** The group `deprecated`. */
    public object Deprecated {
        public val duration: Duration
            get() = (-1500).milliseconds

        public val milliseconds: Duration
            get() = 0.5.milliseconds
    }

    /** The group `immutable`. */
    public object Immutable {
        public const val listOfToken: KotlinFloat = 5f

        public const val `class`: KotlinFloat = 6f

        public const val hashCode: KotlinFloat = 7f
    }

    /** The group `token-input`. */
    public object TokenInputGroup {
        public const val tokenInputToken: KotlinFloat = 8f

        public const val input: KotlinFloat = 9f
    }

    /** The group `tokens`. */
    public object TokensGroup {
        public const val tokens: KotlinFloat = 12f

        /** The group `companion`. */
        public object CompanionGroup {
            public const val tokens: KotlinFloat = 13f
        }
    }

    /** The group `keyword`. */
    public object Keyword {
        public const val `fun`: KotlinFloat = 1f

        public const val `typealias`: KotlinFloat = 3f

        public const val `is`: KotlinFloat = 4f

        public const val `when`: KotlinFloat = 5f

        public const val init: KotlinFloat = 7f

        public const val type: KotlinFloat = 9f

        public const val self: KotlinFloat = 10f

        public const val inout: KotlinFloat = 11f

        public const val guard: KotlinFloat = 12f

        public const val operator: KotlinFloat = 13f

        public const val subscript: KotlinFloat = 14f

        public const val nil: KotlinFloat = 15f

        /** The group `val`. */
        public object Val {
            public const val `val`: KotlinFloat = 2f
        }

        /** The group `object`. */
        public object Object {
            public const val `object`: KotlinFloat = 6f
        }

        /** The group `protocol`. */
        public object Protocol {
            public const val protocol: KotlinFloat = 8f
        }
    }

    /** The group `dp`. */
    public object Dp {
        public val sp: TokenTypography
            get() = TokenTypography(
                fontFamily = TokenFontFamily(listOf("A \"quoted\" \$name", "monospace")),
                fontSize = 24.sp,
                fontWeight = FontWeight(700),
                letterSpacing = (-0.25).sp,
                lineHeight = 1.25.em,
            )
    }

    /** The group `text-size`. */
    public object TextSize {
        public val large: TextUnit
            get() = 24.sp

        public val small: TextUnit
            get() = 12.sp
    }
}
