// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.runtime.Immutable as ComposeImmutable

/**
 * Contexts that were chosen, the later of two of one modifier. A modifier that is null follows the surroundings and
 * the user.
 */
@ComposeImmutable
public class TokenChoices(
    vararg choices: TokenChoice,
) : TokenValue() {
    /** The context of `theme`. */
    public val theme: TokenTheme? = choices.chosen<TokenTheme>()

    /** The context of `color`. */
    public val color: TokenColor? = choices.chosen<TokenColor>()

    /** The context of `string`. */
    public val string: TokenString? = choices.chosen<TokenString>()

    override val parts: List<Any?>
        get() = listOf(this.theme, this.color, this.string)

    /** Every context of an input. */
    public constructor(input: TokenInput) :
        this(
            input.theme,
            input.color,
            input.string,
        )

    /** These choices with those of a part inside, which take precedence. */
    public fun choosing(choices: TokenChoices): TokenChoices =
        TokenChoices(
            *listOfNotNull<TokenChoice>(
                choices.theme ?: this.theme,
                choices.color ?: this.color,
                choices.string ?: this.string,
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
                this.color,
                this.string,
            ).toTypedArray(),
        )
}
