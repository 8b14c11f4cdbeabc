//! The text of what a property is: one variant of its token, or two of them in a `light-dark()`.

use super::color::Gamut;
use super::decision::Leaf;
use super::value::{Pen, Printer};
use tokens_compiler_core::dictionary::{Token, TokenId, Variant};
use tokens_compiler_core::emit::custom_property::Part;

impl Printer<'_> {
    /// Adds the text of one property where everything is decided.
    pub(super) fn leaf(&self, pen: &mut Pen<'_>, token: TokenId, part: Part, leaf: Leaf) {
        let variants = &self.dictionary[token].variants;
        let variant = |index: u32| &variants[index as usize];
        match leaf {
            Leaf::Variant(index) => self.variant(pen, token, variant(index), part),
            Leaf::LightDark(light, dark) => {
                let start = pen.text.len();
                self.variant(pen, token, variant(light), part);
                let end = pen.text.len();
                self.variant(pen, token, variant(dark), part);
                if pen.text[start..end] == pen.text[end..] {
                    pen.text.truncate(end);
                } else {
                    pen.text.insert_str(end, ", ");
                    pen.text.insert_str(start, "light-dark(");
                    pen.text.push(')');
                }
            }
        }
    }

    /// Adds the text of a property in one variant of its token.
    pub(super) fn variant(&self, pen: &mut Pen<'_>, token: TokenId, variant: &Variant, part: Part) {
        if let Some(value) = variant.value {
            self.token_part(pen, token, variant.alias, &self.dictionary[value], part);
        }
    }

    /// Whether a token is the same reference in every context.
    pub(super) fn is_one_reference(&self, id: TokenId, token: &Token) -> bool {
        let base = token.base();
        base.alias.is_some()
            && !self.is_literal(id)
            && token
                .variants
                .iter()
                .all(|variant| variant.alias == base.alias && self.parts_of(variant).eq(self.parts_of(base)))
    }

    /// The text of a property on any display: where it is the same, so is what is declared.
    pub(super) fn on_any_display(&self, token: TokenId, part: Part, leaf: Leaf) -> String {
        let mut text = String::new();
        let mut pen = Pen::new(&mut text, Gamut::Srgb);
        self.leaf(&mut pen, token, part, leaf);
        if pen.needs > Gamut::Srgb {
            pen.gamut = Gamut::Rec2020;
            pen.text.push('\0');
            self.leaf(&mut pen, token, part, leaf);
        }
        text
    }
}
