//! Material 3 through the `kotlin` target: an app's mapping with the real classes of Material, warnings as errors; what
//! its components get is what the tokens say, in every input.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokens_compiler::dictionary::{Condition, Dictionary};
use tokens_compiler::value::{Dimension, DimensionUnit, FontFamily, Typography, Value};
use tokens_tests::native::android;
use tokens_tests::native::kotlin::{self, Compile, Kotlin};
use tokens_tests::{browser, command, disk, skip, snapshot, systems};

const LIMIT: Duration = Duration::from_mins(2);

/// A role with the path of its token.
struct Role {
    /// What an app calls it: `colors.onPrimary`.
    name: String,
    path: String,
}

/// The roles that a tokens.toml maps, by the tables that end so.
fn roles(toml: &str) -> Vec<Role> {
    let mut of = "";
    let mut roles = Vec::new();
    for line in toml.lines() {
        if line.starts_with('[') {
            let tables = [("color-scheme]", "colors"), ("typography]", "styles"), ("shapes]", "shapes")];
            of = tables.iter().find(|(end, _)| line.ends_with(end)).map_or("", |(_, of)| of);
        } else if let Some((role, path)) = line.split_once(" = ").filter(|_| !of.is_empty()) {
            let mut words = role.split('-');
            let mut name = format!("{of}.{}", words.next().expect("a role has a word"));
            for word in words {
                name.push_str(&word[..1].to_uppercase());
                name.push_str(&word[1..]);
            }
            roles.push(Role { name, path: path.trim_matches('"').to_owned() });
        }
    }
    roles
}

/// Builds a folder's targets with the command.
fn build(folder: &Path) {
    let ran = command::run(&["build"], folder, LIMIT);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
}

/// Compiles an app and what was built, and runs it; what it printed.
fn run(kotlin: &Kotlin, folder: &Path, built: &[&str], main: &str) -> String {
    let mut sources: Vec<PathBuf> = built.iter().map(|source| folder.join("dist").join(source)).collect();
    sources.push(folder.join("app"));
    let classpath = [kotlin::compose(), kotlin::material()].concat();
    let jar = folder.join("app.jar");
    let ran = kotlin.compile(&Compile {
        sources,
        output: jar.clone(),
        classpath: classpath.clone(),
        compose: true,
        explicit: true,
        ..Compile::default()
    });
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    let ran = kotlin.run(&[classpath, vec![jar]].concat(), main, &kotlin::ONCE);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    ran.out
}

/// Puts the text of an app's file, and what all apps share, where [`run`] looks for it.
fn put(folder: &Path, name: &str, text: &str) {
    disk::write(&folder.join("app/Composing.kt"), &disk::read(&disk::path("material/Composing.kt")));
    disk::write(&folder.join("app").join(name), text);
}

