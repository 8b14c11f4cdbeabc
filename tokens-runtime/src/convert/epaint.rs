//! egui's shapes and text.
#![expect(clippy::cast_sign_loss, reason = "the cast saturates: below 0 is 0, above 255 is 255")]

use ecolor::Color32;
use epaint::text::{TextFormat, VariationCoords};
use epaint::{ColorImage, FontId, Stroke};

use crate::{Border, Dimension, FontFamily, Gradient, ShadowLayer, Typography};

impl FontFamily {
    /// egui's family: `Monospace` if `monospace` is among the names, otherwise `Proportional`.
    ///
    /// The other names are lost: egui knows only the fonts that a program gives it, and panics at a name it was not
    /// given. Put your font first in the family with `FontDefinitions`.
    pub fn to_epaint(self) -> epaint::FontFamily {
        if self.names().contains(&"monospace") {
            epaint::FontFamily::Monospace
        } else {
            epaint::FontFamily::Proportional
        }
    }
}

impl Typography {
    /// The style as a format of egui's text, lengths in points; none for a unit outside the format.
    ///
    /// A rem is `root_font_size` points. The weight is the coordinate `wght` of a variable font; other fonts have one
    /// weight, and it is lost. The color is `Color32::PLACEHOLDER`, which takes that of the widget around the text.
    pub fn to_epaint(self, root_font_size: f32) -> Option<TextFormat> {
        let size = self.font_size.px(root_font_size)?;
        let spacing = self.letter_spacing.unwrap_or(Dimension::ZERO);
        Some(TextFormat {
            font_id: FontId::new(size, self.font_family.to_epaint()),
            extra_letter_spacing: spacing.px(root_font_size)?,
            line_height: self.line_height.map(|multiple| multiple * size),
            color: Color32::PLACEHOLDER,
            coords: VariationCoords::new([(b"wght", self.font_weight.0)]),
            ..TextFormat::default()
        })
    }
}

impl ShadowLayer {
    /// The layer as egui's shadow; none if it falls inside the box, which egui cannot draw, and for a unit outside the
    /// format. A rem is `root_font_size` points.
    ///
    /// egui counts whole points in bytes: lengths are rounded and clamped to [-128, 127] for the offset and to [0, 255]
    /// for the rest, so a spread below 0 is lost. Its blur is the whole width of the soft edge, twice the radius.
    pub fn to_epaint(self, root_font_size: f32) -> Option<epaint::Shadow> {
        if self.inset {
            return None;
        }
        let points = |length: Dimension| length.px(root_font_size);
        Some(epaint::Shadow {
            offset: [signed(points(self.offset_x)?), signed(points(self.offset_y)?)],
            blur: unsigned(2.0 * points(self.blur)?),
            spread: unsigned(points(self.spread)?),
            color: self.color.to_ecolor(),
        })
    }
}

impl Border {
    /// The border as egui's stroke, its width in points; none for a unit outside the format. A rem is `root_font_size`
    /// points.
    ///
    /// The style is lost: a stroke is solid. `Shape::dashed_line` draws dashes.
    pub fn to_epaint(self, root_font_size: f32) -> Option<Stroke> {
        Some(Stroke::new(self.width.px(root_font_size)?, self.color.to_ecolor()))
    }
}

impl Gradient {
    /// The gradient as an image one pixel high and `width` wide, from left to right; 256 are enough for any screen.
    ///
    /// As a texture (`Context::load_texture`, `RectShape::with_texture`, `Image`) it fills a box of any size, corners and
    /// direction. Colors are mixed in sRGB with premultiplied alpha, as in browsers; those of other spaces are mapped into
    /// sRGB before.
    pub fn to_epaint(self, width: usize) -> ColorImage {
        let mut image = ColorImage::filled([width, 1], Color32::TRANSPARENT);
        for (at, pixel) in image.pixels.iter_mut().enumerate() {
            *pixel = self.sample((at as f32 + 0.5) / width as f32).to_ecolor();
        }
        image
    }
}

/// A length as whole points.
fn unsigned(length: f32) -> u8 {
    (length + 0.5) as u8
}

/// The same of either sign; half a point is rounded away from 0.
fn signed(length: f32) -> i8 {
    if length < 0.0 { (length - 0.5) as i8 } else { (length + 0.5) as i8 }
}
