//! Types and values in Swift. What its types cannot hold is noted, with the nearest that they can.

use std::fmt::Write as _;

use super::unit;
use crate::language::expression::{Argument, Expression};
use crate::language::literal;
use crate::precision;
use crate::usage::Use;
use tokens_compiler_core::color::{Color, ColorSpace};
use tokens_compiler_core::emit::number;
use tokens_compiler_core::value::{
    Border, CubicBezier, Dimension, Duration, FontFamily, FontWeight, GradientStop, LineCap, Part, Scalar,
    ShadowLayer, StrokeStyle, TokenType, Transition, Typography, Value,
};

/// The type of a token's values.
pub(super) fn type_name(token_type: TokenType) -> &'static str {
    match token_type {
        TokenType::Color => "TokenColor",
        TokenType::Dimension => "CGFloat",
        TokenType::FontFamily => "TokenFontFamily",
        TokenType::FontWeight => "TokenFontWeight",
        TokenType::Duration => "TokenDuration",
        TokenType::CubicBezier => "TokenCubicBezier",
        TokenType::Number => "Double",
        TokenType::StrokeStyle => "TokenStrokeStyle",
        TokenType::Border => "TokenBorder",
        TokenType::Transition => "TokenTransition",
        TokenType::Shadow => "TokenShadow",
        TokenType::Gradient => "TokenGradient",
        TokenType::Typography => "TokenTypography",
        TokenType::Opaque => "TokenOpaque",
    }
}

/// Makes values expressions.
#[derive(Debug)]
pub(super) struct Values {
    /// Points in a `rem`.
    pub(super) rem: f64,
    /// What a number of 64 bits does not hold.
    pub(super) lost: Option<String>,
}

impl Values {
    /// The value as an expression of its type.
    pub(super) fn value(&mut self, value: &Value) -> Expression {
        match value {
            Value::Color(value) => color(value),
            Value::Dimension(value) => self.dimension(value),
            Value::FontFamily(value) => font_family(value),
            Value::FontWeight(value) => font_weight(*value),
            Value::Duration(value) => self.duration(*value),
            Value::CubicBezier(value) => cubic_bezier(*value),
            Value::Number(value) => double(*value),
            Value::StrokeStyle(value) => self.stroke_style(value, "TokenStrokeStyle"),
            Value::Border(value) => self.border(value),
            Value::Transition(value) => self.transition(value),
            Value::Shadow(layers) => self.shadow(layers),
            Value::Gradient(stops) => gradient(stops),
            Value::Typography(value) => self.typography(value),
            Value::Opaque(value) => opaque(value),
        }
    }

    fn dimension(&mut self, dimension: &Dimension) -> Expression {
        self.length(dimension, Use::Layout, None)
    }

    /// A length of a token that is held, and so has points.
    fn length(&mut self, dimension: &Dimension, usage: Use, em: Option<f64>) -> Expression {
        let points = unit::points(dimension, usage, self.rem, em).unwrap_or(f64::NAN);
        self.measured(points, "a `CGFloat`")
    }

    fn duration(&mut self, duration: Duration) -> Expression {
        let milliseconds = self.measured(duration.milliseconds(), "a `Double` in milliseconds");
        Expression::call("TokenDuration", vec![("milliseconds", milliseconds)])
    }

    fn transition(&mut self, transition: &Transition) -> Expression {
        let arguments = vec![
            ("duration", self.duration(transition.duration.value)),
            ("delay", self.duration(transition.delay.value)),
            ("timingFunction", cubic_bezier(transition.timing_function.value)),
        ];
        Expression::call("TokenTransition", arguments)
    }

    /// A number that arithmetic with units made.
    fn measured(&mut self, number: f64, holder: &str) -> Expression {
        let held = precision::double(number);
        if let Some(lost) = held.loss(number, holder) {
            self.lost = Some(lost);
        }
        double(held.nearest)
    }