#[test]
fn every_role_has_its_token_in_every_input() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    let folder = disk::copy("../tokens", "material-own");
    let toml = disk::read(&disk::path("material/tokens.toml"));
    disk::write(&folder.join("tokens.toml"), &toml);
    build(&folder);
    let roles = roles(&toml);
    let mut lines = String::new();
    for Role { name, .. } in &roles {
        let _ = writeln!(lines, "    println(\"$input\\t{name}\\t${{shown({name})}}\")");
    }
    let main = disk::read(&disk::path("material/Theme.kt"));
    put(&folder, "Theme.kt", &main.replace("ROLES\n", &lines));
    let printed = run(&kotlin, &folder, &["kotlin"], "app.ThemeKt");
    let found: BTreeMap<(&str, &str), &str> = printed
        .lines()
        .map(|line| {
            let mut parts = line.splitn(3, '\t');
            let mut part = || parts.next().expect("an input, a role and a value");
            ((part(), part()), part())
        })
        .collect();

    let dictionary = systems::own().dictionary;
    let inputs = browser::inputs(&dictionary);
    let mut wrong = Vec::new();
    for input in &inputs {
        let contexts = contexts(&dictionary, input);
        for Role { name, path } in &roles {
            let wanted = wanted(&dictionary, path, input);
            let found = found.get(&(&*contexts, &**name)).copied().unwrap_or("nothing");
            if found != wanted {
                wrong.push(format!("{name} in {contexts}: {found}, wanted {wanted}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!((roles.len(), inputs.len(), found.len()), (68, 36, 68 * 36));
    // A mix-up of two roles would show.
    let colors = roles.iter().filter(|role| role.name.starts_with("colors"));
    let different: BTreeSet<String> =
        colors.map(|role| wanted(&dictionary, &role.path, &Condition::default())).collect();
    assert!(different.len() > 20, "{different:?}");
}

/// The names of an input's contexts: `light compact web`.
fn contexts(dictionary: &Dictionary, input: &Condition) -> String {
    let names = dictionary.modifiers().map(|(id, modifier)| {
        let context = input.get(id).unwrap_or(modifier.default);
        modifier.contexts[context.index()].as_str()
    });
    names.collect::<Vec<_>>().join(" ")
}

/// The value of a token as the app prints it.
fn wanted(dictionary: &Dictionary, path: &str, input: &Condition) -> String {
    let id = dictionary.find(path).unwrap_or_else(|| panic!("no token `{path}`"));
    match dictionary.value_of(&dictionary[id], input) {
        Some(Value::Color(color)) => {
            let [r, g, b, a] = color.srgb8();
            format!("{a:02x}{r:02x}{g:02x}{b:02x}")
        }
        Some(Value::Dimension(length)) => format!("{:?}", pixels(length)),
        Some(Value::Typography(style)) => text_style(style),
        other => panic!("`{path}` is {}", other.map_or("absent", |value| value.token_type().name())),
    }
}

fn pixels(length: &Dimension) -> f32 {
    let pixels = match length.unit {
        DimensionUnit::Px => length.value,
        DimensionUnit::Rem => length.value * 16.0,
        DimensionUnit::Other(_) => panic!("no unit of the system"),
    };
    pixels as f32
}

fn text_style(style: &Typography) -> String {
    let family = family(&style.font_family.value);
    let size = pixels(&style.font_size.value);
    let weight = style.font_weight.value.value;
    let unspecified = || "TextUnit.Unspecified".to_owned();
    let spacing = style.letter_spacing.as_ref();
    let spacing = spacing.map_or_else(unspecified, |part| format!("{:?}.sp", pixels(&part.value)));
    let height = style.line_height.as_ref();
    let height = height.map_or_else(unspecified, |part| format!("{:?}.em", part.value as f32));
    format!("{family} {size:?}.sp {weight} {spacing} {height}")
}

/// The first family that is the app's, or that every device has.
fn family(family: &FontFamily) -> &'static str {
    let known = family.names.iter().find_map(|name| match &**name {
        "Inter" | "cursive" => Some("cursive"),
        "New York" | "serif" => Some("serif"),
        "Roboto" | "monospace" => Some("monospace"),
        "sans-serif" => Some("sans-serif"),
        "system-ui" => Some("FontFamily.Default"),
        _ => None,
    });
    known.unwrap_or("null")
}

#[test]
fn roles_without_a_token_are_materials_own() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    let folder = disk::copy("material/small", "material-small");
    build(&folder);
    put(&folder, "Small.kt", &disk::read(&folder.join("Small.kt")));
    let printed = run(&kotlin, &folder, &["themes", "night"], "app.SmallKt");
    snapshot::finish(
        &snapshot::compare(&disk::path("material/small/printed.txt"), &printed)
            .into_iter()
            .collect::<Vec<_>>(),
    );
}

#[test]
fn an_android_library_with_the_theme_depends_on_material() {
    let Some(kotlin) = kotlin::find() else {
        return skip::skip("no Kotlin compiler with its jars; `cargo xtask setup` installs them");
    };
    let folder = disk::copy("material/small", "material-library");
    let repository = folder.join("repository");
    let ran = android::package(&kotlin.shared_program(), &folder, "1.0.0", &repository);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    let library = repository.join("com/example/design-tokens/1.0.0");
    for (extension, dependency) in [
        ("pom", "<artifactId>material3</artifactId>\n      <version>1.3.2</version>"),
        ("module", "\"module\": \"material3\", \"version\": { \"requires\": \"1.3.2\" }"),
    ] {
        let text = disk::read(&library.join(format!("design-tokens-1.0.0.{extension}")));
        assert!(text.contains(dependency), "{text}");
    }
}

#[test]
fn what_a_role_cannot_have_is_told_at_its_place() {
    let folder = disk::copy("material/small", "material-wrong");
    disk::write(&folder.join("tokens.toml"), &disk::read(&disk::path("material/wrong/tokens.toml")));
    let ran = command::run(&["build"], &folder, LIMIT);
    assert_eq!(ran.status, Some(2), "{}", ran.err);
    assert!(!folder.join("dist").exists());
    let said = snapshot::compare(&disk::path("material/wrong/said.txt"), &ran.err);
    // Roles that have a token by night alone are no mistake.
    let small = disk::copy("material/small", "material-absent");
    let ran = command::run(&["build"], &small, LIMIT);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    let absent = snapshot::compare(&disk::path("material/small/said.txt"), &ran.err);
    snapshot::finish(&said.into_iter().chain(absent).collect::<Vec<_>>());
}
