//! Rules and declarations. A rule whose colors need a wider display than any has is followed at once by its
//! `@media (color-gamut: …)` forms, so that whatever comes later still wins over them.

use super::color::Gamut;
use super::decision::{Decision, Leaf};
use super::flag::Flags;
use super::plan::Property;
use super::value::{Pen, Printer};
use crate::language::comment::CSS;
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::{ContextId, TokenId};
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::texts::deprecated_elsewhere;

/// A declaration that wider displays get in another form.
struct Wide<'p> {
    token: TokenId,
    part: Part,
    decision: &'p Decision,
    needs: Gamut,
}

/// The style sheet while it is written.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    pub(super) writer: Writer,
    names: &'a StringTable,
    printer: Printer<'a>,
    pub(super) flags: Flags,
    comments: bool,
    /// Tokens that modifiers change whose comments were written, by id.
    commented: Vec<bool>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(names: &'a StringTable, printer: Printer<'a>, flags: Flags, comments: bool) -> Self {
        let mut writer = Writer::new(2);
        writer.text().reserve(names.len() * 136);
        let varies = printer.dictionary.varying().next().is_some();
        let commented = if varies && comments { vec![false; names.len()] } else { Vec::new() };
        Self { writer, names, printer, flags, comments, commented }
    }

    /// Writes the rule that declares what is the same in every context: all of the tokens that no modifier changes,
    /// and these properties of others, which are sorted by token.
    pub(super) fn base(&mut self, selector: &str, fixed: &[Property]) {
        const ONLY: Decision = Decision::Leaf(Some(Leaf::Variant(0)));
        let dictionary = self.printer.dictionary;
        let selectors = [selector.to_owned()];
        let mut fixed = fixed.iter().peekable();
        let mut wide = Vec::new();
        let mut is_open = false;
        for (id, token) in dictionary.tokens() {
            if token.varies() {
                while let Some(property) = fixed.next_if(|property| property.token == id) {
                    self.open_once(&selectors, &mut is_open);
                    self.declare(property, &mut wide);
                }
            } else if token.base().value.is_some() {
                self.open_once(&selectors, &mut is_open);
                self.comments(id);
                for part in self.printer.parts_of(token.base()) {
                    let needs = self.print(id, part, Gamut::Srgb, |printer, pen, _| {
                        printer.variant(pen, id, token.base(), part);
                    });
                    if needs > Gamut::Srgb {
                        wide.push(Wide { token: id, part, decision: &ONLY, needs });
                    }
                }
            }
        }
        if is_open {
            self.close(&selectors, &wide);
        }
    }

    /// Writes a rule that declares properties, each decided inside its value.
    pub(super) fn rule(&mut self, selectors: &[String], properties: &[Property]) {
        let mut wide = Vec::new();
        self.open(selectors);
        for property in properties {
            self.declare(property, &mut wide);
        }
        self.close(selectors, &wide);
    }

    /// Goes on in an open rule with what properties are in one context of the only modifier that changes them, and
    /// closes it. One that does not exist there is `initial`: the same as not declared.
    pub(super) fn close_block(&mut self, selectors: &[String], properties: &[Property], context: ContextId) {
        let leaves: Vec<Decision> = properties
            .iter()
            .map(|property| Decision::Leaf(property.decision.within(context).flatten()))
            .collect();
        let mut wide = Vec::new();
        for (Property { token, part, .. }, leaf) in properties.iter().zip(&leaves) {
            self.comments_once(*token);
            if let Decision::Leaf(None) = leaf {
                self.start(*token, *part);
                self.writer.text().push_str("initial;\n");
                continue;
            }
            let needs = self.property(*token, *part, leaf, Gamut::Srgb);
            if needs > Gamut::Srgb {
                wide.push(Wide { token: *token, part: *part, decision: leaf, needs });
            }
        }
        self.close(selectors, &wide);
    }

    /// Begins a rule.
    pub(super) fn open(&mut self, selectors: &[String]) {
        self.writer.gap();
        self.open_selectors(selectors);
    }

    fn open_once(&mut self, selectors: &[String], is_open: &mut bool) {
        if !*is_open {
            self.open(selectors);
            *is_open = true;
        }
    }

    fn open_selectors(&mut self, selectors: &[String]) {
        for (index, selector) in selectors.iter().enumerate() {
            if index + 1 < selectors.len() {
                let text = self.writer.start();
                text.push_str(selector);
                text.push_str(",\n");
            } else {
                self.writer.open(&[selector, " {"].concat());
            }
        }
    }

    /// Opens a block of an at-rule, runs `write` in it, and closes it.
    pub(super) fn at_rule(&mut self, rule: &str, write: impl FnOnce(&mut Self)) {
        self.writer.gap();
        self.writer.open(&[rule, " {"].concat());
        write(self);
        self.writer.close("}");
    }

    /// Writes one declaration of anything but a token.
    pub(super) fn line(&mut self, property: &str, value: &str) {
        let text = self.writer.start();
        for part in [property, ": ", value, ";\n"] {
            text.push_str(part);
        }
    }

    /// Ends a rule, and adds its forms for wider displays.
    fn close(&mut self, selectors: &[String], wide: &[Wide<'_>]) {
        self.writer.close("}");
        for gamut in [Gamut::P3, Gamut::Rec2020] {
            if !wide.iter().any(|one| one.needs >= gamut) {
                continue;
            }
            self.at_rule(&["@media (color-gamut: ", gamut.name(), ")"].concat(), |sheet| {
                sheet.open_selectors(selectors);
                for one in wide {
                    if one.needs >= gamut {
                        sheet.property(one.token, one.part, one.decision, gamut);
                    }
                }
                sheet.writer.close("}");
            });
        }
    }

    fn declare<'p>(&mut self, property: &'p Property, wide: &mut Vec<Wide<'p>>) {
        let Property { token, part, decision } = property;
        self.comments_once(*token);
        let needs = self.property(*token, *part, decision, Gamut::Srgb);
        if needs > Gamut::Srgb {
            wide.push(Wide { token: *token, part: *part, decision, needs });
        }
    }

    fn start(&mut self, token: TokenId, part: Part) {
        let text = self.writer.start();
        text.push_str(&self.names[token]);
        text.push_str(part.suffix());
        text.push_str(": ");
    }

    /// Writes one property, and says what display it needs.
    fn property(&mut self, token: TokenId, part: Part, decision: &Decision, gamut: Gamut) -> Gamut {
        self.print(token, part, gamut, |printer, pen, flags| {
            printer.decision(pen, flags, token, part, decision);
        })
    }

    fn print(
        &mut self,
        token: TokenId,
        part: Part,
        gamut: Gamut,
        write: impl FnOnce(&Printer<'a>, &mut Pen<'_>, &Flags),
    ) -> Gamut {
        self.start(token, part);
        let mut pen = Pen::new(self.writer.text(), gamut);
        write(&self.printer, &mut pen, &self.flags);
        let needs = pen.needs;
        self.writer.text().push_str(";\n");
        needs
    }

    /// Writes the comments of a token that may be declared in several places: in the first of them.
    fn comments_once(&mut self, id: TokenId) {
        if let Some(is_commented) = self.commented.get_mut(id.index())
            && !std::mem::replace(is_commented, true)
        {
            self.comments(id);
        }
    }

    fn comments(&mut self, id: TokenId) {
        if !self.comments {
            return;
        }
        let token = &self.printer.dictionary[id];
        if let Some(description) = &token.description {
            self.comment(description);
        }
        if let Some(deprecated) = &token.deprecated {
            let message = deprecated.message.as_deref().unwrap_or_default();
            self.comment(&["@deprecated ", message.trim()].concat());
        }
        self.comment(&deprecated_elsewhere(self.printer.dictionary, id));
    }

    /// Writes a comment line; nothing where there is nothing to say.
    fn comment(&mut self, content: &str) {
        let content = content.trim();
        if !content.is_empty() {
            CSS.line(&mut self.writer, content);
        }
    }
}
