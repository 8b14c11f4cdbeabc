// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.runtime.Immutable

/**
 * Contexts that were chosen, the later of two of one modifier. A modifier that is null follows the surroundings and
 * the user.
 */
@Immutable
public class TokenChoices(
    vararg choices: TokenChoice,
) : TokenValue() {
    /** The context of `theme`. */
    public val theme: TokenTheme? = choices.chosen<TokenTheme>()

    /** The context of `density`. */
    public val density: TokenDensity? = choices.chosen<TokenDensity>()

    /** The context of `platform`. */
    public val platform: TokenPlatform? = choices.chosen<TokenPlatform>()

    override val parts: List<Any?>
        get() = listOf(this.theme, this.density, this.platform)

    /** Every context of an input. */
    public constructor(input: TokenInput) :
        this(
            input.theme,
            input.density,
            input.platform,
        )

    /** These choices with those of a part inside, which take precedence. */
    public fun choosing(choices: TokenChoices): TokenChoices =
        TokenChoices(
            *listOfNotNull<TokenChoice>(
                choices.theme ?: this.theme,
                choices.density ?: this.density,
                choices.platform ?: this.platform,
            ).toTypedArray(),
        )

    /** Whether what was chosen is dark; null where nothing was that says so. */
    internal fun appearance(): Boolean? =
        this.theme?.isDark

    /** These choices without those that are light or dark. */
    internal fun withoutAppearance(): TokenChoices =
        TokenChoices(
            *listOfNotNull<TokenChoice>(
                this.theme?.takeIf { it.isDark == null },
                this.density,
                this.platform,
            ).toTypedArray(),
        )
}
