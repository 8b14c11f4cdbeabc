//! A program that uses `tokens!` is rebuilt when its tokens change, and only Cargo is asked.

use std::fs;
use std::path::PathBuf;

use tokens_tests::{cargo, disk};

/// A package of its own, below the build products.
struct Project {
    folder: PathBuf,
}

impl Project {
    fn new() -> Self {
        let manifest = format!("[dependencies]\n{}", cargo::ours("tokens-runtime", ""));
        let project = Self { folder: cargo::package("tracked", &manifest) };
        project.write(
            "src/main.rs",
            "tokens_runtime::tokens!(\"tokens/all.resolver.json\");\nfn main() { print!(\"{}\", size::SMALL.value); }\n",
        );
        project
    }

    fn write(&self, path: &str, text: &str) {
        disk::write(&self.folder.join(path), text);
    }

    fn resolver(&self, files: &[&str]) {
        let sources: Vec<String> = files.iter().map(|file| format!("{{ \"$ref\": \"{file}\" }}")).collect();
        self.write(
            "tokens/all.resolver.json",
            &format!(
                "{{ \"version\": \"2025.10\", \"sets\": {{ \"all\": {{ \"sources\": [{}] }} }},\n  \"resolutionOrder\": [{{ \"$ref\": \"#/sets/all\" }}] }}\n",
                sources.join(", ")
            ),
        );
    }

    fn tokens(&self, file: &str, small: &str) {
        self.write(
            &format!("tokens/{file}"),
            &format!(
                "{{\n  \"size\": {{\n    \"small\": {{ \"$type\": \"dimension\", \"$value\": {{ \"value\": {small}, \"unit\": \"px\" }} }}\n  }}\n}}\n"
            ),
        );
    }

    fn prints(&self, value: &str, why: &str) {
        let ran = cargo::run(&self.folder);
        assert_eq!(ran.status, Some(0), "{why}\n{}", ran.err);
        assert_eq!(ran.out, value, "{why}");
    }

    fn fails(&self, with: &[&str], why: &str) {
        let ran = cargo::run(&self.folder);
        assert_ne!(ran.status, Some(0), "{why}: it built");
        for text in with {
            assert!(ran.err.contains(text), "{why}: no {text:?} in\n{}", ran.err);
        }
    }
}

#[test]
fn every_change_of_the_tokens_is_seen() {
    let project = Project::new();
    project.resolver(&["base.tokens.json"]);
    project.tokens("base.tokens.json", "4");
    project.prints("4", "the first build");

    project.tokens("base.tokens.json", "8");
    project.prints("8", "a token changed");

    project.tokens("more.tokens.json", "16");
    project.prints("8", "a file that nobody names changes nothing");
    project.resolver(&["base.tokens.json", "more.tokens.json"]);
    project.prints("16", "the resolver document names a new file");

    project.tokens("more.tokens.json", "17");
    project.prints("17", "the new file changed");

    fs::remove_file(project.folder.join("tokens/more.tokens.json")).expect("the file is deleted");
    project.fails(&["there is no file `tokens/more.tokens.json`", "src/main.rs:1:25"], "a file was deleted");

    project.tokens("more.tokens.json", "18");
    project.prints("18", "the file is back");

    project.tokens("more.tokens.json", "oops");
    project.fails(&["tokens/more.tokens.json:3:59", "src/main.rs:1:25"], "the JSON is broken");

    project.tokens("more.tokens.json", "19");
    project.prints("19", "the JSON is mended");
}
