//! What a user who mistypes a token is told: the same mistakes in a crate outside the workspace, with the tokens in a
//! module, in a module of a module, in a crate that publishes them, and without any module. Each is told once, at the
//! word that is wrong, with what was meant.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use tokens_tests::{cargo, command, disk};

const TOKENS: &str = r##"{
  "version": "2025.10",
  "sets": { "all": { "sources": [{
    "color": {
      "$type": "color",
      "brand": {
        "primary": { "$value": { "colorSpace": "srgb", "components": [0, 0.4, 1] } },
        "secondary": { "$value": "{color.brand.primary}" }
      },
      "text": {
        "$root": { "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } },
        "muted": { "$value": { "colorSpace": "srgb", "components": [0.5, 0.5, 0.5] } }
      },
      "on-brand": { "$value": "{color.brand.primary}" }
    },
    "font-size": { "$type": "number", "large": { "$value": 20 }, "extra-large": { "$value": 24 } },
    "button": { "backgroundColor": { "hover": { "$value": "{color.brand.primary}" } } },
    "space": { "$type": "number", "1": { "$value": 4 }, "-1": { "$value": -4 }, "50%": { "$value": 0.5 } },
    "my name": { "$type": "number", "with space": { "$value": 1 } }
  }] } },
  "modifiers": { "theme": { "default": "light", "contexts": { "light": [], "dark": [{
    "color": { "$type": "color", "glow": { "$value": { "colorSpace": "srgb", "components": [1, 1, 1] } } }
  }] } } },
  "resolutionOrder": [{ "$ref": "#/sets/all" }, { "$ref": "#/modifiers/theme" }]
}"##;

/// What is written, the word that is marked, and what the message says. `::` stands for the module with the tokens.
const MISTAKES: [(&str, &str, &str); 34] = [
    ("token!(::color.brand.primry)", "primry", "did you mean `primary`?"),
    ("token!(::color.brand.Secundary)", "Secundary", "did you mean `secondary`?"),
    ("token!(::colr.brand.primary)", "colr", "did you mean `color`?"),
    ("token!(::color.brnd.primary)", "brnd", "did you mean `brand`?"),
    ("token!(::color.brand)", "brand", "`brand` is a group, not a token; it has `primary`, `secondary`"),
    ("token!(::color)", "color", "`color` is a group, not a token; it has `brand`, `text`, `on-brand`"),
    (
        "token!(::color.brand.primary.hover)",
        "primary",
        "`primary` in group `color.brand` is a token, not a group",
    ),
    ("token!(::color.text.root)", "root", "did you mean `$root`?"),
    (
        "token!(::color.text)",
        "text",
        "`text` is a group, not a token; the group's own token is `color.text.$root`",
    ),
    ("token!(::color.onbrand)", "onbrand", "did you mean `on-brand`?"),
    ("token!(::color.on-brnd)", "on", "did you mean `on-brand`?"),
    ("token!(::color.glow)", "glow", "`color.glow` does not exist in the default contexts"),
    ("token!(::font-sizes.large)", "font", "did you mean `font-size`?"),
    ("token!(::font-size.larg)", "larg", "did you mean `large`?"),
    ("token!(::font-size.extra-lrage)", "extra", "did you mean `extra-large`?"),
    ("token!(::font-size)", "font", "`font-size` is a group, not a token; it has `large`, `extra-large`"),
    ("token!(::button.background-colr.hover)", "background", "did you mean `backgroundColor`?"),
    ("token!(::button.backgroundColor)", "backgroundColor", "is a group, not a token; it has `hover`"),
    ("token!(::space.2)", "2", "no token `2` in group `space`"),
    ("token!(::space.-2)", "2", "no token `-2` in group `space`"),
    ("token!(::space.\"50\")", "\"50\"", "did you mean `50%`?"),
    ("token!(::\"my nam\".\"with space\")", "\"my nam\"", "did you mean `my name`?"),
    ("token!(::\"my name\".\"with spaces\")", "\"with spaces\"", "did you mean `with space`?"),
    ("token!(::\"color.brand.primary\")", "\"color.brand.primary\"", "without quotes: `color.brand.primary`"),
    ("token!(::color.brand.)", ".", "expected the path of a token"),
    ("token!(::color brand)", "brand", "expected `.`, found `brand`"),
    ("token!(::color..brand)", ".", "expected a name, found `.`"),
    ("token!(::color.brand.primary, 1)", ",", "expected `.`, found `,`"),
    ("token!(::{color.brand.primary})", "{color.brand.primary}", "expected a name"),
    ("token!(::color::brand.primary)", "color", "write `color.brand.primary`"),
    ("css_var!(::color.text.root)", "root", "did you mean `$root`?"),
    ("css_var!(::color.brand)", "brand", "`brand` is a group, not a token"),
    ("css_var!(::color.brand.primray)", "primray", "did you mean `primary`?"),
    ("css_var!(::\"--color-brand-primary\")", "\"--color-brand-primary\"", "`color.brand.primary`"),
];

