//! Reads the table, in the order in which the compiler writes it.

use std::borrow::ToOwned;
use std::string::String;
use std::vec::Vec;

use tokens_compiler_core::color::ColorSpace;

use super::color::{ColorValue, Rgba8Value};
use super::resolve::ModifierEntry;
use super::table::{Index, Token, Variant};
use super::value::{
    BorderValue, CubicBezierValue, DimensionUnitValue, DimensionValue, DurationUnitValue, DurationValue,
    GradientStopValue, LineCapValue, OpaqueValue, ShadowLayerValue, StrokeKeywordValue, StrokeStyleValue,
    TokenValue, TransitionValue, TypographyValue,
};

/// The number of bytes of all values comes before them.
const VALUES: usize = 4;

/// The value that starts at a place.
pub(super) fn value(bytes: &'static [u8], place: usize) -> TokenValue {
    Reader { bytes, at: VALUES + place }.value()
}

pub(super) struct Reader {
    bytes: &'static [u8],
    at: usize,
}

impl Reader {
    pub(super) fn new(bytes: &'static [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// Everything but the values.
    pub(super) fn index(&mut self) -> Index {
        self.at = VALUES + self.count();
        let modifiers = self.list(Self::modifier);
        let tokens = self.list(Self::token);
        Index::new(modifiers, tokens)
    }

    fn take<const N: usize>(&mut self) -> [u8; N] {
        let start = self.at;
        self.at += N;
        std::array::from_fn(|index| self.bytes[start + index])
    }

    fn byte(&mut self) -> u8 {
        let [byte] = self.take();
        byte
    }

    fn flag(&mut self) -> bool {
        self.byte() == 1
    }

    fn count(&mut self) -> usize {
        u32::from_le_bytes(self.take()) as usize
    }

    fn number(&mut self) -> f64 {
        f64::from_le_bytes(self.take())
    }

    fn text(&mut self) -> &'static str {
        let length = self.count();
        let start = self.at;
        self.at += length;
        std::str::from_utf8(&self.bytes[start..self.at]).expect("the compiler writes UTF-8")
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

    fn modifier(&mut self) -> ModifierEntry {
        let name = self.owned();
        let default = self.count();
        let contexts = self.list(Self::owned);
        ModifierEntry { name, default_context: contexts[default].clone(), contexts }
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
            13 => TokenValue::Opaque { value: self.opaque() },
            kind => unreachable!("the compiler writes no value of kind {kind}"),
        }
    }

    fn opaque(&mut self) -> OpaqueValue {
        match self.byte() {
            0 => OpaqueValue::Text { text: self.owned() },
            1 => OpaqueValue::Number { number: self.number() },
            _ => OpaqueValue::Boolean { flag: self.flag() },
        }
    }

    fn color(&mut self) -> ColorValue {
        let space = ColorSpace::ALL[usize::from(self.byte())].into();
        let components = (0..3).map(|_| self.optional(Self::number)).collect();
        let alpha = self.number();
        let [red, green, blue, opacity] = self.take();
        ColorValue { space, components, alpha, rgba8: Rgba8Value { red, green, blue, alpha: opacity } }
    }

    fn dimension(&mut self) -> DimensionValue {
        let value = self.number();
        let unit = match self.byte() {
            0 => DimensionUnitValue::Px,
            1 => DimensionUnitValue::Rem,
            _ => DimensionUnitValue::Other { name: self.owned() },
        };
        DimensionValue { value, unit }
    }

    fn duration(&mut self) -> DurationValue {
        let value = self.number();
        let unit =
            if self.byte() == 0 { DurationUnitValue::Milliseconds } else { DurationUnitValue::Seconds };
        DurationValue { value, unit }
    }

    fn cubic_bezier(&mut self) -> CubicBezierValue {
        CubicBezierValue { x1: self.number(), y1: self.number(), x2: self.number(), y2: self.number() }
    }

    fn stroke_style(&mut self) -> StrokeStyleValue {
        if self.byte() == 0 {
            return StrokeStyleValue::Keyword { keyword: StrokeKeywordValue::ALL[usize::from(self.byte())] };
        }
        let dash_array = self.list(Self::dimension);
        let line_cap = LineCapValue::ALL[usize::from(self.byte())];
        StrokeStyleValue::Pattern { dash_array, line_cap }
    }

    fn border(&mut self) -> BorderValue {
        BorderValue { color: self.color(), width: self.dimension(), style: self.stroke_style() }
    }

    fn transition(&mut self) -> TransitionValue {
        TransitionValue {
            duration: self.duration(),
            delay: self.duration(),
            timing_function: self.cubic_bezier(),
        }
    }

    fn shadow_layer(&mut self) -> ShadowLayerValue {
        ShadowLayerValue {
            color: self.color(),
            offset_x: self.dimension(),
            offset_y: self.dimension(),
            blur: self.dimension(),
            spread: self.dimension(),
            inset: self.flag(),
        }
    }

    fn gradient_stop(&mut self) -> GradientStopValue {
        GradientStopValue { color: self.color(), position: self.number() }
    }

    fn typography(&mut self) -> TypographyValue {
        TypographyValue {
            font_family: self.list(Self::owned),
            font_size: self.dimension(),
            font_weight: self.number(),
            letter_spacing: self.optional(Self::dimension),
            line_height: self.optional(Self::number),
        }
    }
}
