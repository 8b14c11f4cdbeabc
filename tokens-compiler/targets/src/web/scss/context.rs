//! What contexts change, and the decisions of tokens in which several modifiers meet.

use super::LANGUAGE;
use super::module::Module;
use crate::change;
use crate::decision::{Case, Decision};
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::Token;

impl Module<'_> {
    /// Adds the map of all modifiers, of their contexts, and of what each of these changes.
    pub(super) fn push_contexts(&self, writer: &mut Writer) {
        writer.gap();
        writer.line("/// What each context changes by itself, by the names of the modifier and the context.");
        writer.open("$contexts: (");
        if !self.parameters.is_empty() {
            let changes =
                change::changes(self.dictionary, &|one, other| self.dictionary.are_same(one, other));
            for (modifier, changes) in self.dictionary.modifiers.iter().zip(&changes) {
                open_map(writer, &modifier.name);
                for (context, changes) in modifier.contexts.iter().zip(changes) {
                    open_map(writer, context);
                    for &(id, variant) in changes {
                        let text = writer.start();
                        LANGUAGE.literal.push_path(text, &self.dictionary[id].path);
                        text.push_str(": ");
                        self.push_variant(text, variant, true);
                        text.push_str(",\n");
                    }
                    writer.close("),");
                }
                writer.close("),");
            }
        }
        writer.close(");");
        writer.gap();
    }

    /// Adds the map of tokens in which several modifiers meet, or which are not there by default: what each of them is,
    /// as a question after a context, whose answers may be questions again.
    pub(super) fn push_variants(&self, writer: &mut Writer) {
        writer.open("$_variants: (");
        if !self.parameters.is_empty() {
            for (_, token) in self.dictionary.varying() {
                if token.exists() && (token.base().value.is_none() || token.support().len() > 1) {
                    let text = writer.start();
                    LANGUAGE.literal.push_path(text, &token.path);
                    text.push_str(": ");
                    let mut cases: Vec<Case<'_, usize>> = Vec::with_capacity(token.variants.len());
                    for (index, variant) in token.variants.iter().enumerate() {
                        let is_same = |other: &usize| {
                            self.dictionary.are_same(token.variants[*other].value, variant.value)
                        };
                        let same = (0..index).find(is_same);
                        cases.push(Case { when: &variant.when, leaf: same.unwrap_or(index) });
                    }
                    self.push_decision(text, token, &Decision::new(self.dictionary, &cases));
                    text.push_str(",\n");
                }
            }
        }
        writer.close(");");
        writer.gap();
    }

    fn push_decision(&self, text: &mut String, token: &Token, decision: &Decision<usize>) {
        let question = match decision {
            Decision::Leaf(leaf) => return self.push_variant(text, &token.variants[*leaf], true),
            Decision::Question(question) => question,
        };
        let modifier = &self.dictionary[question.modifier];
        text.push_str("(\"modifier\": ");
        LANGUAGE.literal.push(text, &modifier.name);
        text.push_str(", \"answers\": (");
        for (index, (context, answer)) in question.answers.iter().enumerate() {
            text.push_str(if index > 0 { ", " } else { "" });
            LANGUAGE.literal.push(text, &modifier.contexts[context.index()]);
            text.push_str(": ");
            self.push_decision(text, token, answer);
        }
        text.push(')');
        if let Some(otherwise) = &question.otherwise {
            text.push_str(", \"otherwise\": ");
            self.push_decision(text, token, otherwise);
        }
        text.push(')');
    }
}

fn open_map(writer: &mut Writer, key: &str) {
    let text = writer.start();
    LANGUAGE.literal.push(text, key);
    text.push_str(": (\n");
    writer.indent();
}
