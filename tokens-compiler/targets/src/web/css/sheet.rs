//! Rules and declarations. A rule whose colors need a wider display than any has is followed at once by its
//! `@media (color-gamut: …)` forms, so that whatever comes later still wins over them.

use super::color::Gamut;
use super::declared::Declared;
use super::text;
use super::value::{Pen, Printer};
use crate::language::writer::Writer;
use crate::preference::Scheme;
use tokens_compiler_core::dictionary::TokenId;
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::texts::deprecated_elsewhere;

/// A declaration that wider displays get in another form.
struct Wide<'a> {
    declared: Declared<'a>,
    part: Part,
    needs: Gamut,
}

/// The style sheet while it is written.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    pub(super) writer: Writer,
    names: &'a StringTable,
    printer: Printer<'a>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(names: &'a StringTable, printer: Printer<'a>) -> Self {
        let mut writer = Writer::new("  ");
        writer.text().reserve(names.len() * 136);
        Self { writer, names, printer }
    }

    /// Writes the rule that declares every token for the default contexts, with the comments of the tokens where
    /// they are wanted. A token that does not exist there is left out.
    pub(super) fn base(
        &mut self,
        selector: &str,
        scheme: Option<&'static str>,
        list: impl Iterator<Item = Declared<'a>>,
        comments: bool,
    ) {
        let selectors = [selector.to_owned()];
        let mut wide = Vec::new();
        self.open(&selectors, scheme);
        for declared in list {
            if declared.variant.value.is_some() {
                if comments {
                    self.comments(declared.token);
                }
                self.declare(declared, &mut wide);
            }
        }
        self.writer.close("}");
        self.wider(&selectors, &wide);
    }

    /// Writes a rule. A token that does not exist in its contexts is `initial`: the same as not declared.
    pub(super) fn rule(&mut self, selectors: &[String], scheme: Option<Scheme>, list: &[Declared<'a>]) {
        if list.is_empty() && scheme.is_none() {
            return;
        }
        let mut wide = Vec::new();
        self.open(selectors, scheme.map(Scheme::name));
        for &declared in list {
            self.declare(declared, &mut wide);
            self.absent_parts(declared);
        }
        self.writer.close("}");
        self.wider(selectors, &wide);
    }

    fn open(&mut self, selectors: &[String], scheme: Option<&str>) {
        self.writer.gap();
        self.open_selectors(selectors);
        if let Some(scheme) = scheme {
            let text = self.writer.start();
            text.push_str("color-scheme: ");
            text.push_str(scheme);
            text.push_str(";\n");
        }
    }

    /// Opens a block that holds where all of these media queries do, runs `write` in it, and closes it. Queries
    /// that are more than conditions joined by `and` stand in blocks of their own.
    pub(super) fn media(&mut self, queries: &[&str], write: impl FnOnce(&mut Self)) {
        let is_plain =
            |query: &&str| query.starts_with('(') && !query.contains(',') && !query.contains(" or ");
        let joined = queries.join(" and ");
        let blocks = if queries.iter().all(is_plain) { vec![joined.as_str()] } else { queries.to_vec() };
        for query in &blocks {
            self.writer.gap();
            self.writer.open(&["@media ", query, " {"].concat());
        }
        write(self);
        for _ in &blocks {
            self.writer.close("}");
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

    /// The forms of a rule's declarations for wider displays.
    fn wider(&mut self, selectors: &[String], wide: &[Wide<'a>]) {
        for gamut in [Gamut::P3, Gamut::Rec2020] {
            if !wide.iter().any(|one| one.needs >= gamut) {
                continue;
            }
            self.media(&[&["(color-gamut: ", gamut.name(), ")"].concat()], |sheet| {
                sheet.open_selectors(selectors);
                for one in wide {
                    if one.needs >= gamut {
                        sheet.property(one.declared, one.part, gamut);
                    }
                }
                sheet.writer.close("}");
            });
        }
    }

    fn declare(&mut self, declared: Declared<'a>, wide: &mut Vec<Wide<'a>>) {
        for &part in Part::of_variant(self.printer.dictionary, declared.variant) {
            let needs = self.property(declared, part, Gamut::Srgb);
            if needs > Gamut::Srgb {
                wide.push(Wide { declared, part, needs });
            }
        }
    }

    /// Takes back the properties that the token has in other contexts and lacks here.
    fn absent_parts(&mut self, declared: Declared<'a>) {
        let dictionary = self.printer.dictionary;
        let own = Part::of_variant(dictionary, declared.variant);
        let mut absent: Vec<Part> = Vec::new();
        for variant in &dictionary.token(declared.token).variants {
            let other = Part::of_variant(dictionary, variant);
            if other != own {
                absent.extend(other.iter().filter(|part| !own.contains(part)));
            }
        }
        absent.sort_unstable();
        absent.dedup();
        for part in absent {
            self.start(declared.token, part);
            self.writer.text().push_str("initial;\n");
        }
    }

    fn start(&mut self, token: TokenId, part: Part) {
        let text = self.writer.start();
        text.push_str(&self.names[token.0 as usize]);
        text.push_str(part.suffix());
        text.push_str(": ");
    }

    /// Writes one property, and says what display it needs.
    fn property(&mut self, declared: Declared<'_>, part: Part, gamut: Gamut) -> Gamut {
        self.start(declared.token, part);
        let printer = self.printer;
        let mut pen = Pen::new(self.writer.text(), gamut);
        printer.declared(&mut pen, declared, part);
        let needs = pen.needs;
        self.writer.text().push_str(";\n");
        needs
    }

    fn comments(&mut self, id: TokenId) {
        let token = self.printer.dictionary.token(id);
        if let Some(description) = &token.description {
            self.comment("", description);
        }
        if let Some(deprecated) = &token.deprecated {
            self.comment("@deprecated", deprecated.message.as_deref().unwrap_or_default());
        }
        self.comment("", &deprecated_elsewhere(self.printer.dictionary, id));
    }

    /// Writes a comment line; nothing where there is nothing to say.
    pub(super) fn comment(&mut self, tag: &str, content: &str) {
        let is_blank = content.trim().is_empty();
        if is_blank && tag.is_empty() {
            return;
        }
        let line = self.writer.start();
        line.push_str("/* ");
        line.push_str(tag);
        if !tag.is_empty() && !is_blank {
            line.push(' ');
        }
        text::push_comment(line, content);
        line.push_str(" */\n");
    }
}
