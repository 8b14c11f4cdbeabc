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
        "unknown code `hex-difers`\n --> tokens.toml:3:1",
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
        ("[targets.kotlin.material]\nshape = {}\n", "did you mean `shapes`?"),
        ("targets = 3\n", "`targets` is an integer, expected a table"),
        ("[targets.css\n", "tokens.toml:1:"),
        ("[lints]\nunknown-reference = \"warn\"\n", "is always an error"),
        ("[lints]\nlenien = true\n", "unknown code `lenien`\n --> tokens.toml:2:1"),
        ("[lints]\nlenien = true\n", "did you mean `lenient`?"),
        ("[lints]\nabcdef = 3\n", "there is no such code"),
        ("[lints]\nhex-differs = true\n", "`hex-differs` is a boolean, expected a string"),
        ("[project]\nallow-outsid = true\n", "did you mean `allow-outside`?"),
    ] {
        let err = refused(toml);
        assert!(err.contains(part), "{part}\nis not in\n{err}");
    }
}

#[test]
fn options_that_no_target_can_have_are_refused() {
    for (toml, place) in [
        ("[targets.css]\nfile = \"../tokens.css\"\n", "2:1"),
        ("[targets.css]\nfile = \"\"\n", "2:1"),
        ("[targets.css]\nlight-dark = true\nlayer = \"a b\"\n", "3:1"),
        ("[targets.css]\nselector = \":root { color: red; }\"\n", "2:1"),
        ("[targets.css]\nselector = \"[data-a=\\\"\"\n", "2:1"),
        ("[targets.css]\nselectors = { \"theme.dark\" = \".a) {\" }\n", "2:15"),
        ("[targets.css]\nselectors = { \"theme.drak\" = \".a\" }\n", "2:15"),
        ("[targets.css]\nqueries = { \"theme.dark\" = \"print; x\" }\n", "2:13"),
        ("[targets.css]\ngradient-direction = \"to right /*\"\n", "2:1"),
        ("[targets.swift]\nrem = 0\n", "2:1"),
        ("[targets.kotlin]\nrem = -1\n", "2:1"),
        (
            "[targets.kotlin]\ncompose = false\n[targets.kotlin.material]\nshapes.small = \"space.gap\"\n",
            "2:1",
        ),
        ("[targets.kotlin.material]\nshapes = { smal = \"space.gap\" }\n", "2:12"),
        ("[targets.kotlin.material]\nshapes.small = \"space.gab\"\n", "2:8"),
        ("[targets.android]\nrem = nan\n", "2:1"),
        ("[targets.android]\nqualifiers = { \"theme.dark\" = \"a b\" }\n", "2:16"),
    ] {
        let err = refused(toml);
        let at = format!("--> tokens.toml:{place}");
        assert!(err.contains("error[invalid-config]") && err.contains(&at), "{toml}\nsays\n{err}");
    }
    let whole = "[targets.css]\nfile = \"a/b.css\"\nlayer = \"theme.--tokens\"\nselector = '[data-a=\"}\"], .x\\{y'\n";
    themes().with("tokens.toml", whole).run("build").exits(0);
}

#[test]
fn what_no_browser_takes_is_refused() {
    for (option, said) in [
        ("selector = \"..dark\"", "expected the name of a class after `.`, found `.dark`"),
        ("selector = \":root,\"", "expected a selector, such as `.dark`, found its end"),
        ("selector = \"> .dark\"", "expected a selector, such as `.dark`, found `> .dark`"),
        ("selector = \":hoverr\"", "expected a pseudo-class, perhaps `hover`, found `hoverr`"),
        ("queries.\"theme.dark\" = \"screen and\"", "expected a condition in parentheses"),
        ("queries.\"theme.dark\" = \"(min-widht: 9px)\"", "perhaps `min-width`, found `min-widht: 9px)`"),
        ("layer = \"initial\"", "expected a name that is no keyword of CSS, found `initial`"),
        ("gradient-direction = \"to right, red\"", "expected nothing more, found `, red`"),
        ("gradient-direction = \"in\"", "expected a color space, such as `srgb` or `oklab`, found its end"),
    ] {
        let toml = format!("[targets.css]\n{option}\n");
        for command in ["check", "build"] {
            let err = themes().with("tokens.toml", &toml).run(command).exits(2).err;
            assert!(err.contains("tokens.toml:2:") && err.contains(said), "{option}\nsays\n{err}");
        }
    }
}

#[test]
fn a_key_that_means_two_contexts_is_refused() {
    let modifiers = "{ \"a\": { \"contexts\": { \"b.c\": [], \"x\": [] }, \"default\": \"x\" }, \
                     \"a.b\": { \"contexts\": { \"c\": [], \"y\": [] }, \"default\": \"y\" } }";
    let resolver = format!(
        "{{ \"version\": \"2025.10\", \"modifiers\": {modifiers}, \"resolutionOrder\": \
         [{{ \"$ref\": \"#/modifiers/a\" }}, {{ \"$ref\": \"#/modifiers/a.b\" }}] }}"
    );
    for option in
        ["css]\nselectors = { \"a.b.c\" = \".x\" }", "android]\nqualifiers = { \"a.b.c\" = \"night\" }"]
    {
        let folder = Folder::new().with("tokens.resolver.json", &resolver);
        folder
            .with("tokens.toml", format!("[targets.{option}\n"))
            .run("check")
            .exits(2)
            .complains(
                "which may be the context `b.c` of the modifier `a` or the context `c` of the modifier `a.b`",
            )
            .complains("tokens.toml:2:");
    }
}

#[test]
fn names_are_offered_once() {
    let folder = themes().with("tokens.toml", "[targets.css]\n");
    folder.run("build --target foo").exits(2).complains("expected one of `css`, `typescript`, `json`");
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
    folder.run("check").exits(2).complains("there is no file `none.json`\n --> tokens.toml:1:9");
}

#[test]
fn without_an_entry_the_usual_one_is_expected() {
    let folder = Folder::new().with("tokens.toml", "");
    folder.run("check").exits(2).complains("`tokens.resolver.json`, which `tokens.toml` expects beside it");
}
