//! Tokens, as templates see them: each under a choice of contexts, the defaults unless it says otherwise.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use minijinja::value::{DynObject, Enumerator, Object, ObjectRepr, Value};
use minijinja::{Error, ErrorKind, State};

use super::Shared;
use super::fields::Fields;
use super::group::Group;
use super::value;
use crate::web::css;
use tokens_compiler_core::dictionary::{self, Child, Condition, TokenId, UnknownInput, Variant};
use tokens_compiler_core::path::nearest;
use tokens_compiler_core::value::TokenType;
use tokens_compiler_core::value::Value as Typed;

/// A token for an input.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) world: Shared,
    pub(super) id: TokenId,
    pub(super) input: Condition,
}

/// What a token has.
pub(super) const ATTRIBUTES: [&str; 17] = [
    "alias",
    "chain",
    "contexts",
    "css",
    "deprecated",
    "description",
    "exists",
    "group",
    "modifiers",
    "name",
    "names",
    "path",
    "property",
    "references",
    "type",
    "value",
    "when",
];

impl Token {
    pub(super) fn value(world: &Shared, id: TokenId, input: Condition) -> Value {
        Value::from_object(Self { world: Arc::clone(world), id, input })
    }

    pub(super) fn token(&self) -> &dictionary::Token {
        &self.world.dictionary[self.id]
    }

    pub(super) fn variant(&self) -> &Variant {
        self.world.dictionary.select(self.token(), &self.input)
    }

    /// What it is; none where it does not exist.
    pub(super) fn typed(&self) -> Option<&Typed> {
        self.world.dictionary.value_of(self.token(), &self.input)
    }

    fn other(&self, id: TokenId) -> Value {
        Self::value(&self.world, id, self.input.clone())
    }

    fn type_name(&self) -> &str {
        match (self.typed().map_or(self.token().token_type, Typed::token_type), &self.token().opaque_type) {
            (TokenType::Opaque, Some(name)) => name,
            (known, _) => known.name(),
        }
    }

    fn css(&self) -> Option<String> {
        let mut text = String::new();
        css::push_value(&mut text, &self.world.dictionary, self.typed()?);
        Some(text)
    }

    /// The choices of the input, by the names of modifiers.
    fn when(&self) -> Value {
        let dictionary = &self.world.dictionary;
        Fields::value(self.input.iter().map(|(modifier, context)| {
            let modifier = &dictionary[modifier];
            (modifier.name.clone(), Value::from(modifier.contexts[context.index()].as_str()))
        }))
    }

    /// `true`, the message, or `false`.
    fn deprecated(&self) -> Value {
        match self.world.dictionary.deprecated_of(self.id, &self.input) {
            Some(deprecated) => deprecated.message.as_deref().map_or(Value::from(true), Value::from),
            None => Value::from(false),
        }
    }

    fn references(&self) -> Value {
        let mut all = Vec::new();
        match (self.variant().alias, self.typed()) {
            (Some(alias), _) => all.push(alias),
            (None, Some(value)) => value.aliases(&mut all),
            (None, None) => {}
        }
        all.into_iter().map(|id| self.other(id)).collect()
    }

    /// The tokens that it is an alias of, the nearest first: one a step, since a chain may be long.
    fn chain(&self) -> Value {
        let start = (Arc::clone(&self.world), self.id, self.input.clone());
        Value::make_iterable(move || {
            let (world, id, input) = start.clone();
            let next = move |id: &TokenId| {
                let dictionary = &world.dictionary;
                dictionary.select(&dictionary[*id], &input).alias
            };
            let world = Arc::clone(&start.0);
            let input = start.2.clone();
            let (first, most) = (next(&id), world.dictionary.tokens.len());
            std::iter::successors(first, next)
                .take(most)
                .map(move |id| Self::value(&world, id, input.clone()))
        })
    }

