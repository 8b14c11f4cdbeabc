//! `check --fix`: what is printed as a fix is made, and nothing that a person wrote is lost.

use std::fs;
use std::process::Command;

use super::run::Folder;

/// Every older form, in two files, with space and comments of all kinds.
const OLDER: &str = r##"// héllo
{
  "color": {
    "$type": "color", /* kept */
    "red":  { "$value": "#ff0000" },
    "half": { "$value": "rgba(0, 0, 0, .5)" }, // kept, too
    "name": { "$value": "rebeccapurple" },
    "alias": { "$value": "{color.rde}" }
  },
	"size": { "$type": "dimension", "a": { "$value": "16px" }, "b": { "$value" : "1.5rem" }, "c": { "$value": 0 }, },
  "fast": { "$type": "duration",
    "$value": "200ms" },
  "card": { "$type": "shadow", "$value": { "color": "#0003", "offsetX": "0", "offsetY": "2px",
    "blur": "4px", "spread": "0px" } },
  "move": { "$type": "transition", "$value": {
      "duration": "0.2s",
      "timingFunction": "ease-out"
  } }
}
"##;

fn number(key: &str) -> String {
    format!("{{ \"{key}\": {{ \"$type\": \"number\", \"$value\": \"1.5\" }} }}")
}

#[test]
fn older_files_have_no_errors_left() {
    let folder = Folder::new().with("a.tokens.jsonc", OLDER);
    folder.run("check a.tokens.jsonc --fix").exits(0).prints("no errors").complains("fixed a.tokens.jsonc");
    let after = folder.read("a.tokens.jsonc");
    for kept in [
        "// héllo\n{",
        "/* kept */",
        "// kept, too",
        "\t\"size\"",
        "\"$value\" : { \"value\": 1.5",
        "}, },\n",
    ] {
        assert!(after.contains(kept), "{kept}\nis not in\n{after}");
    }
    for made in [
        r##"{ "$value": { "colorSpace": "srgb", "components": [1, 0, 0], "hex": "#ff0000" } },"##,
        r##""alpha": 0.5, "hex": "#000000" } }, // kept, too"##,
        "\"{color.red}\"",
        "    \"$value\": { \"value\": 200, \"unit\": \"ms\" } },",
        "{\n      \"delay\": { \"value\": 0, \"unit\": \"ms\" },\n      \"duration\": { \"value\": 0.2",
    ] {
        assert!(after.contains(made), "{made}\nis not in\n{after}");
    }
    // As many lines as before, and one more for the delay.
    assert_eq!(after.lines().count(), OLDER.lines().count() + 1);
    let ran = folder.run("check a.tokens.jsonc --fix").exits(0);
    ran.complains("there is nothing to fix");
    assert_eq!(folder.read("a.tokens.jsonc"), after);
}

#[test]
fn a_dry_run_prints_what_a_run_makes() {
    let folder = Folder::new().with("a.tokens.jsonc", OLDER).with("b.tokens.json", number("b"));
    let ran = folder.run("check a.tokens.jsonc b.tokens.json --fix --dry-run").exits(0);
    assert_eq!(folder.read("a.tokens.jsonc"), OLDER);
    assert!(ran.out.contains("--- b.tokens.json\n+++ b.tokens.json\n@@ -1,1 +1,1 @@\n-{"), "{}", ran.out);
    assert!(ran.out.ends_with("\n\\ No newline at end of file\n"), "{}", ran.out);
    let patched = Folder::new()
        .with("a.tokens.jsonc", OLDER)
        .with("b.tokens.json", number("b"))
        .with("p.diff", ran.out);
    folder.run("check a.tokens.jsonc b.tokens.json --fix").exits(0);
    let patch = Command::new("git").args(["apply", "-p0", "p.diff"]).current_dir(patched.path()).output();
    let patch = patch.expect("git runs");
    assert!(patch.status.success(), "{}", String::from_utf8_lossy(&patch.stderr));
    for file in ["a.tokens.jsonc", "b.tokens.json"] {
        assert_eq!(patched.read(file), folder.read(file));
    }
    folder.run("check --dry-run").exits(2).complains("--fix");
}

