//! Shadows: lengths as values, and references to their colors alone.
//!
//! Tailwind copies a shadow into each class that uses it and replaces its colors there (`shadow-red-500`), which it
//! finds behind lengths only. So a color that contexts change, or that wide displays show in another form, has to be a
//! property of its own: a token is added for each that isn't one already.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::mapping::Entry;
use super::namespace::Form;
use super::settle::Theme;
use crate::web::css;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::color::Color;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, Name, Token, TokenId, ValueId, Variant};
use tokens_compiler_core::emit::custom_property;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::value::{Part, ShadowLayer, TokenType, Value};

/// How a shadow is written.
enum Shadow {
    /// Its layers, each with the token of its color; none where that is written out.
    Layers(Vec<Option<TokenId>>),
    /// As a reference: contexts change its lengths.
    Reference,
    /// Not at all, which was reported.
    Absent,
}

/// The shadows of a theme.
#[derive(Default)]
pub(super) struct Shadows {
    by_token: BTreeMap<TokenId, Shadow>,
}

impl Shadows {
    /// Whether a token that is a shadow can be written.
    pub(super) fn has(&self, token: TokenId) -> bool {
        !matches!(self.by_token.get(&token), Some(Shadow::Absent))
    }

    /// Adds the text of a shadow.
    pub(super) fn push(&self, text: &mut String, dictionary: &Dictionary, names: &StringTable, entry: Entry) {
        let token = &dictionary[entry.token];
        let (Some(Shadow::Layers(colors)), Some(layers)) =
            (self.by_token.get(&entry.token), layers(dictionary, token.base()))
        else {
            return push_reference(text, &names[entry.token]);
        };
        if layers.is_empty() {
            text.push_str("0 0 #0000");
        }
        for (index, (layer, color)) in layers.iter().zip(colors).enumerate() {
            let layer = &layer.value;
            text.push_str(if index > 0 { ", " } else { "" });
            text.push_str(if layer.inset { "inset " } else { "" });
            let lengths = [&layer.offset_x, &layer.offset_y, &layer.blur, &layer.spread];
            let count = if entry.namespace.form == Form::FlatShadow { 3 } else { 4 };
            for length in &lengths[..count] {
                css::push_value(text, dictionary, &Value::Dimension(length.value.clone()));
                text.push(' ');
            }
            match color {
                Some(color) => push_reference(text, &names[*color]),
                None => css::push_value(text, dictionary, &Value::Color(layer.color.value)),
            }
        }
    }
}

/// Adds `var(--name)`.
fn push_reference(text: &mut String, name: &str) {
    for part in ["var(", name, ")"] {
        text.push_str(part);
    }
}

/// How the shadows of a theme are written, and the dictionary with the tokens of their colors.
pub(super) fn plan<'d>(
    dictionary: &'d Dictionary,
    theme: &Theme,
    prefix: &'d str,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Cow<'d, Dictionary>, Shadows) {
    let mut added = Added { dictionary: Cow::Borrowed(dictionary), prefix, taken: None };
    let mut shadows = Shadows::default();
    for entry in &theme.entries {
        let form = entry.namespace.form;
        if matches!(form, Form::Shadow | Form::FlatShadow) {
            let shadow = shadow(&mut added, dictionary, entry.token, form, diagnostics);
            shadows.by_token.insert(entry.token, shadow);
        }
    }
    (added.dictionary, shadows)
}

