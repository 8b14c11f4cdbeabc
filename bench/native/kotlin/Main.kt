// What a use of a token costs beside the same value written by hand. Prints a name and nanoseconds of CPU time a line.

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import design.tokens.TokenTheme
import design.tokens.TokenInput
import design.tokens.TokenSet
import design.tokens.Tokens
import java.lang.management.ManagementFactory

private const val ROUNDS = 50_000_000

private val clock = ManagementFactory.getThreadMXBean()

/** What a person would write. */
private object Hand {
    val accent: Color get() = Color(0xFF3366CC)
    val medium: Dp get() = 16.dp
}

private inline fun once(body: (Int) -> Double): Double {
    val start = clock.currentThreadCpuTime
    check(body(ROUNDS) != 0.0)
    return (clock.currentThreadCpuTime - start) / ROUNDS.toDouble()
}

private fun colorToken(rounds: Int): Double {
    var sum = 0L
    repeat(rounds) { sum = sum * 31 + Tokens.Color.accent.value.toLong() }
    return sum.toDouble()
}

private fun colorLiteral(rounds: Int): Double {
    var sum = 0L
    repeat(rounds) { sum = sum * 31 + Hand.accent.value.toLong() }
    return sum.toDouble()
}

private fun colorTheme(set: TokenSet, rounds: Int): Double {
    var sum = 0L
    repeat(rounds) { sum = sum * 31 + set.color.accent.value.toLong() }
    return sum.toDouble()
}

private fun lengthToken(rounds: Int): Double {
    var sum = 0.0
    repeat(rounds) { sum = sum * 0.5 + Tokens.Space.medium.value }
    return sum
}

private fun lengthLiteral(rounds: Int): Double {
    var sum = 0.0
    repeat(rounds) { sum = sum * 0.5 + Hand.medium.value }
    return sum
}

fun main() {
    val started = System.nanoTime()
    val first = Tokens.Color.accent
    println("first ${System.nanoTime() - started}")
    check(first.alpha == 1f)
    val dark = TokenSet(TokenInput(TokenTheme.Dark))
    // In turn, so that what else the machine does falls on all of them; the median of nine, after two to warm up.
    val costs = linkedMapOf<String, MutableList<Double>>()
    repeat(11) { round ->
        fun note(name: String, cost: Double) {
            if (round >= 2) costs.getOrPut(name) { mutableListOf() } += cost
        }
        note("color.token", once(::colorToken))
        note("color.literal", once(::colorLiteral))
        note("color.theme", once { colorTheme(dark, it) })
        note("length.token", once(::lengthToken))
        note("length.literal", once(::lengthLiteral))
    }
    for ((name, all) in costs) println("$name ${all.sorted()[4]}")
}
