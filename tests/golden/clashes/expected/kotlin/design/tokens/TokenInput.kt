// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.runtime.Immutable as ComposeImmutable
import kotlin.String as KotlinString

/** A context of one modifier. */
public sealed interface TokenChoice

/** The contexts of `theme`. */
public enum class TokenTheme(
    /** The context's name in the resolver document. */
    public val context: KotlinString,
) : TokenChoice {
    Light("light"),
    Dark("dark"),
    ;

    internal val isDark: Boolean?
        get() =
            when (this) {
                Dark -> true
                else -> false
            }

    /** This context where it is what is told, else the one that asks for most of it. */
    internal fun following(
        isDark: Boolean?,
    ): TokenTheme {
        val dark = isDark ?: this.isDark
        return when {
            dark == this.isDark -> this
            dark == true -> Dark
            else -> Light
        }
    }

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: KotlinString): TokenTheme? = entries.firstOrNull { it.context == context }
    }
}

/** Called like a type of every platform. */
public enum class TokenColor(
    /** The context's name in the resolver document. */
    public val context: KotlinString,
) : TokenChoice {
    CompanionContext("companion"),
    Entries("entries"),
    N2x("2x"),
    Init("init"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: KotlinString): TokenColor? = entries.firstOrNull { it.context == context }
    }
}

/** The contexts of `string`. */
public enum class TokenString(
    /** The context's name in the resolver document. */
    public val context: KotlinString,
) : TokenChoice {
    Self("Self"),
    Type("Type"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: KotlinString): TokenString? = entries.firstOrNull { it.context == context }
    }
}

/** A context for each modifier: the one that was chosen, the later of two, else the default one. */
@ComposeImmutable
public class TokenInput(
    vararg choices: TokenChoice,
) : TokenValue() {
    /** The context of `theme`. */
    public val theme: TokenTheme = choices.chosen<TokenTheme>() ?: TokenTheme.Light

    /** The context of `color`. */
    public val color: TokenColor = choices.chosen<TokenColor>() ?: TokenColor.CompanionContext

    /** The context of `string`. */
    public val string: TokenString = choices.chosen<TokenString>() ?: TokenString.Self

    override val parts: List<Any?>
        get() = listOf(this.theme, this.color, this.string)

    /** This input with other contexts. */
    public fun choosing(vararg choices: TokenChoice): TokenInput =
        TokenInput(
            this.theme,
            this.color,
            this.string,
            *choices,
        )

    /** This input with the contexts that were chosen. */
    public fun choosing(choices: TokenChoices): TokenInput =
        TokenInput(
            choices.theme ?: this.theme,
            choices.color ?: this.color,
            choices.string ?: this.string,
        )

    /**
     * This input with the contexts that the user prefers, for each modifier whose contexts' names say what they are for:
     * `dark`, `light-high-contrast`, `reduced-motion`. What is not told stays as it is. Where no context is for all of it,
     * an appearance counts more than a contrast.
     */
    public fun following(
        isDark: Boolean? = null,
        isHighContrast: Boolean? = null,
        isMotionReduced: Boolean? = null,
    ): TokenInput =
        choosing(
            this.theme.following(isDark),
        )
}

/** The last context of a modifier that was chosen. */
internal inline fun <reified Choice : TokenChoice> Array<out TokenChoice>.chosen(): Choice? =
    lastOrNull { it is Choice } as Choice?