    /// The same token in other contexts: `token.in(theme="dark")`.
    fn chosen(&self, args: &[Value]) -> Result<Value, Error> {
        let dictionary = &self.world.dictionary;
        let mut input = self.input.clone();
        for arg in args {
            for key in arg.try_iter()? {
                let context = arg.get_item(&key)?;
                let (Some(modifier), Some(context)) = (key.as_str(), context.as_str()) else {
                    return Err(wrong("`in` takes contexts by the names of modifiers: `in(theme=\"dark\")`"));
                };
                let one =
                    dictionary.input([(modifier, context)]).map_err(|unknown| self.unknown(&unknown))?;
                for (modifier, context) in one.iter() {
                    input = input.with(modifier, context);
                }
            }
        }
        Ok(Self::value(&self.world, self.id, input))
    }

    fn unknown(&self, unknown: &UnknownInput) -> Error {
        let modifiers = &self.world.dictionary.modifiers;
        let (name, known): (&str, Vec<&str>) = match unknown {
            UnknownInput::Modifier(name) => {
                (name, modifiers.iter().map(|modifier| &*modifier.name).collect())
            }
            UnknownInput::Context(modifier, name) => {
                let own = modifiers.iter().filter(|other| other.name == *modifier);
                (name, own.flat_map(|modifier| &modifier.contexts).map(String::as_str).collect())
            }
        };
        wrong(&match nearest(name, known) {
            Some(meant) => format!("{unknown}; did you mean `{meant}`?"),
            None => unknown.to_string(),
        })
    }
}

/// An error of what a template asks for.
pub(super) fn wrong(message: &str) -> Error {
    Error::new(ErrorKind::InvalidOperation, message.to_owned())
}

impl Object for Token {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let (world, token) = (&self.world, self.token());
        let dictionary = &world.dictionary;
        let none = || Value::from(());
        let value = match key.as_str()? {
            "name" => Value::from(token.name()),
            "names" => token.path.iter().map(|name| Value::from(&**name)).collect(),
            "path" => Value::from(token.dot_path()),
            "property" => Value::from(["--", &world.properties()[self.id]].concat()),
            "type" => Value::from(self.type_name()),
            "value" => self.typed().map_or_else(none, |typed| value::of(world, typed, &self.input)),
            "css" => self.css().map_or_else(none, Value::from),
            "exists" => Value::from(self.variant().value.is_some()),
            "description" => {
                let text = dictionary.description_of(Child::Token(self.id), &self.input);
                text.map_or_else(none, Value::from)
            }
            "deprecated" => self.deprecated(),
            "group" => Group::value(world, token.group),
            "alias" => self.variant().alias.map_or_else(none, |id| self.other(id)),
            "chain" => self.chain(),
            "references" => self.references(),
            "modifiers" => {
                token.support().into_iter().map(|id| Value::from(dictionary[id].name.as_str())).collect()
            }
            "contexts" => Value::from_object(Contexts { world: Arc::clone(world), id: self.id }),
            "when" => self.when(),
            _ => return None,
        };
        Some(value)
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Str(&ATTRIBUTES)
    }

    fn call_method(
        self: &Arc<Self>,
        _: &mut State<'_, '_>,
        method: &str,
        args: &[Value],
    ) -> Result<Value, Error> {
        match method {
            "in" => self.chosen(args),
            _ => Err(Error::from(ErrorKind::UnknownMethod)),
        }
    }

    fn custom_cmp(self: &Arc<Self>, other: &DynObject) -> Option<Ordering> {
        let other = other.downcast_ref::<Self>()?;
        Some((self.id, &self.input).cmp(&(other.id, &other.input)))
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.token().dot_path())
    }
}

/// A token under each condition that decides what it is, that of the default contexts first.
#[derive(Debug)]
struct Contexts {
    world: Shared,
    id: TokenId,
}

impl Object for Contexts {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Seq
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let variant = self.world.dictionary[self.id].variants.get(key.as_usize()?)?;
        Some(Token::value(&self.world, self.id, variant.when.clone()))
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Seq(self.world.dictionary[self.id].variants.len())
    }
}
