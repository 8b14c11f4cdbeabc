//! Types and values as Rust expressions.

use super::literal;
use tokens_compiler_core::color::{Color, ColorSpace};
use tokens_compiler_core::emit::escape::push_quoted;
use tokens_compiler_core::emit::precision;
use tokens_compiler_core::value::{
    Border, CubicBezier, Dimension, DimensionUnit, Duration, FontFamily, FontWeight, GradientStop, LineCap,
    Part, Scalar, ShadowLayer, StrokeKeyword, StrokeStyle, TokenType, Transition, Typography, Value,
};

/// The runtime's name of a type, without the path of its crate; none for the primitive `f32`.
pub(super) fn type_name(token_type: TokenType) -> Option<&'static str> {
    Some(match token_type {
        TokenType::Color => "Color",
        TokenType::Dimension => "Dimension",
        TokenType::FontFamily => "FontFamily",
        TokenType::FontWeight => "FontWeight",
        TokenType::Duration => "Duration",
        TokenType::CubicBezier => "CubicBezier",
        TokenType::Number => return None,
        TokenType::StrokeStyle => "StrokeStyle",
        TokenType::Border => "Border",
        TokenType::Transition => "Transition",
        TokenType::Shadow => "Shadow",
        TokenType::Gradient => "Gradient",
        TokenType::Typography => "Typography",
        TokenType::Opaque => "Opaque",
    })
}

/// Adds a type; `path` is empty or the crate's path with `::`.
pub(super) fn push_type(text: &mut String, token_type: TokenType, path: &str) {
    match type_name(token_type) {
        Some(name) => {
            text.push_str(path);
            text.push_str(name);
        }
        None => text.push_str("f32"),
    }
}

/// Prints values into `text`; what Rust's types cannot hold is noted, each with the nearest that they can.
pub(super) struct Values<'t> {
    pub(super) text: &'t mut String,
    /// Before every name of the runtime: empty inside a module that imports them.
    pub(super) path: &'t str,
    /// What was lost.
    pub(super) lost: Option<String>,
}

