//! The readme of the module: how a project takes it in, and how code reaches the tokens.

use std::fmt::Write as _;

use super::Library;
use tokens_compiler::dictionary::{Dictionary, Token};
use tokens_compiler::targets::symbol::Symbols;
use tokens_compiler::value::TokenType;

/// What the readme shows of the tokens.
#[derive(Default)]
pub(super) struct Shown {
    /// How many there are.
    count: usize,
    example: Option<Example>,
}

/// A token as code names it.
struct Example {
    /// In the default contexts: `Tokens.Color.accent`.
    constant: String,
    /// In a set, if there are sets: `color.accent`.
    member: Option<String>,
    is_color: bool,
}

/// The tokens by their number and one of them: rather one that is to stay, a color, and one that contexts change.
pub(super) fn shown(dictionary: &Dictionary, symbols: &Symbols) -> Shown {
    let base = |token: &Token| token.base().value.map(|id| dictionary[id].token_type());
    let all = dictionary.tokens.iter().zip(&symbols.constants).zip(&symbols.members);
    let shown = all.filter_map(|((token, constant), member)| {
        let is_color = base(token)? == TokenType::Color;
        let example = Example { constant: constant.clone()?, member: member.clone(), is_color };
        let rank = (token.deprecated.is_none(), is_color, token.varies());
        Some((rank, example))
    });
    // The first of the best.
    let best = shown.reduce(|best, other| if other.0 > best.0 { other } else { best });
    Shown { count: dictionary.tokens.len(), example: best.map(|(_, example)| example) }
}

/// `README.md`.
pub(super) fn text(library: &Library) -> String {
    let (name, version) = (&library.coordinates.artifact, &library.coordinates.version);
    let (count, kotlin) = (library.shown.count, &library.kotlin_version);
    let tokens = if count == 1 { "token" } else { "tokens" };
    let mut text = format!(
        "# {name}\n\n{count} design {tokens} as Kotlin and Android resources, version {version}. This is a Gradle module, generated: edit the\ntokens instead.\n\n## In a project\n\nIn `settings.gradle.kts`, with the way to this folder:\n\n```kotlin\ninclude(\":{name}\")\nproject(\":{name}\").projectDir = file(\"{name}\")\n```\n\nIn the app's `build.gradle.kts`:\n\n```kotlin\ndependencies {{\n    implementation(project(\":{name}\"))\n}}\n```\n\nThe versions of plugins are those that the project's own build file gives them:\n\n- `com.android.library`, 8.6 or later\n- `org.jetbrains.kotlin.android`, {kotlin} or later; from version 9 on, Android's plugin needs none\n"
    );
    if library.compose {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "- `org.jetbrains.kotlin.plugin.compose`, of Kotlin's version");
    }
    if let Some(example) = &library.shown.example {
        push_code(&mut text, library, example);
    }
    if let Some((kind, name)) = library.symbols.first() {
        let _ = writeln!(text, "\nThe same tokens are resources, such as `@{kind}/{name}`.");
    }
    text
}

fn push_code(text: &mut String, library: &Library, Example { constant, member, is_color }: &Example) {
    let _ = write!(
        text,
        "\n## In code\n\nA token in the default contexts is a constant:\n\n```kotlin\nval value = {constant}\n```\n"
    );
    let Some(member) = member else { return };
    if !library.compose {
        let _ = write!(
            text,
            "\nA set has one context of every modifier; `TokenInput` chooses those that are not the default:\n\n```kotlin\nval tokens = TokenSet(TokenInput())\nval value = tokens.{member}\n```\n"
        );
        return;
    }
    let line = if *is_color {
        format!("Text(\"Hello\", color = Tokens.current.{member})")
    } else {
        format!("val value = Tokens.current.{member}")
    };
    let _ = write!(
        text,
        "\nIn Compose, the tokens of the composition follow the theme, inside `ProvideTokens`:\n\n```kotlin\nProvideTokens {{\n    {line}\n}}\n```\n"
    );
}
