//! How values are used in CSS and what they have to be there: literals that are written here anew, not by the emitter.

use std::fmt::Write as _;

use tokens_compiler::color::{Color, ColorSpace};
use tokens_compiler::targets::css;
use tokens_compiler::value::{Dimension, DimensionUnit, FontFamily, Scalar, ShadowLayer, StrokeStyle, Value};

use super::user::Screen;

/// How a style sheet is printed, and on what it is looked at.
#[derive(Clone, Copy, Debug)]
pub struct View<'o> {
    /// The options.
    pub options: &'o css::Options,
    /// The screen.
    pub screen: Screen,
}

/// A declaration that uses a token: the property, what follows the token's name, and the literal it has to equal.
pub struct Use {
    /// The property.
    pub property: &'static str,
    /// What follows the token's name.
    pub suffix: &'static str,
    /// What it has to come to.
    pub literal: String,
}

/// How a value of this type is used in CSS. The literals are written here anew, not by the emitter.
pub fn uses(value: &Value, view: View<'_>) -> Vec<Use> {
    let color = |color: &Color| self::color(color, view.screen);
    let one = |property, literal| vec![Use { property, suffix: "", literal }];
    match value {
        Value::Color(value) => one("color", color(value)),
        // Takes any length, and is read back as it is, where a width is cut to what a screen can show.
        Value::Dimension(dimension) => one("text-indent", length(dimension)),
        Value::FontFamily(family) => one("font-family", families(family)),
        Value::FontWeight(weight) => one("font-weight", weight.value.to_string()),
        Value::Duration(duration) => one("transition-delay", format!("{}ms", duration.milliseconds())),
        Value::CubicBezier(curve) => one(
            "transition-timing-function",
            format!("cubic-bezier({}, {}, {}, {})", curve.x1, curve.y1, curve.x2, curve.y2),
        ),
        // Takes any number.
        Value::Number(number) | Value::Opaque(Scalar::Number(number)) => one("scale", number.to_string()),
        Value::StrokeStyle(style) => one("border-top-style", stroke(style)),
        Value::Border(border) => one(
            "border",
            format!(
                "{} {} {}",
                length(&border.width.value),
                stroke(&border.style.value),
                color(&border.color.value)
            ),
        ),
        Value::Transition(transition) => {
            let curve = &transition.timing_function.value;
            one(
                "transition",
                format!(
                    "{}ms cubic-bezier({}, {}, {}, {}) {}ms",
                    transition.duration.value.milliseconds(),
                    curve.x1,
                    curve.y1,
                    curve.x2,
                    curve.y2,
                    transition.delay.value.milliseconds()
                ),
            )
        }
        Value::Shadow(layers) => {
            let layers: Vec<String> = layers.iter().map(|part| layer(&part.value, view.screen)).collect();
            one("box-shadow", layers.join(", "))
        }
        Value::Gradient(stops) => {
            let stops: Vec<String> = stops
                .iter()
                .map(|stop| {
                    format!("{} {}%", color(&stop.value.color.value), stop.value.position.value * 100.0)
                })
                .collect();
            one(
                "background-image",
                format!("linear-gradient({}, {})", gradient(view.options), stops.join(", ")),
            )
        }
        Value::Typography(text) => {
            let line_height =
                text.line_height.as_ref().map_or(String::new(), |part| format!("/{}", part.value));
            let font = format!(
                "{} {}{line_height} {}",
                text.font_weight.value.value,
                length(&text.font_size.value),
                families(&text.font_family.value)
            );
            let mut uses = one("font", font);
            if let Some(spacing) = &text.letter_spacing {
                uses.push(Use {
                    property: "letter-spacing",
                    suffix: "-letter-spacing",
                    literal: length(&spacing.value),
                });
            }
            uses
        }
        Value::Opaque(Scalar::Text(_) | Scalar::Boolean(_)) => Vec::new(),
    }
}

/// In sRGB, as the screen shows it. Outside its gamut the written fallback counts on a screen of sRGB, and on others
/// the color itself or the nearest in Display P3.
fn color(color: &Color, screen: Screen) -> String {
    let alpha = color.alpha;
    if color.in_srgb_gamut() || screen == Screen::Srgb {
        let [mut r, mut g, mut b, _] = color.srgb8();
        if let (Some(hex), false) = (color.hex, color.in_srgb_gamut()) {
            [r, g, b] = hex;
        }
        return format!("rgb({r} {g} {b} / {alpha})");
    }
    if screen == Screen::P3 && !color.in_gamut(ColorSpace::DisplayP3) {
        let [r, g, b] = color.to_mapped(ColorSpace::DisplayP3);
        return format!("color(display-p3 {r} {g} {b} / {alpha})");
    }
    let [r, g, b] = color.to_srgb();
    format!("color(srgb {r} {g} {b} / {alpha})")
}

/// The first argument of a gradient: its direction, and the space unless that names one.
fn gradient(options: &css::Options) -> String {
    let space = &options.gradient_space;
    match options.gradient_direction.as_deref() {
        None => format!("in {space}"),
        Some(direction) if direction.contains(" in ") => direction.to_owned(),
        Some(direction) => format!("{direction} in {space}"),
    }
}

/// A length, in pixels where CSS computes it to them.
pub fn length(dimension: &Dimension) -> String {
    match &dimension.unit {
        DimensionUnit::Px => format!("{}px", dimension.value),
        DimensionUnit::Rem => format!("{}px", dimension.value * 16.0),
        DimensionUnit::Other(unit) => format!("{}{unit}", dimension.value),
    }
}

/// The families of a font, quoted unless they are generic.
pub fn families(family: &FontFamily) -> String {
    const GENERIC: [&str; 13] = [
        "serif",
        "sans-serif",
        "monospace",
        "cursive",
        "fantasy",
        "system-ui",
        "ui-serif",
        "ui-sans-serif",
        "ui-monospace",
        "ui-rounded",
        "math",
        "emoji",
        "fangsong",
    ];
    let mut text = String::new();
    for name in &family.names {
        text.push_str(if text.is_empty() { "" } else { ", " });
        if GENERIC.contains(&&**name) {
            text.push_str(name);
            continue;
        }
        text.push('"');
        for c in name.chars() {
            if c.is_ascii_alphanumeric() || c == ' ' || c == '-' || !c.is_ascii() {
                text.push(c);
            } else {
                // Writing to a String cannot fail.
                let _ = write!(text, "\\{:x} ", c as u32);
            }
        }
        text.push('"');
    }
    text
}

fn stroke(style: &StrokeStyle) -> String {
    match style {
        StrokeStyle::Keyword(keyword) => keyword.name().to_owned(),
        // CSS has no dash patterns; the nearest keyword, which the compiler says.
        StrokeStyle::Dashed { .. } => "dashed".to_owned(),
    }
}

fn layer(layer: &ShadowLayer, screen: Screen) -> String {
    format!(
        "{}{} {} {} {} {}",
        if layer.inset { "inset " } else { "" },
        length(&layer.offset_x.value),
        length(&layer.offset_y.value),
        length(&layer.blur.value),
        length(&layer.spread.value),
        color(&layer.color.value, screen)
    )
}
