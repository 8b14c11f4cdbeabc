//! Literal values of the simple types (Format 8), references inside them followed.

use std::sync::Arc;

use super::name::choice;
use super::query::Query;
use super::rounding;
use crate::code::Code;
use crate::diagnostic::{Diagnostic, wanted};
use crate::excerpt::excerpt;
use crate::json::{Kind, Member, Node, quoted};
use crate::path::{self, listed, nearest_of};
use crate::source::Span;
use crate::value::{CubicBezier, FontFamily, FontWeight, Scalar, TokenType, Value};

impl<'e> Query<'_, 'e> {
    /// A literal value of a type.
    pub(super) fn value(&mut self, token_type: TokenType, node: Node<'e>) -> Option<Value> {
        Some(match token_type {
            TokenType::Color => Value::Color(self.color(node)?),
            TokenType::Dimension => Value::Dimension(self.dimension(node)?),
            TokenType::FontFamily => Value::FontFamily(self.font_family(node)?),
            TokenType::FontWeight => Value::FontWeight(self.font_weight(node)?),
            TokenType::Duration => Value::Duration(self.duration(node)?),
            TokenType::CubicBezier => Value::CubicBezier(self.cubic_bezier(node)?),
            TokenType::Number => Value::Number(self.number(node)?),
            TokenType::StrokeStyle => Value::StrokeStyle(self.stroke_style(node)?),
            TokenType::Border => Value::Border(Box::new(self.border(node)?)),
            TokenType::Transition => Value::Transition(Box::new(self.transition(node)?)),
            TokenType::Shadow => Value::Shadow(self.shadow(node)?),
            TokenType::Gradient => Value::Gradient(self.gradient(node)?),
            TokenType::Typography => Value::Typography(Box::new(self.typography(node)?)),
            TokenType::Opaque => Value::Opaque(self.opaque_text(node)?),
        })
    }

    /// Reports a value of the wrong shape.
    pub(super) fn invalid(&mut self, node: Node<'_>, wanted: &'static str, help: &str) {
        let written = excerpt(node.written());
        let mut diagnostic = Diagnostic::new(
            Code::InvalidValue,
            format!("expected {wanted}, found {}", described(node, &written)),
        )
        .at(node.span(), format!("expected {wanted}"));
        diagnostic.wanted = Some(wanted);
        self.report(if help.is_empty() { diagnostic } else { diagnostic.help(help) });
    }

    /// The members of an object value: reports parts that the type does not have.
    pub(super) fn parts<const N: usize>(
        &mut self,
        node: Node<'e>,
        type_name: &str,
        names: [&'static str; N],
    ) -> [Option<Node<'e>>; N] {
        let mut parts = [None; N];
        self.fill(node, type_name, &names, &mut parts);
        parts
    }

    fn fill(&mut self, node: Node<'e>, type_name: &str, names: &[&str], parts: &mut [Option<Node<'e>>]) {
        for member in node.members() {
            let mut at = 0;
            while at < names.len() && !member.key.is(names[at]) {
                at += 1;
            }
            match parts.get_mut(at) {
                Some(part) => *part = Some(member.value),
                None => self.unknown_part(member, type_name, names),
            }
        }
    }

    fn unknown_part(&mut self, member: Member<'_>, type_name: &str, names: &[&str]) {
        let name = member.key.name().into_owned();
        let diagnostic = Diagnostic::new(Code::UnknownPart, format!("a {type_name} has no part `{name}`"))
            .at(member.key.span(), "not a part of this type");
        let better = match &*name {
            "x" if names.contains(&"offsetX") => Some("offsetX"),
            "y" if names.contains(&"offsetY") => Some("offsetY"),
            _ => nearest_of(&name, names),
        };
        self.report(match better {
            Some(better) => diagnostic.did_you_mean(better).fix(
                format!("rename it to `{better}`"),
                member.key.span(),
                quoted(better),
            ),
            None => diagnostic.help(format!("its parts are {}", listed(names))),
        });
    }

    /// Reports a part that must be there.
    pub(super) fn missing(&mut self, node: Node<'e>, type_name: &str, part: &str, example: &str) {
        self.report(missing_part(Code::MissingPart, node, type_name, part, example));
    }

    pub(super) fn finite(&mut self, node: Node<'_>) -> Option<f64> {
        match node.number() {
            Some(number) if number.is_finite() => {
                if let Some(rounded) = rounding::check(node, number) {
                    self.report(rounded);
                }
                Some(number)
            }
            Some(_) => {
                self.invalid(node, "a number that a 64-bit float can hold", "");
                None
            }
            None => {
                self.invalid(node, wanted::NUMBER, "");
                None
            }
        }
    }

    /// A number inside a simple value: pointers lead on.
    pub(super) fn inner_number(&mut self, node: Node<'e>) -> Option<f64> {
        let node = self.follow_simple(node)?;
        self.finite(node)
    }

    pub(super) fn number(&mut self, node: Node<'e>) -> Option<f64> {
        self.number_wanted(node, wanted::NUMBER)
    }

    /// A number that is a part of a whole, such as every number in a composite value.
    pub(super) fn factor(&mut self, node: Node<'e>) -> Option<f64> {
        self.number_wanted(node, wanted::FACTOR)
    }

    fn number_wanted(&mut self, node: Node<'e>, wanted: &'static str) -> Option<f64> {
        if node.kind() == Kind::Number {
            return self.finite(node);
        }
        let is_quoted = node.string().is_some_and(|text| text.parse::<f64>().is_ok());
        self.invalid(node, wanted, if is_quoted { "write it without quotes" } else { "" });
        None
    }

    /// Reports a number outside the range of its type.
    pub(super) fn out_of_range(&mut self, node: Node<'_>, what: &str, limits: &str, number: f64) {
        self.report(
            Diagnostic::new(Code::OutOfRange, format!("{what} must be in {limits}, found {number}"))
                .at(node.span(), format!("outside {limits}")),
        );
    }

    pub(super) fn font_family(&mut self, node: Node<'e>) -> Option<FontFamily> {
        let mut names: Vec<Arc<str>> = Vec::new();
        let mut complete = true;
        match node.kind() {
            Kind::String => names.push(self.font_name(node)),
            Kind::Array => {
                for item in node.items() {
                    match self.font_item(item) {
                        Some(name) => names.push(name),
                        None => complete = false,
                    }
                }
            }
            _ => {
                self.invalid(node, "a font family name or a list of them", "");
                return None;
            }
        }
        if names.is_empty() && complete {
            self.invalid(node, "at least one font family name", "");
            return None;
        }
        if complete { Some(FontFamily { names }) } else { None }
    }

    fn font_item(&mut self, item: Node<'e>) -> Option<Arc<str>> {
        let node = self.follow_simple(item)?;
        match node.kind() {
            Kind::String => Some(self.font_name(node)),
            Kind::Array => {
                self.invalid(
                    node,
                    "one font family name",
                    "lists are not flattened: point to one of its elements",
                );
                None
            }
            _ => {
                self.invalid(node, "a font family name", "");
                None
            }
        }
    }

    fn font_name(&mut self, node: Node<'e>) -> Arc<str> {
        let name = node.string().unwrap_or_default();
        if path::holds(&name, ",") {
            self.report(
                Diagnostic::new(
                    Code::FontListInString,
                    "a font family name contains a comma, as in a list of names",
                )
                .at(node.span(), "read as one name")
                .help("write a list of names: `[\"Inter\", \"sans-serif\"]`"),
            );
        }
        name.as_ref().into()
    }

    pub(super) fn font_weight(&mut self, node: Node<'e>) -> Option<FontWeight> {
        if node.kind() == Kind::Number {
            let value = self.finite(node)?;
            if (1.0..=1000.0).contains(&value) {
                return Some(FontWeight { value, keyword: None });
            }
            self.out_of_range(node, "a font weight", "[1, 1000]", value);
            return None;
        }
        let Some(name) = node.string() else {
            self.invalid(node, wanted::FONT_WEIGHT, "");
            return None;
        };
        let mut keywords = Vec::with_capacity(FontWeight::KEYWORDS.len());
        for &(keyword, value) in &FontWeight::KEYWORDS {
            if *name == *keyword {
                return Some(FontWeight { value, keyword: Some(keyword) });
            }
            keywords.push(keyword);
        }
        let help = if name.parse::<f64>().is_ok() {
            "write the number without quotes".to_owned()
        } else {
            choice(&name, &keywords)
        };
        {
            self.invalid(node, wanted::FONT_WEIGHT, &help);
            None
        }
    }

    pub(super) fn cubic_bezier(&mut self, node: Node<'e>) -> Option<CubicBezier> {
        if node.kind() != Kind::Array || node.count() != 4 {
            self.invalid(node, wanted::CUBIC_BEZIER, "");
            return None;
        }
        let mut numbers = [0.0; 4];
        let mut complete = true;
        for (index, item) in node.items().enumerate() {
            match self.inner_number(item) {
                Some(number) if index % 2 == 0 && !(0.0..=1.0).contains(&number) => {
                    let name = if index == 0 { "`x1`" } else { "`x2`" };
                    let _: Option<()> = {
                        self.out_of_range(item, name, "[0, 1]", number);
                        None
                    };
                    complete = false;
                }
                Some(number) => numbers[index] = number,
                None => complete = false,
            }
        }
        let [x1, y1, x2, y2] = numbers;
        if complete { Some(CubicBezier { x1, y1, x2, y2 }) } else { None }
    }

    /// A text of an unknown type; references inside it are replaced by their values as text.
    pub(super) fn opaque_text(&mut self, node: Node<'e>) -> Option<Scalar> {
        let text = node.string().unwrap_or_default();
        let mut result = String::new();
        let mut rest: &str = &text;
        let mut any = false;
        while let Some(open) = rest.find('{') {
            let Some(length) = rest[open..].find('}') else { break };
            let name = &rest[open + 1..open + length];
            result.push_str(&rest[..open]);
            let Some(token) = self.tree.paths.find(name).and_then(|found| self.tree.token(found)) else {
                self.report(
                    Diagnostic::new(Code::UnknownReference, format!("there is no token `{name}`"))
                        .at(node.span(), format!("`{{{name}}}` refers to nothing")),
                );
                return None;
            };
            let (value, _) = self.value_at(token, node.span())?;
            if let Some(embedded) = embedded_text(&self.store.resolved.values[value.index()]) {
                result.push_str(&embedded);
            } else {
                self.invalid(node, "references to plain values inside a string", "");
                return None;
            }
            any = true;
            rest = &rest[open + length + 1..];
        }
        result.push_str(rest);
        if any {
            self.report(
                Diagnostic::new(
                    Code::EmbeddedReference,
                    "references inside a longer string are not part of the format; each was replaced by its value",
                )
                .at(node.span(), "contains references")
                .help("other tools may keep this string as written"),
            );
        }
        Some(Scalar::Text(result.into()))
    }
}

