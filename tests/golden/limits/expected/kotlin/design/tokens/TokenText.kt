// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.runtime.Immutable
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.LineHeightStyle
import androidx.compose.ui.unit.TextUnit

/** Names of font families, the preferred first. */
@Immutable
public class TokenFontFamily(
    public val names: List<String>,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(names)

    /**
     * The first available family: one of the app's own [fonts] by name, or one that every device has under its
     * generic name (`sans-serif`, `ui-serif`, `monospace`, `cursive`, `system-ui`, `-apple-system`); null if no family is
     * available.
     */
    public fun fontFamily(fonts: Map<String, FontFamily> = emptyMap()): FontFamily? =
        names.firstNotNullOfOrNull { fonts[it] ?: general(it) }

    private fun general(name: String): FontFamily? =
        when (name.lowercase()) {
            "sans-serif" -> FontFamily.SansSerif
            "serif", "ui-serif" -> FontFamily.Serif
            "monospace", "ui-monospace" -> FontFamily.Monospace
            "cursive" -> FontFamily.Cursive
            "system-ui", "ui-sans-serif", "-apple-system", "blinkmacsystemfont" -> FontFamily.Default
            else -> null
        }
}

/** The style of a text. */
@Immutable
public class TokenTypography(
    public val fontFamily: TokenFontFamily,
    public val fontSize: TextUnit,
    public val fontWeight: FontWeight,
    public val letterSpacing: TextUnit = TextUnit.Unspecified,
    /** In `em`: multiples of the font size. */
    public val lineHeight: TextUnit = TextUnit.Unspecified,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(fontFamily, fontSize, fontWeight, letterSpacing, lineHeight)

    /** The style for Compose, with the app's own [fonts] by the names in the tokens. */
    public fun textStyle(fonts: Map<String, FontFamily> = emptyMap()): TextStyle =
        TextStyle(
            fontFamily = fontFamily.fontFamily(fonts),
            fontSize = fontSize,
            fontWeight = fontWeight,
            letterSpacing = letterSpacing,
            lineHeight = lineHeight,
            lineHeightStyle = HALF_LEADING,
        )

    private companion object {
        /** What CSS does: half of a line's space is above it and half below, of the first and the last line too. */
        val HALF_LEADING = LineHeightStyle(LineHeightStyle.Alignment.Center, LineHeightStyle.Trim.None)
    }
}
