// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.runtime.Immutable as ComposeImmutable
import kotlin.String as KotlinString

/** The contexts of `theme`. */
public enum class TokenTheme(
    /** The context's name in the resolver document. */
    public val context: KotlinString,
) {
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
) {
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
) {
    Self("Self"),
    Type("Type"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: KotlinString): TokenString? = entries.firstOrNull { it.context == context }
    }
}

/** A context for each modifier; an omitted one is in its default context. */
@ComposeImmutable
public data class TokenInput(
    /** The context of `theme`. */
    public val theme: TokenTheme = TokenTheme.Light,
    /** The context of `color`. */
    public val color: TokenColor = TokenColor.CompanionContext,
    /** The context of `string`. */
    public val string: TokenString = TokenString.Self,
) {
    /** This input with the contexts that were chosen. */
    public fun choosing(choices: TokenChoices): TokenInput =
        TokenInput(
            theme = choices.theme ?: this.theme,
            color = choices.color ?: this.color,
            string = choices.string ?: this.string,
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
        copy(
            theme = this.theme.following(isDark),
        )
}
