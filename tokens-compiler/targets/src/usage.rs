//! What dimensions are used for, for platforms where those of text follow the user's font size (`sp`) and others do
//! not.
//!
//! What is written decides: the unit of a value, else the option `units`. Then a typography, or a path that says so.
//! A token that only text refers to is of text itself; and a scale of which text alone refers to steps is so as a
//! whole, so that its steps are of one type.

use std::collections::BTreeMap;

use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, Token, TokenId};
use tokens_compiler_core::emit::name;
use tokens_compiler_core::value::{Dimension, DimensionUnit, Part, StrokeStyle, Value};

/// What a dimension measures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Use {
    /// Anything but text.
    Layout,
    /// Text.
    Text,
    /// The space between the letters of a text.
    LetterSpacing,
}

impl Use {
    /// Whether it is of text.
    pub(crate) fn is_text(self) -> bool {
        self != Self::Layout
    }
}

/// The use of every token that is a dimension; `units` says `sp` or `dp` for paths of tokens and groups.
pub(crate) fn of(dictionary: &Dictionary, units: &BTreeMap<String, String>) -> Vec<Use> {
    let mut graph = Graph::new(dictionary, units);
    for id in 0..dictionary.tokens.len() {
        if graph.is_text[id] == Some(true) {
            graph.spread(TokenId(id as u32));
        }
    }
    let uses = graph.is_text.iter().zip(&graph.is_spacing).map(|(is_text, is_spacing)| match is_text {
        Some(true) if *is_spacing => Use::LetterSpacing,
        Some(true) => Use::Text,
        _ => Use::Layout,
    });
    uses.collect()
}

/// Reports what the option `units` cannot mean.
pub(crate) fn check(
    target: &'static str,
    units: &BTreeMap<String, String>,
    dictionary: &Dictionary,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut report = |message: String, help: &str| {
        diagnostics.push(Diagnostic::new(Code::InvalidConfig, message).option("units").help(help));
    };
    for (path, unit) in units {
        if unit != "sp" && unit != "dp" {
            let message =
                format!("`units` of the target `{target}` sets `{path}` to `{unit}`, expected `sp` or `dp`");
            report(message, "write `sp` for dimensions of text, `dp` for others");
        }
        let is_there =
            |token: &Token| token.exists() && prefixes(&token.dot_path()).any(|known| known == path);
        if !dictionary.tokens.iter().any(is_there) {
            let message = format!(
                "`units` of the target `{target}` names `{path}`, which is neither a token nor a group"
            );
            report(message, "write the path of one, its names separated by dots, such as `font.scale`");
        }
    }
}

/// A path and the paths of the groups around it, the nearest first.
fn prefixes(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| path.rfind('.').map(|dot| &path[..dot]))
}

/// Which tokens refer to which, as far as it decides on text.
struct Graph<'d> {
    dictionary: &'d Dictionary,
    /// What is settled of each token.
    is_text: Vec<Option<bool>>,
    is_spacing: Vec<bool>,
    /// The dimensions that each token refers to.
    targets: Vec<Vec<TokenId>>,
    /// The references to each token: by text, and by what is none, as far as that is known.
    tokens: Vec<References>,
    /// The same for all tokens of a group.
    groups: Vec<References>,
    /// Whether a group was looked at as a scale.
    is_seen: Vec<bool>,
}

#[derive(Clone, Default)]
struct References {
    by_text: usize,
    by_others: usize,
}

impl References {
    fn are_text(&self) -> bool {
        self.by_text > 0 && self.by_others == 0
    }
}

impl<'d> Graph<'d> {
    fn new(dictionary: &'d Dictionary, units: &BTreeMap<String, String>) -> Self {
        let mut graph = Self {
            dictionary,
            is_text: Vec::with_capacity(dictionary.tokens.len()),
            is_spacing: Vec::with_capacity(dictionary.tokens.len()),
            targets: vec![Vec::new(); dictionary.tokens.len()],
            tokens: vec![References::default(); dictionary.tokens.len()],
            groups: vec![References::default(); dictionary.groups.len()],
            is_seen: vec![false; dictionary.groups.len()],
        };
        for token in &dictionary.tokens {
            let words = name::path_words(&token.path);
            let is_spacing = says_spacing(&words);
            let is_named = is_spacing || says_text(&words);
            graph.is_spacing.push(is_spacing);
            graph.is_text.push(
                written(dictionary, token).or_else(|| chosen(token, units)).or(is_named.then_some(true)),
            );
        }
        for (index, token) in dictionary.tokens.iter().enumerate() {
            for variant in &token.variants {
                let is_dimension =
                    variant.value.is_some_and(|id| matches!(dictionary[id], Value::Dimension(_)));
                if let Some(target) = variant.alias.filter(|_| is_dimension) {
                    graph.targets[index].push(target);
                    graph.refer(target, Some(TokenId(index as u32)), false);
                }
            }
        }
        for value in &dictionary.values {
            graph.composite(value);
        }
        graph
    }

    /// The references in the parts of a composite value.
    fn composite(&mut self, value: &Value) {
        match value {
            Value::Typography(style) => {
                self.measures_text(style.font_size.alias, false);
                self.measures_text(style.letter_spacing.as_ref().and_then(|part| part.alias), true);
            }
            Value::Border(border) => {
                self.layout(&border.width);
                self.stroke(&border.style.value);
            }
            Value::StrokeStyle(style) => self.stroke(style),
            Value::Shadow(layers) => {
                for layer in layers {
                    let layer = &layer.value;
                    for part in [&layer.offset_x, &layer.offset_y, &layer.blur, &layer.spread] {
                        self.layout(part);
                    }
                }
            }
            Value::Color(_)
            | Value::Dimension(_)
            | Value::FontFamily(_)
            | Value::FontWeight(_)
            | Value::Duration(_)
            | Value::CubicBezier(_)
            | Value::Number(_)
            | Value::Transition(_)
            | Value::Gradient(_)
            | Value::Opaque(_) => {}
        }
    }

