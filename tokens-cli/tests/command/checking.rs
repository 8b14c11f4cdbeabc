//! `check` and `resolve`: reports in each form, levels, statuses.

use super::run::{BROKEN, Folder, SMALL, themes};

#[test]
fn errors_are_shown_at_their_place() {
    let folder = Folder::new().with("a.tokens.json", BROKEN);
    let ran = folder.run("check a.tokens.json").exits(1);
    let ran = ran.prints("error[unknown-reference]").prints("--> a.tokens.json:5:");
    ran.prints("space.gap").prints("1 error\n");
    Folder::new()
        .with("a.tokens.json", SMALL)
        .run("check a.tokens.json")
        .exits(0)
        .prints("no errors: 2 tokens");
}

#[test]
fn many_problems_are_counted_in_the_end() {
    let tokens: Vec<String> = (0..30).map(|n| format!("\"t{n}\": {{ \"$value\": \"{n}\" }}")).collect();
    let text = format!("{{ \"$type\": \"number\", \"none\": 1, {} }}", tokens.join(", "));
    let ran = Folder::new().with("a.tokens.json", text).run("check a.tokens.json").exits(1);
    ran.prints("31 errors\n    30 invalid-value\n     1 not-a-token-or-group\n");
}

#[test]
fn machine_forms_are_well_formed() {
    let folder = Folder::new().with("a.tokens.json", BROKEN);
    let json = folder.run("check a.tokens.json --format json").exits(1).out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("the report is JSON");
    assert_eq!(json[0]["code"], "unknown-reference");
    assert_eq!(json[0]["token"], "space.gap");
    assert_eq!(json[0]["at"]["line"], 5);
    let sarif = folder.run("check a.tokens.json --format sarif").exits(1).out;
    let sarif: serde_json::Value = serde_json::from_str(&sarif).expect("the report is JSON");
    let run = &sarif["runs"][0];
    assert_eq!(sarif["version"], "2.1.0");
    let rule = &run["tool"]["driver"]["rules"][0];
    assert_eq!(rule["id"], "unknown-reference");
    let flagged = rule["fullDescription"]["text"].as_str().expect("a rule is described");
    assert!(flagged.starts_with("A reference names a token") && !flagged.contains('#'), "{flagged}");
    let place = &run["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a.tokens.json");
    assert_eq!(place["region"]["startLine"], 5);
    let github = folder.run("check a.tokens.json --format github").exits(1);
    github.prints("::error file=a.tokens.json,line=5,endLine=5,col=");
}

#[test]
fn levels_come_from_the_command_line_and_from_tokens_toml() {
    let defect = r#"{ "none": { "$type": "dimension", "$value": { "value": 1, "unit": "em" } } }"#;
    let folder = Folder::new().with("a.tokens.json", defect);
    folder.run("check a.tokens.json").exits(1).prints("error[invalid-unit]");
    folder
        .run("check a.tokens.json --lenient")
        .exits(0)
        .prints("warning[invalid-unit]")
        .prints("1 warning: 1 token");
    folder.run("check a.tokens.json --warn invalid-unit").exits(0).prints("warning[invalid-unit]");
    folder.run("check a.tokens.json --allow invalid-unit,hex-differs").exits(0).prints("no errors");
    folder.run("check a.tokens.json --lenient --deny invalid-unit").exits(1);
    folder.write("tokens.toml", "[lints]\ninvalid-unit = \"warn\"\n");
    folder.run("check a.tokens.json").exits(0).prints("warning[invalid-unit]");
    folder.run("check a.tokens.json --deny invalid-unit").exits(1);
    folder.write("tokens.toml", "[lints]\nlenient = true\n");
    folder.run("resolve a.tokens.json").exits(0).complains("warning[invalid-unit]");
}

