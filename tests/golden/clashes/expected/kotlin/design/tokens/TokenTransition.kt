// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.animation.core.CubicBezierEasing
import androidx.compose.animation.core.TweenSpec
import androidx.compose.animation.core.tween
import androidx.compose.runtime.Immutable
import kotlin.time.Duration

/** How something moves from one state to another. */
@Immutable
public class TokenTransition(
    public val duration: Duration,
    /** How long it waits before it begins. */
    public val delay: Duration,
    public val timingFunction: CubicBezierEasing,
) : TokenValue() {
    override val parts: List<Any?>
        get() = listOf(duration, delay, timingFunction)

    /** The animation: `animateFloatAsState(target, transition.tween())`. Its times are whole milliseconds. */
    public fun <T> tween(): TweenSpec<T> {
        val (lasts, waits) = duration.inWholeMilliseconds.toInt() to delay.inWholeMilliseconds.toInt()
        return tween(lasts, waits, timingFunction)
    }
}
