//! Dictionaries built by hand, a token a call.

use tokens_compiler::color::{Color, ColorSpace};
use tokens_compiler::dictionary::{
    Child, Condition, ContextId, Deprecated, Dictionary, Group, GroupId, Modifier, ModifierId, Name, Token,
    TokenId, ValueId, Variant,
};
use tokens_compiler::source::{SourceId, Span};
use tokens_compiler::value::{Dimension, DimensionUnit, TokenType, Value};

pub(crate) const SPAN: Span = Span { source: SourceId(0), start: 0, end: 0 };

/// No tokens yet.
pub(crate) fn dictionary() -> Dictionary {
    Dictionary { groups: vec![group("", GroupId::ROOT)], ..Dictionary::default() }
}

fn group(name: &str, parent: GroupId) -> Group {
    Group { name: name.into(), parent, description: None, span: None, children: Vec::new() }
}

/// A modifier whose first context is the default.
pub(crate) fn modifier(dictionary: &mut Dictionary, name: &str, contexts: &[&str]) -> ModifierId {
    dictionary.modifiers.push(Modifier {
        name: name.to_owned(),
        description: None,
        contexts: contexts.iter().map(|&context| context.to_owned()).collect(),
        default: ContextId(0),
        has_default: true,
        span: SPAN,
    });
    ModifierId(dictionary.modifiers.len() as u16 - 1)
}

/// A token with one value for all inputs.
pub(crate) fn token(dictionary: &mut Dictionary, path: &str, value: Value) -> TokenId {
    varying(dictionary, path, vec![(&[], Some(value))])
}

/// Choices of modifier and context by number, and the value under them.
pub(crate) type When<'a> = (&'a [(u16, u16)], Option<Value>);

/// A token whose values hold under choices of modifier and context by number.
pub(crate) fn varying(dictionary: &mut Dictionary, path: &str, variants: Vec<When<'_>>) -> TokenId {
    let names: Vec<Name> = path.split('.').map(Name::from).collect();
    let mut holder = GroupId::ROOT;
    for name in &names[..names.len() - 1] {
        let found = dictionary[holder].children.iter().find_map(|child| match child {
            Child::Group(id) if dictionary[*id].name == *name => Some(*id),
            _ => None,
        });
        holder = found.unwrap_or_else(|| {
            let id = GroupId(dictionary.groups.len() as u32);
            dictionary.groups.push(group(name, holder));
            dictionary.groups[holder.index()].children.push(Child::Group(id));
            id
        });
    }
    let token_type = variants.iter().find_map(|variant| variant.1.as_ref()).unwrap().token_type();
    let variants = variants
        .into_iter()
        .map(|(when, value)| Variant {
            when: when.iter().map(|&(m, c)| (ModifierId(m), ContextId(c))).collect::<Condition>(),
            token_type: value.as_ref().map_or(TokenType::Opaque, Value::token_type),
            value: value.map(|value| {
                dictionary.values.push(value);
                ValueId(dictionary.values.len() as u32 - 1)
            }),
            alias: None,
            span: SPAN,
        })
        .collect::<Vec<Variant>>()
        .into();
    let id = TokenId(dictionary.tokens.len() as u32);
    dictionary.groups[holder.index()].children.push(Child::Token(id));
    dictionary.tokens.push(Token {
        path: names,
        group: holder,
        token_type,
        opaque_type: None,
        description: None,
        deprecated: None,
        variants,
    });
    id
}

pub(crate) fn describe(dictionary: &mut Dictionary, id: TokenId, description: &str) {
    dictionary.tokens[id.index()].description = Some(description.to_owned());
}

pub(crate) fn deprecate(dictionary: &mut Dictionary, id: TokenId, message: Option<&str>) {
    dictionary.tokens[id.index()].deprecated =
        Some(Deprecated { message: message.map(str::to_owned), replacement: None }.into());
}

pub(crate) fn srgb(r: f64, g: f64, b: f64) -> Color {
    Color { space: ColorSpace::Srgb, components: [Some(r), Some(g), Some(b)], alpha: 1.0, hex: None }
}

pub(crate) fn color(r: f64, g: f64, b: f64) -> Value {
    Value::Color(srgb(r, g, b))
}

pub(crate) fn px(value: f64) -> Dimension {
    Dimension { value, unit: DimensionUnit::Px }
}
