// Compositions of values, and what Material's classes hold as text.
package app

import androidx.compose.foundation.shape.CornerBasedShape
import androidx.compose.runtime.AbstractApplier
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Composition
import androidx.compose.runtime.Recomposer
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.toArgb
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.GenericFontFamily
import androidx.compose.ui.unit.Density
import kotlinx.coroutines.Dispatchers

/** A tree without nodes: all that a composition of values needs. */
private class NoTree : AbstractApplier<Unit>(Unit) {
    override fun insertBottomUp(index: Int, instance: Unit) = Unit
    override fun insertTopDown(index: Int, instance: Unit) = Unit
    override fun move(from: Int, to: Int, count: Int) = Unit
    override fun remove(index: Int, count: Int) = Unit
    override fun onClear() = Unit
}

internal fun compose(content: @Composable () -> Unit) {
    Composition(NoTree(), Recomposer(Dispatchers.Unconfined)).setContent(content)
}

internal fun shown(color: Color): String = "%08x".format(color.toArgb())

internal fun shown(style: TextStyle): String {
    val family = style.fontFamily.let { (it as? GenericFontFamily)?.name ?: it.toString() }
    return "$family ${style.fontSize} ${style.fontWeight?.weight} ${style.letterSpacing} ${style.lineHeight}"
}

internal fun shown(shape: CornerBasedShape): String {
    val corners = listOf(shape.topStart, shape.topEnd, shape.bottomEnd, shape.bottomStart)
    return corners.map { it.toPx(Size(400f, 400f), Density(1f)) }.distinct().joinToString()
}
