//! Reads the table, in the order in which the build script writes it.

use super::{BYTES, Table, Token, Variant};
use crate::Modifier;
use crate::value::{
    Border, Color, CubicBezier, Dimension, Duration, DurationUnit, GradientStop, LineCap, Rgba8, ShadowLayer,
    StrokeStyle, TokenValue, Transition, Typography, Unit,
};

/// The count of bytes of all values stands before them.
const VALUES: usize = 4;

/// Everything but the values.
pub(super) fn table() -> Table {
    let mut reader = Reader { at: 0 };
    reader.at = VALUES + reader.count();
    let modifiers = reader.list(Reader::modifier);
    let tokens = reader.list(Reader::token);
    Table::new(modifiers, tokens)
}

/// The value that starts at a place.
pub(crate) fn value(place: usize) -> TokenValue {
    Reader { at: VALUES + place }.value()
}

struct Reader {
    at: usize,
}

impl Reader {
    fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let start = self.at;
        self.at += N;
        std::array::from_fn(|index| BYTES[start + index])
    }

    fn byte(&mut self) -> u8 {
        let [byte] = self.bytes();
        byte
    }

    fn flag(&mut self) -> bool {
        self.byte() == 1
    }

    fn count(&mut self) -> usize {
        u32::from_le_bytes(self.bytes()) as usize
    }

    fn number(&mut self) -> f64 {
        f64::from_le_bytes(self.bytes())
    }

    fn text(&mut self) -> &'static str {
        let length = self.count();
        let start = self.at;
        self.at += length;
        std::str::from_utf8(&BYTES[start..self.at]).expect("the build script wrote UTF-8")
    }

    fn owned(&mut self) -> String {
        self.text().to_owned()
    }

    fn list<T>(&mut self, read: fn(&mut Self) -> T) -> Vec<T> {
        (0..self.count()).map(|_| read(self)).collect()
    }

    fn optional<T>(&mut self, read: fn(&mut Self) -> T) -> Option<T> {
        self.flag().then(|| read(self))
    }

    fn modifier(&mut self) -> Modifier {
        let name = self.owned();
        let default = self.count();
        let contexts = self.list(Self::owned);
        Modifier { name, default_context: contexts[default].clone(), contexts }
    }

    fn token(&mut self) -> Token {
        Token {
            path: self.text(),
            kind: self.text(),
            description: self.optional(Self::text),
            deprecated: self.optional(Self::text),
            variants: self.list(Self::variant),
        }
    }

    fn variant(&mut self) -> Variant {
        Variant {
            when: self.list(|reader| (reader.count(), reader.count())),
            value: self.optional(Self::count),
        }
    }

    fn value(&mut self) -> TokenValue {
        match self.byte() {
            0 => TokenValue::Color { value: self.color() },
            1 => TokenValue::Dimension { value: self.dimension() },
            2 => TokenValue::FontFamily { names: self.list(Self::owned) },
            3 => TokenValue::FontWeight { weight: self.number() },
            4 => TokenValue::Duration { value: self.duration() },
            5 => TokenValue::CubicBezier { value: self.cubic_bezier() },
            6 => TokenValue::Number { number: self.number() },
            7 => TokenValue::StrokeStyle { value: self.stroke_style() },
            8 => TokenValue::Border { value: self.border() },
            9 => TokenValue::Transition { value: self.transition() },
            10 => TokenValue::Shadow { layers: self.list(Self::shadow_layer) },
            11 => TokenValue::Gradient { stops: self.list(Self::gradient_stop) },
            12 => TokenValue::Typography { value: self.typography() },
            13 => match self.byte() {
                0 => TokenValue::OpaqueText { text: self.owned() },
                1 => TokenValue::OpaqueNumber { number: self.number() },
                _ => TokenValue::OpaqueBoolean { flag: self.flag() },
            },
            kind => unreachable!("the build script writes no value of kind {kind}"),
        }
    }

    fn color(&mut self) -> Color {
        let space = self.owned();
        let components = (0..3).map(|_| self.optional(Self::number)).collect();
        let alpha = self.number();
        let [red, green, blue, opacity] = self.bytes();
        Color { space, components, alpha, rgba8: Rgba8 { red, green, blue, alpha: opacity } }
    }

    fn dimension(&mut self) -> Dimension {
        let value = self.number();
        let unit = match self.byte() {
            0 => Unit::Px,
            1 => Unit::Rem,
            _ => Unit::Other { name: self.owned() },
        };
        Dimension { value, unit }
    }

    fn duration(&mut self) -> Duration {
        let value = self.number();
        let unit = if self.byte() == 0 { DurationUnit::Milliseconds } else { DurationUnit::Seconds };
        Duration { value, unit }
    }

    fn cubic_bezier(&mut self) -> CubicBezier {
        CubicBezier { x1: self.number(), y1: self.number(), x2: self.number(), y2: self.number() }
    }

    fn stroke_style(&mut self) -> StrokeStyle {
        let name = self.text();
        if !name.is_empty() {
            return StrokeStyle::Keyword { name: name.to_owned() };
        }
        let dash_array = self.list(Self::dimension);
        let line_cap = match self.byte() {
            0 => LineCap::Round,
            1 => LineCap::Butt,
            _ => LineCap::Square,
        };
        StrokeStyle::Pattern { dash_array, line_cap }
    }

    fn border(&mut self) -> Border {
        Border { color: self.color(), width: self.dimension(), style: self.stroke_style() }
    }

    fn transition(&mut self) -> Transition {
        Transition { duration: self.duration(), delay: self.duration(), timing_function: self.cubic_bezier() }
    }

    fn shadow_layer(&mut self) -> ShadowLayer {
        ShadowLayer {
            color: self.color(),
            offset_x: self.dimension(),
            offset_y: self.dimension(),
            blur: self.dimension(),
            spread: self.dimension(),
            inset: self.flag(),
        }
    }

    fn gradient_stop(&mut self) -> GradientStop {
        GradientStop { color: self.color(), position: self.number() }
    }

    fn typography(&mut self) -> Typography {
        Typography {
            font_family: self.list(Self::owned),
            font_size: self.dimension(),
            font_weight: self.number(),
            letter_spacing: self.optional(Self::dimension),
            line_height: self.optional(Self::number),
        }
    }
}