fn shadow(
    added: &mut Added<'_>,
    dictionary: &Dictionary,
    id: TokenId,
    form: Form,
    diagnostics: &mut Vec<Diagnostic>,
) -> Shadow {
    let token = &dictionary[id];
    let all: Option<Vec<&[Part<ShadowLayer>]>> =
        token.variants.iter().map(|variant| layers(dictionary, variant)).collect();
    let common = all.filter(|all| all.iter().all(|one| is_same_shape(one, all[0])));
    if form == Form::FlatShadow {
        let is_flat = |layer: &Part<ShadowLayer>| !layer.value.inset && layer.value.spread.value.value == 0.0;
        let problem = match &common {
            None => Some("contexts change its lengths or layers, and only its colors can follow them"),
            Some(all) if !all[0].iter().all(is_flat) => {
                Some("it has a spread or a layer inside, for which there is no such shadow")
            }
            Some(_) => None,
        };
        if let Some(problem) = problem {
            let path = token.dot_path();
            let message = format!("in the target `tailwind`, `{path}`: {problem}; it is left out");
            diagnostics.push(
                Diagnostic::new(Code::NotExpressible, message)
                    .at(token.base().span, "expected offsets and a blur")
                    .token(path)
                    .help("put it into the namespace `shadow` with `namespaces`"),
            );
            return Shadow::Absent;
        }
    }
    let Some(all) = common else { return Shadow::Reference };
    let count = all[0].len();
    let colors = (0..count).map(|index| {
        let parts: Vec<&Part<Color>> = all.iter().map(|layers| &layers[index].value.color).collect();
        let first = parts[0];
        if let Some(alias) = first.alias
            && parts.iter().all(|part| part.alias == first.alias)
        {
            return Some(alias);
        }
        let is_one = parts.iter().all(|part| part.alias.is_none() && part.value == first.value);
        (!(is_one && first.value.in_srgb_gamut())).then(|| added.color(token, &parts, index, count))
    });
    Shadow::Layers(colors.collect())
}

/// The layers of a variant; none where it is no shadow.
fn layers<'d>(dictionary: &'d Dictionary, variant: &Variant) -> Option<&'d [Part<ShadowLayer>]> {
    match &dictionary[variant.value?] {
        Value::Shadow(layers) => Some(layers),
        _ => None,
    }
}

/// Whether two shadows differ in nothing but their colors.
fn is_same_shape(one: &[Part<ShadowLayer>], other: &[Part<ShadowLayer>]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| {
            let (one, other) = (&one.value, &other.value);
            one.inset == other.inset
                && one.offset_x.value == other.offset_x.value
                && one.offset_y.value == other.offset_y.value
                && one.blur.value == other.blur.value
                && one.spread.value == other.spread.value
        })
}

/// The dictionary with tokens for colors.
struct Added<'d> {
    dictionary: Cow<'d, Dictionary>,
    prefix: &'d str,
    /// The names of all custom properties.
    taken: Option<BTreeSet<String>>,
}

impl Added<'_> {
    /// Adds a token for the color of a layer, by the variants of its shadow.
    fn color(&mut self, shadow: &Token, parts: &[&Part<Color>], index: usize, count: usize) -> TokenId {
        let path = self.path(shadow, index, count);
        let dictionary = self.dictionary.to_mut();
        let variants = shadow.variants.iter().zip(parts).map(|(variant, part)| {
            dictionary.values.push(Value::Color(part.value));
            Variant {
                when: variant.when.clone(),
                value: Some(ValueId(dictionary.values.len() as u32 - 1)),
                alias: part.alias,
                token_type: TokenType::Color,
                span: variant.span,
            }
        });
        let mut variants: Vec<Variant> = variants.collect();
        let variants = if variants.len() == 1 { variants.remove(0).into() } else { variants.into() };
        let id = TokenId(dictionary.tokens.len() as u32);
        dictionary.tokens.push(Token {
            path,
            token_type: TokenType::Color,
            opaque_type: None,
            description: None,
            deprecated: None,
            variants,
            ..shadow.clone()
        });
        id
    }

    /// A path whose custom property is free: behind the shadow's, `color`, and a number where there are several.
    fn path(&mut self, shadow: &Token, index: usize, count: usize) -> Vec<Name> {
        let (dictionary, prefix) = (&self.dictionary, self.prefix);
        let taken = self.taken.get_or_insert_with(|| {
            custom_property::names(dictionary, prefix).iter().map(str::to_owned).collect()
        });
        let wanted = if count > 1 { format!("color {}", index + 1) } else { "color".to_owned() };
        let mut number = 1;
        loop {
            let name = if number > 1 { format!("{wanted} {number}") } else { wanted.clone() };
            let mut path = shadow.path.clone();
            path.push(Name::from(name.as_str()));
            if taken.insert(custom_property::name(&path, prefix)) {
                return path;
            }
            number += 1;
        }
    }
}
