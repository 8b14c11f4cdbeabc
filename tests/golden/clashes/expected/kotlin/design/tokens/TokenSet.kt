// Generated from design tokens. Changes here are lost.
@file:Suppress("DEPRECATION")

package design.tokens

import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import androidx.compose.runtime.Immutable as ComposeImmutable
import androidx.compose.ui.graphics.Color as ComposeColor
import androidx.compose.ui.unit.Dp as ComposeDp
import kotlin.Deprecated as KotlinDeprecated
import kotlin.Float as KotlinFloat
import kotlin.String as KotlinString

/** A comment that ends *&#47; and one that begins /&#42; here, a &#91;link&#93; and an @tag. */
@ComposeImmutable
public class TokenSet(
    /** The contexts. */
    public val input: TokenInput = TokenInput(),
) {
    /** `10`, theme dark `20` */
    public val inputToken: KotlinFloat
        get() =
            when {
                input.theme == TokenTheme.Dark -> 20f
                else -> Tokens.inputToken
            }

    /** `11` */
    public val currentToken: KotlinFloat
        get() = Tokens.currentToken

    /** The group `color`. */
    public val color: Color
        get() = Color(input)

    /** The group `theme`. */
    public val theme: Theme
        get() = Theme(input)

    /** The group `string`. */
    public val string: String
        get() = String(input)

    /** The group `float`. */
    public val float: Float
        get() = Float(input)

    /** The group `deprecated`. */
    public val deprecated: Deprecated
        get() = Deprecated(input)

    /** The group `immutable`. */
    public val immutable: Immutable
        get() = Immutable(input)

    /**
     * The group `token-input`.
     *
     * Its own name means something else in a set, where it is `tokenInputGroup`.
     */
    public val tokenInputGroup: TokenInputGroup
        get() = TokenInputGroup(input)

    /** The group `tokens`. */
    public val tokens: TokensGroup
        get() = TokensGroup(input)

    /** The group `keyword`. */
    public val keyword: Keyword
        get() = Keyword(input)

    /** The group `dp`. */
    public val dp: Dp
        get() = Dp(input)

    /** The group `text-size`. */
    public val textSize: TextSize
        get() = TextSize(input)

    override fun equals(other: Any?): Boolean = other is TokenSet && other.input == input

    override fun hashCode(): Int = input.hashCode()

    override fun toString(): KotlinString = "TokenSet($input)"

    /** The group `color`. */
    @ComposeImmutable
    public class Color internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /**
         * &#64;deprecated is a tag, ${this} is none.
         *
         * `#0000ff80`, theme dark `#8080ff`
         */
        @KotlinDeprecated("Use {color.new} \"\$now\" */.", ReplaceWith("new"))
        public val old: ComposeColor
            get() =
                when {
                    tokenInput.theme == TokenTheme.Dark -> ComposeColor(0xFF8080FF)
                    else -> Tokens.Color.old
                }

        /** `#0000ff80`, theme dark `#8080ff` */
        @KotlinDeprecated("This token is deprecated.")
        public val older: ComposeColor
            get() =
                when {
                    tokenInput.theme == TokenTheme.Dark -> ComposeColor(0xFF8080FF)
                    else -> Tokens.Color.older
                }

        /** `#0000ff80`, theme dark `#8080ff` */
        public val new: ComposeColor
            get() =
                when {
                    tokenInput.theme == TokenTheme.Dark -> ComposeColor(0xFF8080FF)
                    else -> Tokens.Color.new
                }

        /** absent, theme dark `#000000` */
        public val night: ComposeColor?
            get() =
                when {
                    tokenInput.theme == TokenTheme.Dark -> ComposeColor(0xFF000000)
                    else -> null
                }

        /** The group `color`. */
        public val color: Color
            get() = Color(tokenInput)

        /** The group `color`. */
        @ComposeImmutable
        public class Color internal constructor(
            private val tokenInput: TokenInput,
        ) {
            /** `#ff0000` */
            public val color: ComposeColor
                get() = Tokens.Color.Color.color

            /** `display-p3(0 1 0)`, theme dark `rec2020(0 1 0)` */
            public val theme: ComposeColor
                get() =
                    when {
                        tokenInput.theme == TokenTheme.Dark -> ComposeColor(0xFF00F272)
                        else -> Tokens.Color.Color.theme
                    }
        }
    }

    /** The group `theme`. */
    @ComposeImmutable
    public class Theme internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `1px`, theme dark color companion string Self `3px`, color entries string Self `4px`, theme dark color 2x string Self `3px`, theme dark color init string Self `3px`, … */
        public val theme: ComposeDp
            get() =
                when {
                    tokenInput.theme == TokenTheme.Dark && tokenInput.color == TokenColor.CompanionContext && tokenInput.string == TokenString.Self -> 3.dp
                    tokenInput.color == TokenColor.Entries && tokenInput.string == TokenString.Self -> 4.dp
                    tokenInput.theme == TokenTheme.Dark && tokenInput.color == TokenColor.N2x && tokenInput.string == TokenString.Self -> 3.dp
                    tokenInput.theme == TokenTheme.Dark && tokenInput.color == TokenColor.Init && tokenInput.string == TokenString.Self -> 3.dp
                    tokenInput.string == TokenString.Type -> 5.dp
                    else -> Tokens.Theme.theme
                }

        /** `2.5px` */
        public val light: ComposeDp
            get() = Tokens.Theme.light
    }

    /** The group `string`. */
    @ComposeImmutable
    public class String internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `1` */
        public val string: KotlinFloat
            get() = Tokens.String.string

        /** The group `float`. */
        public val float: Float
            get() = Float(tokenInput)

        /** The group `float`. */
        @ComposeImmutable
        public class Float internal constructor(
            private val tokenInput: TokenInput,
        ) {
            /** `2`, color entries `30` */
            public val boolean: KotlinFloat
                get() =
                    when {
                        tokenInput.color == TokenColor.Entries -> 30f
                        else -> Tokens.String.Float.boolean
                    }

            /** `3` */
            public val int: KotlinFloat
                get() = Tokens.String.Float.int
        }
    }

    /** The group `float`. */
    @ComposeImmutable
    public class Float internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `4` */
        public val any: KotlinFloat
            get() = Tokens.Float.any
    }

    /** The group `deprecated`. */
    @ComposeImmutable
    public class Deprecated internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `-1.5s`, string Type `10s` */
        public val duration: Duration
            get() =
                when {
                    tokenInput.string == TokenString.Type -> 10000.milliseconds
                    else -> Tokens.Deprecated.duration
                }

        /** `0.5ms` */
        public val milliseconds: Duration
            get() = Tokens.Deprecated.milliseconds
    }

    /** The group `immutable`. */
    @ComposeImmutable
    public class Immutable internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `5` */
        public val listOfToken: KotlinFloat
            get() = Tokens.Immutable.listOfToken

        /** `6` */
        public val `class`: KotlinFloat
            get() = Tokens.Immutable.`class`

        /** `7` */
        public val hashCode: KotlinFloat
            get() = Tokens.Immutable.hashCode
    }

    /**
     * The group `token-input`.
     *
     * Its own name means something else in a set, where it is `tokenInputGroup`.
     */
    @ComposeImmutable
    public class TokenInputGroup internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `8`, color entries `31` */
        public val tokenInputToken: KotlinFloat
            get() =
                when {
                    tokenInput.color == TokenColor.Entries -> 31f
                    else -> Tokens.TokenInputGroup.tokenInputToken
                }

        /** `9` */
        public val input: KotlinFloat
            get() = Tokens.TokenInputGroup.input
    }

    /** The group `tokens`. */
    @ComposeImmutable
    public class TokensGroup internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `12` */
        public val tokens: KotlinFloat
            get() = Tokens.TokensGroup.tokens

        /** The group `companion`. */
        public val companion: CompanionGroup
            get() = CompanionGroup(tokenInput)

        /** The group `companion`. */
        @ComposeImmutable
        public class CompanionGroup internal constructor(
            private val tokenInput: TokenInput,
        ) {
            /** `13` */
            public val tokens: KotlinFloat
                get() = Tokens.TokensGroup.CompanionGroup.tokens
        }
    }

    /** The group `keyword`. */
    @ComposeImmutable
    public class Keyword internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `1` */
        public val `fun`: KotlinFloat
            get() = Tokens.Keyword.`fun`

        /** `3` */
        public val `typealias`: KotlinFloat
            get() = Tokens.Keyword.`typealias`

        /** `4` */
        public val `is`: KotlinFloat
            get() = Tokens.Keyword.`is`

        /** `5` */
        public val `when`: KotlinFloat
            get() = Tokens.Keyword.`when`

        /** `7` */
        public val init: KotlinFloat
            get() = Tokens.Keyword.init

        /** `9` */
        public val type: KotlinFloat
            get() = Tokens.Keyword.type

        /** `10`, string Type `41` */
        public val self: KotlinFloat
            get() =
                when {
                    tokenInput.string == TokenString.Type -> 41f
                    else -> Tokens.Keyword.self
                }

        /** `11` */
        public val inout: KotlinFloat
            get() = Tokens.Keyword.inout

        /** `12` */
        public val guard: KotlinFloat
            get() = Tokens.Keyword.guard

        /** `13` */
        public val operator: KotlinFloat
            get() = Tokens.Keyword.operator

        /** `14` */
        public val subscript: KotlinFloat
            get() = Tokens.Keyword.subscript

        /** `15` */
        public val nil: KotlinFloat
            get() = Tokens.Keyword.nil

        /** The group `val`. */
        public val `val`: Val
            get() = Val(tokenInput)

        /** The group `object`. */
        public val `object`: Object
            get() = Object(tokenInput)

        /** The group `protocol`. */
        public val protocol: Protocol
            get() = Protocol(tokenInput)

        /** The group `val`. */
        @ComposeImmutable
        public class Val internal constructor(
            private val tokenInput: TokenInput,
        ) {
            /** `2`, string Type `40` */
            public val `val`: KotlinFloat
                get() =
                    when {
                        tokenInput.string == TokenString.Type -> 40f
                        else -> Tokens.Keyword.Val.`val`
                    }
        }

        /** The group `object`. */
        @ComposeImmutable
        public class Object internal constructor(
            private val tokenInput: TokenInput,
        ) {
            /** `6` */
            public val `object`: KotlinFloat
                get() = Tokens.Keyword.Object.`object`
        }

        /** The group `protocol`. */
        @ComposeImmutable
        public class Protocol internal constructor(
            private val tokenInput: TokenInput,
        ) {
            /** `8` */
            public val protocol: KotlinFloat
                get() = Tokens.Keyword.Protocol.protocol
        }
    }

    /** The group `dp`. */
    @ComposeImmutable
    public class Dp internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `700 1.5rem/1.25 A "quoted" $name, monospace` */
        public val sp: TokenTypography
            get() = Tokens.Dp.sp
    }

    /** The group `text-size`. */
    @ComposeImmutable
    public class TextSize internal constructor(
        private val tokenInput: TokenInput,
    ) {
        /** `1.5rem` */
        public val large: TextUnit
            get() = Tokens.TextSize.large

        /** `0.75rem` */
        public val small: TextUnit
            get() = Tokens.TextSize.small
    }
}
