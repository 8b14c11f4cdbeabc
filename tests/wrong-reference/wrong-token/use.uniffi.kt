// Tokens and types of tokens that the system does not have.
package use

import design.tokens.runtime.ColorToken
import design.tokens.runtime.ColourToken
import design.tokens.runtime.value.ColorValue

val misspelled: ColorValue = ColorToken.ACENT.value()
val missingType: ColorValue = ColourToken.ACCENT.value()
