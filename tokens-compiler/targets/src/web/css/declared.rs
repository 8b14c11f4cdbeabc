//! What a token is in a block: the variant that holds there, or two of them in a `light-dark()`.

use super::color::Gamut;
use super::value::{Pen, Printer};
use tokens_compiler_core::dictionary::{TokenId, Variant};
use tokens_compiler_core::emit::custom_property::Part;

/// What a token is in a block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Declared<'a> {
    pub(super) token: TokenId,
    /// The variant, or the one for light.
    pub(super) variant: &'a Variant,
    /// The variant for dark, where the declaration is a `light-dark()` of two.
    pub(super) dark: Option<&'a Variant>,
}

impl<'a> Declared<'a> {
    pub(super) fn one(token: TokenId, variant: &'a Variant) -> Self {
        Self { token, variant, dark: None }
    }
}

impl Printer<'_> {
    /// Adds the text of one property.
    pub(super) fn declared(&self, pen: &mut Pen<'_>, declared: Declared<'_>, part: Part) {
        let Some(dark) = declared.dark else {
            return self.variant(pen, declared.token, declared.variant, part);
        };
        let start = pen.text.len();
        self.variant(pen, declared.token, declared.variant, part);
        let end = pen.text.len();
        self.variant(pen, declared.token, dark, part);
        if pen.text[start..end] == pen.text[end..] {
            pen.text.truncate(end);
        } else {
            pen.text.insert_str(end, ", ");
            pen.text.insert_str(start, "light-dark(");
            pen.text.push(')');
        }
    }

    fn variant(&self, pen: &mut Pen<'_>, token: TokenId, variant: &Variant, part: Part) {
        if let Some(value) = variant.value {
            self.token_part(pen, token, variant.alias, self.dictionary.value(value), part);
        }
    }

    /// Adds everything that a variant writes, on any display: two variants with the same are declared alike.
    pub(super) fn push_whole(&self, text: &mut String, token: TokenId, variant: &Variant) {
        for &part in Part::of_variant(self.dictionary, variant) {
            let mut pen = Pen::new(text, Gamut::Srgb);
            self.variant(&mut pen, token, variant, part);
            if pen.needs > Gamut::Srgb {
                pen.gamut = Gamut::Rec2020;
                self.variant(&mut pen, token, variant, part);
            }
            text.push(';');
        }
    }

    /// Whether two variants of a token are declared alike.
    pub(super) fn is_same(&self, token: TokenId, one: &Variant, other: &Variant) -> bool {
        if one.value == other.value && one.alias == other.alias {
            return true;
        }
        let (mut first, mut second) = (String::new(), String::new());
        self.push_whole(&mut first, token, one);
        self.push_whole(&mut second, token, other);
        first == second
    }
}
