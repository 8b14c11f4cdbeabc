// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.runtime.Immutable

/** Contexts that were chosen. A modifier that is null follows the surroundings and the user. */
@Immutable
public data class TokenChoices(
    /** The context of `theme`. */
    public val theme: TokenTheme? = null,
    /** The context of `density`. */
    public val density: TokenDensity? = null,
    /** The context of `platform`. */
    public val platform: TokenPlatform? = null,
) {
    /** Every context of an input. */
    public constructor(input: TokenInput) :
        this(
            theme = input.theme,
            density = input.density,
            platform = input.platform,
        )

    /** These choices with those of a part inside, which take precedence. */
    public fun choosing(choices: TokenChoices): TokenChoices =
        TokenChoices(
            theme = choices.theme ?: this.theme,
            density = choices.density ?: this.density,
            platform = choices.platform ?: this.platform,
        )

    /** Whether what was chosen is dark; null where nothing was that says so. */
    internal fun appearance(): Boolean? =
        this.theme?.isDark

    /** These choices without those that are light or dark. */
    internal fun withoutAppearance(): TokenChoices =
        copy(
            theme = this.theme?.takeIf { it.isDark == null },
        )
}
