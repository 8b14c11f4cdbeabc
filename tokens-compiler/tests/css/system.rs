//! Small dictionaries.

use tokens_compiler::color::{Color, ColorSpace};
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::dictionary::{
    ContextId, Dictionary, GroupId, Modifier, ModifierId, Name, Token, TokenId, ValueId, Variant,
};
use tokens_compiler::source::{SourceId, Span};
use tokens_compiler::targets::css::{self, Options};
use tokens_compiler::value::{Dimension, DimensionUnit, TokenType, Value};

/// A modifier and the place of one of its contexts.
pub(crate) type Choice = (ModifierId, u16);

/// What every style sheet begins with.
pub(crate) const HEADER: &str =
    "/* stylelint-disable */\n/* Generated from design tokens. Changes here are lost. */\n\n";

/// A dictionary that grows.
#[derive(Default)]
pub(crate) struct System {
    pub(crate) dictionary: Dictionary,
}

fn span() -> Span {
    Span { source: SourceId(0), start: 0, end: 1 }
}

impl System {
    /// Adds a modifier; the first context is the default.
    pub(crate) fn modifier(&mut self, name: &str, contexts: &[&str]) -> ModifierId {
        self.dictionary.modifiers.push(Modifier {
            name: name.to_owned(),
            description: None,
            contexts: contexts.iter().map(|&context| context.to_owned()).collect(),
            default: ContextId(0),
            has_default: true,
            span: span(),
        });
        ModifierId(self.dictionary.modifiers.len() as u16 - 1)
    }

    pub(crate) fn value(&mut self, value: Value) -> ValueId {
        self.dictionary.values.push(value);
        ValueId(self.dictionary.values.len() as u32 - 1)
    }

    fn add(&mut self, path: &str, variants: Vec<Variant>) -> TokenId {
        let token_type = variants
            .iter()
            .find_map(|variant| variant.value)
            .map_or(TokenType::Number, |value| self.dictionary[value].token_type());
        self.dictionary.tokens.push(Token {
            path: path.split('.').map(Name::from).collect(),
            group: GroupId::ROOT,
            token_type,
            opaque_type: None,
            description: None,
            deprecated: None,
            variants: variants.into(),
        });
        TokenId(self.dictionary.tokens.len() as u32 - 1)
    }

    /// Adds a token with one value.
    pub(crate) fn token(&mut self, path: &str, value: Value) -> TokenId {
        self.varying(path, vec![(&[], Some(value))])
    }

    /// Adds an alias of a token, which changes where the token does.
    pub(crate) fn alias(&mut self, path: &str, target: TokenId) -> TokenId {
        let variants = self.dictionary[target].variants.clone();
        let variants =
            variants.iter().map(|variant| Variant { alias: Some(target), ..variant.clone() }).collect();
        self.add(path, variants)
    }

    /// Adds a token with a value for each choice of contexts; the choice of the defaults comes first.
    pub(crate) fn varying(&mut self, path: &str, values: Vec<(&[Choice], Option<Value>)>) -> TokenId {
        let variants = values
            .into_iter()
            .map(|(when, value)| Variant {
                when: when.iter().map(|&(modifier, context)| (modifier, ContextId(context))).collect(),
                token_type: value.as_ref().map_or(TokenType::Opaque, Value::token_type),
                value: value.map(|value| self.value(value)),
                alias: None,
                span: span(),
            })
            .collect();
        self.add(path, variants)
    }

    pub(crate) fn last(&mut self) -> &mut Token {
        self.dictionary.tokens.last_mut().expect("a token")
    }

    /// The style sheet after its header, and what was reported.
    pub(crate) fn emit(&self, options: &Options) -> (String, Vec<String>) {
        let mut diagnostics = Diagnostics::new(Levels::default());
        let outputs = css::emit(&self.dictionary, options).report(&mut diagnostics);
        assert_eq!(outputs.len(), 1);
        let messages = diagnostics.iter().map(|diagnostic| diagnostic.message.clone()).collect();
        let text = outputs[0].text().strip_prefix(HEADER).expect("a header");
        (text.to_owned(), messages)
    }

    /// The style sheet of a system without faults.
    pub(crate) fn css(&self, options: &Options) -> String {
        let (text, messages) = self.emit(options);
        assert!(messages.is_empty(), "{messages:?}");
        text
    }
}

pub(crate) fn color(space: ColorSpace, components: [f64; 3]) -> Color {
    Color { space, components: components.map(Some), alpha: 1.0, hex: None }
}

/// An opaque sRGB color from 0xrrggbb.
pub(crate) fn hex(code: u32) -> Value {
    let byte = |shift: u32| f64::from(code >> shift & 255) / 255.0;
    Value::Color(Color::srgb([byte(16), byte(8), byte(0)]))
}

pub(crate) fn px(value: f64) -> Dimension {
    Dimension { value, unit: DimensionUnit::Px }
}
