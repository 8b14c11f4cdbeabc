//! The `css-in-js` target in the tools of apps: its references in a real browser, its types beside those of CSS, its
//! groups in a bundle, and its groups as contracts of vanilla-extract.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value as Json;
use tokens_compiler::color::ColorSpace;
use tokens_compiler::dictionary::{Child, Condition, Dictionary, GroupId, Token};
use tokens_compiler::targets::{Target, css, css_in_js};
use tokens_compiler::value::{StrokeStyle, TokenType, Typography, Value};
use tokens_tests::browser::literal::{self, Use, View};
use tokens_tests::browser::user::Screen;
use tokens_tests::browser::{self, Case, Look, Probe};
use tokens_tests::bundler::{self, Bundler, Job};
use tokens_tests::css::declarations;
use tokens_tests::typescript::{self, TypeScript};
use tokens_tests::{disk, skip, systems};

const NO_TOOLS: &str = "no Node with esbuild and TypeScript; `cargo xtask setup` installs them";

fn write(dictionary: &Dictionary, options: &css_in_js::Options, folder: &Path) {
    for file in systems::files(dictionary, &Target::CssInJs(options.clone())) {
        disk::write(&folder.join(&file.path), file.text());
    }
}

/// The constant that holds a token, and the names behind it.
fn place<'t>(dictionary: &Dictionary, token: &'t Token) -> (String, Vec<&'t str>) {
    let first = token.path.first().map_or("", |name| name);
    let is_own = |child: &Child| match *child {
        Child::Group(id) => token.path.len() > 1 && &*dictionary[id].name == first,
        Child::Token(id) => token.path.len() == 1 && dictionary[id].name() == first,
    };
    let child = dictionary[GroupId::ROOT].children.iter().position(is_own).expect("a token is in the tree");
    let name = css_in_js::names(dictionary)[child].clone().expect("what has tokens has a name");
    (name, token.path[1..].iter().map(|name| &**name).collect())
}

/// What the module holds for each token, by running it.
fn members(tools: &(Bundler, TypeScript), dictionary: &Dictionary, folder: &Path) -> Vec<Json> {
    let source = "import * as vars from './vars'; console.log(JSON.stringify(vars));";
    let bundle = tools.0.build(folder, &[Job::new(folder, source)]).remove(0);
    disk::write(&folder.join("print.mjs"), &bundle.js);
    let ran = tools.1.run(folder, "print.mjs");
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    let module: Json = serde_json::from_str(&ran.out).expect("the module is data");
    let of_token = |token: &Token| {
        let (constant, rest) = place(dictionary, token);
        rest.iter().fold(&module[&constant], |group, name| &group[name]).clone()
    };
    dictionary.tokens.iter().map(of_token).collect()
}

fn tools() -> Option<(Bundler, TypeScript)> {
    Some((bundler::find()?, typescript::find()?))
}

fn text_uses(text: &Typography) -> Vec<Use> {
    let mut all = vec![
        Use {
            property: "font-family",
            suffix: "fontFamily",
            literal: literal::families(&text.font_family.value),
        },
        Use { property: "font-size", suffix: "fontSize", literal: literal::length(&text.font_size.value) },
        Use {
            property: "font-weight",
            suffix: "fontWeight",
            literal: text.font_weight.value.value.to_string(),
        },
    ];
    if let Some(spacing) = &text.letter_spacing {
        let literal = literal::length(&spacing.value);
        all.push(Use { property: "letter-spacing", suffix: "letterSpacing", literal });
    }
    if let Some(height) = &text.line_height {
        let literal = height.value.to_string();
        all.push(Use { property: "line-height", suffix: "lineHeight", literal });
    }
    all
}

/// How a style uses a value; the suffix is the key of the member where the token is an object.
fn uses(value: &Value, view: View<'_>) -> Vec<Use> {
    let (key, style) = match value {
        Value::Typography(text) => return text_uses(text),
        Value::Border(border) => ("border", &border.style.value),
        Value::StrokeStyle(style) => ("borderStyle", style),
        _ => return literal::uses(value, view),
    };
    let mut all = literal::uses(value, view);
    for used in &mut all {
        used.suffix = key;
    }
    if let StrokeStyle::Dashed { dash_array, line_cap } = style {
        let dashes: Vec<String> = dash_array.iter().map(|dash| literal::length(&dash.value)).collect();
        let literal = dashes.join(" ");
        all.push(Use { property: "stroke-dasharray", suffix: "strokeDasharray", literal });
        let literal = line_cap.name().to_owned();
        all.push(Use { property: "stroke-linecap", suffix: "strokeLinecap", literal });
    }
    all
}

/// What the module has for a use.
fn reference(member: &Json, used: &Use) -> String {
    let text = if member.is_object() { &member[used.suffix] } else { member };
    text.as_str().unwrap_or_default().to_owned()
}

