//! Realistic token trees of any size: core literals, semantic and component aliases, all thirteen types. The same
//! arguments give the same bytes.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

/// Share of each type, in tenths of a percent.
const MIX: [(&str, usize); 13] = [
    ("color", 550),
    ("dimension", 150),
    ("fontFamily", 20),
    ("fontWeight", 10),
    ("number", 30),
    ("duration", 30),
    ("cubicBezier", 20),
    ("strokeStyle", 5),
    ("typography", 100),
    ("shadow", 40),
    ("border", 30),
    ("gradient", 10),
    ("transition", 5),
];
const HUES: [&str; 16] = [
    "gray", "slate", "red", "orange", "amber", "yellow", "lime", "green", "teal", "cyan", "blue", "indigo",
    "violet", "purple", "pink", "rose",
];
const STEPS: [&str; 11] = ["50", "100", "200", "300", "400", "500", "600", "700", "800", "900", "950"];
const ROLES: [&str; 16] = [
    "bg", "text", "border", "icon", "link", "surface", "overlay", "accent", "danger", "warning", "success",
    "info", "brand", "muted", "inverse", "focus",
];
const STATES: [&str; 8] =
    ["default", "hover", "active", "focus", "disabled", "selected", "visited", "pressed"];
const PARTS: [&str; 20] = [
    "button", "card", "input", "modal", "menu", "tab", "table", "toast", "badge", "avatar", "tooltip",
    "checkbox", "radio", "switch", "slider", "nav", "header", "footer", "sidebar", "list",
];
const SLOTS: [&str; 12] = [
    "root",
    "label",
    "icon",
    "outline",
    "container",
    "indicator",
    "thumb",
    "track",
    "divider",
    "action",
    "title",
    "body",
];
const FONTS: [&str; 8] =
    ["Inter", "Roboto", "Helvetica Neue", "Source Sans 3", "Noto Sans", "IBM Plex Sans", "Georgia", "Menlo"];
/// Tokens a file.
const PER_FILE: usize = 2000;

/// Xorshift: the same numbers on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % limit.max(1)
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

/// A token to be written: where it stands and its members as JSON.
struct Token {
    path: Vec<String>,
    json: String,
}

/// What to generate.
#[derive(Clone, Copy)]
pub(crate) struct Options {
    /// How many tokens.
    pub(crate) tokens: usize,
    /// How many modifiers of three contexts; each changes a hundred semantic colors and twenty core dimensions.
    pub(crate) modifiers: usize,
}

struct Generator {
    random: Random,
    /// Paths of the core tokens, by the index of their type in [`MIX`].
    core: Vec<Vec<String>>,
}

/// Writes the tree into a folder, with `tokens.resolver.json` at its root.
pub(crate) fn write(folder: &Path, options: Options) -> io::Result<()> {
    let mut generator =
        Generator { random: Random(options.tokens as u64 * 2 + 1), core: vec![Vec::new(); MIX.len()] };
    let mut core = Vec::new();
    let mut semantic = Vec::new();
    let mut component = Vec::new();
    for (index, (name, share)) in MIX.into_iter().enumerate() {
        let all = (options.tokens * share + 500) / 1000;
        let literals = (all * 4).div_ceil(10).max(1);
        let aliases = all.saturating_sub(literals);
        generator.literals(index, literals, &mut core);
        let first = generator.semantic(index, aliases / 2, &mut semantic);
        generator.component(index, name, aliases - aliases / 2, &first, &mut component);
    }
    let mut resolver = String::from("{\n  \"version\": \"2025.10\",\n  \"sets\": {");
    let mut order = String::new();
    for (layer, tokens) in [("core", &core), ("semantic", &semantic), ("component", &component)] {
        let sources = write_layer(folder, layer, tokens)?;
        let comma = if order.is_empty() { "" } else { "," };
        // Writing to a String cannot fail.
        let _ = write!(resolver, "{comma}\n    \"{layer}\": {{ \"sources\": [{sources}] }}");
        let _ = write!(order, "{comma} {{ \"$ref\": \"#/sets/{layer}\" }}");
    }
    resolver.push_str("\n  }");
    if options.modifiers > 0 {
        resolver.push_str(",\n  \"modifiers\": {");
        for modifier in 0..options.modifiers {
            let comma = if modifier == 0 { "" } else { "," };
            let mut contexts = String::from("\"usual\": []");
            for context in ["less", "more"] {
                let tokens = generator.overrides(modifier, options.modifiers, &semantic);
                let sources = write_layer(folder, &format!("m{modifier}-{context}"), &tokens)?;
                let _ = write!(contexts, ", \"{context}\": [{sources}]");
            }
            let _ = write!(
                resolver,
                "{comma}\n    \"m{modifier}\": {{ \"default\": \"usual\", \"contexts\": {{ {contexts} }} }}"
            );
            let _ = write!(order, ", {{ \"$ref\": \"#/modifiers/m{modifier}\" }}");
        }
        resolver.push_str("\n  }");
    }
    let _ = write!(resolver, ",\n  \"resolutionOrder\": [{order} ]\n}}\n");
    fs::write(folder.join("tokens.resolver.json"), resolver)
}