impl Values<'_> {
    fn name(&mut self, name: &str) {
        self.text.push_str(self.path);
        self.text.push_str(name);
    }

    /// A function beside the types.
    fn call(&mut self, name: &str) {
        if !self.path.is_empty() {
            self.text.push_str(self.path);
            self.text.push_str("generated::");
        }
        self.text.push_str(name);
    }

    fn field(&mut self, name: &str) {
        self.text.push_str(name);
        self.text.push_str(": ");
    }

    fn number(&mut self, number: f64) {
        if let Some(lost) = literal::push_f32(self.text, number) {
            self.lost = Some(lost);
        }
    }

    pub(super) fn value(&mut self, value: &Value) {
        match value {
            Value::Color(color) => self.color(color),
            Value::Dimension(dimension) => self.dimension(dimension),
            Value::FontFamily(family) => self.font_family(family),
            Value::FontWeight(weight) => self.font_weight(*weight),
            Value::Duration(duration) => self.duration(*duration),
            Value::CubicBezier(curve) => self.cubic_bezier(*curve),
            Value::Number(number) => self.number(*number),
            Value::StrokeStyle(style) => self.stroke_style(style),
            Value::Border(border) => self.border(border),
            Value::Transition(transition) => self.transition(transition),
            Value::Shadow(layers) => self.shadow(layers),
            Value::Gradient(stops) => self.gradient(stops),
            Value::Typography(typography) => self.typography(typography),
            Value::Opaque(scalar) => self.opaque(scalar),
        }
    }

    fn color(&mut self, color: &Color) {
        let components = color.coordinates();
        if color.space == ColorSpace::Srgb && has_const_srgb8(components, color.alpha) {
            let is_opaque = color.alpha == 1.0;
            self.call(if is_opaque { "rgb(" } else { "rgba(" });
            self.number(components[0]);
            self.text.push_str(", ");
            self.number(components[1]);
            self.text.push_str(", ");
            self.number(components[2]);
            if !is_opaque {
                self.text.push_str(", ");
                self.number(color.alpha);
            }
        } else {
            self.name("Color::new(");
            self.name("ColorSpace::");
            self.text.push_str(space(color.space));
            self.text.push_str(", [");
            self.number(components[0]);
            self.text.push_str(", ");
            self.number(components[1]);
            self.text.push_str(", ");
            self.number(components[2]);
            self.text.push_str("], ");
            self.number(color.alpha);
            self.text.push_str(", 0x");
            for byte in &color.srgb8() {
                self.text.push(HEX[usize::from(byte >> 4)] as char);
                self.text.push(HEX[usize::from(byte & 15)] as char);
            }
        }
        self.text.push(')');
        let mask = none_mask(color);
        if mask != 0 {
            self.text.push_str(".with_none(");
            literal::push_u64(self.text, mask);
            self.text.push(')');
        }
    }

    fn dimension(&mut self, dimension: &Dimension) {
        match &dimension.unit {
            DimensionUnit::Px => self.call("px("),
            DimensionUnit::Rem => self.call("rem("),
            DimensionUnit::Other(unit) => {
                self.name("Dimension { value: ");
                self.number(dimension.value);
                self.text.push_str(", unit: ");
                self.name("Unit::Other(");
                push_quoted(self.text, unit);
                self.text.push_str(") }");
                return;
            }
        }
        self.number(dimension.value);
        self.text.push(')');
    }

    fn font_family(&mut self, family: &FontFamily) {
        self.name("FontFamily(&[");
        let start = self.text.len();
        for name in &family.names {
            self.comma(start);
            push_quoted(self.text, name);
        }
        self.text.push_str("])");
    }

    fn font_weight(&mut self, weight: FontWeight) {
        self.name("FontWeight(");
        self.number(weight.value);
        self.text.push(')');
    }

    fn duration(&mut self, duration: Duration) {
        let milliseconds = duration.milliseconds();
        let held = precision::rust_duration(milliseconds);
        if milliseconds < 0.0 {
            self.lost =
                Some("a negative duration becomes zero: `core::time::Duration` has no sign".to_owned());
        } else if let Some(lost) = held.loss(milliseconds, "a `core::time::Duration` in milliseconds") {
            self.lost = Some(lost);
        }
        if held.nearest.trunc() == held.nearest {
            self.call("ms(");
            literal::push_u64(self.text, to_u64(held.nearest));
        } else {
            self.name("Duration::from_nanos(");
            literal::push_u64(self.text, to_u64(held.nearest * 1e6));
        }
        self.text.push(')');
    }

    fn cubic_bezier(&mut self, curve: CubicBezier) {
        self.name("CubicBezier { ");
        for (name, number) in &[("x1", curve.x1), (", y1", curve.y1), (", x2", curve.x2), (", y2", curve.y2)]
        {
            self.field(name);
            self.number(*number);
        }
        self.text.push_str(" }");
    }

    fn stroke_style(&mut self, style: &StrokeStyle) {
        self.name("StrokeStyle::");
        match style {
            StrokeStyle::Keyword(keyword) => self.text.push_str(match keyword {
                StrokeKeyword::Solid => "Solid",
                StrokeKeyword::Dashed => "Dashed",
                StrokeKeyword::Dotted => "Dotted",
                StrokeKeyword::Double => "Double",
                StrokeKeyword::Groove => "Groove",
                StrokeKeyword::Ridge => "Ridge",
                StrokeKeyword::Outset => "Outset",
                StrokeKeyword::Inset => "Inset",
            }),
            StrokeStyle::Dashed { dash_array, line_cap } => {
                self.text.push_str("Pattern { dash_array: &[");
                let start = self.text.len();
                for dash in dash_array {
                    self.comma(start);
                    self.dimension(&dash.value);
                }
                self.text.push_str("], line_cap: ");
                self.name(match line_cap {
                    LineCap::Round => "LineCap::Round",
                    LineCap::Butt => "LineCap::Butt",
                    LineCap::Square => "LineCap::Square",
                });
                self.text.push_str(" }");
            }
        }
    }

    /// Parts an item of a list, which begins at `start`, from the one before it.
    fn comma(&mut self, start: usize) {
        if self.text.len() > start {
            self.text.push_str(", ");
        }
    }

    fn border(&mut self, border: &Border) {
        self.name("Border { color: ");
        self.color(&border.color.value);
        self.field(", width");
        self.dimension(&border.width.value);
        self.field(", style");
        self.stroke_style(&border.style.value);
        self.text.push_str(" }");
    }

    fn transition(&mut self, transition: &Transition) {
        self.name("Transition { duration: ");
        self.duration(transition.duration.value);
        self.field(", delay");
        self.duration(transition.delay.value);
        self.field(", timing_function");
        self.cubic_bezier(transition.timing_function.value);
        self.text.push_str(" }");
    }

    fn shadow(&mut self, layers: &[Part<ShadowLayer>]) {
        self.name("Shadow { layers: &[");
        let start = self.text.len();
        for layer in layers {
            self.comma(start);
            let layer = &layer.value;
            self.name("ShadowLayer { color: ");
            self.color(&layer.color.value);
            for &(name, part) in &[
                (", offset_x", &layer.offset_x),
                (", offset_y", &layer.offset_y),
                (", blur", &layer.blur),
                (", spread", &layer.spread),
            ] {
                self.field(name);
                self.dimension(&part.value);
            }
            self.field(", inset");
            self.text.push_str(if layer.inset { "true }" } else { "false }" });
        }
        self.text.push_str("] }");
    }

    fn gradient(&mut self, stops: &[Part<GradientStop>]) {
        self.name("Gradient { stops: &[");
        let start = self.text.len();
        for stop in stops {
            self.comma(start);
            self.name("GradientStop { color: ");
            self.color(&stop.value.color.value);
            self.field(", position");
            self.number(stop.value.position.value);
            self.text.push_str(" }");
        }
        self.text.push_str("] }");
    }

    fn typography(&mut self, typography: &Typography) {
        self.name("Typography { font_family: ");
        self.font_family(&typography.font_family.value);
        self.field(", font_size");
        self.dimension(&typography.font_size.value);
        self.field(", font_weight");
        self.font_weight(typography.font_weight.value);
        self.field(", letter_spacing");
        match &typography.letter_spacing {
            Some(letter_spacing) => {
                self.text.push_str(SOME);
                self.dimension(&letter_spacing.value);
                self.text.push(')');
            }
            None => self.text.push_str(NONE),
        }
        self.field(", line_height");
        match &typography.line_height {
            Some(line_height) => {
                self.text.push_str(SOME);
                self.number(line_height.value);
                self.text.push(')');
            }
            None => self.text.push_str(NONE),
        }
        self.text.push_str(" }");
    }

    fn opaque(&mut self, scalar: &Scalar) {
        match scalar {
            Scalar::Text(value) => {
                self.name("Opaque::Text(");
                push_quoted(self.text, value);
            }
            Scalar::Number(number) => {
                self.name("Opaque::Number(");
                self.number(*number);
            }
            Scalar::Boolean(boolean) => {
                self.name("Opaque::Boolean(");
                self.text.push_str(if *boolean { "true" } else { "false" });
            }
        }
        self.text.push(')');
    }
}

