//! Literal colors (Color 4), references inside them followed.

use super::name::unknown_name;
use super::query::Query;
use crate::code::Code;
use crate::color::css::{self, parse_hex};
use crate::color::{Color, ColorSpace};
use crate::diagnostic::{Diagnostic, wanted};
use crate::excerpt::excerpt;
use crate::json::{Kind, Node};
use crate::source::Span;

impl<'e> Query<'_, 'e> {
    pub(super) fn color(&mut self, node: Node<'e>) -> Option<Color> {
        const SHAPE: &str = "write `{ \"colorSpace\": \"srgb\", \"components\": [r, g, b] }`, optionally with `alpha` and `hex`";
        if node.kind() == Kind::String {
            return self.color_text(node);
        }
        if node.kind() != Kind::Object {
            self.invalid(node, wanted::COLOR, SHAPE);
            return None;
        }
        let [space, components, alpha, hex] =
            self.parts(node, "color", ["colorSpace", "components", "alpha", "hex"]);
        let space = if let Some(space) = space {
            self.color_space(space)
        } else {
            self.missing(node, "color", "colorSpace", "\"srgb\"");
            None
        };
        let components = if let Some(components) = components {
            self.components(components, space)
        } else {
            self.missing(node, "color", "components", "[0, 0, 0]");
            None
        };
        let alpha = match alpha {
            Some(alpha) => self.alpha(alpha),
            None => Some(1.0),
        };
        let hex = match hex {
            Some(hex) => self.hex(hex),
            None => None,
        };
        Some(Color { space: space?, components: components?, alpha: alpha?, hex })
    }

    fn color_space(&mut self, node: Node<'e>) -> Option<ColorSpace> {
        let node = self.follow_simple(node)?;
        let Some(name) = node.string() else {
            self.invalid(node, "the name of a color space", "");
            return None;
        };
        if let Some(space) = ColorSpace::from_name(&name) {
            return Some(space);
        }
        let mut names = Vec::with_capacity(ColorSpace::ALL.len());
        for space in &ColorSpace::ALL {
            names.push(space.name());
        }
        self.report(unknown_name(Code::UnknownColorSpace, "color space", &name, &names, node.span()));
        None
    }

    fn components(&mut self, node: Node<'e>, space: Option<ColorSpace>) -> Option<[Option<f64>; 3]> {
        let node = self.follow_simple(node)?;
        let count = node.count();
        if node.kind() != Kind::Array || count != 3 {
            let found = if node.kind() == Kind::Array {
                format!("{count} elements")
            } else {
                node.kind().described().to_owned()
            };
            self.report(
                Diagnostic::new(Code::InvalidValue, format!("expected three components, found {found}"))
                    .at(node.span(), "expected an array of three"),
            );
            return None;
        }
        let mut components = [None; 3];
        let mut complete = true;
        for (index, item) in node.items().enumerate() {
            match self.component(item, index, space) {
                Some(component) => components[index] = component,
                None => complete = false,
            }
        }
        if complete { Some(components) } else { None }
    }

    #[expect(clippy::option_option, reason = "none where the read stopped, else whether there is one")]
    fn component(&mut self, item: Node<'e>, index: usize, space: Option<ColorSpace>) -> Option<Option<f64>> {
        let node = self.follow_simple(item)?;
        if node.kind() == Kind::String && node.string().as_deref() == Some("none") {
            return Some(None);
        }
        if node.kind() != Kind::Number {
            let help = if node.kind() == Kind::Null { "write a missing component as `\"none\"`" } else { "" };
            self.invalid(node, wanted::COMPONENT, help);
            return None;
        }
        let number = self.finite(node)?;
        if let Some(space) = space {
            self.check_range(node, item.span(), number, index, space)?;
        }
        Some(Some(number))
    }

    /// Reports a number outside the range of its component; none where that cannot stay.
    fn check_range(
        &mut self,
        node: Node<'e>,
        at: Span,
        number: f64,
        index: usize,
        space: ColorSpace,
    ) -> Option<()> {
        let (low, high, name) = range(space, index);
        let hue = high == 360.0;
        if number >= low && (if hue { number < high } else { number <= high }) {
            return Some(());
        }
        let xyz = matches!(space, ColorSpace::XyzD65 | ColorSpace::XyzD50);
        let code = if xyz && number > 1.0 { Code::XyzAboveOne } else { Code::ComponentOutOfRange };
        let limits = match (high.is_finite(), hue) {
            (_, true) => "[0, 360)".to_owned(),
            (true, _) => format!("[{low}, {high}]"),
            _ => format!("[{low}, ∞)"),
        };
        let mut diagnostic = Diagnostic::new(
            code,
            format!("{name} of `{}` must be in {limits}, found {number}", space.name()),
        )
        .at(node.span(), format!("outside {limits}"));
        if at != node.span() {
            diagnostic = diagnostic.also(at, "used here");
        }
        if hue {
            let wrapped = number.rem_euclid(360.0);
            diagnostic = diagnostic.fix(format!("write {wrapped}"), node.span(), format!("{wrapped}"));
        } else if high == 1.0 && number > 1.0 && number <= 255.0 && !xyz {
            let divisor = if matches!(space, ColorSpace::Oklab | ColorSpace::Oklch) { 100.0 } else { 255.0 };
            diagnostic = diagnostic.help(format!("divide by {divisor}: the range is 0 to 1"));
        }
        self.report(diagnostic);
        if code == Code::XyzAboveOne { Some(()) } else { None }
    }

    fn alpha(&mut self, node: Node<'e>) -> Option<f64> {
        let written = self.follow_simple(node)?;
        let alpha = self.factor(written)?;
        if (0.0..=1.0).contains(&alpha) {
            return Some(alpha);
        }
        self.out_of_range(node, "`alpha`", "[0, 1]", alpha);
        None
    }

    /// The fallback of a color, which can do without.
    fn hex(&mut self, node: Node<'e>) -> Option<[u8; 3]> {
        let node = self.follow_simple(node)?;
        let Some(text) = node.string() else {
            self.invalid(node, "a hex color such as \"#336699\"", "");
            return None;
        };
        if let Some((rgb, _)) = parse_hex(&text)
            && text.len() == 7
        {
            return Some(rgb);
        }
        let known = parse_hex(&text).or_else(|| parse_hex(&format!("#{text}"))).map(|(rgb, _)| rgb);
        let mut diagnostic = Diagnostic::new(
            Code::InvalidHex,
            format!("`hex` must be `#` and six digits, found `{}`", excerpt(&text)),
        )
        .at(node.span(), "expected \"#rrggbb\"");
        if let Some([r, g, b]) = known {
            diagnostic =
                diagnostic.fix("write six digits", node.span(), format!("\"#{r:02x}{g:02x}{b:02x}\""));
        }
        self.report(diagnostic);
        known
    }

    /// A color as older files write it: the value is known, so the report can be lowered.
    fn color_text(&mut self, node: Node<'e>) -> Option<Color> {
        let text = node.string().unwrap_or_default();
        let Some(color) = css::parse(&text) else {
            self.invalid(
                node,
                wanted::COLOR,
                "write `{ \"colorSpace\": \"srgb\", \"components\": [r, g, b] }`",
            );
            return None;
        };
        let written = excerpt(&text);
        self.report(
            Diagnostic::new(
                Code::ColorAsString,
                format!("expected a color object, found the string `{written}`"),
            )
            .at(node.span(), "expected a color object")
            .fix("write it as an object", node.span(), css::object(&color)),
        );
        Some(color)
    }
}

