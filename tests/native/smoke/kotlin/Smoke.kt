package smoke

import androidx.compose.runtime.AbstractApplier
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Composition
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.Immutable
import androidx.compose.runtime.ProvidableCompositionLocal
import androidx.compose.runtime.Recomposer
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.colorspace.ColorSpaces
import kotlinx.coroutines.Dispatchers

@Immutable
public data class Themed(val dark: Boolean = false)

public val LocalThemed: ProvidableCompositionLocal<Themed> = staticCompositionLocalOf { Themed() }

@Composable
public fun Provide(themed: Themed, content: @Composable () -> Unit) {
    CompositionLocalProvider(LocalThemed provides themed, content = content)
}

/** A tree without nodes: all that a composition of values needs. */
private class NoTree : AbstractApplier<Unit>(Unit) {
    override fun insertBottomUp(index: Int, instance: Unit) {}
    override fun insertTopDown(index: Int, instance: Unit) {}
    override fun move(from: Int, to: Int, count: Int) {}
    override fun remove(index: Int, count: Int) {}
    override fun onClear() {}
}

public fun main() {
    println(Color(1f, 0.5f, 0f, 1f, ColorSpaces.DisplayP3))
    Composition(NoTree(), Recomposer(Dispatchers.Unconfined)).setContent {
        Provide(Themed(dark = true)) { println(LocalThemed.current) }
    }
}
