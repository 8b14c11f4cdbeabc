//! Types and values in the types of Compose, or as plain numbers.

use super::Options;
use super::import::{Imports, Name};
use crate::language::expression::Expression;
use crate::language::literal;
use crate::length::{self, Length};
use crate::precision;
use crate::usage::Use;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::color::{Color, ColorSpace};
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, Token, Variant};
use tokens_compiler_core::emit::number;
use tokens_compiler_core::value::{Dimension, Duration, FontFamily, FontWeight, Scalar, TokenType, Value};

mod composite;

/// Where Compose cuts off the components of its widest space.
const LARGEST_XYZ: f64 = 2.0;

/// More text than this in one expression may be more code than a method of the JVM holds.
const MOST_TEXT: usize = 32 * 1024;

/// A value as an expression, and what it needs imported.
#[derive(PartialEq)]
pub(super) struct Written {
    pub(super) expression: Expression,
    pub(super) uses: Vec<Name>,
}

/// What is written for each variant of each token; none where the token does not exist there.
pub(super) struct Expressions {
    of: Vec<Vec<Option<Written>>>,
    /// Whether Kotlin cannot say the token in some context, so that it is left out.
    pub(super) is_refused: Vec<bool>,
}

impl Expressions {
    /// By token and variant.
    pub(super) fn of(&self, token: usize, variant: usize) -> Option<&Written> {
        self.of[token][variant].as_ref()
    }
}

/// The expressions of all tokens. Reports what is lost.
pub(super) fn settle(
    dictionary: &Dictionary,
    options: &Options,
    uses: &[Use],
    imports: &Imports,
    diagnostics: &mut Vec<Diagnostic>,
) -> Expressions {
    let mut all = Expressions {
        of: Vec::with_capacity(dictionary.tokens.len()),
        is_refused: vec![false; dictionary.tokens.len()],
    };
    for (index, token) in dictionary.tokens.iter().enumerate() {
        let mut own = Vec::with_capacity(token.variants.len());
        for variant in &token.variants {
            let Some(id) = variant.value else {
                own.push(None);
                continue;
            };
            let mut pen = Pen {
                options,
                imports,
                usage: uses[index],
                uses: Vec::new(),
                lost: Vec::new(),
                refused: None,
            };
            let expression = pen.value(&dictionary[id]);
            // What an alias loses is said of the token that it refers to.
            for lost in pen.lost.iter().filter(|_| variant.alias.is_none()) {
                diagnostics.push(report(token, variant, lost));
            }
            if pen.refused.is_none() && expression.size() > MOST_TEXT {
                pen.refused = Some("the value is too large for a JVM method".to_owned());
            }
            if let Some(why) = &pen.refused {
                // What an alias cannot be is said of the token that it refers to.
                if variant.alias.is_none() {
                    let what = format!("{why}; the token is left out");
                    diagnostics.push(report(token, variant, &what));
                }
                all.is_refused[index] = true;
            }
            own.push(Some(Written { expression, uses: pen.uses }));
        }
        if let Some(variant) = other_scalar(dictionary, token) {
            let what = "the value is of a different kind in another context; the token is left out";
            diagnostics.push(report(token, variant, what));
            all.is_refused[index] = true;
        }
        all.of.push(own);
    }
    all
}

/// The variant of a type outside the format whose value is of another kind (text, number, truth) than the first one.
fn other_scalar<'t>(dictionary: &Dictionary, token: &'t Token) -> Option<&'t Variant> {
    let mut first = None;
    token.variants.iter().find(|variant| {
        let Some(Value::Opaque(scalar)) = variant.value.map(|id| &dictionary[id]) else { return false };
        let kind = std::mem::discriminant(scalar);
        *first.get_or_insert(kind) != kind
    })
}

fn report(token: &Token, variant: &Variant, what: &str) -> Diagnostic {
    let path = token.dot_path();
    Diagnostic::new(Code::NotExpressible, format!("in the target `kotlin`, `{path}`: {what}"))
        .at(variant.span, "this value")
        .token(path)
        .help("override the token for Android in a context of its own")
}

