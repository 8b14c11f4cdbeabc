// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import androidx.compose.ui.graphics.Color as ComposeColor
import androidx.compose.ui.unit.Dp as ComposeDp
import kotlin.Deprecated as KotlinDeprecated
import kotlin.Float as KotlinFloat

/** A comment that ends *&#47; and one that begins /&#42; here, a &#91;link&#93; and an @tag. */
public object Tokens {
    /** `10`, theme dark `20` */
    public const val inputToken: KotlinFloat = 10f

    /** `11` */
    public const val currentToken: KotlinFloat = 11f

    /** The group `color`. */
    public object Color {
        /**
         * &#64;deprecated is a tag, ${this} is none.
         *
         * `#0000ff80`, theme dark `#8080ff`
         */
        @KotlinDeprecated("Use {color.new} \"\$now\" */.", ReplaceWith("Tokens.Color.new", "design.tokens.Tokens"))
        public val old: ComposeColor
            get() = ComposeColor(0x800000FF)

        /** `#0000ff80`, theme dark `#8080ff` */
        @KotlinDeprecated("This token is deprecated.")
        public val older: ComposeColor
            get() = ComposeColor(0x800000FF)

        /** `#0000ff80`, theme dark `#8080ff` */
        public val new: ComposeColor
            get() = ComposeColor(0x800000FF)

        /** The group `color`. */
        public object Color {
            /** `#ff0000` */
            public val color: ComposeColor
                get() = ComposeColor(0xFFFF0000)

            /** `display-p3(0 1 0)`, theme dark `rec2020(0 1 0)` */
            public val theme: ComposeColor
                get() = ComposeColor(0xFF00FB29)
        }
    }

    /** The group `theme`. */
    public object Theme {
        /** `1px`, theme dark color companion string Self `3px`, color entries string Self `4px`, theme dark color 2x string Self `3px`, theme dark color init string Self `3px`, … */
        public val theme: ComposeDp
            get() = 1.dp

        /** `2.5px` */
        public val light: ComposeDp
            get() = 2.5.dp
    }

    /** The group `string`. */
    public object String {
        /** `1` */
        public const val string: KotlinFloat = 1f

        /** The group `float`. */
        public object Float {
            /** `2`, color entries `30` */
            public const val boolean: KotlinFloat = 2f

            /** `3` */
            public const val int: KotlinFloat = 3f
        }
    }

    /** The group `float`. */
    public object Float {
        /** `4` */
        public const val any: KotlinFloat = 4f
    }

    /** The group `deprecated`. */
    public object Deprecated {
        /** `-1.5s`, string Type `10s` */
        public val duration: Duration
            get() = (-1500).milliseconds

        /** `0.5ms` */
        public val milliseconds: Duration
            get() = 0.5.milliseconds
    }

    /** The group `immutable`. */
    public object Immutable {
        /** `5` */
        public const val listOfToken: KotlinFloat = 5f

        /** `6` */
        public const val `class`: KotlinFloat = 6f

        /** `7` */
        public const val hashCode: KotlinFloat = 7f
    }

    /** The group `token-input`. */
    public object TokenInputGroup {
        /** `8`, color entries `31` */
        public const val tokenInputToken: KotlinFloat = 8f

        /** `9` */
        public const val input: KotlinFloat = 9f
    }

    /** The group `tokens`. */
    public object TokensGroup {
        /** `12` */
        public const val tokens: KotlinFloat = 12f

        /** The group `companion`. */
        public object CompanionGroup {
            /** `13` */
            public const val tokens: KotlinFloat = 13f
        }
    }

    /** The group `keyword`. */
    public object Keyword {
        /** `1` */
        public const val `fun`: KotlinFloat = 1f

        /** `3` */
        public const val `typealias`: KotlinFloat = 3f

        /** `4` */
        public const val `is`: KotlinFloat = 4f

        /** `5` */
        public const val `when`: KotlinFloat = 5f

        /** `7` */
        public const val init: KotlinFloat = 7f

        /** `9` */
        public const val type: KotlinFloat = 9f

        /** `10`, string Type `41` */
        public const val self: KotlinFloat = 10f

        /** `11` */
        public const val inout: KotlinFloat = 11f

        /** `12` */
        public const val guard: KotlinFloat = 12f

        /** `13` */
        public const val operator: KotlinFloat = 13f

        /** `14` */
        public const val subscript: KotlinFloat = 14f

        /** `15` */
        public const val nil: KotlinFloat = 15f

        /** The group `val`. */
        public object Val {
            /** `2`, string Type `40` */
            public const val `val`: KotlinFloat = 2f
        }

        /** The group `object`. */
        public object Object {
            /** `6` */
            public const val `object`: KotlinFloat = 6f
        }

        /** The group `protocol`. */
        public object Protocol {
            /** `8` */
            public const val protocol: KotlinFloat = 8f
        }
    }

    /** The group `dp`. */
    public object Dp {
        /** `700 1.5rem/1.25 A "quoted" $name, monospace` */
        public val sp: TokenTypography
            get() =
                TokenTypography(
                    fontFamily = TokenFontFamily(listOf("A \"quoted\" \$name", "monospace")),
                    fontSize = 24.sp,
                    fontWeight = FontWeight(700),
                    letterSpacing = (-0.25).sp,
                    lineHeight = 1.25.em,
                )
    }

    /** The group `text-size`. */
    public object TextSize {
        /** `1.5rem` */
        public val large: TextUnit
            get() = 24.sp

        /** `0.75rem` */
        public val small: TextUnit
            get() = 12.sp
    }
}
