// Tokens of another type than the one that is wanted.
package use

import androidx.compose.ui.graphics.Color
import design.tokens.TokenTheme
import design.tokens.TokenInput
import design.tokens.TokenSet
import design.tokens.Tokens

val dimension: Color = Tokens.Space.inline

fun inContext(theme: TokenTheme): Color = TokenSet(TokenInput(theme)).space.inline
