// Prints what Material's components get in every input: `theme density platform`, the role, its value.
package app

import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.text.font.FontFamily
import design.tokens.ProvideTokens
import design.tokens.TokenDensity
import design.tokens.TokenInput
import design.tokens.TokenMaterialTheme
import design.tokens.TokenPlatform
import design.tokens.TokenTheme

private val FONTS = mapOf("Inter" to FontFamily.Cursive, "New York" to FontFamily.Serif, "Roboto" to FontFamily.Monospace)

@Composable
private fun Show(input: String) {
    val (colors, styles, shapes) = Triple(MaterialTheme.colorScheme, MaterialTheme.typography, MaterialTheme.shapes)
ROLES
}

internal fun main() {
    for (theme in TokenTheme.entries) for (density in TokenDensity.entries) for (platform in TokenPlatform.entries) {
        compose {
            ProvideTokens(TokenInput(theme, density, platform)) {
                TokenMaterialTheme(fonts = FONTS) { Show("${theme.context} ${density.context} ${platform.context}") }
            }
        }
    }
}
