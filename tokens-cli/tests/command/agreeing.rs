//! What `check` passes, `build` builds: their exit statuses agree for every system and every tokens.toml.

use std::fs;
use std::path::Path;

use super::run::{Folder, themes};

/// All targets at their defaults.
const EVERY_TARGET: &str = "[targets.css]\n[targets.typescript]\n[targets.json]\n[targets.rust]\n[targets.swift]\n\
                            [targets.kotlin]\n[targets.android]\n";

/// Demands that both say the same, and returns it.
fn verdict(folder: &Folder, arguments: &str) -> i32 {
    let (check, build) = (folder.run(&format!("check{arguments}")), folder.run(&format!("build{arguments}")));
    assert_eq!(
        check.status, build.status,
        "{arguments}\n--- check\n{}\n{}\n--- build\n{}\n{}",
        check.out, check.err, build.out, build.err
    );
    if check.status == 2 {
        // The configuration is refused in the same words.
        assert_eq!(check.err, build.err);
        assert!(!check.out.contains("no errors"), "{}", check.out);
    }
    check.status
}

#[test]
fn golden_systems_are_judged_alike() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden");
    let mut systems = 0;
    for system in fs::read_dir(golden).expect("the golden systems are there") {
        let mut folder = Folder::new().with("tokens.toml", EVERY_TARGET);
        let input = system.expect("a system").path().join("input");
        for file in fs::read_dir(input).expect("a system has an input") {
            let path = file.expect("a file").path();
            let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
            folder = folder.with(name, fs::read(&path).expect("a text"));
        }
        verdict(&folder, "");
        verdict(&folder, " --lenient");
        systems += 1;
    }
    assert!(systems >= 4, "only {systems} systems were found");
}

#[test]
fn names_that_meet_in_a_target_are_refused_by_both() {
    for (members, targets, status) in [
        // Alike but for their case, which identifiers of Swift and Kotlin do not keep.
        (r#""a-b": N, "aB": N"#, "[targets.swift]\n", 1),
        (r#""a-b": N, "aB": N"#, "[targets.kotlin]\n", 1),
        (r#""a-b": N, "a_b": N"#, "[targets.android]\n", 1),
        (r#""Ab": N, "ab": N"#, "[targets.android]\n", 1),
        (r#""a b": N, "a-b": N"#, "[targets.css]\n", 1),
        (r#""a": N, "b": N"#, EVERY_TARGET, 0),
    ] {
        let number = r#"{ "$type": "number", "$value": 1 }"#;
        let tokens = format!("{{ {} }}", members.replace('N', number));
        let folder = Folder::new()
            .with("t.tokens.json", tokens)
            .with("tokens.toml", format!("entry = \"t.tokens.json\"\n{targets}"));
        assert_eq!(verdict(&folder, ""), status, "{members} {targets}");
        // A configuration is of the document in it, and of one that stands beside it.
        assert_eq!(verdict(&folder, " t.tokens.json"), status, "{members} {targets}");
    }
}

#[test]
fn configurations_are_refused_by_both() {
    for (toml, status) in [
        ("[targets.css]\nselector = \"{\"\n", 2),
        ("[targets.css]\nrem = 0\n", 2),
        ("[targets.css]\ninput = { thme = \"dark\" }\n", 2),
        ("[targets.css]\ninput = { theme = \"drak\" }\n", 2),
        ("[targets.css]\nfile = \"../out.css\"\n", 2),
        ("[targets.css]\n[targets.web]\nkind = \"css\"\nout = \"dist/css\"\n", 2),
        ("[targets.swift]\nmodule = \"no name\"\n", 2),
        ("[targets.kotlin]\npackage = \"1.2\"\n", 2),
        ("[targets.android]\nprefix = \"A-\"\n", 2),
        ("[targets.android]\nfile = \"Tokens.xml\"\n", 2),
        ("[targets.json]\nformats = [\"nested\"]\n", 0),
        ("[targets.css]\ninput = { theme = \"dark\" }\n", 0),
        (EVERY_TARGET, 0),
    ] {
        let folder = themes().with("tokens.toml", toml);
        let found = verdict(&folder, "");
        assert!(status == found || status == 2 && found != 0, "{toml} ends with {found}");
    }
}

#[test]
fn a_package_that_could_not_be_made_does_not_pass() {
    for (package, status) in [("name = \"no name\"", 1), ("version = \"1.0.0\"", 0)] {
        let toml = format!("[targets.swift]\n[package.swift]\n{package}\n");
        let folder = themes().with("tokens.toml", toml);
        let ran = folder.run("check");
        assert_eq!(ran.status, status, "{package}\n{}\n{}", ran.out, ran.err);
        assert_eq!(folder.run("package swift --out packed").status, status, "{package}");
    }
}

#[test]
fn a_file_beside_the_design_system_needs_none_of_its_modifiers() {
    let folder = themes()
        .with("tokens.toml", "[targets.css]\ninput = { theme = \"dark\" }\n")
        .with("other.tokens.json", r#"{ "a": { "$type": "number", "$value": 1 } }"#);
    folder.run("check other.tokens.json").exits(0);
}
