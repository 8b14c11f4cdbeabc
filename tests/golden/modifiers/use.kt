// How the package is used. Each line is compared with what the tokens say.
package use

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.toArgb
import androidx.compose.ui.unit.Dp
import design.tokens.TokenDensity
import design.tokens.TokenFontFamily
import design.tokens.TokenInput
import design.tokens.TokenPlatform
import design.tokens.TokenSet
import design.tokens.TokenTheme
import design.tokens.Tokens

internal fun hex(color: Color): String = "#%08x".format(color.toArgb())

internal fun main() {
    val accent: Color = Tokens.Color.accent
    val block: Dp = Tokens.Space.block
    println("${hex(accent)} $block ${Tokens.Core.Motion.short} ${Tokens.Font.size}")
    for (theme in TokenTheme.entries) {
        val tokens = TokenSet(TokenInput(theme))
        println("${theme.context}: ${hex(tokens.color.accent)} ${hex(tokens.color.hover)} ${hex(tokens.edge.color)}")
    }
    for (density in TokenDensity.entries) {
        val tokens = TokenSet(TokenInput(density))
        println("${density.context}: ${tokens.space.inline} ${tokens.edge.width} ${tokens.lift.layers.single().blur}")
    }
    val both = TokenSet(TokenInput(TokenTheme.of("high contrast") ?: TokenTheme.Light, TokenDensity.N2x, TokenPlatform.Android))
    println("${both.edge.width} ${both.font.family.names} ${both.move.duration}")
    val body = both.text.body.textStyle()
    println("${body.fontSize} ${body.fontWeight} ${body.letterSpacing} ${body.lineHeight} ${body.fontFamily}")
    println("${both == TokenSet(both.input)} ${both == TokenSet()} $both")
    val (edge, other) = both.edge to TokenSet(both.input).edge
    println("${edge == other} ${edge.hashCode() == other.hashCode()} ${edge == TokenSet().edge} $edge")
    println("${body.lineHeightStyle}")
    val names = listOf("serif", "ui-serif", "ui-monospace", "ui-sans-serif", "-apple-system", "BlinkMacSystemFont", "Inter")
    println(names.map { TokenFontFamily(listOf(it)).fontFamily() })
    println(TokenFontFamily(listOf("Inter", "ui-monospace", "serif")).fontFamily())
    println("${both.move.tween<Float>().durationMillis} ${both.core.ease.transform(0.5f)}")
}
