//! An enum for every modifier, and `Input`, which chooses a context of each.

use super::module::Printer;
use super::{doc, literal};
use tokens_compiler_core::emit::escape::{push_quoted, push_visible};

impl Printer<'_> {
    /// Every enum, then `Input`.
    pub(super) fn modifiers(&mut self) {
        for index in 0..self.dictionary.modifiers.len() {
            self.modifier(index);
        }
        self.input();
    }

    fn modifier(&mut self, index: usize) {
        let modifier = &self.dictionary.modifiers[index];
        let names = &self.names.modifiers[index];
        let text = &mut self.text;
        if let Some(description) = &modifier.description {
            doc::push_lines(text, true, 0, description);
        } else {
            text.push_str("/// The modifier `");
            push_visible(text, &modifier.name);
            text.push_str("`.\n");
        }
        text.push_str(
            "#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]\npub enum ",
        );
        text.push_str(&names.name);
        text.push_str(" {\n");
        for (context, variant) in names.variants.iter().enumerate() {
            text.push_str("    /// `");
            push_visible(text, &modifier.contexts[context]);
            text.push_str("`\n");
            if context == modifier.default.index() {
                text.push_str("    #[default]\n");
            }
            text.push_str("    ");
            text.push_str(variant);
            text.push_str(",\n");
        }
        text.push_str("}\n#[allow(dead_code)]\nimpl ");
        text.push_str(&names.name);
        text.push_str(
            " {\n    /// Every context, in the order of the resolver document.\n    pub const ALL: [Self; ",
        );
        literal::push_u64(text, names.variants.len() as u64);
        text.push_str("] = [");
        for (context, variant) in names.variants.iter().enumerate() {
            if context > 0 {
                text.push_str(", ");
            }
            text.push_str("Self::");
            text.push_str(variant);
        }
        text.push_str(
            "];\n    /// The context's name in the resolver document.\n    pub const fn name(self) -> &'static str {\n        match self {\n",
        );
        for (context, variant) in names.variants.iter().enumerate() {
            text.push_str("            Self::");
            text.push_str(variant);
            text.push_str(" => ");
            push_quoted(text, &modifier.contexts[context]);
            text.push_str(",\n");
        }
        text.push_str(
            "        }\n    }\n    /// The context with this name.\n    pub fn from_name(name: &str) -> ::core::option::Option<Self> {\n        match name {\n",
        );
        for (context, variant) in names.variants.iter().enumerate() {
            text.push_str("            ");
            push_quoted(text, &modifier.contexts[context]);
            text.push_str(" => ::core::option::Option::Some(Self::");
            text.push_str(variant);
            text.push_str("),\n");
        }
        text.push_str(
            "            _ => ::core::option::Option::None,\n        }\n    }\n    /// All tokens in this context, with the other modifiers at their defaults.\n    pub const fn tokens(self) -> Tokens {\n        tokens(Input { ",
        );
        text.push_str(&names.field);
        text.push_str(": self, ..Input::DEFAULT })\n    }\n}\n");
    }

    fn input(&mut self) {
        let text = &mut self.text;
        text.push_str(
            "/// A context for each modifier; `..Input::DEFAULT` fills in the others.\n#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]\npub struct Input {\n",
        );
        for (index, names) in self.names.modifiers.iter().enumerate() {
            text.push_str("    /// The context of `");
            push_visible(text, &self.dictionary.modifiers[index].name);
            text.push_str("`.\n    pub ");
            text.push_str(&names.field);
            text.push_str(": ");
            text.push_str(&names.name);
            text.push_str(",\n");
        }
        text.push_str("}\n#[allow(dead_code)]\nimpl Input {\n    /// Every modifier in its default context.\n    pub const DEFAULT: Self = Self { ");
        for (index, names) in self.names.modifiers.iter().enumerate() {
            let default = self.dictionary.modifiers[index].default.index();
            text.push_str(&names.field);
            text.push_str(": ");
            text.push_str(&names.name);
            text.push_str("::");
            text.push_str(&names.variants[default]);
            text.push_str(if index + 1 < self.names.modifiers.len() { ", " } else { " " });
        }
        text.push_str("};\n    const fn indices(self) -> [u16; ");
        literal::push_u64(text, self.names.modifiers.len() as u64);
        text.push_str("] {\n        [");
        for (index, names) in self.names.modifiers.iter().enumerate() {
            text.push_str(if index > 0 { ", self." } else { "self." });
            text.push_str(&names.field);
            text.push_str(" as u16");
        }
        text.push_str("]\n    }\n}\n");
    }
}