/// By full path: a modifier may be called `option`, `some` or `none`.
pub(super) const SOME: &str = "::core::option::Option::Some(";
pub(super) const NONE: &str = "::core::option::Option::None";

const HEX: [u8; 16] = *b"0123456789abcdef";

/// The name of a space's variant in the runtime.
fn space(space: ColorSpace) -> &'static str {
    match space {
        ColorSpace::Srgb => "Srgb",
        ColorSpace::SrgbLinear => "SrgbLinear",
        ColorSpace::Hsl => "Hsl",
        ColorSpace::Hwb => "Hwb",
        ColorSpace::Lab => "Lab",
        ColorSpace::Lch => "Lch",
        ColorSpace::Oklab => "Oklab",
        ColorSpace::Oklch => "Oklch",
        ColorSpace::DisplayP3 => "DisplayP3",
        ColorSpace::A98Rgb => "A98Rgb",
        ColorSpace::ProphotoRgb => "ProphotoRgb",
        ColorSpace::Rec2020 => "Rec2020",
        ColorSpace::XyzD65 => "XyzD65",
        ColorSpace::XyzD50 => "XyzD50",
    }
}

/// Whether the runtime's own rounding of `f32` gives the 8-bit color that every other target has.
#[expect(clippy::cast_sign_loss, reason = "the cast saturates, as the runtime's does")]
fn has_const_srgb8(components: [f64; 3], alpha: f64) -> bool {
    let [red, green, blue] = components;
    for &number in &[red, green, blue, alpha] {
        let exact = (number * 255.0 + 0.5) as u8;
        let runtime = (number as f32 * 255.0 + 0.5) as u8;
        if exact != runtime || !(0.0..=1.0).contains(&number) {
            return false;
        }
    }
    true
}

fn none_mask(color: &Color) -> u64 {
    let mut mask = 0;
    for (index, component) in color.components.iter().enumerate() {
        if component.is_none() {
            mask |= 1 << index;
        }
    }
    mask
}

#[expect(clippy::cast_sign_loss, reason = "durations are at least zero here; the cast saturates")]
fn to_u64(number: f64) -> u64 {
    number.round() as u64
}