impl Generator {
    fn literals(&mut self, index: usize, count: usize, into: &mut Vec<Token>) {
        let name = MIX[index].0;
        for i in 0..count {
            let path = if name == "color" {
                let (family, step) = (i / STEPS.len(), i % STEPS.len());
                let again = family / HUES.len();
                let hue = HUES[family % HUES.len()].to_owned() + &numbered(again);
                vec!["core".to_owned(), name.to_owned(), hue, STEPS[step].to_owned()]
            } else {
                vec!["core".to_owned(), name.to_owned(), format!("scale{}", i / 20), format!("s{}", i % 20)]
            };
            let value = self.literal(name);
            let description = if i % 4 == 0 {
                format!(", \"$description\": \"Core {name} number {i}, used by the semantic layer.\"")
            } else {
                String::new()
            };
            self.core[index].push(path.join("."));
            into.push(Token {
                path,
                json: format!("\"$type\": \"{name}\", \"$value\": {value}{description}"),
            });
        }
    }

    /// Adds aliases of depth one and two; the paths of the ones of depth two.
    fn semantic(&mut self, index: usize, count: usize, into: &mut Vec<Token>) -> Vec<String> {
        let name = MIX[index].0;
        let (mut near, mut far): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for i in 0..count {
            let (role, state) = (i / STATES.len(), i % STATES.len());
            let again = role / ROLES.len();
            let role = ROLES[role % ROLES.len()].to_owned() + &numbered(again);
            let path = vec!["semantic".to_owned(), name.to_owned(), role, STATES[state].to_owned()];
            let deep = i % 2 == 1 && !near.is_empty();
            let pool = if deep { &near } else { &self.core[index] };
            let target = &pool[self.random.below(pool.len())];
            let json = format!("\"$type\": \"{name}\", \"$value\": \"{{{target}}}\"");
            if deep { &mut far } else { &mut near }.push(path.join("."));
            into.push(Token { path, json });
        }
        if far.is_empty() { self.core[index].clone() } else { far }
    }

    /// Adds aliases of depth three and four.
    fn component(&mut self, index: usize, name: &str, count: usize, below: &[String], into: &mut Vec<Token>) {
        let mut near: Vec<String> = Vec::new();
        debug_assert_eq!(MIX[index].0, name);
        for i in 0..count {
            let (slot, state) = (i / STATES.len(), i % STATES.len());
            let (part, slot) = (slot / SLOTS.len(), slot % SLOTS.len());
            let part = PARTS[part % PARTS.len()].to_owned() + &numbered(part / PARTS.len());
            let path: Vec<String> = ["component", &part, SLOTS[slot], name, STATES[state]]
                .iter()
                .map(ToString::to_string)
                .collect();
            let deep = i % 2 == 1 && !near.is_empty();
            let pool = if deep { &near[..] } else { below };
            let target = &pool[self.random.below(pool.len())];
            let json = format!("\"$type\": \"{name}\", \"$value\": \"{{{target}}}\"");
            if !deep {
                near.push(path.join("."));
            }
            into.push(Token { path, json });
        }
    }