#[test]
fn resolve_prints_one_input() {
    let folder = themes();
    let light = folder.run("resolve tokens.resolver.json --json").exits(0).out;
    let light: serde_json::Value = serde_json::from_str(&light).expect("the result is JSON");
    assert_eq!(light["space.gap"]["value"]["value"], 4);
    let dark = folder.run("resolve . --input theme=dark --json").exits(0).out;
    let dark: serde_json::Value = serde_json::from_str(&dark).expect("the result is JSON");
    assert_eq!(dark["space.gap"]["type"], "dimension");
    assert_eq!(dark["space.gap"]["value"]["value"], 9);
    folder.run("resolve .").exits(0).prints("space.gap    dimension  4px  {space.small}");
    folder.run("resolve . --input theme=drak --json").exits(1).complains("unknown-context");
    folder.run("resolve . --input thme=dark --json").exits(1).complains("unknown-modifier");
}

#[test]
fn a_broken_result_is_not_printed() {
    let folder = Folder::new().with("a.tokens.json", BROKEN);
    let ran = folder.run("resolve a.tokens.json --json").exits(1);
    assert_eq!(ran.out, "");
}

#[test]
fn a_missing_source_is_an_error_of_the_tokens() {
    let folder = themes();
    std::fs::remove_file(folder.path().join("core.tokens.json")).expect("the file is there");
    folder.run("check").exits(1).prints("error[file-not-found]").prints("--> tokens.resolver.json:3:");
}

