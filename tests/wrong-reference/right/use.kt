// References that all exist.
package use

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.Dp
import design.tokens.TokenTheme
import design.tokens.TokenInput
import design.tokens.TokenSet
import design.tokens.Tokens

val accent: Color = Tokens.Color.accent
val hover: Color = Tokens.Color.hover
val gap: Dp = Tokens.Space.inline

fun surface(theme: TokenTheme): Color = TokenSet(TokenInput(theme)).color.surface

val dark: Color = surface(TokenTheme.Dark)