/// The type of a token in Kotlin: its name in the file, which is imported.
pub(super) fn type_name(
    token_type: TokenType,
    value: Option<&Value>,
    is_text: bool,
    compose: bool,
    imports: &mut Imports,
) -> String {
    let name = match token_type {
        TokenType::Color if compose => Name::Color,
        TokenType::Dimension if compose && is_text => Name::TextUnit,
        TokenType::Dimension if compose => Name::Dp,
        TokenType::FontWeight if compose => Name::FontWeight,
        TokenType::CubicBezier if compose => Name::CubicBezierEasing,
        TokenType::Color | TokenType::FontWeight => Name::Int,
        TokenType::Dimension | TokenType::Number => Name::Float,
        TokenType::Duration => Name::Duration,
        TokenType::CubicBezier => return "TokenCubicBezier".to_owned(),
        TokenType::FontFamily => return "TokenFontFamily".to_owned(),
        TokenType::StrokeStyle => return "TokenStrokeStyle".to_owned(),
        TokenType::Border => return "TokenBorder".to_owned(),
        TokenType::Transition => return "TokenTransition".to_owned(),
        TokenType::Shadow => return "TokenShadow".to_owned(),
        TokenType::Gradient => return "TokenGradient".to_owned(),
        TokenType::Typography => return "TokenTypography".to_owned(),
        TokenType::Opaque => match value {
            Some(Value::Opaque(Scalar::Number(_))) => Name::Float,
            Some(Value::Opaque(Scalar::Boolean(_))) => Name::Boolean,
            _ => Name::String,
        },
    };
    imports.name(name)
}

/// Makes an expression of a value.
pub(super) struct Pen<'a> {
    options: &'a Options,
    imports: &'a Imports,
    /// What the token's own dimension is used for.
    usage: Use,
    uses: Vec<Name>,
    /// What Kotlin's types cannot hold; the nearest that they can is written.
    lost: Vec<String>,
    /// Why nothing can be written.
    refused: Option<String>,
}

