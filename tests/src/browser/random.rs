//! Random systems on random pages: modifiers that meet in tokens of every kind, elements inside each other that choose
//! contexts, give them back or name none, defaults declared in many places, and a user with preferences.
//!
//! What an element has to see is found here anew, not by the emitter.

use serde_json::{Map, Value as Json, json};
use tokens_compiler::dictionary::{Condition, ContextId, Dictionary, Modifier, ModifierId};
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::css;
use tokens_compiler::{Options, compile};

use super::{Attributes, Probe, attribute};
use crate::random::Random;

const ENTRY: &str = "tokens.resolver.json";
/// Names of modifiers, each with names of contexts; preferences first.
const MODIFIERS: [(&str, &[&str]); 9] = [
    ("theme", &["light", "dark", "high-contrast", "dark-high-contrast", "light-high-contrast"]),
    ("Contrast Mode", &["normal", "more"]),
    ("density", &["regular", "compact", "2x"]),
    ("brand", &["a\"]{}", "Ü&<b>", "*/", "auto"]),
    ("size", &["xs", "s", "m", "l", "xl", "xxl"]),
    ("tone", &["calm", "loud"]),
    // Flags that tokens and each other could be taken for.
    ("number", &["0", "not 0", "Not-0"]),
    ("state", &["on", "off"]),
    ("platform", &["web", "app"]),
];

/// What the user prefers.
#[derive(Clone, Copy, Debug)]
pub struct User {
    /// Dark colors, else light ones.
    pub dark: bool,
    /// More contrast, else no preference.
    pub more_contrast: bool,
}

impl User {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self { dark: false, more_contrast: false },
        Self { dark: true, more_contrast: false },
        Self { dark: false, more_contrast: true },
        Self { dark: true, more_contrast: true },
    ];

    /// The browser's command line.
    pub fn flag(self) -> String {
        let scheme = u8::from(!self.dark);
        let contrast = if self.more_contrast { 0 } else { 3 };
        format!("--blink-settings=preferredColorScheme={scheme},preferredContrast={contrast}")
    }

    /// The context that this user gets where nothing is chosen; the default where preferences have no say.
    fn context(self, modifier: &Modifier) -> ContextId {
        let find = |name: &str| modifier.context(name);
        let with_contrast = |name: &str| find(name).filter(|_| self.more_contrast);
        if modifier.name == "Contrast Mode" {
            return with_contrast("more").unwrap_or(modifier.default);
        }
        if modifier.name != "theme" {
            return modifier.default;
        }
        let has_dark = find("dark").or(find("dark-high-contrast")).is_some();
        let own = if self.dark { "dark" } else { "light" };
        let default = &modifier.contexts[usize::from(modifier.default.0)];
        let default_is_dark = has_dark && default.starts_with("dark");
        let appearance = find(own).filter(|_| has_dark);
        let both = with_contrast(&format!("{own}-high-contrast")).filter(|_| has_dark);
        // Without a dark context, no name is about an appearance.
        let contrast = with_contrast("high-contrast")
            .or_else(|| with_contrast("light-high-contrast").filter(|_| !has_dark));
        let order = if default_is_dark == self.dark {
            [both, contrast, appearance]
        } else {
            [both, appearance, contrast]
        };
        order.into_iter().flatten().next().unwrap_or(modifier.default)
    }
}

/// Whether preferences have a say in a modifier.
fn follows(modifier: &Modifier) -> bool {
    let has_dark = modifier.contexts.iter().any(|context| context.starts_with("dark"));
    modifier.name == "Contrast Mode"
        || modifier.name == "theme" && (has_dark || modifier.context("high-contrast").is_some())
        || modifier.name == "theme" && modifier.context("light-high-contrast").is_some()
}

fn pick<'a, T>(random: &mut Random, list: &'a [T]) -> &'a T {
    &list[random.below(list.len())]
}

