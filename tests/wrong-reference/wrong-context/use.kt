// Contexts and modifiers that the system does not have.
package use

import design.tokens.TokenDensity
import design.tokens.TokenInput
import design.tokens.TokenTheme

val misspelled: TokenTheme = TokenTheme.Drak
val modifier: TokenInput = TokenInput(TokenMode.Dark)
val mixedUp: TokenDensity = TokenInput(TokenTheme.Dark).theme