/// The range of a component, and its name. A range that ends at 360 variants 360 out.
fn range(space: ColorSpace, index: usize) -> (f64, f64, &'static str) {
    const WIDE: f64 = f64::INFINITY;
    const HUE: (f64, f64, &str) = (0.0, 360.0, "the hue");
    match (space, index) {
        (ColorSpace::Hsl | ColorSpace::Hwb, 0) | (ColorSpace::Lch | ColorSpace::Oklch, 2) => HUE,
        (ColorSpace::Hsl, 1) => (0.0, 100.0, "the saturation"),
        (ColorSpace::Hwb, 1) => (0.0, 100.0, "the whiteness"),
        (ColorSpace::Hwb, _) => (0.0, 100.0, "the blackness"),
        (ColorSpace::Hsl, _) | (ColorSpace::Lab | ColorSpace::Lch, 0) => (0.0, 100.0, "the lightness"),
        (ColorSpace::Oklab | ColorSpace::Oklch, 0) => (0.0, 1.0, "the lightness"),
        (ColorSpace::Lch | ColorSpace::Oklch, _) => (0.0, WIDE, "the chroma"),
        (ColorSpace::Lab | ColorSpace::Oklab, _) => (-WIDE, WIDE, "the component"),
        _ => (0.0, 1.0, "a component"),
    }
}
