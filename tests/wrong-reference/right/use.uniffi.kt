// References that all exist.
package use

import design.tokens.runtime.ColorToken
import design.tokens.runtime.DimensionToken
import design.tokens.runtime.ThemeContext
import design.tokens.runtime.value.ColorValue
import design.tokens.runtime.value.DimensionValue

val accent: ColorValue = ColorToken.ACCENT.value()
val hover: ColorValue = ColorToken.HOVER.value()
val gap: DimensionValue = DimensionToken.SPACE_INLINE.value()

fun surface(theme: ThemeContext): ColorValue = ColorToken.SURFACE.value(theme = theme)

val dark: ColorValue = surface(ThemeContext.DARK)
