//! A page that asks a real browser for the value of every token in every context and in nested regions, and says
//! whether each is the dictionary's.

pub mod form;
pub mod literal;
pub mod place;
pub mod random;
pub mod user;
pub mod utility;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::{Value as Json, json};
use tokens_compiler::dictionary::{Condition, ContextId, Dictionary, ModifierId, Token};
use tokens_compiler::emit::name::kebab;
use tokens_compiler::targets::css;
use tokens_compiler::value::Value;

use crate::{command, disk, skip};
use literal::{Use, View, uses};
use user::Screen;

/// More inputs than this are not asked for all together.
const INPUTS: usize = 400;

/// What the browser found.
#[derive(Debug)]
pub struct Found {
    /// How many values were compared.
    pub compared: u64,
    /// How many differ.
    pub wrong: u64,
    /// The first of those, in words.
    pub said: Vec<String>,
}

/// The browser of this machine.
pub fn chromium() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Some(named.into());
    }
    skip::find_any(&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"])
}

/// Opens a page and returns its document after its scripts ran.
pub fn dump(chromium: &Path, page: &Path, flags: &[String]) -> String {
    open(chromium, page, &[flags, &["--dump-dom".to_owned()]].concat())
}

/// Opens a page and returns what its scripts wrote as JSON into the element `output`.
pub fn output(chromium: &Path, page: &Path, flags: &[String]) -> Json {
    let page = dump(chromium, page, flags);
    let start =
        page.rfind("<output>").unwrap_or_else(|| panic!("the page ran no script: {page}")) + "<output>".len();
    let end = page[start..].find("</output>").map_or(page.len(), |length| start + length);
    let text = page[start..end]
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", "\u{a0}")
        .replace("&amp;", "&");
    serde_json::from_str(&text).unwrap_or_else(|problem| panic!("{problem}: {text}"))
}

/// Opens a page and returns a picture of it: the bytes of a PNG.
pub fn screenshot(chromium: &Path, page: &Path, flags: &[String]) -> Vec<u8> {
    let picture = page.with_extension("png");
    let shot = ["--hide-scrollbars".to_owned(), format!("--screenshot={}", picture.display())];
    open(chromium, page, &[flags, &shot].concat());
    fs::read(&picture).unwrap_or_else(|problem| panic!("{}: {problem}", picture.display()))
}

fn open(chromium: &Path, page: &Path, flags: &[String]) -> String {
    let profile = page.with_extension("profile");
    let mut browser = Command::new(chromium);
    browser
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .args(["--disable-extensions", "--allow-file-access-from-files", "--force-color-profile=srgb"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .args(flags)
        .arg(format!("file://{}", page.display()));
    let ran = command::within(&mut browser, Duration::from_mins(3));
    let _ = fs::remove_dir_all(&profile);
    assert!(!ran.timed_out, "the browser did not end");
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    ran.out
}

/// An element with a context chosen: attributes by name.
pub type Attributes = Vec<(String, String)>;

/// Where a value is asked for, and what it has to be there.
#[derive(Debug)]
pub struct Probe {
    /// Of the page's root.
    pub root: Attributes,
    /// Of elements inside each other, from outside in.
    pub chain: Vec<Attributes>,
    /// The elements of the chain whose shadow trees hold those after them.
    pub hosts: Vec<usize>,
    /// What is chosen in the innermost element.
    pub input: Condition,
    /// The color scheme there, where one is declared.
    pub scheme: Option<&'static str>,
}

/// What a token's value has to come to where a page uses it, by the token's number.
pub type Uses<'l> = dyn Fn(usize, &Value) -> Vec<Use> + 'l;

/// What stands in a declaration that uses a token, by the token's number and custom property.
pub type Text<'l> = dyn Fn(usize, &str, &Use) -> String + 'l;

/// The use of a custom property.
pub fn reference(_: usize, name: &str, used: &Use) -> String {
    format!("var({name}{})", used.suffix)
}

/// How a page uses tokens.
pub struct Look<'l> {
    /// The classes of the element that uses a token, by its number; without any, the declarations are its own.
    pub class: Box<dyn Fn(usize) -> String + 'l>,
    /// What a token's value has to come to there.
    pub uses: Box<Uses<'l>>,
    /// The text of such a declaration, by the token's number and custom property.
    pub text: Box<Text<'l>>,
}

impl<'l> Look<'l> {
    /// By custom properties in declarations.
    pub fn properties(view: View<'l>) -> Self {
        Self {
            class: Box::new(|_| String::new()),
            uses: Box::new(move |_, value| uses(value, view)),
            text: Box::new(reference),
        }
    }
}

/// A style sheet, and places to look at what it does.
#[derive(Debug)]
pub struct Case<'d> {
    /// What the case is called in a report.
    pub name: String,
    /// What has to be seen.
    pub dictionary: &'d Dictionary,
    /// The style sheet.
    pub css: String,
    /// How it is printed.
    pub options: &'d css::Options,
    /// What the page is looked at on.
    pub screen: Screen,
    /// Whether the page has the style sheet, too, besides shadow trees.
    pub in_page: bool,
    /// The places.
    pub probes: Vec<Probe>,
}

