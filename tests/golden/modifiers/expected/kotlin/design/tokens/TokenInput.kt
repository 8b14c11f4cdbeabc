// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.runtime.Immutable

/** A context of one modifier. */
public sealed interface TokenChoice

/** Which surfaces the text stands on. */
public enum class TokenTheme(
    /** The context's name in the resolver document. */
    public val context: String,
) : TokenChoice {
    Light("light"),
    Dark("dark"),
    HighContrast("high contrast"),
    ;

    internal val isDark: Boolean?
        get() =
            when (this) {
                Dark -> true
                else -> false
            }

    internal val isHighContrast: Boolean
        get() =
            when (this) {
                HighContrast -> true
                else -> false
            }

    /** This context where it is what is told, else the one that asks for most of it. */
    internal fun following(
        isDark: Boolean?,
        isHighContrast: Boolean?,
    ): TokenTheme {
        val dark = isDark ?: this.isDark
        val highContrast = isHighContrast ?: this.isHighContrast
        return when {
            dark == this.isDark && highContrast == this.isHighContrast -> this
            dark == true -> Dark
            highContrast -> HighContrast
            else -> Light
        }
    }

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: String): TokenTheme? = entries.firstOrNull { it.context == context }
    }
}

/** The contexts of `density`. */
public enum class TokenDensity(
    /** The context's name in the resolver document. */
    public val context: String,
) : TokenChoice {
    Compact("compact"),
    Regular("regular"),
    N2x("2x"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: String): TokenDensity? = entries.firstOrNull { it.context == context }
    }
}

/** The contexts of `platform`. */
public enum class TokenPlatform(
    /** The context's name in the resolver document. */
    public val context: String,
) : TokenChoice {
    Web("web"),
    Ios("ios"),
    Android("android"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: String): TokenPlatform? = entries.firstOrNull { it.context == context }
    }
}

/** A context for each modifier: the one that was chosen, the later of two, else the default one. */
@Immutable
public class TokenInput(
    vararg choices: TokenChoice,
) : TokenValue() {
    /** The context of `theme`. */
    public val theme: TokenTheme = choices.chosen<TokenTheme>() ?: TokenTheme.Light

    /** The context of `density`. */
    public val density: TokenDensity = choices.chosen<TokenDensity>() ?: TokenDensity.Regular

    /** The context of `platform`. */
    public val platform: TokenPlatform = choices.chosen<TokenPlatform>() ?: TokenPlatform.Web

    override val parts: List<Any?>
        get() = listOf(this.theme, this.density, this.platform)

    /** This input with other contexts. */
    public fun choosing(vararg choices: TokenChoice): TokenInput =
        TokenInput(
            this.theme,
            this.density,
            this.platform,
            *choices,
        )

    /** This input with the contexts that were chosen. */
    public fun choosing(choices: TokenChoices): TokenInput =
        TokenInput(
            choices.theme ?: this.theme,
            choices.density ?: this.density,
            choices.platform ?: this.platform,
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
            this.theme.following(isDark, isHighContrast),
        )
}

/** The last context of a modifier that was chosen. */
internal inline fun <reified Choice : TokenChoice> Array<out TokenChoice>.chosen(): Choice? =
    lastOrNull { it is Choice } as Choice?
