//! The target `template`: what the examples of docs/templates.md make, how mistakes in a template are shown, and that no
//! template takes the machine with it.

use std::fs;
use std::path::{Path, PathBuf};

use super::run::{Folder, SMALL, themes};

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Every file below a folder, by its path from there, sorted.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        for entry in fs::read_dir(&path).into_iter().flatten() {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name =
                    path.strip_prefix(folder).expect("it is below").to_string_lossy().replace('\\', "/");
                all.push((name, fs::read_to_string(&path).expect("it is text")));
            }
        }
    }
    all.sort();
    all
}

/// The examples of the page, in its order.
const EXAMPLES: [&str; 5] = ["table", "groups", "dart", "contexts", "pages"];

#[test]
fn the_examples_make_what_the_page_shows() {
    let page = fs::read_to_string(here("../docs/templates.md")).expect("the page is there");
    for name in EXAMPLES {
        let (case, expected) =
            (here("tests/templates").join(name), here("tests/templates").join(name).join("expected"));
        let mut folder = Folder::new();
        let inputs = files(&here("tests/templates/input"));
        let own: Vec<_> =
            files(&case).into_iter().filter(|(path, _)| !path.starts_with("expected/")).collect();
        for (path, text) in inputs.iter().chain(&own) {
            folder = folder.with(path, text);
        }
        folder.run("build").exits(0);
        let made = files(&folder.path().join("dist"));
        if std::env::var_os("UPDATE").is_some() {
            let _ = fs::remove_dir_all(&expected);
            for (path, text) in &made {
                let path = expected.join(path);
                fs::create_dir_all(path.parent().expect("it is in a folder"))
                    .expect("the folder can be made");
                fs::write(path, text).expect("it can be written");
            }
        }
        assert_eq!(made, files(&expected), "{name}");
        assert!(!made.is_empty(), "{name} makes nothing");
        let shown = |text: &str| page.contains(&format!("\n{text}```\n"));
        for (path, text) in &own {
            assert!(shown(text), "docs/templates.md does not show {name}/{path} as it is");
        }
        assert!(
            made.iter().any(|(_, text)| shown(text)),
            "docs/templates.md does not show what {name} makes"
        );
    }
}

/// A system with two themes and a template.
fn with_template(template: &str) -> Folder {
    themes()
        .with("tokens.toml", "[targets.template]\ntemplate = \"t/main.jinja\"\n")
        .with("t/main.jinja", template)
        .with("t/part.jinja", "{{ tokenz }}")
        .with("secret.jinja", "secret")
}

#[test]
fn a_mistake_is_shown_at_its_place() {
    for (template, parts) in [
        (
            "a\n{{ tokens | kebbab }}",
            vec!["there is no filter `kebbab`\n --> t/main.jinja:2:13", "did you mean `kebab`?"],
        ),
        ("{{ tokenz }}", vec!["`tokenz` is undefined\n --> t/main.jinja:1:4", "did you mean `tokens`?"]),
        ("é{{ tokens[0].pth }}", vec!["is undefined\n --> t/main.jinja:1:5", "did you mean `path`?"]),
        ("{{ fnd(1) }}", vec!["there is no function `fnd`\n --> t/main.jinja:1:4", "did you mean `find`?"]),
        ("{% if 1 is od %}{% endif %}", vec!["there is no test `od`", "did you mean `odd`?"]),
        (
            "{{ find(\"space.gab\") }}",
            vec!["there is no token `space.gab`\n --> t/main.jinja:1:4", "did you mean `space.gap`?"],
        ),
        (
            "{{ tokens[0].in(theme=\"drak\") }}",
            vec![
                "the modifier `theme` has no context `drak`\n --> t/main.jinja:1:13",
                "did you mean `dark`?",
            ],
        ),
        ("{{ tokens[0].in(thme=\"dark\") }}", vec!["there is no modifier `thme`", "did you mean `theme`?"]),
        (
            "{{ tokens[0] | hex }}",
            vec!["expected a color, found the token `space.small` of the type `dimension`"],
        ),
        (
            "{{ 1 | quote(\"swfit\") }}",
            vec!["there is no language of strings `swfit`", "did you mean `swift`?"],
        ),
        (
            "{{ tokens[0].alias }}",
            vec!["there is nothing to write: the value is none\n --> t/main.jinja:1:4"],
        ),
        ("{{ tokens }}", vec!["a list is no text; write `| join(\", \")` or `| json` behind it"]),
        ("{{ name", vec!["the template is malformed: ", " --> t/main.jinja:1:"]),
        ("{% for token in tokens %}", vec!["the template is malformed: ", " --> t/main.jinja:1:"]),
        (
            "\n{% include \"part.jinja\" %}",
            vec![" --> t/part.jinja:1:4", "t/main.jinja:2:", "did you mean `tokens`?"],
        ),
        (
            "{% include \"prt.jinja\" %}",
            vec!["the template `prt.jinja` cannot be read: there is no such file\n --> t/main.jinja:1:"],
        ),
        ("{{ 1 ~ 2 }}", vec!["`~` makes a text of anything", " --> t/main.jinja:1:6"]),
    ] {
        let folder = with_template(template);
        let err = folder.run("build").exits(1).err;
        for part in parts {
            assert!(err.contains(part), "{template}\n{part}\nis not in\n{err}");
        }
        assert!(!folder.has("dist"), "{template}");
        assert!(folder.run("check").exits(1).out.contains("error[invalid-template]"), "{template}");
    }
}

