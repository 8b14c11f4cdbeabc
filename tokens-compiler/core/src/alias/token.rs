//! One token under one condition: its type (Format 5.2.2), then its value.

use super::query::Query;
use super::store::Need;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::dictionary::{Condition, TokenId, ValueId};
use crate::document::Place;
use crate::json::{Kind, Node, quoted};
use crate::path;
use crate::source::Span;
use crate::value::{Scalar, TokenType, Value};

use super::follow::{Followed, Untyped};
use super::other_type::{self, unknown_type};
use super::pointer::PointerTarget;

/// The `$type` that counts for a literal value.
enum Type {
    Known(TokenType),
    /// A name that the format does not know.
    Unknown(String, Span),
}

/// A value with its type beside it, since whoever refers to the token asks for the type alone.
type Typed = (Found, TokenType);

/// What a token turned out to be.
pub(super) enum Found {
    /// A value of its own.
    Value(Value),
    /// The value of another token.
    Token(ValueId, TokenId),
    /// The token does not exist here.
    Absent,
    /// It has no value; that has been reported.
    Broken,
}

/// A token that has been read to its end.
pub(super) struct Read {
    pub found: Found,
    pub token_type: TokenType,
    /// Its name in the text.
    pub span: Span,
}

impl<'e> Query<'_, 'e> {
    /// Reads the token to its end, or says what is needed first.
    pub(super) fn read(&mut self, token: TokenId) -> Result<Read, Need> {
        let Some(definition) = self.choose_token(self.reading).flatten() else {
            let span = self.store.broken(token, Condition::default()).span;
            return self.settled(Found::Absent, TokenType::Opaque, span);
        };
        let (object, span) = (self.node(definition.object), definition.span);
        let written = object.get("$value").or_else(|| object.get("$ref"));
        self.text = Some((object.span(), written.map_or(span, Node::span)));
        match self.value_of(object, span) {
            Some((found, token_type)) => self.settled(found, token_type, span),
            None => self.settled(Found::Broken, TokenType::Opaque, span),
        }
    }

    /// What was found, unless something is needed first.
    fn settled(&self, found: Found, token_type: TokenType, span: Span) -> Result<Read, Need> {
        match self.need {
            Some(need) => Err(need),
            None => Ok(Read { found, token_type, span }),
        }
    }

    fn value_of(&mut self, object: Node<'e>, span: Span) -> Option<Typed> {
        let own = self.own_type(object)?;
        let value = match (object.get("$value"), object.member("$ref")) {
            (Some(value), _) => value,
            (None, Some(reference)) => {
                return self.token_reference(object, reference.value, own, span);
            }
            (None, None) => return None,
        };
        if let Some(Type::Known(known)) = own {
            return match self.follow(value, known)? {
                Followed::Token { token: target, at } => self.alias(target, Some(known), at.span()),
                Followed::Literal(literal) => self.literal(literal, own, span),
            };
        }
        // An opaque text may hold references among other text; it is no reference itself then.
        let embedded =
            value.string().is_some_and(|text| path::looks_curly(&text) && path::curly(&text).is_err());
        if embedded && (own.is_some() || self.has_unknown_group_type()?) {
            return self.literal(value, own, span);
        }
        match self.follow_untyped(value)? {
            Untyped::Literal => self.literal(value, own, span),
            Untyped::Token { token: target, at } => self.alias(target, None, at.span()),
            Untyped::Part(part) => self.part_of_value(part, own, span),
        }
    }

    /// A part of another token's value: it is read as what stands in its place would be, by the type of this token or
    /// of its group (Format 5.2.2), also where it leads on to a token that has a type.
    fn part_of_value(&mut self, part: Node<'e>, own: Option<Type>, span: Span) -> Option<Typed> {
        let place_type = match own {
            Some(own) => Some(own),
            None => match self.group_type()? {
                Some(place) => Some(self.type_at(place)?),
                None => None,
            },
        };
        let mut passed = self.passed.clone();
        let followed = match place_type {
            Some(Type::Known(known)) => self.follow(part, known)?,
            Some(Type::Unknown(..)) => Followed::Literal(self.follow_simple(part)?),
            None => Followed::Literal(part),
        };
        self.passed.append(&mut passed);
        match (followed, place_type) {
            (Followed::Token { token: target, at }, Some(Type::Known(known))) => {
                self.alias(target, Some(known), at.span())
            }
            (Followed::Literal(literal), place_type) => self.literal(literal, place_type, span),
            _ => None,
        }
    }

    /// A token-level `$ref` (Format 6.6.2): a whole token, or a part of a value.
    fn token_reference(
        &mut self,
        object: Node<'e>,
        reference: Node<'e>,
        own: Option<Type>,
        span: Span,
    ) -> Option<Typed> {
        let known = match own {
            Some(Type::Known(known)) => Some(known),
            _ => None,
        };
        match self.point(reference)? {
            PointerTarget::Token(target) => self.alias(target, known, reference.span()),
            PointerTarget::Value(target, _) => {
                let text = reference.string().unwrap_or_default();
                let whole = text.strip_suffix("/$value").unwrap_or(&text).to_owned();
                self.report(
                    Diagnostic::new(
                        Code::TokenRefToValue,
                        format!("a token's `$ref` must refer to a token, but `{text}` refers to its value"),
                    )
                    .at(reference.span(), "refers to the value")
                    .help(format!("write `{whole}`"))
                    .fix("refer to the token", reference.span(), quoted(&whole)),
                );
                self.alias(target, known, reference.span())
            }
            PointerTarget::Part(part) => self.part_of_value(part, own, span),
            PointerTarget::Group(group) => {
                let group = self.tree.paths.described(group);
                let mut diagnostic = Diagnostic::new(
                    Code::ReferenceToGroup,
                    format!("a token's `$ref` must refer to a token, but {group} is a group"),
                )
                .at(reference.span(), "a group")
                .also(object.span(), "this object contains no tokens, so it is read as a token")
                .help("to make it a group, replace `$ref` with `$extends`");
                if let Some(member) = object.member("$ref") {
                    diagnostic = diagnostic.fix("make it a group", member.key.span(), "\"$extends\"");
                }
                self.report(diagnostic);
                None
            }
        }
    }

    /// A whole-token alias: it has the target's value, and its type unless it says the same.
    fn alias(&mut self, target: TokenId, own: Option<TokenType>, at: Span) -> Option<Typed> {
        let (value, target_span) = self.value_at(target, at)?;
        let found = self.type_of(target)?;
        if let Some(own) = own
            && own != found
        {
            let path = self.token_path(target);
            let (wanted, kind) = (own.described(), found.described());
            let help = if self.is_own_text(at) {
                format!("refer to {wanted}, or remove this token's `$type`")
            } else if found == TokenType::Opaque {
                format!("point to {wanted}")
            } else {
                format!("point to {wanted}, or give this token the type `{}`", found.name())
            };
            self.report(
                Diagnostic::new(
                    Code::TypeMismatch,
                    format!("this token is {wanted}, but `{path}` is {kind}"),
                )
                .at(at, format!("resolves to {kind}"))
                .also(target_span, "defined here")
                .help(help),
            );
            return None;
        }
        if own.is_none()
            && let Some(place) = self.group_type()?
        {
            let group = self.node(place);
            let name = group.string().unwrap_or_default();
            if TokenType::from_name(&name).is_some_and(|group_type| group_type != found) {
                let (path, kind) = (self.token_path(target), found.described());
                let mut diagnostic = Diagnostic::new(
                    Code::AliasTypeDiffersFromGroup,
                    format!("its group has the type `{name}`, but its target `{path}` is {kind}"),
                )
                .at(at, format!("resolves to {kind}"))
                .also(group.span(), "the group's type");
                if found != TokenType::Opaque {
                    diagnostic = diagnostic
                        .help(format!("if that is intended, add `\"$type\": \"{}\"`", found.name()));
                }
                self.report(diagnostic);
            }
        }
        Some((Found::Token(value, target), found))
    }

    /// A literal value, read as its type.
    fn literal(&mut self, value: Node<'e>, own: Option<Type>, span: Span) -> Option<Typed> {
        let literal_type = if let Some(own) = own {
            own
        } else if let Some(place) = self.group_type()? {
            self.type_at(place)?
        } else {
            self.missing_type(value, span);
            return None;
        };
        let value = match literal_type {
            Type::Known(known) => self.value(known, value)?,
            // The report of the type is the cause of whatever would follow.
            Type::Unknown(..) if !self.is_lowered(Code::UnknownType) => return None,
            Type::Unknown(name, type_span) => self.value_of_unknown(value, name, type_span)?,
        };
        let token_type = value.token_type();
        Some((Found::Value(value), token_type))
    }

    #[expect(clippy::option_option, reason = "none where the read stopped, else whether there is one")]
    fn own_type(&mut self, object: Node<'e>) -> Option<Option<Type>> {
        let Some(node) = object.get("$type") else { return Some(None) };
        let found = self.type_at(node.into())?;
        if let Type::Unknown(name, span) = &found {
            self.report(unknown_type(name, *span));
        }
        Some(Some(found))
    }

    fn type_at(&mut self, place: Place) -> Option<Type> {
        let node = self.node(place);
        let Some(name) = node.string() else {
            let kind = node.kind().described();
            self.report(
                Diagnostic::new(Code::UnknownType, format!("`$type` must be a string, found {kind}"))
                    .at(node.span(), "expected a string"),
            );
            return None;
        };
        Some(match TokenType::from_name(&name) {
            Some(known) => Type::Known(known),
            None => Type::Unknown(name.into_owned(), node.span()),
        })
    }

    fn has_unknown_group_type(&mut self) -> Option<bool> {
        let place = self.group_type()?;
        Some(place.is_some_and(|place| {
            self.node(place).string().is_some_and(|name| TokenType::from_name(&name).is_none())
        }))
    }

    fn missing_type(&mut self, value: Node<'e>, span: Span) {
        if self.is_type_excused(span) {
            return;
        }
        let path = self.tree.paths.path(self.reading);
        let mut diagnostic = Diagnostic::new(Code::MissingType, format!("`{path}` has no type"))
            .at(span, "no `$type` here or in a parent group");
        let likely = match value.kind() {
            Kind::Number => Some("number"),
            Kind::Object if value.get("colorSpace").is_some() => Some("color"),
            Kind::Object
                if value
                    .get("unit")
                    .is_some_and(|unit| matches!(unit.string().as_deref(), Some("ms" | "s"))) =>
            {
                Some("duration")
            }
            Kind::Object if value.get("unit").is_some() => Some("dimension"),
            Kind::Object if value.get("fontFamily").is_some() => Some("typography"),
            Kind::Object if value.get("blur").is_some() => Some("shadow"),
            _ => None,
        };
        diagnostic = diagnostic.help(match likely {
            Some(likely) => format!("add `\"$type\": \"{likely}\"`: a type is never inferred from the value"),
            None => "add a `$type`: a type is never inferred from the value".to_owned(),
        });
        let node = self.tree.node(self.reading);
        if node.tokens.len() > 1 || self.is_copy(span) {
            diagnostic = diagnostic.note(
                "a later source or `$extends` takes a token without its group's type; put `$type` on the token itself",
            );
        }
        self.report(diagnostic);
    }

    /// Whether the token that is being read stands elsewhere in the text: it was copied by `$extends`.
    fn is_copy(&self, span: Span) -> bool {
        let name = self.tree.paths.name(self.tree.paths.parent(self.reading));
        let text = self.source_set.sources[span.source].text();
        !name.is_empty() && !path::holds(&text[..span.start as usize], name)
    }

    /// A value of a type that the format does not know: read as the type that is meant, if one is; a plain value that
    /// is none of that type is kept as it is.
    fn value_of_unknown(&mut self, value: Node<'e>, name: String, type_span: Span) -> Option<Value> {
        if let Some(meant) = other_type::meant(&name) {
            let (reports, excuses) = (self.reports.len(), self.excuses.len());
            let read = self.value(meant, value);
            let is_plain = !matches!(value.kind(), Kind::Object | Kind::Array);
            if read.is_some() || self.need.is_some() || !is_plain {
                return read;
            }
            self.reports.truncate(reports);
            self.excuses.truncate(excuses);
        }
        let scalar = self.opaque(value, &name, type_span)?;
        self.opaque_type = Some(name);
        Some(Value::Opaque(scalar))
    }

    /// A plain value of a type that the format does not know.
    fn opaque(&mut self, value: Node<'e>, name: &str, type_span: Span) -> Option<Scalar> {
        match value.kind() {
            Kind::String => self.opaque_text(value),
            Kind::True => Some(Scalar::Boolean(true)),
            Kind::False => Some(Scalar::Boolean(false)),
            Kind::Number => Some(Scalar::Number(self.finite(value)?)),
            kind => {
                self.report(
                    Diagnostic::new(
                        Code::InvalidValue,
                        format!("a value of the unknown type `{name}` must be a string, a number or a boolean, found {}", kind.described()),
                    )
                    .at(value.span(), "cannot be kept")
                    .also(type_span, "the unknown type"),
                );
                None
            }
        }
    }
}
