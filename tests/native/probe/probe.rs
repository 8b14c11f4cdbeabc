//! Prints values of the runtime's types, one a line, in the form of `parity::expected`.

use tokens_runtime::{
    Border, Color, CubicBezier, Dimension, Duration, FontFamily, FontWeight, Gradient, LineCap, Opaque, Shadow,
    StrokeStyle, Transition, Typography, Unit,
};

pub fn put(token: i64, input: i64, value: impl Shown) {
    println!("{token}\t{input}\t{}", value.shown());
}

pub trait Shown {
    fn shown(&self) -> String;
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

fn text(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c < ' ' => quoted += &format!("\\u{:04x}", c as u32),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

impl<T: Shown> Shown for Option<T> {
    fn shown(&self) -> String {
        self.as_ref().map_or_else(|| "null".to_owned(), Shown::shown)
    }
}

impl Shown for f32 {
    fn shown(&self) -> String {
        self.to_string()
    }
}

impl Shown for Color {
    fn shown(&self) -> String {
        let [red, green, blue, _] = self.rgba8().map(|byte| f64::from(byte) / 255.0);
        let components = (0..3).map(|index| {
            if self.is_none(index) { "null".to_owned() } else { self.components[index].to_string() }
        });
        format!(
            r#"{{"srgb":[{red},{green},{blue}],"space":"{}","components":{},"alpha":{}}}"#,
            self.space.name(),
            list(components),
            self.alpha
        )
    }
}

impl Shown for Dimension {
    fn shown(&self) -> String {
        if self.unit == Unit::Rem { f64::from(self.value) * 16.0 } else { f64::from(self.value) }.to_string()
    }
}

impl Shown for FontFamily {
    fn shown(&self) -> String {
        list(self.names().iter().map(|name| text(name)))
    }
}

impl Shown for FontWeight {
    fn shown(&self) -> String {
        self.0.to_string()
    }
}

impl Shown for Duration {
    fn shown(&self) -> String {
        (self.as_secs_f64() * 1000.0).to_string()
    }
}

impl Shown for CubicBezier {
    fn shown(&self) -> String {
        list([self.x1, self.y1, self.x2, self.y2].iter().map(f32::to_string))
    }
}

impl Shown for StrokeStyle {
    fn shown(&self) -> String {
        text(match self {
            Self::Solid => "solid",
            Self::Dashed => "dashed",
            Self::Dotted => "dotted",
            Self::Double => "double",
            Self::Groove => "groove",
            Self::Ridge => "ridge",
            Self::Outset => "outset",
            Self::Inset => "inset",
            Self::Pattern { dash_array, line_cap } => {
                let cap = match line_cap {
                    LineCap::Round => "round",
                    LineCap::Butt => "butt",
                    LineCap::Square => "square",
                };
                let dashes = list(dash_array.iter().map(Shown::shown));
                return format!(r#"{{"dashArray":{dashes},"lineCap":"{cap}"}}"#);
            }
        })
    }
}

impl Shown for Border {
    fn shown(&self) -> String {
        let (color, width, style) = (self.color.shown(), self.width.shown(), self.style.shown());
        format!(r#"{{"color":{color},"width":{width},"style":{style}}}"#)
    }
}

impl Shown for Transition {
    fn shown(&self) -> String {
        let (duration, delay, curve) =
            (self.duration.shown(), self.delay.shown(), self.timing_function.shown());
        format!(r#"{{"duration":{duration},"delay":{delay},"timingFunction":{curve}}}"#)
    }
}

impl Shown for Shadow {
    fn shown(&self) -> String {
        list(self.layers.iter().map(|layer| {
            format!(
                r#"{{"color":{},"offsetX":{},"offsetY":{},"blur":{},"spread":{},"inset":{}}}"#,
                layer.color.shown(),
                layer.offset_x.shown(),
                layer.offset_y.shown(),
                layer.blur.shown(),
                layer.spread.shown(),
                layer.inset
            )
        }))
    }
}

impl Shown for Gradient {
    fn shown(&self) -> String {
        list(self.stops.iter().map(|stop| {
            format!(r#"{{"color":{},"position":{}}}"#, stop.color.shown(), stop.position)
        }))
    }
}

impl Shown for Typography {
    fn shown(&self) -> String {
        format!(
            r#"{{"fontFamily":{},"fontSize":{},"fontWeight":{},"letterSpacing":{},"lineHeight":{}}}"#,
            self.font_family.shown(),
            self.font_size.shown(),
            self.font_weight.shown(),
            self.letter_spacing.shown(),
            self.line_height.shown()
        )
    }
}

impl Shown for Opaque {
    fn shown(&self) -> String {
        match self {
            Self::Text(value) => text(value),
            Self::Number(value) => value.to_string(),
            Self::Boolean(value) => value.to_string(),
        }
    }
}
