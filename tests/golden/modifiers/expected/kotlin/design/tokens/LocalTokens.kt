package design.tokens

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.ProvidableCompositionLocal
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.runtime.remember
import androidx.compose.runtime.staticCompositionLocalOf

/** The tokens of the composition; without [ProvideTokens], those of the default contexts. */
public val LocalTokens: ProvidableCompositionLocal<TokenSet> = staticCompositionLocalOf { TokenSet() }

/** The tokens of the composition: `Tokens.current.color.background`. */
public val Tokens.current: TokenSet
    @Composable
    @ReadOnlyComposable
    get() = LocalTokens.current

/** Provides the tokens for [input] to [content], down to the next provider. */
@Composable
public fun ProvideTokens(
    input: TokenInput,
    content: @Composable () -> Unit,
) {
    val tokens = remember(input) { TokenSet(input) }
    CompositionLocalProvider(LocalTokens provides tokens, content = content)
}
