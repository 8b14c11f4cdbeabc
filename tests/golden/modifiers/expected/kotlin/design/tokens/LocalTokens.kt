// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocal
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.Immutable
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.MotionDurationScale

/** What a composition follows, what was chosen around it, and the tokens for that. */
@Immutable
private class TokenSurroundings(
    val isDark: Boolean? = null,
    val isHighContrast: Boolean? = null,
    val isMotionReduced: Boolean? = null,
    val choices: TokenChoices = TokenChoices(),
) {
    val tokens: TokenSet =
        TokenSet(
            TokenInput()
                .following(choices.appearance() ?: isDark, isHighContrast, isMotionReduced)
                .choosing(choices),
        )

    fun choosing(choices: TokenChoices): TokenSurroundings =
        TokenSurroundings(isDark, isHighContrast, isMotionReduced, this.choices.choosing(choices))
}

private val LocalTokenSurroundings = staticCompositionLocalOf { TokenSurroundings() }

private val LocalTokenSet = staticCompositionLocalOf { TokenSet() }

/** The tokens of the composition; without [ProvideTokens], those of the default contexts. */
public val LocalTokens: CompositionLocal<TokenSet> get() = LocalTokenSet

/** The tokens of the composition: `Tokens.current.color.background`. */
public val Tokens.current: TokenSet
    @Composable
    @ReadOnlyComposable
    get() = LocalTokens.current

/**
 * Provides tokens to [content] that follow what the user prefers. What was chosen around it stays chosen, but for what is
 * light or dark. Compose does not tell of contrast (on Android, `UiModeManager.getContrast` does): where [isHighContrast]
 * is null, it is that around.
 */
@Composable
public fun ProvideTokens(
    isDark: Boolean = isSystemInDarkTheme(),
    isHighContrast: Boolean? = null,
    isMotionReduced: Boolean = isSystemInReducedMotion(),
    content: @Composable () -> Unit,
) {
    val outer = LocalTokenSurroundings.current
    val inner =
        remember(outer, isDark, isHighContrast, isMotionReduced) {
            val contrast = isHighContrast ?: outer.isHighContrast
            TokenSurroundings(isDark, contrast, isMotionReduced, outer.choices.withoutAppearance())
        }
    ProvideTokens(inner, content)
}

/**
 * Chooses contexts for [content], which keeps following what it did in all others:
 * `TokenChoices(TokenDensity.Compact)`.
 */
@Composable
public fun ProvideTokens(
    choices: TokenChoices,
    content: @Composable () -> Unit,
) {
    val outer = LocalTokenSurroundings.current
    ProvideTokens(remember(outer, choices) { outer.choosing(choices) }, content)
}

/** Provides the tokens for [input] to [content], in every context. */
@Composable
public fun ProvideTokens(
    input: TokenInput,
    content: @Composable () -> Unit,
) {
    ProvideTokens(TokenChoices(input), content)
}

@Composable
private fun ProvideTokens(
    surroundings: TokenSurroundings,
    content: @Composable () -> Unit,
) {
    CompositionLocalProvider(
        LocalTokenSurroundings provides surroundings,
        LocalTokenSet provides surroundings.tokens,
        content = content,
    )
}

/** Whether the user has turned animations off, as the system tells Compose by a scale of all durations. */
@Composable
private fun isSystemInReducedMotion(): Boolean {
    val scale = rememberCoroutineScope().coroutineContext[MotionDurationScale]
    return scale?.scaleFactor == 0f
}
