// Contexts and modifiers that the system does not have.
package use

import design.tokens.Theme
import design.tokens.TokenInput

val misspelled: Theme = Theme.Drak
val modifier: TokenInput = TokenInput(mode = Theme.Dark)
val mixedUp: TokenInput = TokenInput(density = Theme.Dark)
