//! Compositions, with the system's preferences as Compose tells them.

use std::fmt::Write as _;

use tokens_compiler::targets::{Target, kotlin as kotlin_target};
use tokens_tests::native::kotlin::{self, Compile};
use tokens_tests::{disk, skip};

use super::emit;

/// Providers around a probe, the outermost first, and what it has then for users who prefer light, dark, light with contrast and
/// dark with contrast: the context of `theme`, of `duo`
/// and of `density`.
const COMPOSITIONS: [(&[&str], [&str; 4]); 13] = [
    // Nothing is followed without a provider.
    (&[], ["light, light, regular"; 4]),
    (
        &["ProvideTokens(isHighContrast = contrast)"],
        [
            "light, light, regular",
            "dark, dark, regular",
            "high contrast, light, regular",
            "dark, dark-high-contrast, regular",
        ],
    ),
    (
        &["ProvideTokens(isHighContrast = contrast)", "ProvideTokens(TokenChoices(TokenDensity.Compact))"],
        [
            "light, light, compact",
            "dark, dark, compact",
            "high contrast, light, compact",
            "dark, dark-high-contrast, compact",
        ],
    ),
    (&["ProvideTokens(TokenChoices(TokenDensity.Compact))"], ["light, light, compact"; 4]),
    // The rest is not frozen by a choice around it.
    (
        &[
            "ProvideTokens(isHighContrast = contrast)",
            "ProvideTokens(TokenChoices(TokenDensity.Compact))",
            "ProvideTokens(isDark = true)",
        ],
        [
            "dark, dark, compact",
            "dark, dark, compact",
            "dark, dark-high-contrast, compact",
            "dark, dark-high-contrast, compact",
        ],
    ),
    // The other modifiers follow the appearance of a theme that is chosen.
    (
        &["ProvideTokens(isHighContrast = contrast)", "ProvideTokens(TokenChoices(TokenTheme.Dark))"],
        [
            "dark, dark, regular",
            "dark, dark, regular",
            "dark, dark-high-contrast, regular",
            "dark, dark-high-contrast, regular",
        ],
    ),
    (
        &["ProvideTokens(isHighContrast = contrast)", "ProvideTokens(TokenChoices(TokenTheme.HighContrast))"],
        ["high contrast, light, regular"; 4],
    ),
    // Of two parts, the inner one changes what it chooses.
    (
        &[
            "ProvideTokens(isHighContrast = contrast)",
            "ProvideTokens(TokenChoices(TokenTheme.Dark))",
            "ProvideTokens(TokenChoices(TokenDensity.Compact))",
        ],
        [
            "dark, dark, compact",
            "dark, dark, compact",
            "dark, dark-high-contrast, compact",
            "dark, dark-high-contrast, compact",
        ],
    ),
    (
        &[
            "ProvideTokens(isHighContrast = contrast)",
            "ProvideTokens(TokenChoices(TokenDensity.Compact))",
            "ProvideTokens(TokenChoices(TokenTheme.Dark))",
        ],
        [
            "dark, dark, compact",
            "dark, dark, compact",
            "dark, dark-high-contrast, compact",
            "dark, dark-high-contrast, compact",
        ],
    ),
    (
        &[
            "ProvideTokens(isHighContrast = contrast)",
            "ProvideTokens(TokenChoices(TokenTheme.Dark))",
            "ProvideTokens(TokenChoices(TokenTheme.Light))",
        ],
        ["light, light, regular"; 4],
    ),
    // An appearance further in takes the place of a theme, and of nothing else.
    (
        &[
            "ProvideTokens(isHighContrast = contrast)",
            "ProvideTokens(TokenChoices(TokenTheme.Dark, TokenDensity.Compact))",
            "ProvideTokens(isDark = false)",
        ],
        [
            "light, light, compact",
            "light, light, compact",
            "high contrast, light, compact",
            "high contrast, light, compact",
        ],
    ),
    // An input is all that it holds.
    (
        &["ProvideTokens(isHighContrast = contrast)", "ProvideTokens(TokenInput(TokenTheme.Dark))"],
        ["dark, light, regular"; 4],
    ),
    (
        &[
            "ProvideTokens(isHighContrast = contrast)",
            "ProvideTokens(TokenInput(TokenTheme.HighContrast))",
            "ProvideTokens(TokenChoices(TokenDensity.Compact))",
        ],
        ["high contrast, light, compact"; 4],
    ),
];

