// Tokens of another type than the one that is wanted.
package use

import design.tokens.runtime.ColorToken
import design.tokens.runtime.DimensionToken
import design.tokens.runtime.value.ColorValue

val dimension: ColorValue = DimensionToken.SPACE_INLINE.value()
val token: ColorToken = DimensionToken.SPACE_INLINE
