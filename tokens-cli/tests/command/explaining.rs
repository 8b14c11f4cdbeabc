//! `explain` and `list`.

use super::run::{Folder, SMALL, themes};

#[test]
fn a_code_is_explained_anywhere() {
    let folder = Folder::new();
    folder.run("explain unknown-reference").exits(0).prints("# `unknown-reference`").prints("## What to do");
    let ran = folder.run("explain unknown-referenc").exits(2);
    ran.complains("`unknown-referenc` is not a code").complains("did you mean `unknown-reference`?");
}

#[test]
fn a_token_is_explained_in_every_context() {
    let folder = themes();
    let ran = folder.run("explain space.gap").exits(0);
    let ran = ran
        .prints("space.gap  dimension")
        .prints("theme=light\n    4px\n    = {space.small}\n    at core.tokens.json:5:5");
    ran.prints("theme=dark\n    9px\n    at tokens.resolver.json:9:");
    let ran = folder.run("explain {space.small}").exits(0).prints("the smallest step");
    ran.prints("used by\n    space.gap  alias");
    folder.run("explain space.gpa").exits(2).complains("did you mean `space.gap`?");
    folder.run("explain space").exits(2).complains("`space` is a group").complains("tokens list 'space.*'");
}

#[test]
fn what_is_said_of_a_token_stands_beside_the_contexts_in_which_it_is() {
    let folder = Folder::new().with(
        "tokens.resolver.json",
        r##"{ "version": "2025.10",
          "sets": { "base": { "sources": [{
            "a": { "$type": "number", "$value": 1, "$description": "uno", "$deprecated": "use {b}" },
            "g": { "b": { "$type": "number", "$value": 5, "$description": "five" } } }] } },
          "modifiers": { "m": { "default": "x", "contexts": { "x": [], "y": [{
            "a": { "$type": "number", "$value": 2 }, "g": { "$deprecated": "gone" } }] } } },
          "resolutionOrder": [{ "$ref": "#/sets/base" }, { "$ref": "#/modifiers/m" }] }"##,
    );
    let ran = folder.run("explain a").exits(0);
    ran.prints("m=x\n    uno\n    deprecated: use {b}\n    1\n").prints("m=y\n    2\n");
    let ran = folder.run("explain g.b").exits(0).prints("m=x\n    five\n\n");
    ran.prints("m=y\n    five\n    deprecated: gone\n\n    5\n");
}

#[test]
fn parts_that_refer_to_a_token_are_named() {
    let tokens = r#"{
      "line": { "$type": "dimension", "$value": { "value": 1, "unit": "px" } },
      "card": { "$type": "border", "$value": {
        "color": { "colorSpace": "srgb", "components": [0, 0, 0] }, "width": "{line}", "style": "solid" } }
    }"#;
    let folder = Folder::new().with("a.tokens.json", tokens);
    folder.run("explain line --in a.tokens.json").exits(0).prints("used by\n    card  width");
}

#[test]
fn tokens_are_found_by_path_and_type() {
    let folder = themes();
    let all = folder.run("list").exits(0).out;
    assert_eq!(all, "space.small  dimension  4px\nspace.gap    dimension  4px  {space.small}; by theme\n");
    folder.run("list GAP").exits(0).prints("space.gap");
    folder.run("list space.*").exits(0).prints("space.gap");
    assert_eq!(folder.run("list *.small --type dimension").exits(0).out.lines().count(), 1);
    folder.run("list --type color").exits(0).complains("no token matches");
    let other = Folder::new().with("x/a.tokens.json", SMALL);
    other.run("list small --in x/a.tokens.json").exits(0).prints("space.small");
}

#[test]
fn a_token_is_explained_by_its_name_in_code() {
    let tokens = r#"{
      "brand": { "$type": "color", "red-hot": { "$value": { "colorSpace": "srgb", "components": [1, 0, 0] } } },
      "title": { "$type": "typography", "$value": { "fontFamily": "Inter", "fontSize": { "value": 1, "unit": "rem" },
        "fontWeight": 400, "lineHeight": 1, "letterSpacing": { "value": 0, "unit": "px" } } },
      "red-hot": { "$type": "number", "$value": 1 }
    }"#;
    let folder = Folder::new().with("a.tokens.json", tokens);
    folder.write("tokens.toml", "entry = \"a.tokens.json\"\n[targets.css]\nprefix = \"ds\"\n");
    for (subject, path) in [
        ("--brand-red-hot", "brand.red-hot"),
        ("var(--brand-red-hot)", "brand.red-hot"),
        ("var(--ds-brand-red-hot,red)", "brand.red-hot"),
        ("--ds-title", "title"),
        ("--title-font-size", "title"),
        ("brand::RED_HOT", "brand.red-hot"),
        ("tokens::brand::RED_HOT", "brand.red-hot"),
        ("tokens.brand.red_hot", "brand.red-hot"),
        ("Tokens.Brand.redHot", "brand.red-hot"),
        ("brandRedHot", "brand.red-hot"),
        ("RED_HOT", "red-hot"),
        ("Tokens.current.brand.redHot", "brand.red-hot"),
        ("\\.brand.redHot", "brand.red-hot"),
        ("brandRedHotVariants", "brand.red-hot"),
        ("tokens.brand.red-hot", "brand.red-hot"),
        ("$brand-red-hot", "brand.red-hot"),
        ("@ds-brand-red-hot", "brand.red-hot"),
    ] {
        let ran = folder.run(&format!("explain {subject}")).exits(0);
        assert!(ran.out.starts_with(&format!("{path}  ")), "{subject}: {}", ran.out);
    }
    folder.run("explain --lenient --brand-red-hot").exits(0).prints("brand.red-hot  color");
    folder.run("explain --brand-red-hop").exits(2).complains("did you mean `--brand-red-hot`?");
    folder.run("explain other.red-hot").exits(2).complains("is neither a code nor a token");
}
