// What roles without tokens are, roles whose token is null, and a theme of tokens that nothing changes.
package app

import androidx.compose.foundation.BorderStroke
import androidx.compose.material3.ColorScheme
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.material3.Typography
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.dp
import small.night.Tokens
import small.night.colorScheme
import small.night.typography
import small.themes.ProvideTokens
import small.themes.TokenInput
import small.themes.TokenMaterialTheme
import small.themes.TokenSet
import small.themes.TokenTheme
import small.themes.colorScheme
import small.themes.shapes

/** Which scheme of Material's own a role is of. */
private fun origin(role: (ColorScheme) -> Color, scheme: ColorScheme): String =
    when (role(scheme)) {
        role(lightColorScheme()) -> "light"
        role(darkColorScheme()) -> "dark"
        else -> shown(role(scheme))
    }

private fun show(name: String, scheme: ColorScheme) {
    val roles = listOf(ColorScheme::primary, ColorScheme::surfaceTint, ColorScheme::secondary, ColorScheme::onError, ColorScheme::surface)
    println("$name ${roles.joinToString(" ") { origin(it, scheme) }}")
}

@Composable
private fun Show(name: String) {
    show(name, MaterialTheme.colorScheme)
    val (styles, own) = MaterialTheme.typography to Typography()
    println("$name ${shown(styles.bodyLarge)}, ${if (styles.bodySmall == own.bodySmall) "own" else shown(styles.bodySmall)}")
    println("$name ${styles.titleLarge == own.titleLarge} ${styles.bodyLarge.lineHeightStyle}")
    val shapes = MaterialTheme.shapes
    println("$name ${shown(shapes.small)}, ${shown(shapes.large)}, ${shapes.medium == Shapes().medium}")
}

internal fun main() {
    for (theme in TokenTheme.entries) {
        compose { ProvideTokens(TokenInput(theme)) { TokenMaterialTheme { Show(theme.context) } } }
    }
    // Contexts change around a theme, and inside it.
    compose {
        ProvideTokens(TokenInput(TokenTheme.Light)) {
            TokenMaterialTheme {
                ProvideTokens(TokenInput(TokenTheme.Dark)) { TokenMaterialTheme { show("inner", MaterialTheme.colorScheme) } }
                show("outer", MaterialTheme.colorScheme)
            }
        }
    }
    // A caller may know better.
    show("based", TokenSet().colorScheme(darkColorScheme()))
    println(TokenSet().shapes(Shapes(small = Shapes().large)).small == TokenSet().shapes().small)
    show("night", Tokens.colorScheme())
    show("night", Tokens.colorScheme(darkColorScheme()))
    println(shown(Tokens.typography().bodyLarge))
    compose { small.night.TokenMaterialTheme(isDark = true) { show("night", MaterialTheme.colorScheme) } }
    compose { TokenMaterialTheme(isDark = true) { show("based", MaterialTheme.colorScheme) } }
    compose { small.night.TokenMaterialTheme { println(MaterialTheme.shapes == Shapes()) } }
    println(TokenSet().edge.borderStroke() == BorderStroke(2.dp, Color(0xFF0000FF)))
}
