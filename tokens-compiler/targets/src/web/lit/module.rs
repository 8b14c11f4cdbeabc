//! The module: the style sheet, the paths of tokens, and what makes references of them.

use crate::language::literal::{TEMPLATE, TYPESCRIPT};
use crate::language::writer::Writer;
use crate::web::script::{Face, HEADER, Variables};
use tokens_compiler_core::dictionary::{Dictionary, Token};
use tokens_compiler_core::emit::custom_property::Part;

/// Everything that printing needs, settled.
pub(super) struct Module<'d> {
    pub(super) dictionary: &'d Dictionary,
    pub(super) sheet: &'d str,
    pub(super) variables: Variables<'d>,
    pub(super) face: Face,
}

/// The types of what `cssVar` takes and gives.
const PARAMETERS: &str = "<Path extends TokenPath>(path: Path, part?: Path extends keyof TokenParts ? TokenParts[Path] : never): CSSResult";

impl Module<'_> {
    /// The whole file.
    pub(super) fn print(&self) -> String {
        let mut writer = Writer::new(2);
        let text = writer.text();
        text.reserve(self.sheet.len() + 1024);
        text.push_str(HEADER);
        if self.face != Face::Types {
            text.push_str("import { unsafeCSS } from \"lit\";\n");
        }
        if self.face != Face::Js {
            text.push_str("import type { CSSResult } from \"lit\";\n");
        }
        text.push('\n');
        self.push_sheet(&mut writer);
        if self.face != Face::Js {
            self.push_types(&mut writer);
        }
        self.push_function(&mut writer);
        writer.finish()
    }

    fn push_sheet(&self, writer: &mut Writer) {
        self.face.push_doc(
            writer,
            "The style sheet of all tokens, for `static styles`. Its `styleSheet` is for `document.adoptedStyleSheets`.",
        );
        let text = writer.text();
        text.push_str(self.face.declare());
        text.push_str("tokens");
        if self.face != Face::Js {
            text.push_str(": CSSResult");
        }
        if self.face != Face::Types {
            text.push_str(" = /* @__PURE__ */ unsafeCSS(");
            TEMPLATE.push(text, self.sheet);
            text.push(')');
        }
        text.push_str(";\n\n");
    }

    fn push_types(&self, writer: &mut Writer) {
        self.face.push_doc(writer, "The path of a token, as in the token files.");
        let existing = || self.dictionary.tokens().filter(|(_, token)| token.exists());
        if existing().next().is_none() {
            writer.line("export type TokenPath = never;\n");
        } else {
            writer.line("export type TokenPath =");
            writer.indent();
            for (index, (id, _)) in existing().enumerate() {
                let text = if index > 0 {
                    writer.text().push('\n');
                    writer.start()
                } else {
                    writer.start()
                };
                text.push_str("| ");
                text.push_str(&self.variables.paths[id]);
            }
            writer.outdent();
            writer.text().push_str(";\n\n");
        }
        self.face.push_doc(writer, "The parts of a token that have a custom property of their own.");
        writer.open("export interface TokenParts {");
        for (id, token) in existing() {
            let parts = self.parts(token);
            if parts.is_empty() {
                continue;
            }
            let text = writer.start();
            text.push_str("readonly ");
            text.push_str(&self.variables.paths[id]);
            text.push_str(": ");
            for (index, part) in parts.into_iter().enumerate() {
                if index > 0 {
                    text.push_str(" | ");
                }
                TYPESCRIPT.push(text, &part.suffix()[1..]);
            }
            text.push_str(";\n");
        }
        writer.close("}\n");
    }

    /// The parts of a token in any context, besides the whole.
    fn parts(&self, token: &Token) -> Vec<Part> {
        let mut all: Vec<Part> = Vec::new();
        for variant in &token.variants {
            for &part in Part::of_variant(self.dictionary, variant) {
                if part != Part::Whole && !all.contains(&part) {
                    all.push(part);
                }
            }
        }
        all
    }

    fn push_function(&self, writer: &mut Writer) {
        let about = "The use of a token's custom property, or of a part of it, in a style.";
        if self.face == Face::Types {
            self.face.push_doc(writer, about);
            writer.line(&["export declare function cssVar", PARAMETERS, ";"].concat());
            return;
        }
        self.variables.push(writer, self.face);
        self.face.push_doc(writer, about);
        let parameters = if self.face == Face::Ts { PARAMETERS } else { "(path, part)" };
        writer.open(&["export function cssVar", parameters, " {"].concat());
        writer.line("return unsafeCSS(`var(${$variable(path)}${part === undefined ? \"\" : `-${part}`})`);");
        writer.close("}");
    }
}
