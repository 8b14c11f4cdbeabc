//! `Serialize` in the form of the format's `$value`, so a program can pass its tokens on as DTCG JSON.

use core::time::Duration;

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};

use crate::{
    Border, Color, CubicBezier, Dimension, FontFamily, FontWeight, Gradient, GradientStop, LineCap, Opaque,
    Shadow, ShadowLayer, StrokeStyle, Transition, Typography,
};

/// `"none"` or a number.
struct Component(Option<f32>);

impl Serialize for Component {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(number) => serializer.serialize_f32(number),
            None => serializer.serialize_str("none"),
        }
    }
}

impl Serialize for Color {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let component = |at: usize| Component((!self.is_none(at)).then_some(self.components[at]));
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("colorSpace", self.space.name())?;
        map.serialize_entry("components", &[component(0), component(1), component(2)])?;
        map.serialize_entry("alpha", &self.alpha)?;
        map.end()
    }
}

impl Serialize for Dimension {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("value", &self.value)?;
        map.serialize_entry("unit", self.unit.name())?;
        map.end()
    }
}

/// A duration in milliseconds: `core`'s own form is not the format's.
struct Milliseconds(Duration);

impl Serialize for Milliseconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("value", &(self.0.as_secs_f64() * 1000.0))?;
        map.serialize_entry("unit", "ms")?;
        map.end()
    }
}

impl Serialize for CubicBezier {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [self.x1, self.y1, self.x2, self.y2].serialize(serializer)
    }
}

impl Serialize for FontFamily {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Serialize for FontWeight {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f32(self.0)
    }
}

impl Serialize for Opaque {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_f32(number),
            Self::Boolean(boolean) => serializer.serialize_bool(boolean),
        }
    }
}

impl Serialize for LineCap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Round => "round",
            Self::Butt => "butt",
            Self::Square => "square",
        })
    }
}

impl Serialize for StrokeStyle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let keyword = match self {
            Self::Solid => "solid",
            Self::Dashed => "dashed",
            Self::Dotted => "dotted",
            Self::Double => "double",
            Self::Groove => "groove",
            Self::Ridge => "ridge",
            Self::Outset => "outset",
            Self::Inset => "inset",
            Self::Pattern { dash_array, line_cap } => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("dashArray", dash_array)?;
                map.serialize_entry("lineCap", line_cap)?;
                return map.end();
            }
        };
        serializer.serialize_str(keyword)
    }
}

impl Serialize for Border {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("color", &self.color)?;
        map.serialize_entry("width", &self.width)?;
        map.serialize_entry("style", &self.style)?;
        map.end()
    }
}

impl Serialize for Transition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("duration", &Milliseconds(self.duration))?;
        map.serialize_entry("delay", &Milliseconds(self.delay))?;
        map.serialize_entry("timingFunction", &self.timing_function)?;
        map.end()
    }
}

impl Serialize for ShadowLayer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(6))?;
        map.serialize_entry("color", &self.color)?;
        map.serialize_entry("offsetX", &self.offset_x)?;
        map.serialize_entry("offsetY", &self.offset_y)?;
        map.serialize_entry("blur", &self.blur)?;
        map.serialize_entry("spread", &self.spread)?;
        map.serialize_entry("inset", &self.inset)?;
        map.end()
    }
}

impl Serialize for Shadow {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.layers {
            [only] => only.serialize(serializer),
            layers => layers.serialize(serializer),
        }
    }
}

impl Serialize for GradientStop {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("color", &self.color)?;
        map.serialize_entry("position", &self.position)?;
        map.end()
    }
}

impl Serialize for Gradient {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sequence = serializer.serialize_seq(Some(self.stops.len()))?;
        for stop in self.stops {
            sequence.serialize_element(stop)?;
        }
        sequence.end()
    }
}

impl Serialize for Typography {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("fontFamily", &self.font_family)?;
        map.serialize_entry("fontSize", &self.font_size)?;
        map.serialize_entry("fontWeight", &self.font_weight)?;
        if let Some(letter_spacing) = &self.letter_spacing {
            map.serialize_entry("letterSpacing", letter_spacing)?;
        }
        if let Some(line_height) = &self.line_height {
            map.serialize_entry("lineHeight", line_height)?;
        }
        map.end()
    }
}