/// A random system without errors, and how to print it.
pub fn system(random: &mut Random) -> (Dictionary, css::Options, Json) {
    loop {
        let resolver = resolver(random);
        let loader = MemoryLoader::default().with(ENTRY, resolver.to_string());
        let compilation = compile(ENTRY, &loader, &Options::default());
        let modifiers = compilation.dictionary.modifiers.len();
        if !compilation.diagnostics.has_errors() && modifiers > 0 {
            let options = options(random, &compilation.dictionary);
            return (compilation.dictionary, options, resolver);
        }
    }
}

fn resolver(random: &mut Random) -> Json {
    let wanted = 2 + random.below(5);
    let mut names: Vec<usize> = (0..MODIFIERS.len()).collect();
    while names.len() > wanted {
        // The theme stays more often than others.
        names.remove((1 + random.below(names.len() + 1)) % names.len());
    }
    let mut modifiers = Map::new();
    let mut order = vec![json!({"$ref": "#/sets/base"})];
    for name in names {
        let (name, contexts) = MODIFIERS[name];
        let mut chosen: Vec<&str> = contexts.to_vec();
        let wanted = 2 + random.below(contexts.len() - 1);
        while chosen.len() > wanted {
            chosen.remove(random.below(chosen.len()));
        }
        let default = *pick(random, &chosen);
        let mut all = Map::new();
        for context in &chosen {
            let is_empty = *context == default && random.below(4) > 0;
            let sources = if is_empty { json!([]) } else { json!([tokens(random, 3)]) };
            all.insert((*context).to_owned(), sources);
        }
        modifiers.insert(name.to_owned(), json!({"contexts": all, "default": default}));
        order.insert(1 + random.below(order.len()), json!({"$ref": format!("#/modifiers/{name}")}));
    }
    json!({
        "version": "2025.10",
        "sets": {"base": {"sources": [tokens(random, 10)]}},
        "modifiers": modifiers,
        "resolutionOrder": order,
    })
}

/// The types of tokens, each with how many there are and the first letter of their names.
const TYPES: [(&str, usize); 9] = [
    ("number", 4),
    ("color", 5),
    ("dimension", 3),
    ("strokeStyle", 2),
    ("border", 2),
    ("shadow", 1),
    ("gradient", 1),
    ("typography", 1),
    ("transition", 1),
];

/// Tokens, each there with so many chances of ten.
fn tokens(random: &mut Random, chances: usize) -> Json {
    let mut all = Map::new();
    for (name, count) in TYPES {
        for index in 0..count {
            // The last of a type is missing where no context has it; nothing refers to it.
            let is_there =
                if chances == 10 { index + 1 < count || count == 1 } else { random.below(10) < chances };
            if is_there {
                let value = value(random, name, count);
                all.insert(format!("{name} {index}"), json!({"$type": name, "$value": value}));
            }
        }
    }
    Json::Object(all)
}

fn value(random: &mut Random, name: &str, count: usize) -> Json {
    if count > 1 && random.below(3) == 0 {
        return reference(random, name, count);
    }
    let mut number = |limit: usize| Json::from(random.below(limit));
    match name {
        "number" => number(1000),
        "dimension" => json!({"value": number(99), "unit": "px"}),
        "color" => color(random),
        "strokeStyle" if random.below(2) == 0 => {
            json!({"dashArray": [{"value": random.below(9), "unit": "px"}, part(random, "dimension", 3)], "lineCap": "butt"})
        }
        "strokeStyle" => json!(*pick(random, &["solid", "dotted", "double"])),
        "border" => json!({
            "color": part(random, "color", 5), "width": part(random, "dimension", 3), "style": part(random, "strokeStyle", 2)
        }),
        "shadow" => json!({
            "color": part(random, "color", 5), "offsetX": part(random, "dimension", 3),
            "offsetY": {"value": 1, "unit": "px"}, "blur": part(random, "dimension", 3), "spread": {"value": 0, "unit": "px"}
        }),
        "gradient" => json!([
            {"color": part(random, "color", 5), "position": 0}, {"color": part(random, "color", 5), "position": 1}
        ]),
        "typography" => {
            let mut style = json!({
                "fontFamily": *pick(random, &["A \"b\"", "serif", "*/"]), "fontSize": part(random, "dimension", 3),
                "fontWeight": 100 * (1 + random.below(9)), "lineHeight": part(random, "number", 4)
            });
            if random.below(2) == 0 {
                style["letterSpacing"] = part(random, "dimension", 3);
            } else {
                style["letterSpacing"] = json!({"value": random.below(5), "unit": "px"});
            }
            style
        }
        _ => json!({
            "duration": {"value": random.below(500), "unit": "ms"}, "delay": {"value": 0, "unit": "ms"},
            "timingFunction": [0.5, 0, 1, 1]
        }),
    }
}

