//! The `tailwind` target through the real Tailwind CSS, and its classes in a real browser.

use tokens_compiler::Compilation;
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::dictionary::{Condition, Dictionary};
use tokens_compiler::targets::tailwind::{self as target, Options, Version};
use tokens_compiler::targets::{File, css};
use tokens_compiler::value::TokenType;
use tokens_tests::browser::literal::{View, uses};
use tokens_tests::browser::user::Screen;
use tokens_tests::browser::{self, Case, Look, Probe, utility};
use tokens_tests::tailwind::{self, Job, Tailwind};
use tokens_tests::{disk, skip, systems};

/// Namespaces for the tokens that have none by themselves, so that every name is a class.
fn options(dictionary: &Dictionary, version: Version) -> Options {
    let mut options = Options { version, media: false, ..Options::default() };
    let variables = target::variables(dictionary, &options);
    for (token, _) in dictionary.tokens.iter().zip(variables).filter(|(_, variable)| variable.is_none()) {
        let namespace = match token.token_type {
            TokenType::Dimension => "spacing",
            TokenType::Number => "leading",
            _ => "none",
        };
        options.namespaces.insert(token.dot_path(), namespace.to_owned());
    }
    options
}

fn files(dictionary: &Dictionary, options: &Options) -> (Vec<File>, String) {
    let mut diagnostics = Diagnostics::new(Levels { lenient: true, ..Levels::default() });
    let files = target::emit(dictionary, options).report(&mut diagnostics);
    let said = diagnostics.iter().fold(String::new(), |said, one| said + &one.message + "\n");
    assert!(!diagnostics.has_errors(), "{said}");
    (files, said)
}

/// As many places, evenly apart, as a browser looks at in some seconds.
fn some(probes: Vec<Probe>, tokens: usize) -> Vec<Probe> {
    const VALUES: usize = 250_000;
    let step = (probes.len() * tokens).div_ceil(VALUES).max(1);
    probes.into_iter().step_by(step).collect()
}

/// Every class of every system, in every context, as the dictionary has it.
fn hold(tailwind: &Tailwind, version: Version, minify: bool, systems: Vec<(String, Compilation)>) {
    let Some(chromium) = browser::chromium() else { return skip::skip("no Chromium to read CSS with") };
    let (mut compared, mut left_out) = (0, 0);
    let kind = if version == Version::Three { "3" } else { "4" };
    let minified = if minify { "-minified" } else { "" };
    for (name, compilation) in systems {
        let dictionary = &compilation.dictionary;
        let options = options(dictionary, version);
        let (files, said) = files(dictionary, &options);
        let folder = disk::scratch(&format!("tailwind-{kind}{minified}-{name}"));
        for file in &files {
            disk::write(&folder.join(&file.path), file.text());
        }
        let mut utilities = utility::utilities(dictionary, &options);
        let all = utilities.len();
        // What is reported isn't there, or isn't what the class says.
        utilities.retain(|one| !said.contains(&format!("`{}`", dictionary.tokens[one.token].dot_path())));
        left_out += all - utilities.len();
        let classes = utilities.iter().flat_map(|one| one.classes.split(' ')).map(str::to_owned).collect();
        let preset = (version == Version::Three).then(|| folder.join("tailwind.preset.js"));
        let job = Job { css: files[0].text().to_owned(), classes, preset };
        let built = tailwind.build(&folder, &options, minify, &[job]).remove(0);
        let css = built.unwrap_or_else(|said| panic!("{name}: {said}"));
        let sheet = css::Options { prefix: "tokens".to_owned(), media: false, ..css::Options::default() };
        let case = Case {
            name: name.clone(),
            dictionary,
            css,
            options: &sheet,
            screen: Screen::Srgb,
            in_page: true,
            probes: some(browser::probes(dictionary, &Condition::default()), dictionary.tokens.len()),
        };
        let look = utility::look(&utilities, &options, View { options: &sheet, screen: Screen::Srgb });
        let found = browser::ask_look(&chromium, &format!("tailwind-{kind}{minified}-{name}"), &case, &look);
        eprintln!(
            "{name}: {} values compared, {} classes, {} reported",
            found.compared,
            utilities.len(),
            all - utilities.len()
        );
        assert_eq!(
            found.wrong,
            0,
            "{name}: {} of {}\n{}",
            found.wrong,
            found.compared,
            found.said.join("\n")
        );
        compared += found.compared;
    }
    eprintln!("{compared} values compared, {left_out} classes reported");
    assert!(compared > 10_000, "only {compared} values were compared");
}

