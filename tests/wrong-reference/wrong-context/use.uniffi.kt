// Contexts and modifiers that the system does not have.
package use

import design.tokens.runtime.ColorToken
import design.tokens.runtime.ThemeContext
import design.tokens.runtime.TokenContexts

val misspelled: ThemeContext = ThemeContext.DRAK
val modifier: TokenContexts = TokenContexts(mode = ThemeContext.DARK)
val mixedUp = ColorToken.ACCENT.value(density = ThemeContext.DARK)
