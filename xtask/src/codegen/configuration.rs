//! `docs/configuration.md`: what tokens.toml holds. The options of targets are what the compiler's own structs say.

use std::fmt::Write as _;
use std::fs;

use tokens_compiler::targets::Target;

use crate::process;

const BEGIN: &str = r#"# tokens.toml

Beside the resolver document; every key may be left out. What is wrong in it is told at its place.

```toml
entry = "tokens.resolver.json"      # the document that everything begins with; this is the default

[project]
allow-outside = false               # whether sources may lie outside this folder

[lints]
lenient = false                     # lowers the small defects of real systems to warnings
"hex-differs" = "deny"              # the level of a code: allow, warn or deny (`docs/codes.md`)

[targets.css]                       # what `tokens build` makes, in this order
out = "dist/css"                    # a folder, relative to this file; the default is `dist` and the name
input = { platform = "web" }        # modifiers that are no axis of this target: fixed to one context

[targets.docs]                      # any name, with a `kind`
kind = "json"
formats = ["flat"]
```

A target has `out`, `kind`, `input` and the options of its kind.
"#;

pub(super) fn page() -> Option<String> {
    let mut text = format!("{}{BEGIN}", super::NOTICE);
    for name in Target::NAMES {
        let options = options(target_file(name), "Options")?;
        // Writing to a String cannot fail.
        let _ = write!(text, "\n## Targets of the kind `{name}`\n\n{options}");
    }
    let _ = write!(
        text,
        "\n## The package for Swift: `[package.swift]`\n\n{}",
        options("targets/src/code/swift/package.rs", "Package")?
    );
    let _ = write!(
        text,
        "\nIts podspec: `[package.swift.podspec]`\n\n{}",
        options("targets/src/code/swift/package/podspec.rs", "Podspec")?
    );
    Some(text)
}

/// Where the options of a target are declared.
fn target_file(name: &str) -> &'static str {
    match name {
        "css" => "targets/src/web/css.rs",
        "typescript" => "targets/src/web/typescript.rs",
        "json" => "targets/src/data/json.rs",
        "rust" => "rust/src/lib.rs",
        "swift" => "targets/src/code/swift.rs",
        "kotlin" => "targets/src/code/kotlin.rs",
        _ => "targets/src/data/android.rs",
    }
}

/// The fields of a struct with their docs, as a list.
fn options(file: &str, name: &str) -> Option<String> {
    let source = fs::read_to_string(process::root().join("tokens-compiler").join(file)).ok()?;
    let (_, body) = source.split_once(&format!("pub struct {name} {{\n"))?;
    let (body, _) = body.split_once("\n}")?;
    let mut text = String::new();
    let (mut docs, mut is_hidden) = (String::new(), false);
    for line in body.lines().map(str::trim) {
        if let Some(sentence) = line.strip_prefix("///") {
            docs.push_str(sentence);
        } else if line.starts_with("#[") {
            // A field that tokens.toml does not have.
            is_hidden |= line.contains("skip") || line.contains("uniffi");
        } else if let Some((field, kind)) = line.strip_prefix("pub ").and_then(|field| field.split_once(": "))
        {
            if !is_hidden {
                let field = field.replace('_', "-");
                let _ = writeln!(text, "- `{field}` ({}):{docs}", described(kind.trim_end_matches(',')));
            }
            docs.clear();
            is_hidden = false;
        }
    }
    (!text.is_empty()).then_some(text)
}

/// A field's type, in the words of TOML.
fn described(kind: &str) -> &str {
    match kind.strip_prefix("Option<").and_then(|kind| kind.strip_suffix('>')).unwrap_or(kind) {
        "bool" => "true or false",
        "f64" => "number",
        "Podspec" => "table",
        kind if kind.starts_with("BTreeMap<") => "table of strings",
        kind if kind.starts_with("Vec<") => "array of strings",
        _ => "string",
    }
}