    fn overrides(&mut self, modifier: usize, modifiers: usize, semantic: &[Token]) -> Vec<Token> {
        let colors = semantic.iter().filter(|token| token.path[1] == "color");
        let mut tokens: Vec<Token> = Vec::new();
        for token in colors.skip(modifier).step_by(modifiers).take(100) {
            let target = self.reference("color");
            tokens.push(Token {
                path: token.path.clone(),
                json: format!("\"$type\": \"color\", \"$value\": {target}"),
            });
        }
        for path in self.core[1].clone().iter().skip(modifier).step_by(modifiers).take(20) {
            let value = self.dimension();
            tokens.push(Token {
                path: path.split('.').map(ToOwned::to_owned).collect(),
                json: format!("\"$type\": \"dimension\", \"$value\": {value}"),
            });
        }
        tokens
    }

    /// An alias of a core token of this type.
    fn reference(&mut self, name: &str) -> String {
        let index = MIX.iter().position(|(other, _)| *other == name).unwrap_or(0);
        let pool = &self.core[index];
        format!("\"{{{}}}\"", pool[self.random.below(pool.len())])
    }

    fn dimension(&mut self) -> String {
        if self.random.below(10) < 4 {
            format!("{{ \"value\": {}, \"unit\": \"rem\" }}", self.random.below(65) as f64 / 16.0)
        } else {
            format!("{{ \"value\": {}, \"unit\": \"px\" }}", self.random.below(97))
        }
    }

    fn pixels(&mut self, from: usize, to: usize) -> String {
        format!("{{ \"value\": {}, \"unit\": \"px\" }}", from + self.random.below(to - from))
    }

    fn color(&mut self) -> String {
        let rgb = [0; 3].map(|_: i32| self.random.below(256));
        let alpha = match self.random.below(10) {
            0 => format!(", \"alpha\": {}", (1 + self.random.below(19)) as f64 / 20.0),
            _ => String::new(),
        };
        let hex = format!("#{:02x}{:02x}{:02x}", rgb[0], rgb[1], rgb[2]);
        if self.random.below(10) == 0 {
            let lightness = (200 + self.random.below(780)) as f64 / 1000.0;
            let (chroma, hue) =
                (self.random.below(300) as f64 / 1000.0, self.random.below(3599) as f64 / 10.0);
            return format!(
                "{{ \"colorSpace\": \"oklch\", \"components\": [{lightness}, {chroma}, {hue}]{alpha}, \"hex\": \"{hex}\" }}"
            );
        }
        let [r, g, b] = rgb.map(|component| (component as f64 / 255.0 * 10_000.0).round() / 10_000.0);
        format!("{{ \"colorSpace\": \"srgb\", \"components\": [{r}, {g}, {b}]{alpha}, \"hex\": \"{hex}\" }}")
    }

