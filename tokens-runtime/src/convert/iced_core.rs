//! iced.

use iced_core::font::{Family, Font, Weight};
use iced_core::gradient::{ColorStop, Linear};
use iced_core::text::LineHeight;
use iced_core::{Pixels, Radians, Vector};

use crate::{Border, Color, Dimension, FontFamily, FontWeight, Gradient, ShadowLayer, Typography};

impl Color {
    /// The color as iced's, in sRGB with components in [0, 1].
    pub const fn to_iced(self) -> iced_core::Color {
        let [red, green, blue, alpha] = self.to_srgb_f32();
        iced_core::Color { r: red, g: green, b: blue, a: alpha }
    }
}

impl From<Color> for iced_core::Color {
    fn from(color: Color) -> Self {
        color.to_iced()
    }
}

impl Dimension {
    /// The length as iced's pixels, which are device-independent, if a rem is `root_font_size` of them; none for a unit
    /// outside the format.
    pub const fn to_iced(self, root_font_size: f32) -> Option<Pixels> {
        match self.px(root_font_size) {
            Some(length) => Some(Pixels(length)),
            None => None,
        }
    }
}

impl FontFamily {
    /// The first family as iced's; the generic names of CSS are iced's own families.
    ///
    /// The families after the first are lost: iced takes one, and falls back to what the system has.
    pub fn to_iced(self) -> Family {
        match self.first() {
            "serif" | "ui-serif" => Family::Serif,
            "sans-serif" | "ui-sans-serif" | "system-ui" => Family::SansSerif,
            "monospace" | "ui-monospace" => Family::Monospace,
            "cursive" => Family::Cursive,
            "fantasy" => Family::Fantasy,
            name => Family::Name(name),
        }
    }
}

impl FontWeight {
    /// The nearest of iced's nine weights, 100 to 900; halfway between two, the heavier one.
    pub const fn to_iced(self) -> Weight {
        match self.to_u16() {
            0..150 => Weight::Thin,
            150..250 => Weight::ExtraLight,
            250..350 => Weight::Light,
            350..450 => Weight::Normal,
            450..550 => Weight::Medium,
            550..650 => Weight::Semibold,
            650..750 => Weight::Bold,
            750..850 => Weight::ExtraBold,
            850.. => Weight::Black,
        }
    }
}

impl Typography {
    /// The family and the weight as iced's font.
    ///
    /// iced takes the size ([`Dimension::to_iced`]) and the line height ([`Typography::to_iced_line_height`]) beside
    /// the font, and has no letter spacing.
    pub fn to_iced(self) -> Font {
        Font { family: self.font_family.to_iced(), weight: self.font_weight.to_iced(), ..Font::DEFAULT }
    }

    /// The line height, relative to the font size; iced's own if the token leaves it to the platform.
    pub fn to_iced_line_height(self) -> LineHeight {
        self.line_height.map_or_else(LineHeight::default, LineHeight::Relative)
    }
}

impl ShadowLayer {
    /// The layer as iced's shadow, in device-independent pixels; none if it falls inside the box, which iced cannot
    /// draw, and for a unit outside the format. A rem is `root_font_size` pixels.
    ///
    /// The spread is lost. A box has one shadow in iced: of several layers, choose one.
    pub fn to_iced(self, root_font_size: f32) -> Option<iced_core::Shadow> {
        if self.inset {
            return None;
        }
        Some(iced_core::Shadow {
            color: self.color.to_iced(),
            offset: Vector::new(self.offset_x.px(root_font_size)?, self.offset_y.px(root_font_size)?),
            blur_radius: self.blur.px(root_font_size)?,
        })
    }
}

impl Border {
    /// The border as iced's, in device-independent pixels, with square corners; none for a unit outside the format. A
    /// rem is `root_font_size` pixels.
    ///
    /// The style is lost: iced draws solid borders. `.rounded(radius)` makes the corners round.
    pub fn to_iced(self, root_font_size: f32) -> Option<iced_core::Border> {
        let width = self.width.px(root_font_size)?;
        Some(iced_core::Border { color: self.color.to_iced(), width, ..iced_core::Border::default() })
    }
}

impl Gradient {
    /// The gradient as iced's, at an angle: 0 is upward, a quarter turn to the right. None beyond eight stops, which
    /// iced has no room for.
    ///
    /// Colors are mapped into sRGB before they are mixed. A stop before an earlier one is moved to it, as in CSS.
    pub fn to_iced(self, angle: impl Into<Radians>) -> Option<Linear> {
        let mut linear = Linear::new(angle);
        if self.stops.len() > linear.stops.len() {
            return None;
        }
        // Not `add_stop`, which replaces a stop at the same place: hard edges are made of two.
        let mut reached = 0.0_f32;
        for (slot, stop) in linear.stops.iter_mut().zip(self.stops) {
            reached = reached.max(stop.position);
            *slot = Some(ColorStop { offset: reached, color: stop.color.to_iced() });
        }
        Some(linear)
    }
}