#[test]
fn every_class_in_every_context() {
    let Some(tailwind) = tailwind::find() else {
        return skip::skip("no Tailwind CSS; `cargo xtask setup` installs it");
    };
    hold(&tailwind, Version::Four, false, systems::all());
}

#[test]
fn every_class_of_the_preset_in_every_context() {
    let Some(tailwind) = tailwind::find() else {
        return skip::skip("no Tailwind CSS; `cargo xtask setup` installs it");
    };
    hold(&tailwind, Version::Three, false, systems::all());
}

#[test]
fn a_minified_sheet_is_the_same() {
    let Some(tailwind) = tailwind::find() else {
        return skip::skip("no Tailwind CSS; `cargo xtask setup` installs it");
    };
    let golden = |name: &str| {
        let input = disk::Folder(disk::path(&format!("golden/{name}/input")));
        (name.to_owned(), systems::lenient("tokens.resolver.json", &input))
    };
    hold(&tailwind, Version::Four, true, vec![golden("modifiers"), golden("all-types")]);
}

/// Tokens that say which context is chosen: 7px in one context each, else 0.
fn chosen() -> Dictionary {
    let contexts = [("theme", vec!["light", "dark", "high contrast"]), ("density", vec!["regular", "2x"])];
    let length = |pixels: u8| {
        format!(r#"{{ "$type": "dimension", "$value": {{ "value": {pixels}, "unit": "px" }} }}"#)
    };
    let mut base = Vec::new();
    let mut modifiers = Vec::new();
    for (modifier, contexts) in &contexts {
        let own: Vec<String> = contexts.iter().map(|one| format!(r#""{one}": {}"#, length(0))).collect();
        base.push(format!(r#""{modifier}": {{ {} }}"#, own.join(", ")));
        let sources: Vec<String> = contexts
            .iter()
            .map(|one| format!(r#""{one}": [{{ "{modifier}": {{ "{one}": {} }} }}]"#, length(7)))
            .collect();
        modifiers.push(format!(
            r#""{modifier}": {{ "default": "{}", "contexts": {{ {} }} }}"#,
            contexts[0],
            sources.join(", ")
        ));
    }
    let resolver = format!(
        r##"{{ "version": "2025.10", "sets": {{ "all": {{ "sources": [{{ {} }}] }} }}, "modifiers": {{ {} }},
            "resolutionOrder": [{{ "$ref": "#/sets/all" }}, {{ "$ref": "#/modifiers/theme" }}, {{ "$ref": "#/modifiers/density" }}] }}"##,
        base.join(", "),
        modifiers.join(", ")
    );
    let folder = disk::scratch("tailwind-chosen");
    disk::write(&folder.join("tokens.resolver.json"), &resolver);
    systems::lenient("tokens.resolver.json", &disk::Folder(folder)).dictionary
}

#[test]
fn variants_hold_where_their_context_is_chosen() {
    let (Some(tailwind), Some(chromium)) = (tailwind::find(), browser::chromium()) else {
        return skip::skip("no Tailwind CSS or no Chromium; `cargo xtask setup` installs them");
    };
    let dictionary = chosen();
    let class = |index: usize| {
        let variant = dictionary.tokens[index].dot_path().replace(['.', ' '], "-");
        format!("{variant}:indent-[7px]")
    };
    for version in [Version::Four, Version::Three] {
        let options = Options { version, ..Options::default() };
        let (files, _) = files(&dictionary, &options);
        let folder = disk::scratch(&format!("tailwind-variants-{version:?}"));
        for file in &files {
            disk::write(&folder.join(&file.path), file.text());
        }
        let classes = (0..dictionary.tokens.len()).map(class).collect();
        let preset = (version == Version::Three).then(|| folder.join("tailwind.preset.js"));
        let job = Job { css: files[0].text().to_owned(), classes, preset };
        let css = tailwind.build(&folder, &options, false, &[job]).remove(0).expect("Tailwind takes it");
        let sheet = css::Options { prefix: "tokens".to_owned(), ..css::Options::default() };
        let case = Case {
            name: "variants".to_owned(),
            dictionary: &dictionary,
            css,
            options: &sheet,
            screen: Screen::Srgb,
            in_page: true,
            probes: browser::probes(&dictionary, &Condition::default()),
        };
        let view = View { options: &sheet, screen: Screen::Srgb };
        let look = Look { class: Box::new(class), uses: Box::new(move |_, value| uses(value, view)) };
        let found = browser::ask_look(&chromium, &format!("tailwind-variants-{version:?}"), &case, &look);
        eprintln!("variants: {} values compared", found.compared);
        assert_eq!(found.wrong, 0, "{} of {}\n{}", found.wrong, found.compared, found.said.join("\n"));
    }
}
