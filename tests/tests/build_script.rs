//! A package with a build script: what it writes, what Cargo is told, and how its errors look.

use std::path::{Path, PathBuf};

use tokens_compiler::targets::Target;
use tokens_tests::{cargo, disk};

fn write(folder: &Path, path: &str, text: &str) {
    disk::write(&folder.join(path), text);
}

/// Each target, the file that a build script names, and one that is written for it.
const FILES: [(&str, &str, &str); Target::NAMES.len()] = [
    ("css", "tokens.css", "tokens.css"),
    ("typescript", "tokens.js", "tokens.d.ts"),
    ("json", "tokens.json", "tokens.flat.json"),
    ("rust", "tokens.rs", "tokens.rs"),
    ("swift", "Tokens.swift", "TokenInput.swift"),
    ("kotlin", "Tokens.kt", "design/tokens/Tokens.kt"),
    ("android", "sizes.xml", "values/sizes.xml"),
    ("scss", "_tokens.scss", "_tokens.scss"),
    ("less", "tokens.less", "tokens.less"),
    ("tailwind", "theme.css", "theme.css"),
    ("figma-variables", "variables.json", "variables.json"),
    ("figma-files", "files", "tokens/default.tokens.json"),
    ("template", "tokens.txt", "tokens.txt"),
    ("css-in-js", "vars.ts", "vars.ts"),
    ("lit", "lit.js", "lit.d.ts"),
    ("react", "react.mjs", "react.d.mts"),
];

fn package() -> PathBuf {
    let folder = cargo::package("user", "[dependencies]\nsystem = { path = \"system\" }\n");
    let compiler = cargo::ours("tokens-compiler", ", features = [\"build\", \"template\"]");
    write(&folder, "src/main.rs", "fn main() { print!(\"{}\", env!(\"STYLES\")); }\n");
    write(
        &folder,
        "build.rs",
        "fn main() { println!(\"cargo::rustc-env=STYLES={}\", std::env::var(\"DEP_SYSTEM_CSS\").unwrap()); }\n",
    );
    write(
        &folder,
        "system/Cargo.toml",
        &format!(
            "[package]\nname = \"system\"\nlinks = \"system\"\nedition = \"2024\"\n[build-dependencies]\n{compiler}"
        ),
    );
    write(&folder, "system/src/lib.rs", "");
    write(&folder, "system/own.jinja", "{% include \"part.jinja\" %}");
    write(&folder, "system/part.jinja", "{{ tokens | join(\", \") }} is {{ find(\"size\") | px }}\n");
    let targets = FILES.map(|(name, file, _)| {
        let module = name.replace('-', "_");
        format!(".target(\"all/{name}/{file}\", tokens_compiler::targets::{module}::Options::default())")
    });
    let targets = targets.concat();
    write(
        &folder,
        "system/build.rs",
        &format!(
            "fn main() {{ tokens_compiler::Build::new(\"size.tokens.json\"){targets}.target(\"own.txt\", tokens_compiler::targets::template::Options {{ template: \"own.jinja\".into(), ..Default::default() }}).css(\"deep/styles.css\").typescript(\"t.ts\").rust(\"t.rs\").json(\"t.json\").emit(); }}\n"
        ),
    );
    folder
}

#[test]
fn files_are_written_and_found_by_dependents() {
    let folder = package();
    let size = |value: &str| {
        let text = format!("{{ \"size\": {{ \"$type\": \"dimension\", \"$value\": {value} }} }}\n");
        write(&folder, "system/size.tokens.json", &text);
    };
    size("{ \"value\": 4, \"unit\": \"px\" }");
    let ran = cargo::run(&folder);
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    let styles = PathBuf::from(ran.out);
    assert!(styles.ends_with("out/deep/styles.css"), "{}", styles.display());
    assert!(disk::read(&styles).contains("--size: 4px"), "{}", disk::read(&styles));
    let out = styles.parent().and_then(Path::parent).expect("the file lies in a folder");
    for file in ["t.ts", "t.rs", "t.json"] {
        assert!(!disk::read(&out.join(file)).is_empty(), "{file}");
    }
    assert_eq!(FILES.map(|(name, ..)| name), Target::NAMES);
    for (name, _, file) in FILES {
        assert!(!disk::read(&out.join("all").join(name).join(file)).is_empty(), "{name}: {file}");
    }

    assert_eq!(disk::read(&out.join("own.txt")), "size is 4\n");

    write(&folder, "system/part.jinja", "{{ tokens | join(\", \") }}: {{ find(\"size\") | px }}\n");
    size("{ \"value\": 8, \"unit\": \"px\" }");
    assert_eq!(cargo::run(&folder).status, Some(0));
    assert_eq!(disk::read(&out.join("own.txt")), "size: 8\n");
    assert!(disk::read(&styles).contains("--size: 8px"), "the change is seen");

    size("{ \"value\": \"4\", \"unit\": \"px\" }");
    let ran = cargo::run(&folder);
    assert_ne!(ran.status, Some(0), "a broken token fails the build");
    assert!(ran.err.contains("size.tokens.json:1:"), "{}", ran.err);
    assert!(disk::read(&styles).contains("--size: 8px"), "nothing is written over by half");

    size("{ \"value\": 8, \"unit\": \"px\" }");
    write(&folder, "system/part.jinja", "\n{{ tokenz }}\n");
    let ran = cargo::run(&folder);
    assert_ne!(ran.status, Some(0), "a broken template fails the build");
    assert!(ran.err.contains("part.jinja:2:4: `tokenz` is undefined"), "{}", ran.err);
}
