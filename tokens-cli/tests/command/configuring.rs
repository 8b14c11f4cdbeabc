//! tokens.toml: every mistake is shown at its place, with status 2.

use super::run::{Folder, THEMES, themes};

fn refused(toml: &str) -> String {
    themes().with("tokens.toml", toml).run("build").exits(2).err
}

#[test]
fn every_mistake_is_shown_at_its_place() {
    let err = refused(
        "entri = \"x\"\n[lints]\nhex-difers = \"warn\"\nomitted-part = \"wran\"\nlenient = \"yes\"\n",
    );
    for part in [
        "error[invalid-config]: unknown key `entri`\n --> tokens.toml:1:1",
        "did you mean `entry`?",
        "the level of `hex-difers` cannot be set\n --> tokens.toml:3:1",
        "did you mean `hex-differs`?",
        "unknown level `wran`\n --> tokens.toml:4:16",
        "`lenient` is a string, expected true or false\n --> tokens.toml:5:11",
    ] {
        assert!(err.contains(part), "{part}\nis not in\n{err}");
    }
}

#[test]
fn targets_are_checked() {
    for (toml, part) in [
        ("[targets.css]\nout = 3\n", "`out` is an integer, expected a string\n --> tokens.toml:2:7"),
        ("[targets.web]\n", "`web` is not a kind of target\n --> tokens.toml:1:10"),
        ("[targets.web]\nkind = \"csss\"\n", "did you mean `css`?"),
        ("[targets.json]\nformts = []\n", "did you mean `formats`?"),
        (
            "[targets.css]\ninput = { thme = \"dark\" }\n",
            "there is no modifier `thme`\n --> tokens.toml:2:11",
        ),
        ("[targets.css]\ninput = { theme = \"drak\" }\n", "did you mean `dark`?"),
        ("targets = 3\n", "`targets` is an integer, expected a table"),
        ("[targets.css\n", "tokens.toml:1:"),
        ("[lints]\nunknown-reference = \"warn\"\n", "is always an error"),
        ("[project]\nallow-outsid = true\n", "did you mean `allow-outside`?"),
    ] {
        let err = refused(toml);
        assert!(err.contains(part), "{part}\nis not in\n{err}");
    }
}

#[test]
fn the_entry_may_have_another_name() {
    let folder = themes()
        .with("tokens.toml", "entry = \"brand.json\"\n[targets.css]\n")
        .with("brand.json", THEMES.replace("\"light\": []", "\"light\": [], \"sepia\": []"));
    folder.run("check").exits(0).prints("3 contexts");
    folder.run("check tokens.toml").exits(0).prints("3 contexts");
    folder.run("check tokens.resolver.json").exits(0).prints("2 contexts");
    folder.run("build").exits(0).prints("dist/css/");
    folder.write("tokens.toml", "entry = \"none.json\"\n");
    folder
        .run("check")
        .exits(2)
        .complains("`none.json`, which `tokens.toml` names as its entry, does not exist");
}

#[test]
fn without_an_entry_the_usual_one_is_expected() {
    let folder = Folder::new().with("tokens.toml", "");
    folder.run("check").exits(2).complains("`tokens.resolver.json`, which `tokens.toml` expects beside it");
}
