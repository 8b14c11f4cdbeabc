//! `docs/configuration.md`: what tokens.toml holds. The options of targets come from the compiler's own structs.

use std::fmt::Write as _;

use tokens_compiler::targets::{About, Target, swift};

const BEGIN: &str = r#"# tokens.toml

It sits beside the resolver document; every key but the podspec's is optional. Errors point at the offending line.

```toml
entry = "tokens.resolver.json"      # the document that everything starts from; this is the default

[project]
allow-outside = false               # whether sources may be outside this folder

[lints]
lenient = false                     # reports small defects, common in real systems, as warnings
"hex-differs" = "deny"              # the level of a code: allow, warn or deny (`docs/codes.md`)

[targets.css]                       # what `tokens build` makes, in this order
out = "dist/css"                    # a folder, relative to this file; the default is `dist` and the name
input = { platform = "web" }        # modifiers that this target pins to one context

[targets.docs]                      # any name, with a `kind`
kind = "json"
formats = ["flat"]
include = ["color", "**.small"]     # only these groups and tokens; `*` is any name, `**` any number of them
exclude = [{ type = "shadow" }]     # of those, not these; a reference to one of them becomes its value
rename = { "color.core" = "core" }  # other paths for this target; an empty one lifts a group's members to the root
```

A target has `out`, `kind`, `input`, `include`, `exclude`, `rename` and the options of its kind. Targets that use each
other's names (a page's `css` and the `typescript` that refers to it) need the same tokens at the same paths.
"#;

#[allow(clippy::unnecessary_wraps, reason = "every entry of the registry has one shape")]
pub(super) fn page() -> Option<String> {
    let mut text = format!("{}{BEGIN}", super::NOTICE);
    for name in Target::NAMES {
        // Writing to a String cannot fail.
        let _ = write!(text, "\n## Targets of the kind `{name}`\n");
        push_options(&mut text, &format!("targets.{name}"), Target::about(name));
    }
    text.push_str("\n## The package for Swift: `[package.swift]`\n");
    push_options(&mut text, "package.swift", swift::package::Package::ABOUT);
    Some(text)
}

/// Options of a table with their documentation, as a list, and a list for each table in it.
fn push_options(text: &mut String, table: &str, all: &[About]) {
    text.push('\n');
    for About { name, kind, text: about, .. } in all {
        let _ = writeln!(text, "- `{}` ({kind}):{about}", name.replace('_', "-"));
    }
    for About { name, parts, .. } in all.iter().filter(|about| !about.parts.is_empty()) {
        let table = format!("{table}.{}", name.replace('_', "-"));
        let _ = write!(text, "\nIts `{name}`: `[{table}]`\n");
        push_options(text, &table, parts);
    }
}
