// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.runtime.Immutable as ComposeImmutable

/** Contexts that were chosen. A modifier that is null follows the surroundings and the user. */
@ComposeImmutable
public data class TokenChoices(
    /** The context of `theme`. */
    public val theme: TokenTheme? = null,
    /** The context of `color`. */
    public val color: TokenColor? = null,
    /** The context of `string`. */
    public val string: TokenString? = null,
) {
    /** Every context of an input. */
    public constructor(input: TokenInput) :
        this(
            theme = input.theme,
            color = input.color,
            string = input.string,
        )

    /** These choices with those of a part inside, which take precedence. */
    public fun choosing(choices: TokenChoices): TokenChoices =
        TokenChoices(
            theme = choices.theme ?: this.theme,
            color = choices.color ?: this.color,
            string = choices.string ?: this.string,
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