#[test]
fn what_shows_only_after_a_fix_is_fixed_too() {
    let text = "{\n  \"a\": { \"$type\": \"dimension\", \"$value\": \"16px\" }\n  \"b\": { \"$type\": \"dimension\", \"$value\": \"{aa}\", }\n}\n";
    let folder = Folder::new().with("a.tokens.json", text);
    folder.run("check a.tokens.json --fix").exits(0).complains("fixed 4 problems in 1 file");
    assert_eq!(
        folder.read("a.tokens.json"),
        "{\n  \"a\": { \"$type\": \"dimension\", \"$value\": { \"value\": 16, \"unit\": \"px\" } },\n  \"b\": { \"$type\": \"dimension\", \"$value\": \"{a}\" }\n}\n"
    );
}

#[test]
fn more_problems_than_are_reported_at_once_are_fixed() {
    let commas: Vec<String> =
        (0..100).map(|at| format!("  \"t{at}\": {{ \"$type\": \"number\", \"$value\": {at}, }}")).collect();
    let names: Vec<String> =
        (0..250).map(|at| format!("  \"t{at}\": {{ \"$value\": \"{{base.brnad}}\" }}")).collect();
    let base = "{ \"base\": { \"brand\": { \"$type\": \"number\", \"$value\": 1 } },\n";
    let folder = Folder::new()
        .with("a.tokens.json", format!("{{\n{}\n}}\n", commas.join("\n")))
        .with("b.tokens.json", format!("{base}{}\n}}\n", names.join(",\n")));
    folder.run("check a.tokens.json --fix").exits(0).complains("fixed 199 problems in 1 file");
    folder.run("check b.tokens.json --fix").exits(0).complains("fixed 250 problems in 1 file");
}

/// What the format has no form for stays as it was written, and is no problem fixed.
#[test]
fn nothing_is_fixed_into_another_error() {
    for value in ["50%", "1.5em", "-2%", "4pt"] {
        let text = format!("{{ \"a\": {{ \"$type\": \"dimension\", \"$value\": \"{value}\" }} }}\n");
        let folder = Folder::new().with("a.tokens.json", text.as_str());
        folder.run("check a.tokens.json --fix").exits(1).prints("invalid-unit").complains("nothing to fix");
        assert_eq!(folder.read("a.tokens.json"), text);
    }
}

#[test]
fn names_that_are_nearly_right_are_corrected() {
    let folder = Folder::new().with(
        "tokens.resolver.json",
        r##"{ "version": "2025.1", "sets": { "core": { "surces": [], "sources": [{
              "size": { "$type": "dimension", "small": { "$value": { "value": 1, "unit": "px" } } },
              "edge": { "$type": "border", "$value": { "colr": "#000000", "style": "solid",
                "width": { "$ref": "#/size/smal/$value" } } },
              "more": { "$extends": "{siz}", "type": "dimension", "description": "x" }
            }] } },
            "modifiers": { "theme": { "default": "ligth", "contexts": { "light": [], "dark": [] } } },
            "resolutionOrder": [{ "$ref": "#/sets/cor" }, { "$ref": "#/modifiers/theme" }] }"##,
    );
    folder.run("check --fix").exits(1).prints("unknown key `surces`").prints("1 error");
    let after = folder.read("tokens.resolver.json");
    for made in [
        "2025.10",
        "\"color\": {",
        "#/size/small/$value",
        "{size}",
        "\"$type\": \"dimension\", \"$description\"",
        "\"light\", ",
        "#/sets/core",
    ] {
        assert!(after.contains(made), "{made}\nis not in\n{after}");
    }
    // The right key is there already.
    assert!(after.contains("\"surces\": []"), "{after}");
}

#[test]
fn names_of_any_characters_are_written_as_json() {
    // A letter with a combining accent, joined emoji, what JSON escapes, and a control character.
    for name in ["e\u{301}tat", "\u{1f469}\u{200d}\u{1f467}", "say \\\"so\\\"", "back\\\\slash", "nul\\u0000"]
    {
        let tokens = |group: &str, token: &str| {
            format!(
                "{{ \"{name}\": {{ \"$type\": \"number\", \"$root\": {{ \"$value\": 1 }} }}, \
                 \"child\": {{ \"$extends\": \"{group}\" }}, \"use\": {{ \"$type\": \"number\", \"$value\": \"{token}\" }} }}"
            )
        };
        let folder = Folder::new().with("a.tokens.json", tokens(name, &format!("{{{name}}}")));
        folder.run("check a.tokens.json --fix").exits(0).complains("fixed 2 problems");
        let made = tokens(&format!("{{{name}}}"), &format!("{{{name}.$root}}"));
        assert_eq!(folder.read("a.tokens.json"), made);
    }
}

