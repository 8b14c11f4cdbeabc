//! The tokens for other languages, through UniFFI: an enum for each type of token whose cases are the tokens, an enum
//! for each modifier, and functions that look tokens up by path. Values are in a table of bytes; the types of values
//! are `tokens_runtime::foreign`.
//!
//! All of it is in a module of its own that is imported whole, so that a group or a modifier of the same name wins in
//! Rust and nothing meets. UniFFI finds the items in the built library, wherever they stand in the crate.

use super::{Options, doc, literal};
use chunk::Enum;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, Modifier, Token};
use tokens_compiler_core::emit::gather;
use tokens_compiler_core::emit::name::{context_collision, modifier_collision, number_twin};
use tokens_compiler_core::emit::presence;
use tokens_compiler_core::value::TokenType;

mod chunk;
mod name;
mod table;

pub use table::table;

/// Documentation of one token that is longer ends in `…`: UniFFI holds 32 KiB for a whole enum.
const LONGEST_DOC: usize = 1024;

/// Adds the items.
pub(super) fn print(
    dictionary: &Dictionary,
    options: &Options,
    diagnostics: &mut Vec<Diagnostic>,
    text: &mut String,
) {
    let presences = gather(presence::settle(dictionary, "uniffi"), diagnostics);
    let docs: Vec<String> = dictionary.tokens.iter().map(documentation).collect();
    let enums = chunk::cut(dictionary, &presences, &docs, diagnostics);
    let modifiers = modifiers(dictionary, diagnostics);
    let mut printer = Printer { path: &options.crate_path, modifiers: &modifiers, text };
    let missing = "::uniffi_setup_scaffolding_is_missing_at_the_root_of_this_crate!();\n";
    printer.push(&[HEAD, "    ", &options.crate_path, missing]);
    printer.table(dictionary);
    for (names, modifier) in modifiers.iter().zip(&dictionary.modifiers) {
        printer.modifier(names, modifier);
    }
    printer.contexts(dictionary);
    for one in &enums {
        printer.tokens(one, &docs);
    }
    if !enums.is_empty() {
        printer.values(&enums);
    }
    printer.functions();
    printer.text.push_str("}\n#[allow(unused_imports)]\npub use uniffi_::*;\n");
}

/// No group is called so: a name never ends in `_` but for the few that Rust reserves.
const HEAD: &str = "#[allow(clippy::all, clippy::pedantic, dead_code, missing_docs, nonstandard_style, rustdoc::all, \
                    unreachable_pub)]\nmod uniffi_ {\n";

/// The names of a modifier.
struct Names {
    type_name: String,
    field: String,
    contexts: Vec<String>,
}

fn modifiers(dictionary: &Dictionary, diagnostics: &mut Vec<Diagnostic>) -> Vec<Names> {
    let mut types: Vec<String> = Vec::new();
    let mut all = Vec::with_capacity(dictionary.modifiers.len());
    for modifier in &dictionary.modifiers {
        let mut type_name = name::type_name(&[&modifier.name], "Context");
        let folded = |name: &String| name::folded(name);
        if let Some(first) = types.iter().position(|other| folded(other) == folded(&type_name)) {
            let other = &dictionary.modifiers[first];
            diagnostics.push(modifier_collision("uniffi", &type_name, modifier, other));
            type_name.clone_from(&types[first]);
        }
        number_twin(&mut type_name, &mut types);
        let mut contexts: Vec<String> = Vec::with_capacity(modifier.contexts.len());
        for (index, own) in modifier.contexts.iter().enumerate() {
            let mut context = name::context(own);
            if let Some(first) = contexts.iter().position(|other| folded(other) == folded(&context)) {
                diagnostics.push(context_collision("uniffi", &context, modifier, [index, first]));
                context.clone_from(&contexts[first]);
            }
            number_twin(&mut context, &mut contexts);
        }
        let field = field(type_name.trim_end_matches("Context"));
        all.push(Names { type_name, field, contexts });
    }
    all
}

/// The field for a type: `dark_mode` for `DarkMode`.
fn field(type_name: &str) -> String {
    let mut field = String::new();
    for c in type_name.chars() {
        if c.is_ascii_uppercase() && !field.is_empty() {
            field.push('_');
        }
        field.push(c.to_ascii_lowercase());
    }
    super::field(&field)
}

/// What a case says of its token: the description, else the path, and what to use instead.
fn documentation(token: &Token) -> String {
    let mut text = match &token.description {
        Some(description) => description.clone(),
        None => format!("`{}`", token.dot_path()),
    };
    if let Some(deprecated) = &token.deprecated {
        text.push_str("\n\nDeprecated");
        if let Some(message) = &deprecated.message {
            text.push_str(": ");
            text.push_str(message);
        }
    }
    if text.len() > LONGEST_DOC {
        let end = (0..=LONGEST_DOC).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        text.truncate(end);
        text.push('…');
    }
    defused(&text)
}

