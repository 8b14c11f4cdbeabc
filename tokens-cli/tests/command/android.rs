//! `package android` without a Kotlin compiler: the Gradle module, and what is refused before anything is written.

use super::run::{BROKEN, Folder, SMALL, themes};

const COORDINATES: &str = "--group com.example --artifact design --version 1.2.0";

const README: &str = r#"# design

2 design tokens as Kotlin and Android resources, version 1.2.0. This is a Gradle module, generated: edit the
tokens instead.

## In a project

In `settings.gradle.kts`, with the way to this folder:

```kotlin
include(":design")
project(":design").projectDir = file("design")
```

In the app's `build.gradle.kts`:

```kotlin
dependencies {
    implementation(project(":design"))
}
```

The versions of plugins are those that the project's own build file gives them:

- `com.android.library`, 8.6 or later
- `org.jetbrains.kotlin.android`, 2.2.0 or later; from version 9 on, Android's plugin needs none
- `org.jetbrains.kotlin.plugin.compose`, of Kotlin's version

## In code

A token in the default contexts is a constant:

```kotlin
val value = Tokens.Space.gap
```

In Compose, the tokens of the composition follow the theme, inside `ProvideTokens`:

```kotlin
ProvideTokens {
    val value = Tokens.current.space.gap
}
```

The same tokens are resources, such as `@dimen/ds_space_gap`.
"#;

#[test]
fn a_gradle_module_of_the_sources() {
    let folder = themes().with(
        "tokens.toml",
        "[targets.kotlin]\npackage = \"com.example.in\"\n\n[targets.android]\nprefix = \"ds_\"\n",
    );
    let run = || folder.run(&format!("package android {COORDINATES} --sources-only --out library")).exits(0);
    run().prints("library  ");
    let sources = folder.read("library/src/main/kotlin/com/example/in/Tokens.kt");
    assert!(sources.contains("\npackage com.example.`in`\n"), "{sources}");
    assert!(folder.read("library/src/main/res/values-night/tokens.xml").contains("\"ds_space_gap\">9dp<"));
    let build = folder.read("library/build.gradle.kts");
    for line in [
        "namespace = \"com.example.in\"",
        "group = \"com.example\"",
        "api(\"androidx.compose.ui:ui-graphics:1.8.2\")",
        "id(\"org.jetbrains.kotlin.plugin.compose\")",
        // Android's plugin refuses Kotlin's own one from version 9 on.
        "if (extensions.findByName(\"kotlin\") == null) {\n    apply(plugin = \"org.jetbrains.kotlin.android\")\n}\n",
    ] {
        assert!(build.contains(line), "{line} is not in\n{build}");
    }
    let readme = || folder.read("library/README.md");
    assert_eq!(readme(), README);
    // A context that is gone leaves no resources behind, and what somebody added stays.
    folder.write("library/src/main/kotlin/com/example/Own.kt", "package com.example\n");
    folder.write(
        "tokens.toml",
        "[targets.kotlin]\npackage = \"com.example.in\"\ncompose = false\n\n[targets.android]\ninput = { theme = \"light\" }\n",
    );
    run();
    assert!(!folder.has("library/src/main/res/values-night"));
    assert!(folder.has("library/src/main/kotlin/com/example/Own.kt"));
    assert!(!folder.read("library/build.gradle.kts").contains("compose"));
    assert!(!readme().contains("ompose") && readme().contains("\nval tokens = TokenSet(TokenInput())\n"));
    assert!(readme().contains("resources, such as `@dimen/space_gap`.\n"), "{}", readme());
}

#[test]
fn material_comes_along_where_its_roles_have_tokens() {
    let folder = themes();
    let run = |rest: &str| {
        folder.run(&format!("package android {COORDINATES} --sources-only --out library {rest}"))
    };
    let has_material = || folder.read("library/build.gradle.kts").contains("material3");
    run("").exits(0);
    assert!(!has_material() && !folder.has("library/src/main/kotlin/design/tokens/TokenMaterial.kt"));
    folder.write("tokens.toml", "[targets.kotlin.material]\nshapes = { small = \"space.gap\" }\n");
    for (rest, version) in [("", "1.3.2"), ("--material-version 1.4.0", "1.4.0")] {
        run(rest).exits(0);
        let build = folder.read("library/build.gradle.kts");
        let line = format!("api(\"androidx.compose.material3:material3:{version}\")\n");
        assert!(build.contains(&line), "{build}");
        assert!(folder.read("library/src/main/kotlin/design/tokens/TokenMaterial.kt").contains("small = "));
    }
    folder.write(
        "core.tokens.json",
        r#"{ "ink": { "$type": "color", "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } } }"#,
    );
    folder.write("tokens.toml", "[targets.kotlin.material]\ncolor-scheme = { on-primary-fixed = \"ink\" }\n");
    run("").exits(0);
    assert!(folder.read("library/build.gradle.kts").contains("material3:1.4.0"));
    assert!(folder.read("library/README.md").contains("    Text(\"Hello\", color = Tokens.current.ink)\n"));
    run("--material-version x").exits(2).complains("`x` is not a valid version");
    folder.write("tokens.toml", "[targets.kotlin.material]\ncolor-scheme = { scrim = \"inq\" }\n");
    run("").exits(2).complains("did you mean `ink`?").complains("--> tokens.toml:2:18");
}

#[test]
fn an_input_of_the_command_line_is_no_choice_any_more() {
    let folder = themes();
    let run = |input: &str| {
        folder.run(&format!("package android {COORDINATES} --sources-only --out library --input {input}"))
    };
    run("theme=dark").exits(0);
    assert!(folder.read("library/src/main/res/values/tokens.xml").contains("\"space_gap\">9dp<"));
    assert!(!folder.has("library/src/main/kotlin/design/tokens/TokenSet.kt"));
    run("theme=drak").exits(2).complains("the modifier `theme` has no context `drak`").complains("`dark`");
}

#[test]
fn what_is_missing_or_wrong_is_told_and_nothing_is_written() {
    let folder = Folder::new().with("a.tokens.json", SMALL).with("b.tokens.json", BROKEN);
    let run = |rest: &str| {
        let mut command = folder.command(&format!("package android a.tokens.json --out library {rest}"));
        let output = command.env_remove("KOTLINC").env("PATH", "").output().expect("the command runs");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    for (rest, message, help) in [
        (COORDINATES, "found no Kotlin compiler", "--sources-only"),
        (&*format!("{COORDINATES} --kotlinc no/kotlinc"), "`no/kotlinc` does not exist", "KOTLINC"),
        ("--group a..b --artifact c --version 1", "`a..b` is not a valid group", "com.example"),
        ("--group a --artifact c/d --version 1", "`c/d` is not a valid artifact", "design-tokens"),
        ("--group a --artifact c --version x", "`x` is not a valid version", "1.2.0"),
        ("--group a --artifact c --version 1-SNAPSHOT", "is a snapshot", "1.2.0-alpha1"),
        (
            &*format!("{COORDINATES} --sources-only --namespace a"),
            "`a` is not a valid package",
            "--namespace",
        ),
    ] {
        let (status, said) = run(rest);
        assert_eq!(status, Some(2), "{rest}: {said}");
        assert!(said.contains(message) && said.contains(help), "{rest}: {said}");
    }
    let ran =
        folder.run(&format!("package android b.tokens.json {COORDINATES} --sources-only --out library"));
    ran.exits(1).complains("error[unknown-reference]").complains("nothing was written");
    assert!(!folder.has("library"));
}
