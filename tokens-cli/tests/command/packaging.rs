//! `package swift`: what is written, what is removed, and what is left alone.

use super::run::{BROKEN, Folder, SMALL, themes};

const CONFIG: &str = "[targets.swift]\nrem = 10\ninput = { theme = \"light\" }\n\n[package.swift]\nname = \"Brand\"\nlicense = \"MIT\"\nassets = false\n\n[package.swift.podspec]\nhomepage = \"https://example.com/it's\"\nauthor = \"A. Nother\"\nrepository = \"https://example.com/brand.git\"\n";

#[test]
fn a_package_of_its_own() {
    let folder = Folder::new().with("a.tokens.json", SMALL);
    folder.run("package swift a.tokens.json --out out").exits(0).prints("out  ").prints(" changed\n");
    assert!(folder.read("out/Package.swift").contains("name: \"DesignTokens\""));
    assert!(folder.has("out/Sources/DesignTokens/Tokens+Space.swift"));
    assert!(folder.has("out/Sources/DesignTokens/Resources/Tokens.xcassets/Contents.json"));
    assert!(folder.has("out/Tests/DesignTokensTests/DesignTokensTests.swift"));
    assert!(!folder.has("out/DesignTokens.podspec"));
    folder.run("package swift a.tokens.json --out out").exits(0).prints(" 0 changed\n");
    folder.run("package swift a.tokens.json").exits(2).complains("--out <DIR>");
}

#[test]
fn what_tokens_toml_says() {
    let folder = themes().with("tokens.toml", CONFIG);
    folder.run("package swift --out out --version 3.0.0-beta.1").exits(0);
    let podspec = folder.read("out/Brand.podspec");
    assert!(podspec.contains("spec.version = '3.0.0-beta.1'"), "{podspec}");
    assert!(podspec.contains(r"spec.homepage = 'https://example.com/it\'s'"), "{podspec}");
    assert!(folder.read("out/README.md").contains("License: MIT"));
    assert!(!folder.has("out/Sources/Brand/Resources"));
    let input = folder.read("out/Sources/Brand/TokenInput.swift");
    assert!(!input.contains("theme"), "{input}");
    folder.run("package swift --out out --input theme=dark").exits(0).prints(" changed\n");
    folder.run("package swift --out out --input theme=dim").exits(2).complains("no context `dim`");
    folder
        .run("package swift --out out --name 2x")
        .exits(1)
        .complains("`2x` cannot be the name of a Swift package");
    folder.run("package swift --out out --name SwiftUI").exits(1).complains("choose another name");
    folder.write("tokens.toml", "[package.swfit]\nname = \"Brand\"\n");
    folder.run("package swift --out out").exits(2).complains("did you mean `swift`?");
}

#[test]
fn a_file_without_use_is_removed_and_others_are_left_alone() {
    let folder = Folder::new().with("a.tokens.json", SMALL).with("out/notes.md", "mine");
    folder.run("package swift a.tokens.json --out out").exits(0);
    let earlier = "out/Sources/DesignTokens/Tokens+Space.swift";
    assert!(folder.has(earlier));
    folder.write("a.tokens.json", SMALL.replace("space", "room"));
    folder.run("package swift a.tokens.json --out out").exits(0).prints(" 1 removed\n");
    assert!(!folder.has(earlier) && folder.has("out/Sources/DesignTokens/Tokens+Room.swift"));
    assert_eq!(folder.read("out/notes.md"), "mine");

    // A list that names files outside is not followed.
    let list = folder.read("out/.tokens-package");
    folder.write("out/.tokens-package", format!("{list}../a.tokens.json\n/etc/hostname\n"));
    folder.run("package swift a.tokens.json --out out").exits(0);
    assert!(folder.has("a.tokens.json"));
}

#[test]
fn nothing_is_written_over_what_is_somebody_elses_or_broken() {
    let folder = Folder::new().with("a.tokens.json", SMALL).with("out/README.md", "mine");
    folder
        .run("package swift a.tokens.json --out out")
        .exits(2)
        .complains("was not written by an earlier `tokens package`");
    assert!(!folder.has("out/Package.swift") && folder.read("out/README.md") == "mine");
    folder.write("a.tokens.json", BROKEN);
    folder.run("package swift a.tokens.json --out else").exits(1).complains("nothing was written");
    assert!(!folder.has("else"));
}