#[test]
fn no_fix_takes_a_name_that_another_member_has() {
    let text = "{ \"d.e\": { \"$type\": \"number\", \"$value\": \"1\" }, \"d-e\": { \"$type\": \"number\", \"$value\": 2 } }";
    let folder = Folder::new().with("a.tokens.json", text);
    folder.run("check a.tokens.json --fix").exits(1).prints("error[invalid-name]");
    assert_eq!(folder.read("a.tokens.json"), text.replace("\"1\"", "1"));
}

#[test]
fn comments_stay_where_json_has_none() {
    let text = "{ // why\n  \"a\": { \"$type\": \"number\", \"$value\": \"1\" } }";
    let folder = Folder::new().with("a.tokens.json", text);
    folder.run("check a.tokens.json --fix").exits(1).prints("name the file `.jsonc`");
    assert_eq!(folder.read("a.tokens.json"), text.replace("\"1\"", "1"));
}

#[test]
fn errors_without_a_fix_are_left() {
    let text = "{ \"a\": { \"$type\": \"dimension\", \"$value\": \"16px\" }, \"b\": { \"$type\": \"dimension\", \"$value\": 16 } }";
    let folder = Folder::new().with("a.tokens.json", text);
    let ran = folder.run("check a.tokens.json --fix --format json").exits(1);
    assert!(ran.out.starts_with('[') && ran.out.contains("expected a dimension object, found"));
    assert!(folder.read("a.tokens.json").contains("\"value\": 16, \"unit\": \"px\""));
    // Nothing is made of a file that is no text, or none at all.
    let broken: &[u8] = b"{ \"a\": { \"$type\": \"number\", \"$value\": \"1\" }, \"\xff\": 1 }";
    folder.write("c.tokens.json", broken);
    folder.run("check c.tokens.json --fix").exits(1).prints("not-utf8").complains("there is nothing to fix");
    assert_eq!(fs::read(folder.path().join("c.tokens.json")).expect("it is there"), broken);
    folder.run("check none.tokens.json --fix").exits(2);
}

#[cfg(unix)]
#[test]
fn files_that_may_not_be_written_stay() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = Folder::new().with("a.tokens.json", number("a")).with("sub/b.tokens.json", number("b"));
    let at = |path: &str| folder.path().join(path);
    let mode = |path: &str, mode: u32| {
        fs::set_permissions(at(path), fs::Permissions::from_mode(mode)).expect("permissions can be set");
    };
    mode("sub/b.tokens.json", 0o444);
    let ran = folder.run("check a.tokens.json sub/b.tokens.json --fix").exits(2);
    ran.complains("cannot write").complains("sub/b.tokens.json`: it is read-only");
    assert_eq!((folder.read("a.tokens.json"), folder.read("sub/b.tokens.json")), (number("a"), number("b")));
    // A link leads to the file that is changed, once, and permissions stay.
    mode("sub/b.tokens.json", 0o600);
    symlink("sub/b.tokens.json", at("link.tokens.json")).expect("links exist");
    folder
        .run("check link.tokens.json sub/b.tokens.json a.tokens.json --fix")
        .exits(0)
        .complains("in 2 files");
    assert!(fs::symlink_metadata(at("link.tokens.json")).expect("it is there").is_symlink());
    assert_eq!(
        fs::metadata(at("sub/b.tokens.json")).expect("it is there").permissions().mode() & 0o777,
        0o600
    );
    assert_eq!(folder.read("sub/b.tokens.json"), number("b").replace("\"1.5\"", "1.5"));
    let left: Vec<_> = fs::read_dir(folder.path()).expect("it is there").filter_map(Result::ok).collect();
    assert_eq!(left.len(), 3, "no other file stays: {left:?}");
}
