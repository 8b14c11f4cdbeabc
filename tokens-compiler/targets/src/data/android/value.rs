//! Values as parts: one resource each.

use super::part::{Attribute, Body, Item, Kind, Part};
use crate::language::literal::ANDROID;
use crate::length::{self, Length};
use crate::precision;
use crate::usage::Use;
use tokens_compiler_core::color::Color;
use tokens_compiler_core::dictionary::TokenId;
use tokens_compiler_core::emit::number;
use tokens_compiler_core::value::{
    Border, CubicBezier, Dimension, Duration, FontFamily, FontWeight, GradientStop, LineCap, Part as Written,
    Scalar, ShadowLayer, StrokeStyle, Transition, Typography, Value,
};

/// Takes a value apart.
pub(super) struct Pen {
    /// Pixels in a rem.
    pub(super) rem: f64,
    /// What the token's own dimension is used for.
    pub(super) usage: Use,
    /// The most layers that the token's shadow has in any context.
    pub(super) layers: usize,
    pub(super) parts: Vec<Part>,
    /// What no resource can hold; the nearest that can is written.
    pub(super) lost: Vec<String>,
    /// Why nothing can be written.
    pub(super) refused: Option<String>,
}

impl Pen {
    pub(super) fn value(&mut self, value: &Value) {
        match value {
            Value::Color(color) => self.color("", color, None),
            Value::Dimension(length) => self.length("", self.usage, length, None),
            Value::FontFamily(family) => self.family("", family, None),
            Value::FontWeight(weight) => self.weight("", *weight, None),
            Value::Duration(duration) => self.duration("", *duration, None),
            Value::CubicBezier(curve) => self.curve("", *curve, None),
            Value::Number(number) | Value::Opaque(Scalar::Number(number)) => self.number("", *number, None),
            Value::StrokeStyle(style) => self.stroke("", style, None),
            Value::Border(border) => self.border(border),
            Value::Transition(transition) => self.transition(transition),
            Value::Shadow(layers) => self.shadow(layers),
            Value::Gradient(stops) => self.gradient(stops),
            Value::Typography(style) => self.typography(style),
            Value::Opaque(Scalar::Text(text)) => self.text("", text, None),
            Value::Opaque(Scalar::Boolean(truth)) => self.truth("", *truth),
        }
    }

    /// What is lost by `write`, but for a part that is another token, of which it is said there.
    fn unless<T>(&mut self, alias: Option<TokenId>, write: impl FnOnce(&mut Self) -> T) -> T {
        let said = self.lost.len();
        let written = write(self);
        if alias.is_some() {
            self.lost.truncate(said);
        }
        written
    }

    fn push(&mut self, suffix: &str, kind: Kind, body: Body, alias: Option<TokenId>) {
        let alias = alias.map(|token| (token, String::new()));
        self.parts.push(Part { suffix: suffix.to_owned(), kind, body, alias });
    }

    fn push_text(&mut self, suffix: &str, kind: Kind, text: String, alias: Option<TokenId>) {
        self.push(suffix, kind, Body::Text(text), alias);
    }

    fn color(&mut self, suffix: &str, color: &Color, alias: Option<TokenId>) {
        let text = self.unless(alias, |pen| pen.argb(color));
        self.push_text(suffix, Kind::Color, text, alias);
    }

    fn argb(&mut self, color: &Color) -> String {
        let [r, g, b, a] = color.srgb8();
        if !color.in_srgb_gamut() {
            self.lost.push("the color is outside sRGB, the only space of a color resource; the nearest color in it is written".to_owned());
        }
        format!("#{a:02X}{r:02X}{g:02X}{b:02X}")
    }

    fn length(&mut self, suffix: &str, usage: Use, length: &Dimension, alias: Option<TokenId>) {
        let (kind, number) = self.measure(length, usage);
        let text = self.unless(alias, |pen| match kind {
            Kind::Float => pen.float(number),
            _ => pen.dimension(kind, number),
        });
        self.push_text(suffix, kind, text, alias);
    }

    /// The unit and number of a length. Letter spacing may be a plain number, in multiples of the font size.
    fn measure(&mut self, length: &Dimension, usage: Use) -> (Kind, f64) {
        match length::read(length, self.rem, usage) {
            Length::Pixels(number) if usage.is_text() => (Kind::Sp, number),
            Length::Pixels(number) | Length::Dp(number) => (Kind::Dp, number),
            Length::Sp(number) => (Kind::Sp, number),
            Length::Ems(number) if usage == Use::LetterSpacing => (Kind::Float, number),
            Length::Ems(0.0) => (Kind::Sp, 0.0),
            Length::Ems(_) | Length::Points(_) | Length::Other(_) => {
                let unit = length.unit.name();
                self.refused = Some(length::refusal("Android has no dimension", unit, "px, rem, dp or sp"));
                (Kind::Dp, 0.0)
            }
        }
    }

