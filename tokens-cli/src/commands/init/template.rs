//! What `tokens init` writes: core values, what they are for, and two themes.

/// Path and text of each file.
pub(super) const FILES: &[(&str, &str)] = &[
    ("tokens.toml", CONFIG),
    ("tokens.resolver.json", RESOLVER),
    ("core/color.tokens.json", COLOR),
    ("semantic/light.tokens.json", LIGHT),
    ("semantic/dark.tokens.json", DARK),
];

const CONFIG: &str = r#"entry = "tokens.resolver.json"

[targets.css]
out = "dist/css"

[targets.typescript]
out = "dist/typescript"
"#;

const RESOLVER: &str = r##"{
  "version": "2025.10",
  "sets": {
    "core": { "sources": [{ "$ref": "core/color.tokens.json" }] }
  },
  "modifiers": {
    "theme": {
      "default": "light",
      "contexts": {
        "light": [{ "$ref": "semantic/light.tokens.json" }],
        "dark": [{ "$ref": "semantic/dark.tokens.json" }]
      }
    }
  },
  "resolutionOrder": [{ "$ref": "#/sets/core" }, { "$ref": "#/modifiers/theme" }]
}
"##;

const COLOR: &str = r#"{
  "color": {
    "$type": "color",
    "ink": { "$value": { "colorSpace": "srgb", "components": [0.1, 0.1, 0.12] } },
    "paper": { "$value": { "colorSpace": "srgb", "components": [1, 1, 1] } },
    "brand": { "$value": { "colorSpace": "oklch", "components": [0.6, 0.18, 260] } }
  }
}
"#;

const LIGHT: &str = r#"{
  "color": {
    "text": { "$value": "{color.ink}" },
    "background": { "$value": "{color.paper}" }
  }
}
"#;

const DARK: &str = r#"{
  "color": {
    "text": { "$value": "{color.paper}" },
    "background": { "$value": "{color.ink}" }
  }
}
"#;
