// What a call into the library costs. Prints a name and nanoseconds of CPU time a line.

import design.tokens.runtime.ColorToken
import design.tokens.runtime.ThemeContext
import design.tokens.runtime.TokenContexts
import design.tokens.runtime.allTokens
import design.tokens.runtime.resolve
import design.tokens.runtime.tokenValues
import design.tokens.runtime.tokensDigest
import design.tokens.runtime.value.TokenValue
import java.lang.management.ManagementFactory

private val clock = ManagementFactory.getThreadMXBean()

private fun once(rounds: Int, body: () -> Double): Double {
    val start = clock.currentThreadCpuTime
    var sum = 0.0
    repeat(rounds) { sum += body() }
    check(sum > 0)
    return (clock.currentThreadCpuTime - start) / rounds.toDouble()
}

fun main() {
    val started = System.nanoTime()
    val first = ColorToken.BG_CANVAS.value(theme = ThemeContext.DARK)
    println("first ${System.nanoTime() - started}")
    check(first.alpha == 1.0)
    val dark = TokenContexts(theme = ThemeContext.DARK)
    val kept = tokenValues(dark)
    val subjects: List<Triple<String, Int, () -> Double>> = listOf(
        Triple("digest", 20_000) { tokensDigest().length.toDouble() },
        Triple("case", 20_000) { ColorToken.BG_CANVAS.value(theme = ThemeContext.DARK).alpha },
        Triple("path", 20_000) { (resolve("color.bg.canvas", dark) as TokenValue.Color).value.alpha },
        Triple("kept", 2_000_000) { kept.color.getValue(ColorToken.BG_CANVAS).alpha },
        Triple("values", 200) { tokenValues(dark).color.size.toDouble() },
        Triple("all", 200) { allTokens(dark).size.toDouble() },
    )
    val costs = linkedMapOf<String, MutableList<Double>>()
    repeat(11) { round ->
        for ((name, rounds, body) in subjects) {
            val cost = once(rounds, body)
            if (round >= 2) costs.getOrPut(name) { mutableListOf() } += cost
        }
    }
    for ((name, all) in costs) println("$name ${all.sorted()[4]}")
}
