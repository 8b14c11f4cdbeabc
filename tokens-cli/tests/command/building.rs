//! `build`: what is written, when nothing is, and that earlier outputs stay whole.

use super::run::{BROKEN, Folder, SMALL, themes};

const TARGETS: &str = "[targets.css]\nout = \"dist/css\"\n\n[targets.light]\nkind = \"json\"\nout = \"dist/json\"\ninput = { theme = \"light\" }\n";

#[test]
fn targets_of_the_command_line() {
    let folder = Folder::new().with("a.tokens.json", SMALL);
    let ran = folder.run("build a.tokens.json --target css --target typescript").exits(0);
    ran.prints("wrote     dist/").prints("2 tokens, ").prints(" ms\n");
    assert!(folder.read("dist/tokens.css").contains("--space-gap"));
    assert!(folder.has("dist/tokens.ts"));
    folder.run("build a.tokens.json --target css --out other/place").exits(0);
    assert!(folder.has("other/place/tokens.css"));
    folder.run("build a.tokens.json").exits(2).complains("--target css --target typescript");
}

#[test]
fn targets_of_tokens_toml() {
    let folder = themes().with("tokens.toml", TARGETS);
    folder.run("build").exits(0).prints("dist/css/tokens.css").prints("2 tokens, 2 contexts of 1 modifier, ");
    assert!(folder.read("dist/css/tokens.css").contains("9px"));
    let json = folder.read("dist/json/tokens.flat.json");
    assert!(json.contains('4') && !json.contains('9'), "{json}");
    folder.run("build --target light --out else").exits(0);
    assert!(folder.has("else/dist/json/tokens.json") && !folder.has("else/dist/css"));
}

#[test]
fn a_failing_build_keeps_the_earlier_outputs() {
    let folder = themes().with("tokens.toml", TARGETS);
    folder.run("build").exits(0);
    let before = folder.read("dist/css/tokens.css");
    folder.write("core.tokens.json", BROKEN);
    folder.run("build").exits(1).complains("error[unknown-reference]").complains("nothing was written");
    assert_eq!(folder.read("dist/css/tokens.css"), before);
    let left: Vec<_> =
        std::fs::read_dir(folder.path().join("dist/css")).expect("the folder is there").collect();
    assert_eq!(left.len(), 1);
}

#[test]
fn files_are_written_only_when_they_change() {
    let folder = themes().with("tokens.toml", TARGETS);
    let time = || {
        let file = folder.path().join("dist/css/tokens.css");
        std::fs::metadata(file).and_then(|metadata| metadata.modified()).expect("the file is there")
    };
    folder.run("build").exits(0).prints("wrote     dist/css/tokens.css");
    let first = time();
    folder.run("build").exits(0).prints("unchanged dist/css/tokens.css");
    assert_eq!(time(), first);
}

#[test]
fn no_target_writes_what_the_system_is_made_from() {
    for file in ["tokens.resolver.json", "tokens.toml"] {
        let toml = format!("[targets.css]\nout = \".\"\nfile = \"{file}\"\n");
        let folder = themes().with("tokens.toml", &toml);
        let before = std::fs::read(folder.path().join(file)).expect("the file is there");
        for command in ["check", "build"] {
            folder.run(command).exits(2).complains(&format!("{file}`, which the design system is made from"));
        }
        assert_eq!(std::fs::read(folder.path().join(file)).expect("the file is there"), before);
    }
}

#[test]
fn no_target_writes_a_file_where_another_has_a_folder() {
    let toml = "[targets.a]\nkind = \"css\"\nout = \"dist\"\nfile = \"x\"\n\
                [targets.b]\nkind = \"css\"\nout = \"dist/x\"\n";
    let folder = themes().with("tokens.toml", toml);
    for command in ["check", "build"] {
        folder.run(command).exits(2).complains("the file `dist/x`, which is a folder for the target `b`");
    }
    assert!(!folder.path().join("dist").exists());
    let toml = "[targets.a]\nkind = \"css\"\nout = \"dist\"\nfile = \"Tokens.css\"\n\
                [targets.b]\nkind = \"css\"\nout = \"dist\"\n";
    let folder = themes().with("tokens.toml", toml);
    folder.run("check").exits(2).complains("the same file where case doesn't count");
}

#[test]
fn two_targets_do_not_write_one_file() {
    let toml = "[targets.a]\nkind = \"css\"\nout = \"dist\"\n[targets.b]\nkind = \"css\"\nout = \"dist\"\n";
    let folder = themes().with("tokens.toml", toml);
    folder.run("build").exits(2).complains("both write `dist/tokens.css`");
    assert!(!folder.has("dist"));
}

#[test]
fn an_output_that_cannot_be_written_is_told() {
    let folder = Folder::new().with("a.tokens.json", SMALL).with("dist", "a file where a folder should be");
    folder.run("build a.tokens.json --target css").exits(2).complains("cannot make `dist`");
}