/// Where the tokens are, and the module before their paths.
const PLACES: [(&str, &str); 4] =
    [("module", "theme::"), ("nested", "crate::a::b::"), ("dependency", "design::"), ("crate", "")];

/// The uses of one place, a line each.
fn uses(module: &str) -> String {
    let line = |(index, (written, ..)): (usize, &(&str, &str, &str))| {
        let written = written.replacen("(::", &format!("({module}"), 1);
        format!("fn use_{index}() {{ let _ = tokens_runtime::{written}; }}\n")
    };
    MISTAKES.iter().enumerate().map(line).collect()
}

fn app() -> std::path::PathBuf {
    let runtime = cargo::ours("tokens-runtime", "");
    let manifest = format!("[dependencies]\ndesign = {{ path = \"design\" }}\n{runtime}");
    let folder = cargo::package("mistakes", &manifest);
    let write = |path: &str, text: &str| disk::write(&folder.join(path), text);
    let package = "[package]\nname = \"design\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[dependencies]\n";
    write("design/Cargo.toml", &format!("{package}{runtime}"));
    write("design/src/lib.rs", "tokens_runtime::tokens!(\"t.resolver.json\", warnings = false);\n");
    for folder in ["", "design/"] {
        write(&format!("{folder}t.resolver.json"), TOKENS);
    }
    let tokens = "tokens_runtime::tokens!(\"t.resolver.json\", warnings = false);";
    write(
        "src/main.rs",
        &format!(
            "mod theme {{ {tokens} }}\nmod a {{ pub mod b {{ {tokens} }} }}\n{tokens}\n\
             mod module;\nmod nested;\nmod dependency;\nfn main() {{}}\n"
        ),
    );
    for (place, module) in PLACES {
        let import = if module == "theme::" { "use crate::theme;\n" } else { "\n" };
        write(&format!("src/{place}.rs"), &(import.to_owned() + &uses(module)));
    }
    // What has no module before it is looked up where the tokens are.
    let main = disk::read(&folder.join("src/main.rs")) + &disk::read(&folder.join("src/crate.rs"));
    write("src/main.rs", &main);
    folder
}

/// An error: its message, and the text that is marked.
struct Told {
    message: String,
    marked: String,
}

/// What Cargo says of each line of each file.
fn errors(folder: &Path) -> BTreeMap<(String, u64), Vec<Told>> {
    let mut cargo = command::cargo(folder);
    cargo.args(["check", "--offline", "--message-format", "json", "--target-dir"]).arg(cargo::packages());
    let ran = command::within(&mut cargo, std::time::Duration::from_mins(5));
    let mut errors: BTreeMap<_, Vec<Told>> = BTreeMap::new();
    for line in ran.out.lines() {
        let line: Value = serde_json::from_str(line).expect("Cargo prints JSON");
        let message = &line["message"];
        if message["level"] != "error" || message["spans"].as_array().is_none_or(Vec::is_empty) {
            continue;
        }
        let span = &message["spans"][0];
        let place = |key: &str| span[key].as_u64().expect("a number");
        let text = span["text"][0]["text"].as_str().expect("the line");
        let cut = text.chars().skip(place("column_start") as usize - 1);
        let marked = cut.take((place("column_end") - place("column_start")) as usize).collect();
        let file = span["file_name"].as_str().expect("a file").to_owned();
        let message = message["message"].as_str().expect("a message").to_owned();
        errors.entry((file, place("line_start"))).or_default().push(Told { message, marked });
    }
    errors
}

#[test]
fn every_mistake_is_told_at_its_word_with_what_was_meant() {
    let folder = app();
    let mut errors = errors(&folder);
    let mut wrong = Vec::new();
    for (place, module) in PLACES {
        let file = if module.is_empty() { "main" } else { place };
        let first = disk::read(&folder.join(format!("src/{file}.rs")))
            .lines()
            .position(|line| line.starts_with("fn use_0"))
            .expect("the first use") as u64;
        for (index, (written, word, says)) in MISTAKES.iter().enumerate() {
            let told =
                errors.remove(&(format!("src/{file}.rs"), first + index as u64 + 1)).unwrap_or_default();
            let right = matches!(&told[..], [one] if one.message.contains(says) && one.marked == *word);
            if !right {
                let told: Vec<_> =
                    told.iter().map(|one| format!("`{}`: {}", one.marked, one.message)).collect();
                wrong.push(format!("{place}, {written}: wanted `{word}`: {says}; got {told:#?}"));
            }
        }
    }
    let others: Vec<_> =
        errors.values().flatten().map(|told| format!("`{}`: {}", told.marked, told.message)).collect();
    assert!(wrong.is_empty(), "{} are wrong\n{}", wrong.len(), wrong.join("\n"));
    assert!(others.is_empty(), "{others:#?}");
}