fn color(random: &mut Random) -> Json {
    let mut part = || random.below(256) as f64 / 255.0;
    let components = [part(), part(), part()];
    match random.below(5) {
        0 => json!({"colorSpace": "display-p3", "components": components, "alpha": 0.5}),
        1 => json!({"colorSpace": "oklch", "components": [0.7, 0.4, random.below(360)]}),
        _ => json!({"colorSpace": "srgb", "components": components}),
    }
}

/// A reference to a token of a type that is there in every context.
fn reference(random: &mut Random, name: &str, count: usize) -> Json {
    Json::from(format!("{{{name} {}}}", random.below(count - 1)))
}

fn part(random: &mut Random, name: &str, count: usize) -> Json {
    if random.below(2) == 0 { reference(random, name, count) } else { literal(random, name) }
}

fn literal(random: &mut Random, name: &str) -> Json {
    match name {
        "color" => color(random),
        "number" => Json::from(1 + random.below(9)),
        "strokeStyle" => json!("dashed"),
        _ => json!({"value": random.below(20), "unit": "px"}),
    }
}

fn options(random: &mut Random, dictionary: &Dictionary) -> css::Options {
    let mut options = css::Options {
        media: random.below(4) > 0,
        light_dark: random.below(3) == 0,
        property: random.below(3) == 0,
        layer: (random.below(4) == 0).then(|| "tokens".to_owned()),
        prefix: (*pick(random, &["", "", "ds"])).to_owned(),
        selector: (*pick(
            random,
            &[":root", ":root", "html.ds", "#app", ".ds", ":root, .ds", ":host", ":root, :host"],
        ))
        .to_owned(),
        ..css::Options::default()
    };
    if random.below(3) == 0 {
        options.references = css::References::Value;
    }
    for (id, modifier) in dictionary.modifiers() {
        let share = random.below(6);
        for (index, context) in modifier.contexts.iter().enumerate() {
            if share == 0 || share == 1 && random.below(2) == 0 {
                let class = class(id, ContextId(index as u16));
                options.selectors.insert(format!("{}.{context}", modifier.name), format!(".{class}"));
            }
        }
    }
    options
}

fn class(modifier: ModifierId, context: ContextId) -> String {
    format!("c{}-{}", modifier.0, context.0)
}

/// Where an element stands in the trees of a page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Where the style sheet does not hold.
    Outside,
    Inside,
}

/// Random places of a page that has the system's style sheet.
pub fn probes(
    random: &mut Random,
    dictionary: &Dictionary,
    options: &css::Options,
    user: User,
    count: usize,
) -> Vec<Probe> {
    (0..count).map(|_| probe(random, dictionary, options, user)).collect()
}

/// Whether the page has the style sheet, where the option `selector` is this.
pub fn is_in_page(selector: &str) -> bool {
    selector != ":host"
}