/// As many places, evenly apart, as a browser looks at in some seconds.
fn some(probes: Vec<Probe>, tokens: usize) -> Vec<Probe> {
    let step = (probes.len() * tokens).div_ceil(60_000).max(1);
    probes.into_iter().step_by(step).collect()
}

/// Whether browsers read a value in two ways: the curve of rec2020 is that of displays or that of cameras.
fn is_unsure(value: &Value) -> bool {
    matches!(value, Value::Color(color) if color.space == ColorSpace::Rec2020)
}

/// Shows every token of every system by its reference, beside a style sheet of these options.
fn show(kind: &str, options: &css_in_js::Options, sheet: &css::Options, is_for_all: bool) {
    let (Some(tools), Some(chromium)) = (tools(), browser::chromium()) else { return skip::skip(NO_TOOLS) };
    let mut compared = 0;
    for (name, compilation) in systems::all().into_iter().filter(|(name, _)| name != "large") {
        let dictionary = &compilation.dictionary;
        let folder = disk::scratch(&format!("css-in-js-{kind}-{name}"));
        write(dictionary, options, &folder);
        let members = members(&tools, dictionary, &folder);
        let mut probes = browser::probes(dictionary, &Condition::default());
        if !is_for_all {
            probes.truncate(1);
        }
        // A fallback is the color itself.
        let screen = if is_for_all { Screen::Srgb } else { Screen::Rec2020 };
        let view = View { options: sheet, screen };
        let has_fallback = |token: &Token| token.variants.iter().all(|variant| variant.value.is_some());
        let is_shown = |token: usize| is_for_all || has_fallback(&dictionary.tokens[token]);
        let look = Look {
            class: Box::new(|_| String::new()),
            uses: Box::new(move |token, value| {
                if is_shown(token) && (is_for_all || !is_unsure(value)) {
                    uses(value, view)
                } else {
                    Vec::new()
                }
            }),
            text: Box::new(|token, _, used| reference(&members[token], used)),
        };
        let css: String = systems::files(dictionary, &Target::Css(sheet.clone()))
            .iter()
            .map(|file| file.text().to_owned())
            .collect();
        let case = Case {
            name: name.clone(),
            dictionary,
            css,
            options: sheet,
            screen,
            in_page: true,
            probes: some(probes, dictionary.tokens.len()),
        };
        let found = browser::ask_look(&chromium, &format!("css-in-js-{kind}-{name}"), &case, &look);
        eprintln!("{name}: {} values compared", found.compared);
        assert_eq!(found.wrong, 0, "{name}: {}\n{}", found.wrong, found.said.join("\n"));
        compared += found.compared;
    }
    eprintln!("{kind}: {compared} values compared");
    assert!(compared > 1_000, "only {compared} values were compared");
}

#[test]
fn every_reference_in_every_context() {
    let sheet = css::Options { media: false, prefix: "ds".to_owned(), ..css::Options::default() };
    let options = css_in_js::Options { css_prefix: "ds".to_owned(), ..css_in_js::Options::default() };
    show("sheet", &options, &sheet, true);
}

/// The style sheet of another prefix: nothing that the references name is there.
#[test]
fn every_fallback_is_the_default() {
    let sheet = css::Options { media: false, prefix: "other".to_owned(), ..css::Options::default() };
    show("fallback", &css_in_js::Options::default(), &sheet, false);
}

/// A property of CSS's types for a token; none where a text stands for anything.
fn property(token: &Token) -> Option<&'static str> {
    Some(match token.token_type {
        TokenType::Color => "color",
        TokenType::Dimension => "width",
        TokenType::FontFamily => "fontFamily",
        TokenType::FontWeight => "fontWeight",
        TokenType::Duration => "transitionDuration",
        TokenType::CubicBezier => "transitionTimingFunction",
        TokenType::Number => "lineHeight",
        TokenType::StrokeStyle => "borderStyle",
        TokenType::Border => "border",
        TokenType::Transition => "transition",
        TokenType::Shadow => "boxShadow",
        TokenType::Gradient => "backgroundImage",
        TokenType::Typography | TokenType::Opaque => return None,
    })
}

#[test]
fn every_token_is_a_style_to_the_types_of_css() {
    let Some(tools) = tools() else { return skip::skip(NO_TOOLS) };
    for file in ["vars.ts", "vars.js"] {
        let top = disk::scratch(&format!("css-in-js-types-{file}"));
        let mut entries = Vec::new();
        for (name, compilation) in systems::all().into_iter().filter(|(name, _)| name != "large") {
            let dictionary = &compilation.dictionary;
            let folder = top.join(&name);
            let options = css_in_js::Options { file: file.to_owned(), ..css_in_js::Options::default() };
            write(dictionary, &options, &folder);
            let members = members(&tools, dictionary, &folder);
            let mut source = format!(
                "import type {{ Properties }} from \"csstype\";\nimport * as vars from \"./{file}\";\n"
            );
            source.push_str("const take = (style: Properties) => style;\n");
            for (token, member) in dictionary.tokens.iter().zip(&members) {
                let (constant, rest) = place(dictionary, token);
                let path = rest.iter().fold(format!("vars.{constant}"), |path, name| {
                    format!("{path}[{}]", serde_json::to_string(name).expect("a text is JSON"))
                });
                if member.is_object() {
                    let _ = writeln!(source, "take({{ ...{path} }});");
                } else if let Some(property) = property(token).filter(|_| member.is_string()) {
                    let _ = writeln!(source, "take({{ {property}: {path} }});");
                }
            }
            disk::write(&folder.join("styles.ts"), &source);
            entries.push(format!("{name}/styles.ts"));
        }
        let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
        let ran = tools.1.check_project(&top, &entries);
        assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    }
}

