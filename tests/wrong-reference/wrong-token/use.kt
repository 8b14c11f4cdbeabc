// Tokens and groups that the system does not have.
package use

import androidx.compose.ui.graphics.Color
import design.tokens.Theme
import design.tokens.TokenInput
import design.tokens.TokenSet
import design.tokens.Tokens

val misspelled: Color = Tokens.Color.acent
val missingGroup: Color = Tokens.Colour.accent

fun inContext(theme: Theme): Color = TokenSet(TokenInput(theme = theme)).color.acent