    fn dimension(&mut self, kind: Kind, pixels: f64) -> String {
        let held = precision::android_dimension(pixels);
        self.lost.extend(held.loss(pixels, "a dimension resource"));
        // The digits as they were written where they are read so, and no more than the resource compiler reads.
        let is_written = held.is_kept && held.nearest.trunc() != held.nearest;
        let mut text = String::new();
        number::push_single(&mut text, if is_written { pixels } else { held.nearest } as f32);
        text.push_str(if kind == Kind::Sp { "sp" } else { "dp" });
        text
    }

    fn number(&mut self, suffix: &str, value: f64, alias: Option<TokenId>) {
        let text = self.unless(alias, |pen| pen.float(value));
        self.push_text(suffix, Kind::Float, text, alias);
    }

    fn float(&mut self, value: f64) -> String {
        let held = precision::single(value);
        self.lost.extend(held.loss(value, "a float resource"));
        // The digits of the float itself: a longer text is one that the resource compiler does not read.
        let mut text = String::new();
        number::push_single(&mut text, held.nearest as f32);
        text
    }

    fn integer(&mut self, suffix: &str, value: f64, what: &str, alias: Option<TokenId>) {
        let held = precision::integer(value);
        if alias.is_none() {
            self.lost.extend(held.loss(value, what));
        }
        self.push_text(suffix, Kind::Integer, number::text(held.nearest), alias);
    }

    fn text(&mut self, suffix: &str, text: &str, alias: Option<TokenId>) {
        self.push_text(suffix, Kind::Text, ANDROID.of(text), alias);
    }

    fn truth(&mut self, suffix: &str, truth: bool) {
        self.push_text(suffix, Kind::Bool, truth.to_string(), None);
    }

    /// The first name, which `android:fontFamily` takes, and all of them in order of preference.
    fn family(&mut self, suffix: &str, family: &FontFamily, alias: Option<TokenId>) {
        let first = family.names.first().map_or("", |name| name);
        self.text(suffix, first, alias);
        let items = family.names.iter().map(|name| Item { text: ANDROID.of(name), alias: None }).collect();
        let alias = alias.map(|token| (token, "_names".to_owned()));
        let suffix = format!("{suffix}_names");
        self.parts.push(Part { suffix, kind: Kind::Texts, body: Body::Items(items), alias });
    }

    fn weight(&mut self, suffix: &str, weight: FontWeight, alias: Option<TokenId>) {
        self.integer(suffix, weight.value, "a weight, which is an integer resource,", alias);
    }

    fn duration(&mut self, suffix: &str, duration: Duration, alias: Option<TokenId>) {
        self.integer(
            suffix,
            duration.milliseconds(),
            "a duration, which is an integer resource in milliseconds,",
            alias,
        );
    }

    fn curve(&mut self, suffix: &str, curve: CubicBezier, alias: Option<TokenId>) {
        let points =
            [curve.x1, curve.y1, curve.x2, curve.y2].map(|point| self.unless(alias, |pen| pen.float(point)));
        self.push(suffix, Kind::Interpolator, Body::Curve(points), alias);
    }

    fn stroke(&mut self, suffix: &str, style: &StrokeStyle, alias: Option<TokenId>) {
        match style {
            StrokeStyle::Keyword(keyword) => self.text(suffix, keyword.name(), alias),
            StrokeStyle::Dashed { dash_array, line_cap } => {
                self.text(suffix, "dashed", alias);
                let mut items = Vec::with_capacity(dash_array.len());
                for dash in dash_array {
                    let (kind, number) = self.measure(&dash.value, Use::Layout);
                    let text = self.unless(dash.alias.or(alias), |pen| pen.dimension(kind, number));
                    items.push(Item { text, alias: dash.alias.map(|token| (kind, token)) });
                }
                let below = |name: &str| alias.map(|token| (token, name.to_owned()));
                let name = "_dash_array";
                self.parts.push(Part {
                    suffix: format!("{suffix}{name}"),
                    kind: Kind::Array,
                    body: Body::Items(items),
                    alias: below(name),
                });
                let name = "_line_cap";
                let cap = match line_cap {
                    LineCap::Round | LineCap::Butt | LineCap::Square => line_cap.name(),
                };
                self.parts.push(Part {
                    suffix: format!("{suffix}{name}"),
                    kind: Kind::Text,
                    body: Body::Text(cap.to_owned()),
                    alias: below(name),
                });
            }
        }
    }

    fn border(&mut self, border: &Border) {
        self.color("_color", &border.color.value, border.color.alias);
        self.length("_width", Use::Layout, &border.width.value, border.width.alias);
        self.stroke("_style", &border.style.value, border.style.alias);
    }