    fn literal(&mut self, name: &str) -> String {
        match name {
            "color" => self.color(),
            "dimension" => self.dimension(),
            "duration" => format!("{{ \"value\": {}, \"unit\": \"ms\" }}", (1 + self.random.below(40)) * 25),
            "number" => ((80 + self.random.below(140)) as f64 / 100.0).to_string(),
            "cubicBezier" => {
                let x = [0; 2].map(|_: i32| self.random.below(101) as f64 / 100.0);
                let y = [0; 2].map(|_: i32| (self.random.below(201) as f64 - 50.0) / 100.0);
                format!("[{}, {}, {}, {}]", x[0], y[0], x[1], y[1])
            }
            "fontFamily" => format!("[\"{}\", \"sans-serif\"]", self.random.pick(&FONTS)),
            "fontWeight" => ((1 + self.random.below(9)) * 100).to_string(),
            "strokeStyle" if self.random.below(10) < 7 => {
                format!("\"{}\"", self.random.pick(&["solid", "dashed", "dotted", "double"]))
            }
            "strokeStyle" => {
                let (dash, space) = (self.pixels(2, 3), self.pixels(4, 5));
                format!("{{ \"dashArray\": [{dash}, {space}], \"lineCap\": \"round\" }}")
            }
            "typography" => format!(
                "{{ \"fontFamily\": {}, \"fontSize\": {}, \"fontWeight\": {}, \"letterSpacing\": {}, \"lineHeight\": {} }}",
                self.reference("fontFamily"),
                self.reference("dimension"),
                self.reference("fontWeight"),
                self.pixels(0, 3),
                self.reference("number"),
            ),
            "shadow" if self.random.below(2) == 0 => self.layer(),
            "shadow" => format!("[{}, {}]", self.layer(), self.layer()),
            "border" => format!(
                "{{ \"color\": {}, \"width\": {}, \"style\": \"solid\" }}",
                self.reference("color"),
                self.pixels(1, 5)
            ),
            "gradient" => format!(
                "[{{ \"color\": {}, \"position\": 0 }}, {{ \"color\": {}, \"position\": 1 }}]",
                self.reference("color"),
                self.reference("color")
            ),
            _ => format!(
                "{{ \"duration\": {}, \"delay\": {{ \"value\": 0, \"unit\": \"ms\" }}, \"timingFunction\": {} }}",
                self.reference("duration"),
                self.reference("cubicBezier")
            ),
        }
    }

    fn layer(&mut self) -> String {
        format!(
            "{{ \"color\": {}, \"offsetX\": {}, \"offsetY\": {}, \"blur\": {}, \"spread\": {} }}",
            self.reference("color"),
            self.pixels(0, 1),
            self.pixels(1, 9),
            self.pixels(2, 25),
            self.pixels(0, 1)
        )
    }
}

fn numbered(again: usize) -> String {
    if again == 0 { String::new() } else { again.to_string() }
}

/// Writes a layer's files; the references to them, as a resolver document lists sources.
fn write_layer(folder: &Path, layer: &str, tokens: &[Token]) -> io::Result<String> {
    fs::create_dir_all(folder.join(layer))?;
    let mut sources = String::new();
    for (number, part) in tokens.chunks(PER_FILE).enumerate() {
        let name = format!("{layer}/{layer}-{number:03}.tokens.json");
        fs::write(folder.join(&name), tree(part))?;
        let comma = if number > 0 { ", " } else { "" };
        // Writing to a String cannot fail.
        let _ = write!(sources, "{comma}{{ \"$ref\": \"{name}\" }}");
    }
    Ok(sources)
}

/// A member of a group that is being built.
enum Node {
    Group(String, Vec<Node>),
    Token(String, String),
}

fn tree(tokens: &[Token]) -> String {
    let mut root = Vec::new();
    for token in tokens {
        let mut group = &mut root;
        let (last, groups) = token.path.split_last().expect("a path has a name");
        for name in groups {
            // A token's group is nearly always the one that the last token was put into.
            let at = group.iter().rposition(|node| matches!(node, Node::Group(known, _) if known == name));
            let at = at.unwrap_or_else(|| {
                group.push(Node::Group(name.clone(), Vec::new()));
                group.len() - 1
            });
            let Node::Group(_, members) = &mut group[at] else { unreachable!("the position of a group") };
            group = members;
        }
        group.push(Node::Token(last.clone(), token.json.clone()));
    }
    let mut text = String::new();
    push_group(&mut text, &root, 0);
    text.push('\n');
    text
}

fn push_group(text: &mut String, nodes: &[Node], depth: usize) {
    text.push('{');
    for (index, node) in nodes.iter().enumerate() {
        text.push_str(if index > 0 { ",\n" } else { "\n" });
        text.push_str(&"  ".repeat(depth + 1));
        match node {
            Node::Group(name, members) => {
                let _ = write!(text, "\"{name}\": ");
                push_group(text, members, depth + 1);
            }
            Node::Token(name, json) => {
                let _ = write!(text, "\"{name}\": {{ {json} }}");
            }
        }
    }
    text.push('\n');
    text.push_str(&"  ".repeat(depth));
    text.push('}');
}