/// Compositions without a screen, for users whose system says what they prefer.
const COMPOSER: &str = r#"
@file:OptIn(InternalComposeUiApi::class)

package design.tokens

import androidx.compose.runtime.AbstractApplier
import androidx.compose.runtime.BroadcastFrameClock
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Composition
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.Recomposer
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.runtime.snapshots.Snapshot
import androidx.compose.ui.InternalComposeUiApi
import androidx.compose.ui.LocalSystemTheme
import androidx.compose.ui.MotionDurationScale
import androidx.compose.ui.SystemTheme
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield

private object Nothing : AbstractApplier<Unit>(Unit) {
    override fun insertBottomUp(index: Int, instance: Unit) = Unit
    override fun insertTopDown(index: Int, instance: Unit) = Unit
    override fun move(from: Int, to: Int, count: Int) = Unit
    override fun onClear() = Unit
    override fun remove(index: Int, count: Int) = Unit
}

private class Scale(override var scaleFactor: Float) : MotionDurationScale

private var system by mutableStateOf(SystemTheme.Light)

/** Composes a content, and composes it again when the user has changed the appearance. */
private fun compose(isDark: Boolean, scale: Float = 1f, change: SystemTheme? = null, content: @Composable () -> Unit) = runBlocking {
    val clock = BroadcastFrameClock()
    system = if (isDark) SystemTheme.Dark else SystemTheme.Light
    val recomposer = Recomposer(coroutineContext + clock + Scale(scale))
    val running = launch(clock) { recomposer.runRecomposeAndApplyChanges() }
    Composition(Nothing, recomposer).setContent { CompositionLocalProvider(LocalSystemTheme provides system, content = content) }
    if (change != null) {
        yield()
        system = change
        Snapshot.sendApplyNotifications()
        yield()
        clock.sendFrame(0)
        yield()
    }
    recomposer.cancel()
    running.join()
}

@Composable
private fun Probe() {
    val input = Tokens.current.input
    println("${input.theme.context}, ${input.duo.context}, ${input.density.context}")
}

private fun show(content: @Composable (contrast: Boolean) -> Unit) {
    for (contrast in listOf(false, true)) {
        for (isDark in listOf(false, true)) {
            compose(isDark) { content(contrast) }
        }
    }
}

@Composable
private fun Still() {
    println(Tokens.current.input.motion.context)
}

internal fun main() {
PARTS
    compose(isDark = false, change = SystemTheme.Dark) { ProvideTokens { ProvideTokens(TokenChoices(TokenDensity.Compact)) { Probe() } } }
    compose(isDark = false, scale = 1f) { ProvideTokens { Still() } }
    compose(isDark = false, scale = 0f) { ProvideTokens { Still() } }
}
"#;

#[test]
fn compositions_keep_following_what_no_part_chose() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    let folder = disk::scratch("parts-kotlin");
    emit(&Target::Kotlin(kotlin_target::Options::default()), &folder.join("src"));
    let mut parts = String::new();
    for (providers, _) in COMPOSITIONS {
        let (open, close) = (providers.join(" { "), " }".repeat(providers.len()));
        let brace = if providers.is_empty() { "" } else { " {" };
        let _ = writeln!(parts, "    show {{ contrast -> {open}{brace} Probe(){close} }}");
    }
    let main = COMPOSER.trim_start().replace("PARTS\n", &parts);
    disk::write(&folder.join("src/Main.kt"), &main);
    let jar = folder.join("program.jar");
    let ran = kotlin.compile(&Compile {
        sources: vec![folder.join("src")],
        output: jar.clone(),
        classpath: kotlin::compose(),
        compose: true,
        explicit: true,
        ..Compile::default()
    });
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    let classpath = [kotlin::compose(), vec![jar]].concat();
    let ran = kotlin.run(&classpath, "design.tokens.MainKt", &kotlin::ONCE);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    let mut found = ran.out.lines();
    for (providers, wanted) in COMPOSITIONS {
        assert_eq!(found.by_ref().take(4).collect::<Vec<_>>(), wanted, "{providers:?}");
    }
    let rest: Vec<&str> = found.collect();
    assert_eq!(rest, ["light, light, compact", "dark, dark, compact", "full", "reduced"]);
}
