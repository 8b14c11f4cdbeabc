//! `include`, `exclude` and `rename`: which tokens a target is given, and where it finds them.

use super::run::Folder;

const TOKENS: &str = r#"{
  "core": { "$description": "raw", "$type": "color",
    "red": { "$value": { "colorSpace": "srgb", "components": [1, 0, 0] } },
    "blue": { "$value": { "colorSpace": "srgb", "components": [0, 0, 1] } } },
  "text": { "$type": "color", "error": { "$value": "{core.red}" }, "link": { "$value": "{core.blue}" } },
  "line": { "$type": "border", "$value": { "color": "{core.red}", "width": { "value": 1, "unit": "px" }, "style": "solid" } },
  "gap": { "$type": "dimension", "small": { "$value": { "value": 4, "unit": "px" } }, "deep": { "small": { "$value": "{gap.small}" } } }
}"#;

fn css(options: &str) -> String {
    let toml =
        format!("entry = \"a.tokens.json\"\n[targets.css]\nparts = \"needed\"\ncomments = false\n{options}");
    let folder = Folder::new().with("a.tokens.json", TOKENS).with("tokens.toml", toml);
    folder.run("build").exits(0);
    let text = folder.read("dist/css/tokens.css");
    let start = text.find(":root").expect("a rule");
    text[start..].to_owned()
}

#[test]
fn what_is_left_out_stands_as_a_value() {
    let out = ":root {\n  --text-error: #ff0000;\n  --text-link: #0000ff;\n}\n";
    assert_eq!(css("include = [\"text\"]\n"), out);
    assert_eq!(css("exclude = [\"core.*\", \"gap\", { type = \"border\" }]\n"), out);
    let borders = ":root {\n  --line: 1px solid #ff0000;\n}\n";
    assert_eq!(css("include = [{ type = \"border\" }]\n"), borders);
    let small = ":root {\n  --gap-small: 4px;\n  --gap-deep-small: var(--gap-small);\n}\n";
    assert_eq!(css("include = [\"**.small\"]\n"), small);
    assert_eq!(css("include = [\"*.small\"]\n"), ":root {\n  --gap-small: 4px;\n}\n");
}

#[test]
fn what_is_renamed_is_referred_to_by_its_new_name() {
    let out = css(
        "exclude = [\"gap\", \"line\"]\nrename = { core = \"\", \"core.blue\" = \"brand.blue\", \"text.link\" = \"link\" }\n",
    );
    let wanted = ":root {\n  --red: #ff0000;\n  --brand-blue: #0000ff;\n  --text-error: var(--red);\n  --link: var(--brand-blue);\n}\n";
    assert_eq!(out, wanted);
}

#[test]
fn what_fits_nothing_is_refused_at_its_place() {
    for (line, parts) in [
        ("include = [\"txt\"]", ["3:1", "`txt` in `include` matches no token", "did you mean `text`?"]),
        (
            "exclude = [\"core.rde\"]",
            ["3:1", "`core.rde` in `exclude` matches no token", "did you mean `core.red`?"],
        ),
        (
            "rename = { \"core.rad\" = \"x\" }",
            ["3:12", "`core.rad` in `rename` matches no token", "did you mean `core.red`?"],
        ),
        (
            "rename = { \"core.red\" = \"\" }",
            ["3:12", "`rename` makes `core.red` ``, which is not a path", "such as `color.brand`"],
        ),
        (
            "rename = { core = \"a..b\" }",
            ["3:12", "`rename` makes `core` `a..b`, which is not a path", "such as `color.brand`"],
        ),
        (
            "rename = { \"core.red\" = \"text.error\" }",
            ["3:1", "after `rename`, `core.red` and `text.error` are both at `text.error`", ""],
        ),
        (
            "rename = { \"core.red\" = \"text\" }",
            [
                "3:1",
                "after `rename`, `core.red` is at `text`, which has to be a group for `text.error`",
                "`text`",
            ],
        ),
        ("exclude = [\"**\"]", ["3:1", "`exclude` leaves no token of the target", "name fewer of them"]),
        (
            "include = [\"gap\"]\nexclude = [{ type = \"dimension\" }]",
            ["4:1", "`exclude` leaves no token of the target", ""],
        ),
        ("include = [{ type = \"colour\" }]", ["3:11", "unknown type `colour`", "did you mean `color`?"]),
        ("include = [3]", ["3:11", "expected a path, or a table such as", ""]),
        ("include = \"core\"", ["3:11", "", ""]),
    ] {
        let toml = format!("entry = \"a.tokens.json\"\n[targets.css]\n{line}\n");
        let folder = Folder::new().with("a.tokens.json", TOKENS).with("tokens.toml", toml);
        let err = folder.run("build").exits(2).err;
        let [place, message, help] = parts;
        for part in [format!("tokens.toml:{place}").as_str(), message, help] {
            assert!(err.contains(part), "{line}: {part}\nis not in\n{err}");
        }
        assert!(!folder.has("dist"));
    }
}

#[test]
fn the_summary_counts_what_targets_are_given() {
    let built = |toml: &str| {
        let toml = format!("entry = \"a.tokens.json\"\n{toml}");
        let folder = Folder::new().with("a.tokens.json", TOKENS).with("tokens.toml", toml);
        folder.run("build").exits(0).out
    };
    for (toml, summary) in [
        ("[targets.css]\n", "\n7 tokens, 1 file, "),
        ("[targets.css]\ninclude = [\"text\"]\n", "\n2 of 7 tokens, 1 file, "),
        ("[targets.css]\ninclude = [\"text\"]\n[targets.scss]\n", "\n2 to 7 of 7 tokens, 2 files, "),
    ] {
        let out = built(toml);
        assert!(out.contains(summary), "{summary}\nis not in\n{out}");
    }
}

#[test]
fn what_refers_to_custom_properties_knows_their_prefix() {
    let build = |toml: &str| {
        let toml = format!("entry = \"a.tokens.json\"\n{toml}");
        let folder = Folder::new().with("a.tokens.json", TOKENS).with("tokens.toml", toml);
        folder.run("build").exits(0);
        (folder.read("dist/typescript/tokens.ts"), folder.read("dist/scss/_tokens.scss"))
    };
    let others = "[targets.typescript]\n[targets.scss]\nvalues = \"var\"\n";
    let (typescript, scss) = build(&format!("{others}[targets.css]\nprefix = \"ds\"\n"));
    assert!(typescript.contains("\"text.link\": \"--ds-text-link\""), "{typescript}");
    assert!(scss.contains("$text-link: var(--ds-text-link);"), "{scss}");
    let own = others.replace("[targets.typescript]\n", "[targets.typescript]\ncss-prefix = \"own\"\n");
    let (typescript, scss) = build(&format!("{own}[targets.page]\nkind = \"css\"\nprefix = \"ds\"\n"));
    assert!(typescript.contains("\"text.link\": \"--own-text-link\""), "{typescript}");
    assert!(scss.contains("var(--ds-text-link)"), "{scss}");
    // Of two sheets, neither is meant.
    let two = "[targets.a]\nkind = \"css\"\nprefix = \"a\"\n[targets.b]\nkind = \"css\"\nprefix = \"b\"\n";
    let (typescript, _) = build(&format!("{others}{two}"));
    assert!(typescript.contains("\"text.link\": \"--text-link\""), "{typescript}");
}