/// None of them would hurt an engine without these limits: each is a little over one.
#[test]
fn a_hostile_template_ends_in_a_report() {
    let shared = "{% set x = \"a\" * 1000 %}{% set y = [x] * 100000 %}";
    let steps = "the template takes more than the ";
    for (template, said) in [
        ("{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}".to_owned(), steps),
        ("{% macro f(x) %}{{ f(x + x) }}{% endmacro %}{{ f(\"abcdefgh\") }}".to_owned(), "recursion limit"),
        ("{% for t in tokens recursive %}{{ loop(tokens) }}{% endfor %}".to_owned(), "recursion limit"),
        ("{% include \"main.jinja\" %}".to_owned(), "recursion limit"),
        ("{{ range(10000000000) | list }}".to_owned(), "too many elements"),
        ("{{ \"x\" * 100000000 }}".to_owned(), steps),
        ("{{ \"%100000000d\" | format(1) }}".to_owned(), steps),
        ("{{ \"a\" | indent(100000000, true) }}".to_owned(), steps),
        ("{{ \"a\" | indent(width=100000000, first=true) }}".to_owned(), steps),
        (format!("{shared}{{{{ y | join }}}}"), steps),
        (format!("{shared}{{{{ y }}}}"), "a list is no text"),
        (format!("{shared}{{{{ \"b\" is startingwith(y) }}}}"), steps),
        (format!("{shared}{{{{ y | json | length }}}}"), steps),
        (format!("{shared}{{% include y[0] %}}"), "`include` takes the name of a template in quotes"),
        ("{% include \"../secret.jinja\" %}".to_owned(), "the template `../secret.jinja` is outside"),
        ("{% include \"/etc/passwd\" %}".to_owned(), "the template `/etc/passwd` is outside"),
        ("{% set n = namespace(x=[]) %}".to_owned(), "there is no function `namespace`"),
        (format!("{{{{ {}1 }}}}", "(".repeat(33)), "brackets are more than 32 deep"),
        (format!("{{{{ tokens{} }}}}", ".b".repeat(201)), "more than 200 operators"),
        (format!("{{{{ {}true }}}}", "not ".repeat(201)), "more than 200 operators"),
        (
            format!("{{% raw %}} {{{{ it's }}}} {{% endraw %}}{{{{ {}1 }}}}", "-".repeat(201)),
            "more than 200 operators",
        ),
        (format!("{{% if 0 %}}{}{{% endif %}}", "{% elif 0 %}".repeat(65)), "blocks are more than 64 deep"),
        ("{{ name }}".repeat(200_000), "at most 1048576 bytes in all its texts"),
        ("{{ tokens | batch(0) }}".to_owned(), "error[invalid-template]"),
        ("{{ 1 // 0 }}".to_owned(), "error[invalid-template]"),
    ] {
        let ran = with_template(&template).run("build");
        // A template that cannot be read is a mistake of tokens.toml.
        let ran = ran.exits(if said.starts_with("at most") { 2 } else { 1 });
        let shown: String = template.chars().take(90).collect();
        assert!(ran.err.contains(said), "{shown}\n{}", ran.err);
        assert!(!ran.err.contains("secret\n") && !ran.err.contains("panicked"), "{shown}\n{}", ran.err);
    }
}

