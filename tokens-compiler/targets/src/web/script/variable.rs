//! A function that makes the name of a token's custom property by rule. A bundle that uses only the function holds no
//! table, just the names that the rule doesn't make.

use super::face::Face;
use crate::language::literal::TYPESCRIPT;
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::string_table::StringTable;

/// The rule, as the language has it. A group's root token has the group's name.
const RULE: &str =
    r#"path.replace(/\.\$root$/, "").replace(/([a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/g, "$1-").toLowerCase()"#;

/// The custom properties that the function knows.
pub(in crate::web) struct Variables<'v> {
    pub(in crate::web) dictionary: &'v Dictionary,
    /// The path of each token as a string literal.
    pub(in crate::web) paths: &'v StringTable,
    /// The custom property of each token.
    pub(in crate::web) names: &'v StringTable,
    /// What all of them begin with, dashes included.
    pub(in crate::web) start: &'v str,
}

impl Variables<'_> {
    /// Adds the function, `$variable`.
    pub(in crate::web) fn push(&self, writer: &mut Writer, face: Face) {
        writer.open(if face == Face::Ts {
            "function $variable(path: string): string {"
        } else {
            "function $variable(path) {"
        });
        self.push_rule(writer);
        writer.close("}\n");
    }

    /// Adds the rule, behind a case for each name that it doesn't make.
    fn push_rule(&self, writer: &mut Writer) {
        let mut has_cases = false;
        for ((id, token), variable) in self.dictionary.tokens().zip(self.names.iter()) {
            let own = variable.strip_prefix(self.start);
            if own.is_some_and(|own| is_regular(own.as_bytes(), &token.path)) {
                continue;
            }
            if !std::mem::replace(&mut has_cases, true) {
                writer.open("switch (path) {");
            }
            let text = writer.start();
            text.push_str("case ");
            text.push_str(&self.paths[id]);
            text.push_str(": return ");
            TYPESCRIPT.push(text, variable);
            text.push_str(";\n");
        }
        if has_cases {
            writer.close("}");
        }
        let text = writer.start();
        text.push_str("return ");
        TYPESCRIPT.push(text, self.start);
        text.push_str(&[" + ", RULE, ";\n"].concat());
    }
}

/// Whether a name is what [`RULE`] makes of a path.
fn is_regular<S: AsRef<str>>(name: &[u8], path: &[S]) -> bool {
    let path = match path {
        [group @ .., last] if !group.is_empty() && last.as_ref() == "$root" => group,
        path => path,
    };
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
