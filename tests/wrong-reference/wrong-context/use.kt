// Contexts and modifiers that the system does not have.
package use

import design.tokens.TokenTheme
import design.tokens.TokenInput

val misspelled: TokenTheme = TokenTheme.Drak
val modifier: TokenInput = TokenInput(mode = TokenTheme.Dark)
val mixedUp: TokenInput = TokenInput(density = TokenTheme.Dark)
