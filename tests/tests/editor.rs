//! What an editor shows of generated constants: a real rust-analyzer goes to definitions, shows documentation and
//! completes names, in Rust's paths and in those of `token!` and `css_var!`.

use tokens_tests::editor::{Editor, rust_analyzer};
use tokens_tests::{cargo, disk, skip};

const TOKENS: &str = r#"{
  "color": {
    "$type": "color",
    "brand": {
      "$description": "What the brand is known by.",
      "primary": { "$value": { "colorSpace": "srgb", "components": [0, 0.4, 1] }, "$description": "Buttons.\n\nAnd links." },
      "secondary": { "$value": "{color.brand.primary}" }
    }
  },
  "space": { "$type": "dimension", "small": { "$value": { "value": 4, "unit": "px" } } }
}
"#;

const MAIN: &str = r#"mod theme {
    tokens_runtime::tokens!("t.tokens.json");
}
use tokens_runtime::{css_var, token};
fn main() {
    let _ = theme::color::brand::PRIMARY;
    let _ = theme::space::SMALL.px(16.0);
    let _ = token!(theme::color.brand.primary);
    let _ = token!(theme::space.small);
    let _ = css_var!(theme::color.brand.secondary);
    let _ = design::color::brand::SECONDARY;
    let _ = token!(design::color.brand.secondary);
}
"#;

/// Uses whose last name is being typed, and what is offered.
const TYPED: [(&str, &str); 5] = [
    ("theme::color::brand::P", "PRIMARY"),
    ("theme::color::br", "brand"),
    ("token!(theme::color.br)", "brand"),
    ("token!(theme::color.brand.P)", "PRIMARY"),
    ("token!(design::color.br)", "brand"),
];

/// The names of groups and tokens in a line, with their columns.
fn words(line: &str) -> Vec<(usize, &str)> {
    let names = ["color", "brand", "primary", "secondary", "space", "small"];
    let words = line.split(|c: char| !c.is_alphanumeric());
    let at = |word: &str| word.as_ptr() as usize - line.as_ptr() as usize;
    words.filter(|word| names.contains(&word.to_lowercase().as_str())).map(|word| (at(word), word)).collect()
}

#[test]
fn an_editor_finds_shows_and_completes_tokens() {
    let Some(server) = rust_analyzer() else { return skip::pass_over("no rust-analyzer") };
    let runtime = cargo::ours("tokens-runtime", "");
    let folder =
        cargo::package("edited", &format!("[dependencies]\ndesign = {{ path = \"design\" }}\n{runtime}"));
    let package = "[package]\nname = \"design\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[dependencies]\n";
    disk::write(&folder.join("design/Cargo.toml"), &format!("{package}{runtime}"));
    disk::write(&folder.join("design/src/lib.rs"), "tokens_runtime::tokens!(\"t.tokens.json\");\n");
    disk::write(&folder.join("design/t.tokens.json"), TOKENS);
    disk::write(&folder.join("t.tokens.json"), TOKENS);
    let file = folder.join("src/main.rs");
    disk::write(&file, MAIN);
    let mut editor = Editor::open(&server, &folder);
    editor.show(&file, MAIN);
    assert_eq!(editor.problems(&file), Vec::<String>::new());

    let mut looked_at = 0;
    for (line, text) in MAIN.lines().enumerate().filter(|(_, text)| text.starts_with("    let")) {
        let is_ours = !text.contains("design::");
        let tokens = if is_ours { ("main.rs".to_owned(), 1, 28) } else { ("lib.rs".to_owned(), 0, 24) };
        for (column, word) in words(text) {
            looked_at += 1;
            let told = format!("`{word}` in `{text}`");
            let found = editor.definitions(&file, line, column);
            assert_eq!(found, std::slice::from_ref(&tokens), "{told} leads to the path in `tokens!`");
            let shown = editor.hover(&file, line, column);
            let documented = match word {
                "primary" | "PRIMARY" => "Buttons.",
                "brand" => "What the brand is known by.",
                "small" | "SMALL" => "4px · t.tokens.json:10",
                _ => "",
            };
            assert!(shown.contains(documented) && !shown.contains("\n/ "), "{told}: {shown}");
        }
    }
    assert_eq!(looked_at, 19);

    for (written, wanted) in TYPED {
        let line = format!("    let _ = {written};");
        let text = MAIN.replace("    let _ = theme::color::brand::PRIMARY;", &line);
        editor.show(&file, &text);
        let column = line.rfind([')', ';']).expect("an end") - usize::from(written.ends_with(')'));
        let offered = editor.completions(&file, 5, column);
        assert!(offered.iter().any(|name| name == wanted), "`{written}` offers {offered:?}");
    }
}
