//! The contexts: what there are, which are the defaults, and what each of them changes.

use super::module::Module;
use crate::change::{self, Change};
use crate::language::literal::TYPESCRIPT;
use crate::language::writer::Writer;
use crate::web::script::{Face, push_key, push_prose};
use tokens_compiler_core::dictionary::{Modifier, ModifierId, ValueId};

impl Module<'_> {
    /// Adds everything that has to do with modifiers.
    pub(super) fn push_contexts(&self, writer: &mut Writer) {
        for (id, modifier) in self.dictionary.modifiers() {
            self.push_axis(writer, id, modifier);
        }
        self.push_input(writer);
        let changes = change::changes(self.dictionary, &|one, other| self.same(one, other));
        for (id, modifier) in self.dictionary.modifiers() {
            for (index, context) in modifier.contexts.iter().enumerate() {
                if let Some(name) = &self.plan.axes[id.index()].contexts[index] {
                    let what = format!("What `{}: {context}` changes.", modifier.name);
                    self.push_changes(writer, name, &what, &changes[id.index()][index]);
                }
            }
        }
    }

    fn push_axis(&self, writer: &mut Writer, id: ModifierId, modifier: &Modifier) {
        let axis = &self.plan.axes[id.index()];
        let mut about = String::new();
        push_prose(&mut about, modifier.description.as_deref().unwrap_or_default());
        if about.is_empty() {
            about = format!("The contexts of `{}`.", modifier.name);
        }
        self.face.push_doc(writer, &about);
        let text = writer.text();
        text.push_str(self.face.declare());
        text.push_str(&axis.list);
        text.push_str(if self.face == Face::Types { ": readonly [" } else { " = [" });
        for (index, context) in modifier.contexts.iter().enumerate() {
            if index > 0 {
                text.push_str(", ");
            }
            TYPESCRIPT.push(text, context);
        }
        text.push_str(if self.face == Face::Ts { "] as const;\n" } else { "];\n" });
        if self.face != Face::Js {
            text.push_str("export type ");
            text.push_str(&axis.type_name);
            text.push_str(" = (typeof ");
            text.push_str(&axis.list);
            text.push_str(")[number];\n");
        }
        text.push('\n');
    }

    fn push_input(&self, writer: &mut Writer) {
        if self.face != Face::Js {
            self.face.push_doc(writer, "The contexts to resolve for; what is left out is at its default.");
            let text = writer.text();
            if self.dictionary.modifiers.is_empty() {
                text.push_str("export type Input = Record<never, never>;\n\n");
            } else {
                text.push_str("export interface Input {\n");
                for (modifier, axis) in self.dictionary.modifiers.iter().zip(&self.plan.axes) {
                    text.push_str("  readonly ");
                    push_key(text, &modifier.name, true);
                    text.push_str("?: ");
                    text.push_str(&axis.type_name);
                    text.push_str(" | undefined;\n");
                }
                text.push_str("}\n\n");
            }
        }
        self.face.open(writer, "The default context of each modifier.", "defaults");
        for modifier in &self.dictionary.modifiers {
            self.face.push_member(writer, &modifier.name);
            TYPESCRIPT.push(writer.text(), &modifier.contexts[modifier.default.index()]);
            writer.text().push_str(self.face.separator());
        }
        self.face.close(writer);
    }

    pub(super) fn same(&self, one: Option<ValueId>, other: Option<ValueId>) -> bool {
        one == other || one.is_some() == other.is_some() && self.literals.of(one) == self.literals.of(other)
    }

    fn push_changes(&self, writer: &mut Writer, name: &str, about: &str, changes: &[Change<'_>]) {
        self.face.open(writer, about, name);
        for &(id, variant) in changes {
            let text = writer.start();
            if self.face == Face::Types {
                text.push_str("readonly ");
                text.push_str(&self.plan.paths[id]);
            } else {
                self.push_path_key(text, id);
            }
            text.push_str(": ");
            self.push_variant(text, variant);
            text.push_str(self.face.separator());
        }
        self.face.close(writer);
    }
}