    fn transition(&mut self, transition: &Transition) {
        self.duration("_duration", transition.duration.value, transition.duration.alias);
        self.duration("_delay", transition.delay.value, transition.delay.alias);
        self.curve("_timing_function", transition.timing_function.value, transition.timing_function.alias);
    }

    fn shadow(&mut self, layers: &[Written<ShadowLayer>]) {
        for (index, written) in layers.iter().enumerate() {
            let layer = &written.value;
            let start = if self.layers > 1 { format!("_{}", index + 1) } else { String::new() };
            let first = self.parts.len();
            self.color(&format!("{start}_color"), &layer.color.value, layer.color.alias);
            for (name, part) in [
                ("offset_x", &layer.offset_x),
                ("offset_y", &layer.offset_y),
                ("blur", &layer.blur),
                ("spread", &layer.spread),
            ] {
                self.length(&format!("{start}_{name}"), Use::Layout, &part.value, part.alias);
            }
            self.truth(&format!("{start}_inset"), layer.inset);
            // A layer that is another token, which has one layer, is that token's parts.
            if let Some(token) = written.alias {
                for part in &mut self.parts[first..] {
                    part.alias = Some((token, part.suffix[start.len()..].to_owned()));
                }
            }
        }
    }

    fn gradient(&mut self, stops: &[Written<GradientStop>]) {
        let mut colors = Vec::with_capacity(stops.len());
        let mut positions = Vec::with_capacity(stops.len());
        for stop in stops {
            let GradientStop { color, position } = &stop.value;
            let text = self.unless(color.alias, |pen| pen.argb(&color.value));
            colors.push(Item { text, alias: color.alias.map(|token| (Kind::Color, token)) });
            // An array tells a float from an integer by its point.
            let mut text = self.unless(position.alias, |pen| pen.float(position.value));
            if !text.contains('.') {
                text.push_str(".0");
            }
            positions.push(Item { text, alias: position.alias.map(|token| (Kind::Float, token)) });
        }
        self.push("_colors", Kind::Array, Body::Items(colors), None);
        self.push("_positions", Kind::Array, Body::Items(positions), None);
    }

    fn typography(&mut self, style: &Typography) {
        use Attribute::{Part as Own, Word};
        let (unit, size) = self.measure(&style.font_size.value, Use::Text);
        let mut attributes = vec![
            ("android:fontFamily", Own(Kind::Text, "_font_family")),
            ("android:textSize", Own(unit, "_font_size")),
            ("android:textFontWeight", Own(Kind::Integer, "_font_weight")),
            // What Android before 9 has of a weight.
            (
                "android:textStyle",
                Word(if style.font_weight.value.value >= 600.0 { "bold" } else { "normal" }),
            ),
        ];
        if style.letter_spacing.is_some() {
            attributes.push(("android:letterSpacing", Own(Kind::Float, "_letter_spacing")));
        }
        if style.line_height.is_some() {
            attributes.push(("android:lineHeight", Own(unit, "_line_height")));
        }
        self.push("", Kind::Style, Body::Attributes(attributes), None);
        self.family("_font_family", &style.font_family.value, style.font_family.alias);
        self.length("_font_size", Use::Text, &style.font_size.value, style.font_size.alias);
        self.weight("_font_weight", style.font_weight.value, style.font_weight.alias);
        if let Some(spacing) = &style.letter_spacing {
            let ems = self.ems(&spacing.value, (unit, size));
            self.number("_letter_spacing", ems, spacing.alias);
        }
        if let Some(height) = &style.line_height {
            let text = self.dimension(unit, precision::product(height.value, size));
            self.push_text("_line_height", unit, text, None);
        }
    }

    /// Letter spacing as Android has it: in multiples of the font size.
    fn ems(&mut self, spacing: &Dimension, (unit, size): (Kind, f64)) -> f64 {
        let number = match length::read(spacing, self.rem, Use::LetterSpacing) {
            Length::Ems(number) => return number,
            Length::Pixels(number) => number,
            Length::Dp(number) if unit == Kind::Dp => number,
            Length::Sp(number) if unit == Kind::Sp => number,
            Length::Dp(_) | Length::Sp(_) | Length::Points(_) | Length::Other(_) => {
                let what = "Android has no letter spacing";
                self.refused = Some(length::refusal(what, spacing.unit.name(), "px, rem, em or sp"));
                return 0.0;
            }
        };
        if number == 0.0 || self.refused.is_some() {
            return 0.0;
        }
        if size == 0.0 {
            let what =
                "letter spacing is a multiple of the font size on Android, and that is 0; none is written";
            self.lost.push(what.to_owned());
            return 0.0;
        }
        round(number / size)
    }
}

/// A quotient with the digits that anybody reads, where they are not all zero.
fn round(number: f64) -> f64 {
    if number.abs() < 1e-3 { number } else { (number * 1e6).round() / 1e6 }
}
