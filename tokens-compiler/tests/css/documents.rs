//! The whole way from token documents to a style sheet.

use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::css::{self, Options};
use tokens_compiler::{Options as CompileOptions, compile};

fn style_sheet(loader: &MemoryLoader, entry: &str) -> String {
    let mut compilation = compile(entry, loader, &CompileOptions::default());
    let outputs =
        css::emit(&compilation.dictionary, &Options::default()).report(&mut compilation.diagnostics);
    let messages: Vec<&str> =
        compilation.diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert!(messages.is_empty(), "{messages:?}");
    outputs[0].text().to_owned()
}

#[test]
fn a_token_file() {
    let tokens = r#"{
      "color": {
        "$type": "color",
        "brand": {
          "$root": { "$value": { "colorSpace": "srgb", "components": [0.2, 0.4, 0.6] }, "$description": "Ours." },
          "loud": { "$value": { "colorSpace": "oklch", "components": [0.7, 0.4, "none"], "alpha": 0.5 } }
        },
        "link": { "$value": "{color.brand.$root}", "$deprecated": "use `color.brand`" }
      },
      "rule": {
        "$type": "border",
        "$value": {
          "color": "{color.brand.$root}",
          "width": { "value": 1, "unit": "px" },
          "style": "solid"
        }
      }
    }"#;
    let loader = MemoryLoader::default().with("a.tokens.json", tokens);
    assert_eq!(
        style_sheet(&loader, "a.tokens.json").lines().filter(|line| line.contains("--")).collect::<Vec<_>>(),
        [
            "  --color-brand: #336699;",
            "  --color-brand-loud: rgb(255 70 152 / 0.5);",
            "  --color-link: var(--color-brand);",
            "  --rule: 1px solid var(--color-brand);",
            "    --color-brand-loud: color(display-p3 1 0.15752 0.58543 / 0.5);",
            "    --color-brand-loud: oklch(0.7 0.4 none / 0.5);",
        ]
    );
}

#[test]
fn a_resolver_with_two_modifiers() {
    let loader = MemoryLoader::default().with(
        "all.resolver.json",
        r##"{
          "version": "2025.10",
          "sets": { "base": { "sources": [{
            "gap": { "$type": "number", "$value": 1 },
            "inset": { "$type": "number", "$value": "{gap}" },
            "ink": { "$type": "number", "$value": 0 }
          }] } },
          "modifiers": {
            "theme": {
              "contexts": { "light": [], "dark": [{ "ink": { "$type": "number", "$value": 1 } }] },
              "default": "light"
            },
            "density": {
              "contexts": { "normal": [], "compact": [{ "gap": { "$type": "number", "$value": "{ink}" } }] },
              "default": "normal"
            }
          },
          "resolutionOrder": [
            { "$ref": "#/sets/base" },
            { "$ref": "#/modifiers/theme" },
            { "$ref": "#/modifiers/density" }
          ]
        }"##,
    );
    let text = style_sheet(&loader, "all.resolver.json");
    let ends = "\
:root,
[data-theme],
[data-density] {
  --gap: var(--density-normal,1)var(--density-compact,var(--ink));
  --inset: var(--gap);
}

:root,
[data-theme] {
  --ink: var(--theme-light,0)var(--theme-dark,1);
}
";
    assert!(text.ends_with(ends), "{text}");
}
