//! A modifier without a default: said wherever nothing chooses one of its contexts, once, and nowhere else.

use super::run::Folder;

const OPEN: &str = r##"{ "version": "2025.10",
  "modifiers": { "theme": { "contexts": {
    "light": [{ "gap": { "$type": "number", "$value": 4 } }], "dark": [{ "gap": { "$type": "number", "$value": 5 } }] } } },
  "resolutionOrder": [{ "$ref": "#/modifiers/theme" }] }"##;

/// Everything that builds.
const BUILDS: [&str; 4] = [
    "check .",
    "build .",
    "package swift . --out swift",
    "package android . --group a --artifact b --version 1 --sources-only --out android",
];

fn count(folder: &Folder, line: &str, status: i32) -> usize {
    let ran = folder.run(line).exits(status);
    let said = format!("{}{}", ran.out, ran.err);
    let count = said
        .matches("the modifier `theme` has no default, so its first context `light` stands for one")
        .count();
    assert_eq!(count, said.matches("[missing-default]").count(), "{said}");
    count
}

#[test]
fn every_build_says_that_nothing_is_chosen() {
    let folder = Folder::new().with("tokens.resolver.json", OPEN);
    assert_eq!(count(&folder, "check .", 0), 1);
    assert_eq!(count(&folder, "build . --target css --target json --target kotlin", 0), 1);
    let targets = "[targets.css]\n[targets.swift]\n[targets.kotlin]\n[targets.android]\n";
    folder.write("tokens.toml", targets);
    for line in BUILDS {
        assert_eq!(count(&folder, line, 0), 1, "{line}");
        assert_eq!(count(&folder, &format!("{line} --deny missing-default"), 1), 1, "{line}");
        assert_eq!(count(&folder, &format!("{line} --allow missing-default"), 0), 0, "{line}");
    }
}

#[test]
fn a_choice_is_enough() {
    let chosen = "input = { theme = \"dark\" }\n";
    let targets = ["css", "swift", "kotlin", "android"].map(|name| format!("[targets.{name}]\n{chosen}"));
    let folder = Folder::new().with("tokens.resolver.json", OPEN).with("tokens.toml", targets.concat());
    for line in BUILDS {
        assert_eq!(count(&folder, line, 0), 0, "{line}");
    }
    folder.write("tokens.toml", "");
    for line in &BUILDS[2..] {
        assert_eq!(count(&folder, &format!("{line} --input theme=light"), 0), 0, "{line}");
    }
    folder.write("tokens.resolver.json", OPEN.replace("\"contexts\"", "\"default\": \"dark\", \"contexts\""));
    for line in [BUILDS[0], BUILDS[2], BUILDS[3]] {
        assert_eq!(count(&folder, line, 0), 0, "{line}");
    }
}