/// A text as documentation: UniFFI puts it into block comments as it is, and for Python into strings.
fn defused(text: &str) -> String {
    text.replace("*/", "* /").replace("/*", "/ *").replace('\\', "U+005C")
}

struct Printer<'a> {
    /// Of the runtime.
    path: &'a str,
    modifiers: &'a [Names],
    text: &'a mut String,
}

impl Printer<'_> {
    fn push(&mut self, parts: &[&str]) {
        for part in parts {
            self.text.push_str(part);
        }
    }

    fn table(&mut self, dictionary: &Dictionary) {
        self.push(&[
            "    static TABLE: ",
            self.path,
            "::foreign::Table = ",
            self.path,
            "::foreign::Table::new(",
        ]);
        literal::push_bytes(self.text, &table(dictionary));
        self.push(&[");\n    ", self.path, "::uniffi_reexport_scaffolding!();\n"]);
    }

    fn modifier(&mut self, names: &Names, modifier: &Modifier) {
        let description = match &modifier.description {
            Some(description) => defused(description),
            None => format!("The contexts of the modifier `{}`.", modifier.name),
        };
        doc::push_lines(self.text, true, 1, &description);
        self.push(&[DERIVES, "    pub enum ", &names.type_name, " {\n"]);
        for (context, own) in names.contexts.iter().zip(&modifier.contexts) {
            doc::push_lines(self.text, true, 2, &format!("`{own}`"));
            self.push(&["        ", context, ",\n"]);
        }
        self.push(&["    }\n"]);
    }

    /// The input, which chooses a context for each modifier.
    fn contexts(&mut self, dictionary: &Dictionary) {
        self.push(&[
            "    /// A context for each modifier; an omitted one is in its default context.\n",
            "    #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, ::uniffi::Record)]\n",
            "    pub struct TokenContexts {\n",
        ]);
        for (names, modifier) in self.modifiers.iter().zip(&dictionary.modifiers) {
            let default = &modifier.contexts[modifier.default.index()];
            doc::push_lines(
                self.text,
                true,
                2,
                &format!("The context of `{}`; `{default}` by default.", modifier.name),
            );
            self.push(&[
                "        #[uniffi(default)]\n        pub ",
                &names.field,
                OPTION,
                &names.type_name,
                ">,\n",
            ]);
        }
        self.push(&["    }\n    impl TokenContexts {\n        fn choices(&self) -> [u16; "]);
        literal::push_u64(self.text, self.modifiers.len() as u64);
        self.push(&["] {\n            ["]);
        for (names, modifier) in self.modifiers.iter().zip(&dictionary.modifiers) {
            self.push(&["self.", &names.field, ".map_or("]);
            literal::push_u64(self.text, u64::from(modifier.default.0));
            self.push(&[", |context| context as u16), "]);
        }
        self.push(&["]\n        }\n        fn chosen(_choices: &[u16]) -> Self {\n            Self { "]);
        for (index, names) in self.modifiers.iter().enumerate() {
            self.push(&[&names.field, SOME, "["]);
            for context in &names.contexts {
                self.push(&[&names.type_name, "::", context, ", "]);
            }
            self.push(&["][_choices["]);
            literal::push_u64(self.text, index as u64);
            self.push(&["] as usize]), "]);
        }
        self.push(&["}\n        }\n    }\n"]);
    }

    fn tokens(&mut self, one: &Enum, docs: &[String]) {
        let kind = one.token_type.name();
        let line = if one.token_type == TokenType::Opaque {
            "Tokens of types outside the format".to_owned()
        } else {
            format!("Tokens of the type `{kind}`")
        };
        let line =
            if one.is_optional { format!("{line} that are absent in some contexts.") } else { line + "." };
        doc::push_lines(self.text, true, 1, &line);
        self.push(&[DERIVES, "    pub enum ", &one.name, " {\n"]);
        for (case, id) in &one.cases {
            doc::push_lines(self.text, true, 2, &docs[id.index()]);
            self.push(&["        ", case, ",\n"]);
        }
        let value = self.value_type(one);
        let (returns, get) = if one.is_optional {
            (format!("::std::option::Option<{value}>"), "find")
        } else {
            (value, "value")
        };
        self.push(&["    }\n    #[::uniffi::export]\n    impl ", &one.name, " {\n"]);
        self.push(&["        /// The value; an omitted modifier is in its default context.\n"]);
        self.defaults();
        self.push(&["        pub fn value(&self"]);
        for names in self.modifiers {
            self.push(&[", ", &names.field, OPTION, &names.type_name, ">"]);
        }
        self.push(&[") -> ", &returns, " {\n            self.value_in(TokenContexts { "]);
        for names in self.modifiers {
            self.push(&[&names.field, ", "]);
        }
        self.push(&[
            "})\n        }\n        /// The value in these contexts.\n        pub fn value_in(&self, contexts: TokenContexts) -> ",
            &returns,
            " {\n            TABLE.",
            get,
            "(self.place(), &contexts.choices())\n        }\n        /// The names from the root, joined by `.`.\n",
            "        pub fn path(&self) -> ::std::string::String {\n            TABLE.path(self.place())\n        }\n    }\n    impl ",
            &one.name,
            " {\n        fn place(self) -> u32 {\n            [",
        ]);
        for (index, (_, id)) in one.cases.iter().enumerate() {
            self.push(&[if index > 0 { ", " } else { "" }]);
            literal::push_u64(self.text, u64::from(id.0));
        }
        self.push(&["][self as usize]\n        }\n        const ALL: &[Self] = &["]);
        for (case, _) in &one.cases {
            self.push(&["Self::", case, ", "]);
        }
        self.push(&["];\n    }\n"]);
    }

    fn value_type(&self, one: &Enum) -> String {
        value_type(one.token_type).replace('$', self.path)
    }

    /// All values at once: a call into the library costs microseconds on a JVM, a look-up in a map does not.
    fn values(&mut self, enums: &[Enum]) {
        let fields: Vec<String> = enums.iter().map(Enum::field).collect();
        self.push(&[
            "    /// The value of every token that exists in some contexts, by its case.\n",
            "    #[derive(Clone, PartialEq, Debug, ::uniffi::Record)]\n    pub struct TokenValues {\n",
        ]);
        for (one, field) in enums.iter().zip(&fields) {
            let value = self.value_type(one);
            self.push(&["        /// Of `", &one.name, "`.\n        pub ", field]);
            self.push(&[": ::std::collections::HashMap<", &one.name, ", ", &value, ">,\n"]);
        }
        self.push(&[
            "    }\n    /// All values in these contexts: ask once, keep them, and look tokens up without a call.\n",
            "    #[::uniffi::export(default(contexts))]\n",
            "    pub fn token_values(contexts: TokenContexts) -> TokenValues {\n        TokenValues {\n",
        ]);
        for (one, field) in enums.iter().zip(&fields) {
            let pair = if one.is_optional {
                "Some((token, token.value_in(contexts)?))"
            } else {
                "Some((token, token.value_in(contexts)))"
            };
            self.push(&["            ", field, ": ", &one.name]);
            self.push(&["::ALL.iter().filter_map(|&token| ", pair, ").collect(),\n"]);
        }
        self.push(&["        }\n    }\n"]);
    }

    fn defaults(&mut self) {
        for (index, names) in self.modifiers.iter().enumerate() {
            self.push(&[
                if index == 0 { "        #[uniffi::method(default(" } else { ", " },
                &names.field,
                " = None",
            ]);
        }
        if !self.modifiers.is_empty() {
            self.push(&["))]\n"]);
        }
    }

    fn functions(&mut self) {
        let text = include_str!("uniffi/functions.txt").replace('$', self.path);
        self.push(&[&text]);
    }
}

const DERIVES: &str = "    #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, ::uniffi::Enum)]\n";
const OPTION: &str = ": ::std::option::Option<";
const SOME: &str = ": ::std::option::Option::Some(";

/// The type of a value; `$` stands for the runtime.
fn value_type(token_type: TokenType) -> &'static str {
    match token_type {
        TokenType::Color => "$::foreign::ColorValue",
        TokenType::Dimension => "$::foreign::DimensionValue",
        TokenType::FontFamily => "::std::vec::Vec<::std::string::String>",
        TokenType::FontWeight | TokenType::Number => "f64",
        TokenType::Duration => "$::foreign::DurationValue",
        TokenType::CubicBezier => "$::foreign::CubicBezierValue",
        TokenType::StrokeStyle => "$::foreign::StrokeStyleValue",
        TokenType::Border => "$::foreign::BorderValue",
        TokenType::Transition => "$::foreign::TransitionValue",
        TokenType::Shadow => "::std::vec::Vec<$::foreign::ShadowLayerValue>",
        TokenType::Gradient => "::std::vec::Vec<$::foreign::GradientStopValue>",
        TokenType::Typography => "$::foreign::TypographyValue",
        TokenType::Opaque => "$::foreign::OpaqueValue",
    }
}