/// Asks for every token of the dictionary in every context, with the CSS of these options. `preferred` are the contexts
/// that the browser's preferences choose where the page does not.
pub fn ask(
    chromium: &Path,
    name: &str,
    dictionary: &Dictionary,
    (css, options): (&str, &css::Options),
    preferred: &Condition,
    flags: &[String],
) -> Found {
    let case = Case {
        name: name.to_owned(),
        dictionary,
        css: css.to_owned(),
        options,
        screen: Screen::Srgb,
        in_page: true,
        probes: probes(dictionary, preferred),
    };
    ask_all(chromium, name, &[case], flags)
}

/// Asks for every token at every place of all cases, in one page.
pub fn ask_all(chromium: &Path, name: &str, cases: &[Case<'_>], flags: &[String]) -> Found {
    let view =
        |case: &Case<'_>| data(case, &Look::properties(View { options: case.options, screen: case.screen }));
    ask_data(chromium, name, cases.iter().map(view).collect(), flags)
}

/// Asks for every token at every place of a case, by the classes of a page.
pub fn ask_look(chromium: &Path, name: &str, case: &Case<'_>, look: &Look<'_>) -> Found {
    ask_data(chromium, name, vec![data(case, look)], &[])
}

fn ask_data(chromium: &Path, name: &str, data: Vec<Json>, flags: &[String]) -> Found {
    let folder = disk::scratch(&format!("browser-{name}"));
    let write = |file: &str, text: &str| fs::write(folder.join(file), text).expect("a file can be written");
    write("data.js", &format!("const CASES = {};", Json::from(data)));
    write("probe.js", &disk::read(&disk::path("web/probe.js")));
    write(
        "page.html",
        "<!doctype html><html><head><meta charset=\"utf-8\"></head>\
         <body><script src=\"data.js\"></script><script src=\"probe.js\"></script></body></html>",
    );
    let found = output(chromium, &folder.join("page.html"), flags);
    Found {
        compared: found["compared"].as_u64().unwrap_or(0),
        wrong: found["wrong"].as_u64().unwrap_or(u64::MAX),
        said: found["said"].as_array().map_or(Vec::new(), |list| {
            list.iter().map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
        }),
    }
}

/// Every input worth asking for: all of them where they are few, else all of those modifiers that meet in a token.
pub fn inputs(dictionary: &Dictionary) -> Vec<Condition> {
    let all: Vec<ModifierId> = dictionary.modifiers().map(|(id, _)| id).collect();
    if let Some(every) = dictionary.combinations(&all, INPUTS) {
        return every;
    }
    let mut inputs = vec![Condition::default()];
    let mut supports: Vec<Vec<ModifierId>> = dictionary.tokens.iter().map(Token::support).collect();
    supports.extend(all.into_iter().map(|id| vec![id]));
    supports.sort();
    supports.dedup();
    for support in supports {
        inputs.extend(dictionary.combinations(&support, INPUTS).unwrap_or_default());
    }
    inputs.sort();
    inputs.dedup();
    inputs
}

fn attribute(dictionary: &Dictionary, modifier: ModifierId, context: ContextId) -> (String, String) {
    let modifier = &dictionary[modifier];
    (format!("data-{}", kebab(&[&modifier.name])), modifier.contexts[context.index()].clone())
}

fn attributes(dictionary: &Dictionary, input: &Condition) -> Attributes {
    input.iter().map(|(modifier, context)| attribute(dictionary, modifier, context)).collect()
}

/// The input that a page makes: what it chooses, over what the browser prefers.
fn chosen(preferred: &Condition, choices: &[&Condition]) -> Condition {
    let all = std::iter::once(preferred).chain(choices.iter().copied());
    all.flat_map(Condition::iter)
        .fold(Condition::default(), |input, (modifier, context)| input.with(modifier, context))
}

/// The places of a page that are worth looking at, where the user prefers some contexts.
pub fn probes(dictionary: &Dictionary, preferred: &Condition) -> Vec<Probe> {
    let none = Condition::default();
    let place = |root, chain, input| Probe { root, chain, hosts: Vec::new(), input, scheme: None };
    let mut probes = vec![place(Vec::new(), Vec::new(), chosen(preferred, &[]))];
    for input in inputs(dictionary) {
        let all = attributes(dictionary, &input);
        let expected = chosen(preferred, &[&input]);
        // On the root; on one element; each modifier on an element of its own, in both orders.
        probes.push(place(all.clone(), Vec::new(), expected.clone()));
        probes.push(place(Vec::new(), vec![all.clone()], expected.clone()));
        let single: Vec<Attributes> = all.iter().map(|pair| vec![pair.clone()]).collect();
        if single.len() > 1 {
            let reversed = single.iter().rev().cloned().collect();
            probes.push(place(Vec::new(), reversed, expected.clone()));
            probes.push(place(Vec::new(), single, expected));
        }
    }
    // Inside another context of the same modifier, and inside that again: dark in light in dark. Every pair of contexts,
    // with the first context of each other modifier around or between.
    for (id, modifier) in dictionary.modifiers() {
        let contexts = || (0..modifier.contexts.len() as u16).map(ContextId);
        for outer in contexts() {
            for inner in contexts().filter(|&inner| inner != outer) {
                let (outer, inner) = (none.with(id, outer), none.with(id, inner));
                let pair = |one: &Condition| attributes(dictionary, one);
                let chain = vec![pair(&inner), pair(&outer), pair(&inner)];
                probes.push(place(pair(&outer), chain, chosen(preferred, &[&inner])));
                for (other, others) in dictionary.modifiers().filter(|(other, _)| *other != id) {
                    for index in 0..others.contexts.len() as u16 {
                        let between = none.with(other, ContextId(index));
                        let expected = chosen(preferred, &[&between, &inner]);
                        let chain = vec![pair(&outer), pair(&between), pair(&inner)];
                        probes.push(place(Vec::new(), chain, expected.clone()));
                        // Three regions of one modifier inside each other, another modifier chosen on the way.
                        let chain = vec![pair(&outer), pair(&between), pair(&inner), pair(&outer)];
                        let back = chosen(preferred, &[&between, &outer]);
                        probes.push(place(Vec::new(), chain, back));
                        let both = chosen(&none, &[&between, &outer]);
                        let chain = vec![pair(&both), pair(&inner)];
                        probes.push(place(Vec::new(), chain, expected));
                    }
                }
            }
        }
    }
    probes
}

/// Texts kept once, by number.
#[derive(Default)]
struct Table<K: Ord> {
    numbers: BTreeMap<K, usize>,
    list: Vec<K>,
}

impl<K: Ord + Clone> Table<K> {
    fn number(&mut self, key: K) -> usize {
        if let Some(&number) = self.numbers.get(&key) {
            return number;
        }
        self.list.push(key.clone());
        self.numbers.insert(key, self.list.len() - 1);
        self.list.len() - 1
    }
}

fn data(case: &Case<'_>, look: &Look<'_>) -> Json {
    let dictionary = case.dictionary;
    let names = css::names(dictionary, case.options);
    let mut literals = Table::<String> { numbers: BTreeMap::new(), list: Vec::new() };
    let mut expectations = Table::<(usize, Vec<usize>)> { numbers: BTreeMap::new(), list: Vec::new() };
    let mut inputs = Table::<Condition> { numbers: BTreeMap::new(), list: Vec::new() };
    let places: Vec<Json> = case
        .probes
        .iter()
        .map(|probe| {
            let input = inputs.number(probe.input.clone());
            let Probe { root, chain, hosts, scheme, .. } = probe;
            json!({"root": root, "chain": chain, "hosts": hosts, "scheme": scheme, "input": input})
        })
        .collect();
    let tokens: Vec<Json> = dictionary
        .tokens
        .iter()
        .zip(names.iter())
        .enumerate()
        .map(|(index, (token, name))| {
            let value = token.variants.iter().find_map(|variant| variant.value);
            let uses = value.map_or(Vec::new(), |id| (look.uses)(index, &dictionary[id]));
            let uses: Vec<Json> =
                uses.iter().map(|used| json!([used.property, (look.text)(index, name, used)])).collect();
            json!({"name": name, "uses": uses, "class": (look.class)(index)})
        })
        .collect();
    let of_inputs: Vec<Vec<i64>> = inputs
        .list
        .iter()
        .map(|input| {
            let each = dictionary.tokens.iter().enumerate().map(|(index, token)| {
                let Some(value) = dictionary.value_of(token, input) else { return -1 };
                let texts =
                    (look.uses)(index, value).into_iter().map(|used| literals.number(used.literal)).collect();
                i64::try_from(expectations.number((index, texts))).unwrap_or(-1)
            });
            each.collect()
        })
        .collect();
    json!({
        "name": case.name,
        "css": case.css,
        "inPage": case.in_page,
        "tokens": tokens,
        "literals": literals.list,
        "expectations": expectations.list,
        "inputs": of_inputs,
        "probes": places,
    })
}