#[test]
fn odd_input_never_panics() {
    let deep = "[".repeat(100_000);
    let odd: [&[u8]; 10] = [
        b"",
        b"\0",
        b"\xff\xfe{\0}\0",
        b"\xef\xbb\xbf{}",
        b"null",
        b"{\"a\":",
        b"{\"\\ud800\":{\"$value\":1e999}}",
        b"{\"$extends\":\"{}\",\"$ref\":\"#/\"}",
        b"{\"version\":\"2025.10\",\"resolutionOrder\":[{}]}",
        deep.as_bytes(),
    ];
    for (number, bytes) in odd.iter().enumerate() {
        let folder = Folder::new().with("a.tokens.json", bytes).with("a.resolver.json", bytes);
        for file in ["a.tokens.json", "a.resolver.json"] {
            for command in ["check", "resolve", "build --target css", "list --in", "explain a --in"] {
                let status = folder.run(&format!("{command} {file}")).status;
                assert!((0..=2).contains(&status), "input {number} ends `{command} {file}` with {status}");
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn what_lies_outside_is_not_shown() {
    let folder = Folder::new().with("secret.json", "{ \"secret\": 1 }").with(
        "tokens/tokens.resolver.json",
        r##"{ "version": "2025.10", "sets": { "a": { "sources": [{ "$ref": "link.json" }] } },
            "resolutionOrder": [{ "$ref": "#/sets/a" }] }"##,
    );
    std::os::unix::fs::symlink("../secret.json", folder.path().join("tokens/link.json"))
        .expect("links exist");
    let ran = folder.run("check").exits(1).prints("error[file-outside-project]");
    assert!(!ran.out.contains("secret"), "{}", ran.out);
    folder.write("tokens/tokens.toml", "[project]\nallow-outside = true\n");
    folder.run("check").exits(1).prints("secret");
}

#[test]
fn without_a_path_the_system_here_is_resolved() {
    let folder = themes();
    let all = folder.run("resolve tokens.resolver.json").exits(0).out;
    assert_eq!(folder.run("resolve").exits(0).out, all);
    folder.write("tokens.toml", "entry = \"core.tokens.json\"\n");
    assert_eq!(folder.run("resolve").exits(0).out, folder.run("resolve core.tokens.json").exits(0).out);
    Folder::new().run("resolve").exits(2).complains("found neither `tokens.toml` nor `tokens.resolver.json`");
}

#[test]
fn several_files_are_one_system() {
    let number = |value: u8| format!("{{ \"a\": {{ \"$type\": \"number\", \"$value\": {value} }} }}");
    let folder = Folder::new()
        .with("base.tokens.json", number(1))
        .with("brand/blue.tokens.json", number(2))
        .with("brand/more.tokens.json", "{ \"b\": { \"$type\": \"number\", \"$value\": \"{a}\" } }");
    folder.run("check brand/more.tokens.json").exits(1).prints("--> brand/more.tokens.json:1:");
    folder.run("check base.tokens.json brand/more.tokens.json").exits(0).prints("no errors: 2 tokens");
    let all = "base.tokens.json brand/blue.tokens.json brand/more.tokens.json";
    folder.run(&format!("resolve {all}")).exits(0).prints("b  number  2");
    folder.run(&format!("list b --in {}", all.replace(' ', " --in "))).exits(0).prints("b  number  2");
    folder.run(&format!("build --target css {all}")).exits(0).prints("dist/tokens.css");
    // Named in another way, and twice.
    let base = folder.path().join("base.tokens.json").display().to_string();
    folder
        .run(&format!("check brand/../base.tokens.json ./base.tokens.json {base}"))
        .exits(0)
        .prints("1 token");
    folder.write("brand/more.tokens.json", "{ \"b\": { \"$type\": \"number\", \"$value\": \"{aa}\" } }");
    folder
        .run("check base.tokens.json brand/more.tokens.json")
        .exits(1)
        .prints("--> brand/more.tokens.json:1:")
        .prints("::: base.tokens.json:1:3");
    folder.run("check base.tokens.json brand").exits(2).complains("`brand` is no token file");
    folder.run("check base.tokens.json none.json").exits(2).complains("`none.json` does not exist");
}

#[test]
fn patterns_are_explained_where_they_are_not_read() {
    let folder = Folder::new().with("a.tokens.json", "{}");
    folder.run("check *.tokens.json").exits(2).complains("patterns are not read here: name each file");
    folder.write("tokens.toml", "entry = \"*.tokens.json\"\n");
    folder.run("check").exits(2).complains("--> tokens.toml:1:9").complains("patterns are not read here");
    folder.write(
        "a.resolver.json",
        r##"{ "version": "2025.10", "sets": { "a": { "sources": [{ "$ref": "*.json" }] } },
            "resolutionOrder": [{ "$ref": "#/sets/a" }] }"##,
    );
    std::fs::remove_file(folder.path().join("tokens.toml")).expect("it is there");
    folder.run("check a.resolver.json").exits(1).prints("patterns are not read here");
}

#[test]
fn absolute_paths_are_read_like_others() {
    let folder = Folder::new()
        .with("sub/a.tokens.json", "{ \"a\": { \"$type\": \"number\", \"$value\": 1 } }")
        .with("tokens.toml", "entry = \"sub/x.resolver.json\"\n");
    let here = folder.path().display().to_string();
    let resolver = |path: &str| {
        format!(
            "{{ \"version\": \"2025.10\", \"sets\": {{ \"a\": {{ \"sources\": [{{ \"$ref\": \"{path}\" }}] }} }}, \
             \"resolutionOrder\": [{{ \"$ref\": \"#/sets/a\" }}] }}"
        )
    };
    folder.write("sub/x.resolver.json", resolver(&format!("{here}/sub/a.tokens.json")));
    folder.run("check").exits(0).prints("1 token");
    folder.write("tokens.toml", format!("entry = \"{here}/sub/x.resolver.json\"\n"));
    folder.write("sub/x.resolver.json", resolver("a.tokens.json"));
    folder.run("check").exits(0).prints("1 token");
    // Outside it is refused, and read once that is allowed.
    folder.write("in/tokens.toml", format!("entry = \"{here}/sub/x.resolver.json\"\n"));
    folder.run("check in").exits(1).prints("`allow-outside = true` under `[project]` in tokens.toml");
    let allowed = "[project]\nallow-outside = true\n";
    folder.write("in/tokens.toml", format!("entry = \"{here}/sub/x.resolver.json\"\n{allowed}"));
    folder.run("check in").exits(0).prints("1 token");
}