    fn stroke(&mut self, style: &StrokeStyle) {
        if let StrokeStyle::Dashed { dash_array, .. } = style {
            for dash in dash_array {
                self.layout(dash);
            }
        }
    }

    fn layout(&mut self, part: &Part<Dimension>) {
        if let Some(id) = part.alias {
            self.refer(id, None, false);
        }
    }

    fn measures_text(&mut self, target: Option<TokenId>, is_spacing: bool) {
        if let Some(id) = target {
            self.is_text[id.index()].get_or_insert(true);
            self.is_spacing[id.index()] |= is_spacing;
            self.refer(id, None, true);
        }
    }

    /// Counts a reference from a token, or from a part of one.
    fn refer(&mut self, id: TokenId, from: Option<TokenId>, is_text: bool) {
        for references in self.references(id, from).into_iter().flatten() {
            if is_text {
                references.by_text += 1;
            } else {
                references.by_others += 1;
            }
        }
    }

    /// Where a reference to a token counts. Of its scale it says nothing if it comes from another step.
    fn references(&mut self, id: TokenId, from: Option<TokenId>) -> [Option<&mut References>; 2] {
        let group = self.dictionary[id].group;
        let is_step = from.is_some_and(|from| self.dictionary[from].group == group);
        [Some(&mut self.tokens[id.index()]), (!is_step).then_some(&mut self.groups[group.index()])]
    }

    /// Tells the tokens to which a token of text refers.
    fn spread(&mut self, id: TokenId) {
        let mut found = vec![id];
        let mut settled = Vec::new();
        while let Some(id) = found.pop() {
            self.settle_scale(self.dictionary[id].group, &mut settled);
            for target in std::mem::take(&mut self.targets[id.index()]) {
                self.is_spacing[target.index()] |= self.is_spacing[id.index()];
                for references in self.references(target, Some(id)).into_iter().flatten() {
                    references.by_others -= 1;
                    references.by_text += 1;
                }
                if self.tokens[target.index()].are_text() {
                    self.settle(target, &mut settled);
                }
                self.settle_scale(self.dictionary[target].group, &mut settled);
            }
            found.append(&mut settled);
        }
    }

    fn settle(&mut self, id: TokenId, settled: &mut Vec<TokenId>) {
        if self.is_text[id.index()].is_none() {
            self.is_text[id.index()] = Some(true);
            settled.push(id);
        }
    }

    /// Makes the steps of a scale text if text alone refers to them.
    fn settle_scale(&mut self, group: GroupId, settled: &mut Vec<TokenId>) {
        let at = group.index();
        if group == GroupId::ROOT || self.is_seen[at] || !self.groups[at].are_text() {
            return;
        }
        self.is_seen[at] = true;
        let steps = steps(self.dictionary, group);
        let is_spacing = steps.iter().any(|id| self.is_spacing[id.index()]);
        for id in steps {
            self.is_spacing[id.index()] |= is_spacing;
            self.settle(id, settled);
        }
    }
}

/// The tokens of a group that has dimensions alone; none of any other.
fn steps(dictionary: &Dictionary, group: GroupId) -> Vec<TokenId> {
    let mut all = Vec::new();
    for child in &dictionary[group].children {
        if let Child::Token(id) = *child {
            if values(dictionary, &dictionary[id]).any(|value| !matches!(value, Value::Dimension(_))) {
                return Vec::new();
            }
            all.push(id);
        }
    }
    all
}

fn values<'d>(dictionary: &'d Dictionary, token: &'d Token) -> impl Iterator<Item = &'d Value> {
    token.variants.iter().filter_map(|variant| variant.value).map(|id| &dictionary[id])
}

/// What the unit of a token's first value with one of Android's, or with one of text, says.
fn written(dictionary: &Dictionary, token: &Token) -> Option<bool> {
    values(dictionary, token).find_map(|value| match value {
        Value::Dimension(Dimension { unit: DimensionUnit::Other(unit), .. }) => match &**unit {
            "sp" | "em" => Some(true),
            "dp" => Some(false),
            _ => None,
        },
        _ => None,
    })
}

/// What the option says of a token, or of the nearest group around it.
fn chosen(token: &Token, units: &BTreeMap<String, String>) -> Option<bool> {
    if units.is_empty() {
        return None;
    }
    prefixes(&token.dot_path()).find_map(|path| units.get(path)).map(|unit| unit == "sp")
}

fn says_text(words: &[impl AsRef<str>]) -> bool {
    says(words, &[["font", "size"], ["text", "size"], ["line", "height"]])
}

fn says_spacing(words: &[impl AsRef<str>]) -> bool {
    says(words, &[["letter", "spacing"]]) || words.iter().any(|word| word.as_ref() == "tracking")
}

/// Whether a path has one of these pairs of words, the second perhaps in the plural.
fn says(words: &[impl AsRef<str>], pairs: &[[&str; 2]]) -> bool {
    words.windows(2).any(|pair| {
        let (first, second) = (pair[0].as_ref(), pair[1].as_ref());
        pairs.contains(&[first, second.strip_suffix('s').unwrap_or(second)])
    })
}