    fn stroke_style(&mut self, style: &StrokeStyle, type_name: &'static str) -> Expression {
        match style {
            StrokeStyle::Keyword(keyword) => Expression::plain(format!("{type_name}.{}", keyword.name())),
            StrokeStyle::Dashed { dash_array, line_cap } => {
                let dashes = dash_array.iter().map(|dash| self.dimension(&dash.value)).collect();
                let pattern = if type_name.is_empty() { ".pattern" } else { "TokenStrokeStyle.pattern" };
                Expression::call(
                    pattern,
                    vec![
                        ("dashes", Expression::List(dashes)),
                        ("lineCap", Expression::plain(cap(*line_cap))),
                    ],
                )
            }
        }
    }

    fn border(&mut self, border: &Border) -> Expression {
        let arguments = vec![
            ("color", color(&border.color.value)),
            ("width", self.dimension(&border.width.value)),
            ("style", self.stroke_style(&border.style.value, "")),
        ];
        Expression::call("TokenBorder", arguments)
    }

    fn shadow(&mut self, layers: &[Part<ShadowLayer>]) -> Expression {
        let mut items = Vec::with_capacity(layers.len());
        for layer in layers {
            let layer = &layer.value;
            let mut arguments = vec![
                ("color", color(&layer.color.value)),
                ("x", self.dimension(&layer.offset_x.value)),
                ("y", self.dimension(&layer.offset_y.value)),
                ("blur", self.dimension(&layer.blur.value)),
                ("spread", self.dimension(&layer.spread.value)),
            ];
            if layer.inset {
                arguments.push(("isInset", Expression::plain("true")));
            }
            items.push(Expression::call("TokenShadow.Layer", arguments));
        }
        Expression::of("TokenShadow", [Expression::List(items)])
    }

    fn typography(&mut self, typography: &Typography) -> Expression {
        let mut arguments = vec![
            ("fontFamily", font_family(&typography.font_family.value)),
            ("fontSize", self.length(&typography.font_size.value, Use::Text, None)),
            ("fontWeight", font_weight(typography.font_weight.value)),
        ];
        if let Some(spacing) = &typography.letter_spacing {
            let size = unit::points(&typography.font_size.value, Use::Text, self.rem, None);
            arguments.push(("letterSpacing", self.length(&spacing.value, Use::LetterSpacing, size)));
        }
        if let Some(height) = &typography.line_height {
            arguments.push(("lineHeight", double(height.value)));
        }
        Expression::call("TokenTypography", arguments)
    }
}

/// The shortest literal that reads back as the same number.
fn double(value: f64) -> Expression {
    let mut text = String::new();
    if value != 0.0 && !(1e-5..1e16).contains(&value.abs()) {
        // Writing to a String cannot fail.
        let _ = write!(text, "{value:e}");
    } else {
        number::push(&mut text, value);
        group_digits(&mut text);
    }
    Expression::plain(text)
}

/// `1000000` → `1_000_000`: whole numbers of seven digits or more.
fn group_digits(text: &mut String) {
    let digits = text.trim_start_matches('-').len();
    if digits >= 7 && !text.contains('.') {
        let sign = text.len() - digits;
        for back in (3..digits).step_by(3) {
            text.insert(sign + digits - back, '_');
        }
    }
}

/// A component of a converted color: rounded, since its last bit may differ between machines.
fn converted(value: f64) -> Expression {
    Expression::plain(number::rounded(value, 5))
}

/// A literal of any text.
pub(super) fn string(value: &str) -> Expression {
    Expression::plain(literal::SWIFT.of(value))
}

