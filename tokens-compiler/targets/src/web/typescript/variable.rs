//! The CSS custom properties: a table of their names, and a function that makes a name by rule. A bundle that uses only
//! the function holds no table, just the names that the rule doesn't make.

use super::module::Module;
use crate::language::literal::TYPESCRIPT;
use crate::language::writer::Writer;
use crate::web::script::Face;

/// The rule, as the language has it.
const RULE: &str = r#"path.replace(/([a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/g, "$1-").toLowerCase()"#;

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
        writer.open(if is_typed {
            "function $variable(path: string): string {"
        } else {
            "function $variable(path) {"
        });
        self.push_rule(writer);
        writer.close("}\n");
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

    /// Adds the rule, behind a case for each name that it doesn't make.
    fn push_rule(&self, writer: &mut Writer) {
        let mut has_cases = false;
        for ((id, token), variable) in self.dictionary.tokens().zip(self.variables.iter()) {
            let own = variable.strip_prefix(self.variable_start);
            if own.is_some_and(|own| is_regular(own.as_bytes(), &token.path)) {
                continue;
            }
            if !std::mem::replace(&mut has_cases, true) {
                writer.open("switch (path) {");
            }
            let text = writer.start();
            text.push_str("case ");
            text.push_str(&self.plan.paths[id]);
            text.push_str(": return ");
            TYPESCRIPT.push(text, variable);
            text.push_str(";\n");
        }
        if has_cases {
            writer.close("}");
        }
        let text = writer.start();
        text.push_str("return ");
        TYPESCRIPT.push(text, self.variable_start);
        text.push_str(&[" + ", RULE, ";\n"].concat());
    }
}

/// Whether a name is what [`RULE`] makes of a path.
fn is_regular<S: AsRef<str>>(name: &[u8], path: &[S]) -> bool {
    let mut at = 0;
    let mut next = |wanted: u8| {
        at += 1;
        name.get(at - 1) == Some(&wanted)
    };
    // Whether a capital begins a word here, and whether a hyphen has just been made.
    let (mut may_break, mut is_hyphen) = (false, false);
    for (index, part) in path.iter().enumerate() {
        let dot: &[u8] = if index > 0 { b"." } else { b"" };
        for &byte in dot.iter().chain(part.as_ref().as_bytes()) {
            let is_capital = byte.is_ascii_uppercase();
            let is_right = if byte.is_ascii_alphanumeric() {
                let is_broken = !(is_capital && may_break) || next(b'-');
                (may_break, is_hyphen) = (!is_capital, false);
                is_broken && next(byte.to_ascii_lowercase())
            } else {
                // A run of other characters is one hyphen, even at the beginning.
                may_break = false;
                std::mem::replace(&mut is_hyphen, true) || next(b'-')
            };
            if !is_right {
                return false;
            }
        }
    }
    at == name.len()
}