impl Pen<'_> {
    fn value(&mut self, value: &Value) -> Expression {
        match value {
            Value::Color(color) => self.color(color),
            Value::Dimension(length) => self.measure(length, self.usage, None),
            Value::FontFamily(family) => family_names(family),
            Value::FontWeight(weight) => self.weight(*weight),
            Value::Duration(duration) => self.duration(*duration),
            Value::CubicBezier(curve) => self.curve(*curve),
            Value::Number(number) | Value::Opaque(Scalar::Number(number)) => {
                Expression::plain(self.float(*number))
            }
            Value::StrokeStyle(style) => self.stroke(style),
            Value::Border(border) => self.border(border),
            Value::Transition(transition) => self.transition(transition),
            Value::Shadow(layers) => self.shadow(layers),
            Value::Gradient(stops) => self.gradient(stops),
            Value::Typography(style) => self.typography(style),
            Value::Opaque(Scalar::Text(value)) => Expression::plain(literal::KOTLIN.of(value)),
            Value::Opaque(Scalar::Boolean(truth)) => Expression::plain(truth.to_string()),
        }
    }

    fn name(&mut self, name: Name) -> String {
        if !self.uses.contains(&name) {
            self.uses.push(name);
        }
        self.imports.local(name)
    }

    fn color(&mut self, color: &Color) -> Expression {
        let is_inside = color.in_srgb_gamut();
        if !is_inside && self.options.compose && self.options.wide_gamut {
            return self.wide_color(color);
        }
        if !is_inside {
            let why = if self.options.compose {
                "the only space that Compose paints in"
            } else {
                "the only space of an ARGB integer"
            };
            self.lost.push(format!("the color is outside sRGB, {why}; the nearest color in it is written"));
        }
        let [r, g, b, a] = color.srgb8();
        let argb = format!("0x{a:02X}{r:02X}{g:02X}{b:02X}");
        if !self.options.compose {
            return Expression::plain(format!("{argb}.toInt()"));
        }
        Expression::of(self.name(Name::Color), [Expression::plain(argb)])
    }

    /// In the least of three spaces that holds the color: Compose clamps what is outside without a word, in extended
    /// sRGB too.
    fn wide_color(&mut self, color: &Color) -> Expression {
        let (mut space, mut components) = if color.in_gamut(ColorSpace::DisplayP3) {
            ("DisplayP3", color.to_mapped(ColorSpace::DisplayP3))
        } else if color.in_gamut(ColorSpace::ProphotoRgb) {
            ("ProPhotoRgb", color.to_mapped(ColorSpace::ProphotoRgb))
        } else {
            ("CieXyz", color.to(ColorSpace::XyzD50))
        };
        if components.iter().any(|component| component.abs() > LARGEST_XYZ) {
            self.lost.push(format!(
                "each XYZ component of a Compose color is at most {LARGEST_XYZ}; the nearest in ProPhoto RGB is written"
            ));
            (space, components) = ("ProPhotoRgb", color.to_mapped(ColorSpace::ProphotoRgb));
        }
        let function = self.name(Name::Color);
        let parts = components.into_iter().chain([color.alpha]);
        let mut arguments: Vec<Expression> = parts.map(|part| Expression::plain(rounded(part))).collect();
        arguments.push(Expression::plain(format!("{}.{space}", self.name(Name::ColorSpaces))));
        Expression::of(function, arguments)
    }

    fn length(&mut self, length: &Dimension) -> Expression {
        self.measure(length, Use::Layout, None)
    }

    fn text_length(&mut self, length: &Dimension) -> Expression {
        self.measure(length, Use::Text, None)
    }

    /// A length in the type of its use. Where there is no unit for multiples of the font size, that has to be known.
    fn measure(&mut self, length: &Dimension, usage: Use, size: Option<f64>) -> Expression {
        let unit = if usage.is_text() { Name::Sp } else { Name::DpUnit };
        match (length::read(length, self.options.rem, usage), size) {
            (Length::Pixels(number), _) => self.suffixed(number, unit),
            (Length::Dp(number), _) if !usage.is_text() => self.suffixed(number, unit),
            (Length::Sp(number), _) if usage.is_text() => self.suffixed(number, unit),
            (Length::Ems(number), _) if usage.is_text() && self.options.compose => {
                self.suffixed(number, Name::Em)
            }
            (Length::Ems(number), Some(size)) => self.suffixed(precision::product(number, size), unit),
            (Length::Dp(_) | Length::Sp(_) | Length::Points(_) | Length::Ems(_) | Length::Other(_), _) => {
                let (what, expected) = if usage.is_text() {
                    ("Android has no text", "px, rem or sp")
                } else {
                    ("Android has no dimension", "px, rem or dp")
                };
                self.refused = Some(length::refusal(what, length.unit.name(), expected));
                Expression::List(Vec::new())
            }
        }
    }

    /// `16.dp`; without Compose a plain float.
    fn suffixed(&mut self, number: f64, unit: Name) -> Expression {
        if !self.options.compose {
            return Expression::plain(self.float(number));
        }
        let digits = self.single(number);
        let unit = self.name(unit);
        // An integer of 32 bits has the unit, a longer one has not.
        let is_long = number.abs() > 1e9 && !digits.contains('.');
        Expression::plain(suffixed(&digits, if is_long { ".0" } else { "" }, &unit))
    }

    fn float(&mut self, value: f64) -> String {
        self.single(value) + "f"
    }

    /// The digits of a `Float`.
    fn single(&mut self, value: f64) -> String {
        let held = precision::single(value);
        self.lost.extend(held.loss(value, "a `Float`"));
        let mut digits = String::new();
        number::push_single(&mut digits, held.nearest as f32);
        digits
    }

    fn weight(&mut self, weight: FontWeight) -> Expression {
        let held = precision::integer(weight.value);
        self.lost.extend(held.loss(weight.value, "a weight, which is whole on Android,"));
        let number = Expression::plain(number::text(held.nearest));
        if self.options.compose { Expression::of(self.name(Name::FontWeight), [number]) } else { number }
    }

    fn duration(&mut self, duration: Duration) -> Expression {
        let milliseconds = duration.milliseconds();
        let held = precision::kotlin_duration(milliseconds);
        self.lost.extend(held.loss(milliseconds, "a `Duration` in milliseconds"));
        let unit = self.name(Name::Milliseconds);
        Expression::plain(suffixed(&number::text(held.nearest), "", &unit))
    }
}

/// A font family.
fn family_names(family: &FontFamily) -> Expression {
    let names = family.names.iter().map(|name| Expression::plain(literal::KOTLIN.of(name))).collect();
    Expression::of("TokenFontFamily", [Expression::List(names)])
}

/// A number with a unit as Kotlin's extensions write it: `4.dp`, `(-4).dp`, `0.5.dp`.
fn suffixed(digits: &str, point: &str, unit: &str) -> String {
    if digits.starts_with('-') {
        format!("({digits}{point}).{unit}")
    } else {
        format!("{digits}{point}.{unit}")
    }
}

/// A converted component, whose last digits may differ between machines.
fn rounded(component: f64) -> String {
    format!("{}f", number::rounded(component, 6))
}
