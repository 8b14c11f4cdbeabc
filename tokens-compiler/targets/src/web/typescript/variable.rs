//! The CSS custom properties: a table of their names, and a function that makes a name by rule.

use super::module::Module;
use crate::language::literal::TYPESCRIPT;
use crate::language::writer::Writer;
use crate::web::script::{Face, Variables};

/// The type of a token's use.
const USE: &str = "`var(${(typeof cssVariables)[Path]})`";

impl Module<'_> {
    /// Adds the table and `cssVar`.
    pub(super) fn push_variables(&self, writer: &mut Writer) {
        self.push_table(writer);
        let about = "The use of a token's CSS custom property: `var(--…)`.";
        if self.face == Face::Types {
            self.face.push_doc(writer, about);
            writer.line(
                &["export declare function cssVar<Path extends TokenPath>(path: Path): ", USE, ";\n"]
                    .concat(),
            );
            return;
        }
        let is_typed = self.face == Face::Ts;
        Variables {
            dictionary: self.dictionary,
            paths: &self.plan.paths,
            names: self.variables,
            start: self.variable_start,
        }
        .push(writer, self.face);
        self.face.push_doc(writer, about);
        if is_typed {
            writer
                .open(&["export function cssVar<Path extends TokenPath>(path: Path): ", USE, " {"].concat());
            writer.line(&["return `var(${$variable(path)})` as ", USE, ";"].concat());
        } else {
            writer.open("export function cssVar(path) {");
            writer.line("return `var(${$variable(path)})`;");
        }
        writer.close("}\n");
    }

    fn push_table(&self, writer: &mut Writer) {
        self.face.open(writer, "The CSS custom property of each token.", "cssVariables");
        for ((id, _), variable) in self.dictionary.tokens().zip(self.variables.iter()) {
            let text = writer.start();
            if self.face == Face::Types {
                text.push_str("readonly ");
                text.push_str(&self.plan.paths[id]);
            } else {
                self.push_path_key(text, id);
            }
            text.push_str(": ");
            TYPESCRIPT.push(text, variable);
            text.push_str(self.face.separator());
        }
        self.face.close(writer);
    }
}