/// Filters that are guarded are still what they are in the language.
#[test]
fn the_filters_of_the_language_take_what_they_take() {
    for (template, made) in [
        ("{{ \"a\\nb\" | indent(2, true) }}", "  a\n  b"),
        ("{{ \"a\\nb\" | indent(width=3) }}", "a\n   b"),
        ("{{ [1, 2] | join(\"x\") }}", "1x2"),
        ("{{ [1, 2] | join(d=\", \") }}", "1, 2"),
        ("{{ tokens | join(\" \", attribute=\"name\") }}", "small gap"),
        ("{{ \"a-b\" | replace(\"-\", \"+\") | upper | lower | title }}", "A+b"),
        ("{{ \"%s-%03d\" | format(\"a\", 7) }}", "a-007"),
        ("{{ \"a b\" | split | length }} {{ [1.5, 2] | sum }} {{ tokens | map(\"px\") | sum }}", "2 3.5 8"),
        ("{{ \"ab\" is startingwith(\"a\") }} {{ \"ab\" is endingwith(\"a\") }}", "true false"),
        ("{{ tokens | map(\"kebab\") | join(\",\") }}", "space-small,space-gap"),
        ("{{ 0.1 + 0.2 }} {{ 1e21 }} {{ 3.0 }}", "0.30000000000000004 1000000000000000000000 3"),
    ] {
        let folder = with_template(template);
        folder.run("build").exits(0);
        assert_eq!(folder.read("dist/template/tokens.txt"), made, "{template}");
    }
}

#[test]
fn an_option_that_makes_no_sense_is_shown_in_its_file() {
    for (options, part) in [
        ("template = \"t/no.jinja\"", "cannot be read: there is no such file\n --> tokens.toml:2:1"),
        ("template = \"../secret.jinja\"", "cannot be read: it lies outside the project's folder"),
        ("file = \"../x\"", "expected a path inside the target's folder\n --> tokens.toml:2:1"),
        ("file = \"{{ name\"", "`file` of the target `template` is `{{ name`"),
        ("file = \"{{ tokens[0].pth }}\"", "did you mean `path`?"),
        (
            "per = \"token\"",
            "names the file `tokens.txt` for the token `space.small` and for the token `space.gap`",
        ),
        ("per = \"files\"", "unknown variant `files`"),
        ("file = \"{{ \\\"a\\\" ~ 1 }}\"", "`~` makes a text of anything"),
    ] {
        let folder = themes().with("tokens.toml", format!("[targets.template]\n{options}\n"));
        let err = folder.run("build").exits(2).err;
        assert!(err.contains(part), "{options}\n{part}\nis not in\n{err}");
        assert!(!folder.has("dist"), "{options}");
    }
}

#[test]
fn a_token_in_no_group_is_told() {
    let tokens = r#"{ "gap": { "$type": "dimension", "$value": { "value": 4, "unit": "px" } },
        "a": { "b": { "$type": "dimension", "$value": { "value": 4, "unit": "px" } } } }"#;
    let folder = Folder::new()
        .with("a.tokens.json", tokens)
        .with("tokens.toml", "[targets.template]\nper = \"group\"\nfile = \"{{ group.name }}.txt\"\n");
    let err = folder.run("build a.tokens.json").exits(0).err;
    assert!(err.contains("the token `gap` is in no group, so it is in no file"), "{err}");
    assert!(folder.has("dist/template/a.txt"));
}

#[test]
fn without_a_template_every_token_is_listed() {
    let folder = Folder::new().with("a.tokens.json", SMALL);
    folder.run("build a.tokens.json --target template").exits(0);
    assert_eq!(
        folder.read("dist/tokens.txt"),
        "space.small: dimension = {\"value\": 4, \"unit\": \"px\"}\n  \"the smallest step\"\nspace.gap: dimension = {\"value\": 4, \"unit\": \"px\"}\n"
    );
}