/// A part that must be there, at the brace where its object begins.
pub(super) fn missing_part(
    code: Code,
    node: Node<'_>,
    type_name: &str,
    part: &str,
    example: &str,
) -> Diagnostic {
    let span = node.span();
    let brace = Span { end: span.start + 1, ..span };
    Diagnostic::new(code, format!("a {type_name} must have `{part}`"))
        .at(brace, format!("no `{part}` in this object"))
        .help(format!("add `\"{part}\": {example}`"))
}

fn embedded_text(value: &Value) -> Option<String> {
    Some(match value {
        Value::Number(number) | Value::Opaque(Scalar::Number(number)) => format!("{number}"),
        Value::Dimension(dimension) => format!("{}{}", dimension.value, dimension.unit.name()),
        Value::Duration(duration) => format!("{}{}", duration.value, duration.unit.name()),
        Value::FontWeight(weight) => format!("{}", weight.value),
        Value::Opaque(Scalar::Text(text)) => text.to_string(),
        Value::Opaque(Scalar::Boolean(boolean)) => format!("{boolean}"),
        _ => return None,
    })
}

fn described(node: Node<'_>, written: &str) -> String {
    match node.kind() {
        Kind::String | Kind::Number => format!("{} `{written}`", node.kind().described()),
        kind => kind.described().to_owned(),
    }
}