fn color(color: &Color) -> Expression {
    let [first, second, third] = color.coordinates();
    let is_whole = color.components.iter().all(Option::is_some);
    let mut arguments: Vec<Argument>;
    if color.space == ColorSpace::Srgb && is_whole {
        arguments = vec![("red", double(first)), ("green", double(second)), ("blue", double(third))];
    } else {
        arguments = vec![
            ("", Expression::plain(space(color.space))),
            ("", double(first)),
            ("", double(second)),
            ("", double(third)),
        ];
        push_screen(&mut arguments, "srgb", color, ColorSpace::Srgb);
        if color.space == ColorSpace::DisplayP3 || !color.in_srgb_gamut() {
            push_screen(&mut arguments, "p3", color, ColorSpace::DisplayP3);
        }
    }
    if color.alpha < 1.0 {
        arguments.push(("alpha", double(color.alpha)));
    }
    if !is_whole {
        let parts = [".first", ".second", ".third"];
        let missing = parts.into_iter().zip(color.components).filter(|(_, component)| component.is_none());
        let mut parts: Vec<Expression> = missing.map(|(part, _)| Expression::plain(part)).collect();
        arguments.push(("missing", if parts.len() == 1 { parts.remove(0) } else { Expression::List(parts) }));
    }
    Expression::call("TokenColor", arguments)
}

/// Red, green and blue on a screen of this gamut, the label before the first.
fn push_screen(arguments: &mut Vec<Argument>, label: &'static str, color: &Color, gamut: ColorSpace) {
    let parts = match gamut {
        _ if color.space == gamut => color.coordinates(),
        ColorSpace::Srgb => color.to_srgb_shown(),
        _ => color.to_mapped(gamut),
    };
    for (index, part) in parts.into_iter().enumerate() {
        let label = if index == 0 { label } else { "" };
        arguments.push((label, if color.space == gamut { double(part) } else { converted(part) }));
    }
}

fn font_family(family: &FontFamily) -> Expression {
    let names = family.names.iter().map(|name| string(name)).collect();
    Expression::of("TokenFontFamily", [Expression::List(names)])
}

fn font_weight(weight: FontWeight) -> Expression {
    Expression::of("TokenFontWeight", [double(weight.value)])
}

fn cubic_bezier(curve: CubicBezier) -> Expression {
    let parts = [curve.x1, curve.y1, curve.x2, curve.y2];
    Expression::of("TokenCubicBezier", parts.map(double))
}

fn gradient(stops: &[Part<GradientStop>]) -> Expression {
    let items = stops
        .iter()
        .map(|stop| {
            let arguments =
                vec![("", color(&stop.value.color.value)), ("at", double(stop.value.position.value))];
            Expression::call("TokenGradient.Stop", arguments)
        })
        .collect();
    Expression::of("TokenGradient", [Expression::List(items)])
}

fn opaque(scalar: &Scalar) -> Expression {
    let (case, value) = match scalar {
        Scalar::Text(value) => ("TokenOpaque.text", string(value)),
        Scalar::Number(value) => ("TokenOpaque.number", double(*value)),
        Scalar::Boolean(value) => {
            ("TokenOpaque.boolean", Expression::plain(if *value { "true" } else { "false" }))
        }
    };
    Expression::of(case, [value])
}

fn cap(cap: LineCap) -> &'static str {
    match cap {
        LineCap::Round => ".round",
        LineCap::Butt => ".butt",
        LineCap::Square => ".square",
    }
}

fn space(space: ColorSpace) -> &'static str {
    match space {
        ColorSpace::Srgb => ".srgb",
        ColorSpace::SrgbLinear => ".srgbLinear",
        ColorSpace::Hsl => ".hsl",
        ColorSpace::Hwb => ".hwb",
        ColorSpace::Lab => ".lab",
        ColorSpace::Lch => ".lch",
        ColorSpace::Oklab => ".oklab",
        ColorSpace::Oklch => ".oklch",
        ColorSpace::DisplayP3 => ".displayP3",
        ColorSpace::A98Rgb => ".a98RGB",
        ColorSpace::ProphotoRgb => ".prophotoRGB",
        ColorSpace::Rec2020 => ".rec2020",
        ColorSpace::XyzD65 => ".xyzD65",
        ColorSpace::XyzD50 => ".xyzD50",
    }
}
