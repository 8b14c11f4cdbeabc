// Tokens and groups that the system does not have.
package use

import androidx.compose.ui.graphics.Color
import design.tokens.TokenTheme
import design.tokens.TokenInput
import design.tokens.TokenSet
import design.tokens.Tokens

val misspelled: Color = Tokens.Color.acent
val missingGroup: Color = Tokens.Colour.accent

fun inContext(theme: TokenTheme): Color = TokenSet(TokenInput(theme)).color.acent