#[test]
fn a_bundle_holds_the_groups_that_are_used() {
    let Some(bundler) = bundler::find() else { return skip::skip(NO_TOOLS) };
    let dictionary = &systems::own().dictionary;
    let folder = disk::scratch("css-in-js-bundle");
    write(dictionary, &css_in_js::Options::default(), &folder);
    let names: Vec<String> = css_in_js::names(dictionary).into_iter().flatten().collect();
    assert!(names.len() > 3, "{names:?}");
    let module = disk::read(&folder.join("vars.ts"));
    let one = |name: &String| {
        // Each constant alone is what a bundle may hold of it.
        let start = module.find(&format!("export const {name} =")).expect("the constant is there");
        let end = module[start + 1..].find("\nexport const ").map_or(module.len(), |end| start + 1 + end);
        let alone = module[start..end].replace("export const", "const");
        let used = format!("import {{ {name} }} from './vars'; console.log({name});");
        [Job::new(&folder, &format!("{alone}; console.log({name});")), Job::new(&folder, &used)]
    };
    let jobs: Vec<Job> = names.iter().flat_map(one).chain([Job::new(&folder, "import './vars';")]).collect();
    let bundles = bundler.build(&folder, &jobs);
    for (pair, name) in bundles.chunks_exact(2).zip(&names) {
        let [alone, used] = [pair[0].js.len(), pair[1].js.len()];
        assert!(used < alone + 100, "{name}: {used} bytes, alone {alone}");
    }
    assert_eq!(bundles[bundles.len() - 1].js.trim(), "", "a module that nobody uses");
}

#[test]
fn vanilla_extract_takes_every_group_for_a_contract() {
    let Some(bundler) = bundler::find() else { return skip::skip(NO_TOOLS) };
    let top = disk::scratch("css-in-js-vanilla");
    disk::write(&top.join("package.json"), "{ \"name\": \"app\" }");
    let mut jobs = Vec::new();
    let mut systems = systems::all();
    systems.retain(|(name, _)| name != "large");
    for (name, compilation) in &systems {
        let folder = top.join(name);
        let options = css_in_js::Options { fallback: false, ..css_in_js::Options::default() };
        write(&compilation.dictionary, &options, &folder);
        // Each leaf gets the length of its own text, so that the sheet says which is which.
        let theme = "import { createGlobalTheme, style } from '@vanilla-extract/css';\n\
            import * as vars from './vars';\n\
            const own = (leaf: any): any => typeof leaf === 'string' ? `${leaf.length}px`\n\
              : Object.fromEntries(Object.entries(leaf).map(([key, value]) => [key, own(value)]));\n\
            createGlobalTheme('.theme', { ...vars } as any, own({ ...vars }));\n\
            export const box = style({ color: Object.values(vars).flatMap(all)[0] });\n\
            function all(leaf: any): string[] { return typeof leaf === 'string' ? [leaf] : Object.values(leaf).flatMap(all); }\n";
        disk::write(&folder.join("theme.css.ts"), theme);
        let source = "import { box } from './theme.css'; console.log(box);";
        jobs.push(Job { is_vanilla: true, ..Job::new(&folder, source) });
    }
    let bundles = bundler.build(&top, &jobs);
    let mut found = 0;
    for ((name, compilation), bundle) in systems.iter().zip(&bundles) {
        let dictionary = &compilation.dictionary;
        let sheet: BTreeMap<String, String> = declarations(&bundle.css).into_iter().collect();
        let properties = css::names(dictionary, &css::Options::default());
        for (token, property) in dictionary.tokens.iter().zip(properties.iter()) {
            let plain = [TokenType::Typography, TokenType::StrokeStyle, TokenType::Border];
            if !token.exists() || plain.contains(&token.token_type) {
                continue;
            }
            let length = format!("var({property})").encode_utf16().count();
            assert_eq!(sheet.get(property), Some(&format!("{length}px")), "{name}: {property}");
            found += 1;
        }
        assert!(bundle.css.contains("color:var(--"), "{name}: {}", &bundle.css[..bundle.css.len().min(400)]);
    }
    eprintln!("{found} custom properties are given values");
    assert!(found > 1_000, "only {found} were found");
}