fn probe(random: &mut Random, dictionary: &Dictionary, options: &css::Options, user: User) -> Probe {
    let preferred: Condition = dictionary
        .modifiers()
        .map(|(id, modifier)| (id, if options.media { user.context(modifier) } else { modifier.default }))
        .collect();
    let depth = 1 + random.below(8);
    let host = options.selector.contains(":host").then(|| random.below(depth));
    // The element below the root that defaults are declared at, and the attribute that makes it so.
    let own = match options.selector.as_str() {
        "html.ds" => Some((0, ("class", "ds"))),
        "#app" => Some((random.below(depth + 1), ("id", "app"))),
        ".ds" | ":root, .ds" => Some((random.below(depth + 1), ("class", "ds"))),
        _ => None,
    };
    let mut input = preferred.clone();
    let mut elements = Vec::with_capacity(depth + 1);
    for index in 0..=depth {
        let is_outside = !is_in_page(&options.selector) && host.is_some_and(|host| index < host + 1);
        let place = if is_outside { Place::Outside } else { Place::Inside };
        let mut choices = Choices { dictionary, options, preferred: &preferred, input, classes: Vec::new() };
        let mut attributes = Vec::new();
        for (id, _) in dictionary.modifiers() {
            if random.below(dictionary.modifiers.len()) == 0 {
                attributes.extend(choices.random(random, id, place));
            }
        }
        input = choices.input;
        let mut classes = choices.classes;
        if let Some((_, (name, value))) = own.filter(|(at, _)| *at == index) {
            if name == "class" {
                classes.push(value.to_owned());
            } else {
                attributes.push((name.to_owned(), value.to_owned()));
            }
        }
        if !classes.is_empty() {
            attributes.push(("class".to_owned(), classes.join(" ")));
        }
        elements.push(attributes);
    }
    let root = elements.remove(0);
    let scheme = scheme(dictionary, &input);
    Probe { root, chain: elements, host, input, scheme }
}

struct Choices<'d> {
    dictionary: &'d Dictionary,
    options: &'d css::Options,
    preferred: &'d Condition,
    input: Condition,
    classes: Vec<String>,
}

impl Choices<'_> {
    /// Chooses a context of a modifier, gives it back, or chooses none; the attributes that do.
    fn random(&mut self, random: &mut Random, id: ModifierId, place: Place) -> Attributes {
        let modifier = self.dictionary.modifier(id);
        let (name, _) = attribute(self.dictionary, id, ContextId(0));
        match random.below(8) {
            0 => vec![(name, (*pick(random, &["", "none such", "Dark"])).to_owned())],
            1 | 2 if modifier.context("auto").is_none() => {
                if self.options.media && follows(modifier) && place == Place::Inside {
                    let back = self.preferred.get(id).unwrap_or(modifier.default);
                    self.input = self.input.with(id, back);
                }
                vec![(name, "auto".to_owned())]
            }
            _ => {
                let context = ContextId(random.below(modifier.contexts.len()) as u16);
                if place == Place::Inside {
                    self.input = self.input.with(id, context);
                }
                let key = format!("{}.{}", modifier.name, modifier.contexts[usize::from(context.0)]);
                if self.options.selectors.contains_key(&key) {
                    self.classes.push(class(id, context));
                    return Vec::new();
                }
                vec![attribute(self.dictionary, id, context)]
            }
        }
    }
}

/// The color scheme of an input, where the system has one.
fn scheme(dictionary: &Dictionary, input: &Condition) -> Option<&'static str> {
    let (id, modifier) = dictionary.modifiers().find(|(_, modifier)| modifier.name == "theme")?;
    let is_used = dictionary.tokens.iter().any(|token| token.depends_on(id));
    let has_dark = modifier.contexts.iter().any(|context| context.starts_with("dark"));
    let of = |context: ContextId| match modifier.contexts[usize::from(context.0)].split('-').next() {
        Some("dark") => Some("dark"),
        Some("light") => Some("light"),
        _ => None,
    };
    let scheme = of(input.get(id)?).or_else(|| of(modifier.default));
    scheme.filter(|_| is_used && has_dark)
}
