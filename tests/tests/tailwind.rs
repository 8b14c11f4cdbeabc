//! The `tailwind` target through the real Tailwind CSS, and its classes in a real browser.

use tokens_compiler::Compilation;
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::dictionary::{Condition, Dictionary};
use tokens_compiler::emit::name::kebab;
use tokens_compiler::targets::tailwind::{self as target, Options, Version};
use tokens_compiler::targets::{File, css};
use tokens_compiler::value::TokenType;
use tokens_tests::browser::literal::{View, uses};
use tokens_tests::browser::user::Screen;
use tokens_tests::browser::{self, Case, Look, Probe, utility};
use tokens_tests::tailwind::{self, Job, Tailwind};
use tokens_tests::{disk, skip, systems};

/// Namespaces for the tokens that have none by themselves, so that every name is a class.
fn options(dictionary: &Dictionary, version: Version, media: bool) -> Options {
    let mut options = Options { version, media, ..Options::default() };
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
    const VALUES: usize = 100_000;
    let step = (probes.len() * tokens).div_ceil(VALUES).max(1);
    probes.into_iter().step_by(step).collect()
}

/// Every class of every system, in every context, as the dictionary has it. What is minified follows preferences too.
fn hold(tailwind: &Tailwind, version: Version, minify: bool, systems: Vec<(String, Compilation)>) {
    let Some(chromium) = browser::chromium() else { return skip::skip("no Chromium to read CSS with") };
    let (mut compared, mut left_out) = (0, 0);
    let kind = if version == Version::Three { "3" } else { "4" };
    let minified = if minify { "-minified" } else { "" };
    for (name, compilation) in systems {
        let dictionary = &compilation.dictionary;
        let options = options(dictionary, version, minify);
        let (files, said) = files(dictionary, &options);
        let folder = disk::scratch(&format!("tailwind-{kind}{minified}-{name}"));
        for file in &files {
            disk::write(&folder.join(&file.path), file.text());
        }
        let mut utilities = utility::utilities(dictionary, &options);
        let all = utilities.len();
        // What is reported isn't there, or isn't what the class says; but a name that was changed is both.
        let is_renamed = |line: &str| line.contains(" share the class ") || line.contains(" both become ");
        let lost: String = said.lines().filter(|line| !is_renamed(line)).collect();
        utilities.retain(|one| !lost.contains(&format!("`{}`", dictionary.tokens[one.token].dot_path())));
        left_out += all - utilities.len();
        let classes = utilities.iter().flat_map(|one| one.classes.split(' ')).map(str::to_owned).collect();
        let preset = (version == Version::Three).then(|| folder.join("tailwind.preset.js"));
        let job = Job { css: files[0].text().to_owned(), classes, preset };
        let built = tailwind.build(&folder, &options, minify, &[job]).remove(0);
        let css = built.unwrap_or_else(|said| panic!("{name}: {said}"));
        let sheet = css::Options { prefix: "tokens".to_owned(), media: minify, ..css::Options::default() };
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
    assert!(compared > 1_000, "only {compared} values were compared");
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
    // The sheet of the largest is the same; it takes the old version half of the time.
    let systems = systems::all().into_iter().filter(|(name, _)| name != "large").collect();
    hold(&tailwind, Version::Three, false, systems);
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

/// Modifiers with their contexts, among them some whose names mean something to Tailwind.
const CONTEXTS: [(&str, &[&str]); 2] = [
    ("theme", &["light", "dark", "high contrast", "a&b", "x{y", "it's, \"b\"", "@c;", "d:hover(e)", "\\"]),
    ("density", &["regular", "2x"]),
];

/// Tokens that say which context is chosen, and the variant of each: 7px in one context, else 0.
fn chosen() -> (Dictionary, Vec<String>) {
    let length =
        |pixels: u8| serde_json::json!({"$type": "dimension", "$value": {"value": pixels, "unit": "px"}});
    let one = |modifier: &str, own: serde_json::Value| serde_json::json!({modifier: own});
    let name = |index: usize| format!("n{index}");
    let mut sources = Vec::new();
    let mut modifiers = serde_json::Map::new();
    let mut variants = Vec::new();
    for (modifier, contexts) in CONTEXTS {
        let all = contexts.iter().enumerate().map(|(index, _)| (name(index), length(0)));
        sources.push(one(modifier, serde_json::Value::Object(all.collect())));
        let changed = contexts.iter().enumerate().map(|(index, context)| {
            let own = one(modifier, one(&name(index), length(7)));
            ((*context).to_owned(), serde_json::json!([own]))
        });
        let contexts_of = serde_json::Value::Object(changed.collect());
        modifiers.insert(
            modifier.to_owned(),
            serde_json::json!({"default": contexts[0], "contexts": contexts_of}),
        );
        variants.extend(contexts.iter().map(|context| kebab(&[modifier, context])));
    }
    let resolver = serde_json::json!({
        "version": "2025.10",
        "sets": {"all": {"sources": sources}},
        "modifiers": modifiers,
        "resolutionOrder": [{"$ref": "#/sets/all"}, {"$ref": "#/modifiers/theme"}, {"$ref": "#/modifiers/density"}],
    });
    let folder = disk::scratch("tailwind-chosen");
    disk::write(&folder.join("tokens.resolver.json"), &resolver.to_string());
    let dictionary = systems::lenient("tokens.resolver.json", &disk::Folder(folder)).dictionary;
    assert_eq!(dictionary.tokens.len(), variants.len());
    // One without words is spelled.
    variants.iter_mut().filter(|one| *one == "theme").for_each(|one| one.push_str("-u5c"));
    (dictionary, variants)
}

#[test]
fn variants_hold_where_their_context_is_chosen() {
    let (Some(tailwind), Some(chromium)) = (tailwind::find(), browser::chromium()) else {
        return skip::skip("no Tailwind CSS or no Chromium; `cargo xtask setup` installs them");
    };
    let (dictionary, variants) = chosen();
    let class = |index: usize| format!("{}:indent-[7px]", variants[index]);
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
        let look = Look {
            class: Box::new(class),
            uses: Box::new(move |_, value| uses(value, view)),
            text: Box::new(browser::reference),
        };
        let found = browser::ask_look(&chromium, &format!("tailwind-variants-{version:?}"), &case, &look);
        eprintln!("variants: {} values compared", found.compared);
        assert_eq!(found.wrong, 0, "{} of {}\n{}", found.wrong, found.compared, found.said.join("\n"));
    }
}

/// Texts that are CSS as they are, most of them.
const TEXTS: [&str; 11] = [
    "theme(colors.nope)",
    "THEME(colors.nope)",
    "x theme(a, b) y",
    "\"theme(b)\" 'it\\'s'",
    "url(theme(c).png)",
    "url(\"theme(d)\")",
    "it's",
    "red; @theme",
    "@apply p-4",
    "/* open",
    "!important",
];

/// Calls of functions of Tailwind's, which browsers take for functions of the page.
const CALLS: [&str; 5] = [
    "--theme(--color-nope)",
    "--spacing(4)",
    "calc(--spacing(2) + theme(spacing.4))",
    "--alpha(red)",
    "a --theme(--color-red-500 inline) b",
];

/// Texts and names that would end what they stand in, or that Tailwind would compute.
fn hostile(texts: &[&str]) -> Compilation {
    let families = [
        "theme(colors.red.500)",
        "a\";</style>",
        "--spacing(4)",
        "@apply p-4; x",
        "back\\slash\\",
        "*/ @apply x",
        "$(1)`\u{2028}",
        "var(--color-red-500), x",
    ];
    let list = |kind: &str, values: &[&str]| {
        let tokens: serde_json::Map<String, serde_json::Value> = values
            .iter()
            .enumerate()
            .map(|(index, text)| {
                let token =
                    serde_json::json!({"$value": text, "$description": format!("{text} */ }} theme(x)")});
                (format!("n{index}"), token)
            })
            .collect();
        let mut group = serde_json::Value::Object(tokens);
        group["$type"] = kind.into();
        group
    };
    let color = |blue: u8| serde_json::json!({"$type": "color", "$value": {"colorSpace": "srgb", "components": [0, 0, blue]}});
    let names = [
        "a\"]}",
        "theme(x)",
        "*/",
        "\\",
        "--spacing(2)",
        "'",
        "`${x}`",
        "</style>",
        "@apply p-4",
        "a;b",
        "x{y",
        "a&b",
        "a, b",
        "(c",
        "d:hover",
    ];
    let colors = |blue: u8| {
        let all = names.iter().map(|name| (name.replace(['{', '}', '.', '$'], ""), color(blue)));
        serde_json::Value::Object(all.collect())
    };
    let contexts: serde_json::Map<String, serde_json::Value> = names
        .iter()
        .enumerate()
        .map(|(index, name)| ((*name).to_owned(), serde_json::json!([{"color": colors(index as u8 % 2)}])))
        .collect();
    let resolver = serde_json::json!({
        "version": "2025.10",
        "sets": {"all": {"sources": [{"font": list("fontFamily", &families), "text": list("string", texts), "color": colors(1)}]}},
        "modifiers": {"mode \"]}theme(": {"default": names[0], "contexts": contexts}},
        "resolutionOrder": [{"$ref": "#/sets/all"}, {"$ref": "#/modifiers/mode \"]}theme("}],
    });
    let folder = disk::scratch("tailwind-hostile");
    disk::write(&folder.join("tokens.resolver.json"), &resolver.to_string());
    systems::lenient("tokens.resolver.json", &disk::Folder(folder))
}

#[test]
fn hostile_texts_stay_what_they_are() {
    let (Some(tailwind), Some(chromium)) = (tailwind::find(), browser::chromium()) else {
        return skip::skip("no Tailwind CSS or no Chromium; `cargo xtask setup` installs them");
    };
    for version in [Version::Four, Version::Three] {
        hold(&tailwind, version, false, vec![("hostile".to_owned(), hostile(&TEXTS))]);
    }
    // What scripts read of each property, beside what they read of the css target's.
    let dictionary = hostile(&TEXTS).dictionary;
    let sheet = css::Options { prefix: "tokens".to_owned(), ..css::Options::default() };
    let plain = css::emit(&dictionary, &sheet).files.remove(0).text().to_owned();
    let (files, _) = files(&dictionary, &Options::default());
    let folder = disk::scratch("tailwind-texts");
    let job = Job { css: files[0].text().to_owned(), classes: Vec::new(), preset: None };
    let built =
        tailwind.build(&folder, &Options::default(), false, &[job]).remove(0).expect("Tailwind takes it");
    let names: Vec<String> = css::names(&dictionary, &sheet).iter().map(str::to_owned).collect();
    let data = serde_json::json!({"sheets": [plain, built], "names": names});
    disk::write(&folder.join("data.js"), &format!("const DATA = {data};"));
    disk::write(
        &folder.join("page.html"),
        "<!doctype html><html><head><meta charset=\"utf-8\"></head><body><script src=\"data.js\"></script><script>\
         const read = (css) => { const sheet = document.head.appendChild(document.createElement('style')); sheet.textContent = css;\
           const style = getComputedStyle(document.documentElement);\
           const all = DATA.names.map((name) => style.getPropertyValue(name).trim()); sheet.remove(); return all; };\
         const out = document.createElement('output'); out.textContent = JSON.stringify(DATA.sheets.map(read));\
         document.body.append(out);</script></body></html>",
    );
    let read = browser::output(&chromium, &folder.join("page.html"), &[]);
    let texts = |index: usize| {
        let list = read[index].as_array().expect("a list").iter();
        list.map(|text| text.as_str().unwrap_or_default().to_owned()).collect::<Vec<String>>()
    };
    let (wanted, found) = (texts(0), texts(1));
    assert!(wanted.iter().all(|text| !text.is_empty()), "{wanted:?}");
    let unescaped: Vec<String> =
        found.iter().map(|text| text.replace("\\74 ", "t").replace("\\2d ", "-")).collect();
    assert_eq!(unescaped, wanted);
    assert!(found.iter().any(|text| text.starts_with("\\74 heme(")), "{found:?}");
}

#[test]
fn calls_are_left_as_they_are() {
    let Some(tailwind) = tailwind::find() else {
        return skip::skip("no Tailwind CSS; `cargo xtask setup` installs it");
    };
    let dictionary = hostile(&CALLS).dictionary;
    let (files, _) = files(&dictionary, &Options::default());
    let folder = disk::scratch("tailwind-calls");
    let job = Job { css: files[0].text().to_owned(), classes: Vec::new(), preset: None };
    let built =
        tailwind.build(&folder, &Options::default(), false, &[job]).remove(0).expect("Tailwind takes it");
    for (index, call) in CALLS.iter().enumerate() {
        let written = call.replace("--theme(", "\\2d -theme(").replace("--spacing(", "\\2d -spacing(");
        let written = written.replace("--alpha(", "\\2d -alpha(").replace(" theme(", " \\74 heme(");
        let declaration = format!("--tokens-text-n{index}: {written};");
        assert!(built.contains(&declaration), "no `{declaration}`");
    }
}

#[test]
fn queries_are_sorted_and_shadows_take_colors() {
    let Some(tailwind) = tailwind::find() else {
        return skip::skip("no Tailwind CSS; `cargo xtask setup` installs it");
    };
    let tokens = serde_json::json!({
        "breakpoint": {"$type": "dimension", "wide": {"$value": {"value": 1200, "unit": "px"}}, "mid": {"$value": {"value": 700, "unit": "px"}}},
        "container": {"$type": "dimension", "card": {"$value": {"value": 20, "unit": "rem"}}},
        "shadow": {"card": {"$type": "shadow", "$value": {
            "color": {"colorSpace": "display-p3", "components": [1, 0, 0], "alpha": 0.5}, "offsetX": {"value": 0, "unit": "px"},
            "offsetY": {"value": 1, "unit": "px"}, "blur": {"value": 2, "unit": "px"}, "spread": {"value": 0, "unit": "px"}}}},
        "font size": {"lg": {"$type": "dimension", "$value": {"value": 19, "unit": "px"}}},
    });
    let folder = disk::scratch("tailwind-queries");
    disk::write(&folder.join("a.tokens.json"), &tokens.to_string());
    let dictionary = systems::lenient("a.tokens.json", &disk::Folder(folder.clone())).dictionary;
    let (files, said) = files(&dictionary, &Options::default());
    assert_eq!(said, "");
    let classes =
        ["wide:p-1", "mid:p-1", "max-mid:p-1", "@card:p-1", "sm:p-1", "shadow-card", "text-lg", "bg-card"];
    let classes = classes.map(str::to_owned).to_vec();
    let job = Job { css: files[0].text().to_owned(), classes, preset: None };
    let css =
        tailwind.build(&folder, &Options::default(), false, &[job]).remove(0).expect("Tailwind takes it");
    let place = |text: &str| css.find(text).unwrap_or_else(|| panic!("no `{text}` in {css}"));
    assert!(place("@media (width >= 700px)") < place("@media (width >= 1200px)"));
    place("@media (width < 700px)");
    place("@container (width >= 20rem)");
    place("0px 1px 2px 0px var(--tw-shadow-color, var(--tokens-shadow-card-color))");
    assert!(!css.contains(".sm\\:p-1"), "Tailwind's own breakpoints are in rem");
    assert!(!css.contains("--text-lg--line-height"), "the size has no line height of Tailwind's");
}
