//! The module: a constant for each token, all of them in their groups, their types by path, their CSS variables.

use std::borrow::Cow;

use super::name::Plan;
use super::value::{Literals, object, push_object_type};
use crate::language::writer::Writer;
use crate::web::script::{Doc, Face, HEADER, push_deprecated, push_description, push_group, push_prose};
use tokens_compiler_core::dictionary::{Dictionary, GroupId, Token, TokenId, Variant};
use tokens_compiler_core::emit::name;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::texts;
use tokens_compiler_core::value::TokenType;

/// Everything that printing needs, settled.
pub(super) struct Module<'d> {
    pub(super) dictionary: &'d Dictionary,
    pub(super) plan: &'d Plan,
    pub(super) literals: &'d Literals,
    /// The CSS variable of each token.
    pub(super) variables: &'d StringTable,
    /// What all of them begin with, dashes included.
    pub(super) variable_start: &'d str,
    pub(super) face: Face,
}

impl Module<'_> {
    /// The whole file.
    pub(super) fn print(&self) -> String {
        let mut writer = Writer::new(2);
        let text = writer.text();
        text.reserve(4096 + self.dictionary.tokens.len() * 320);
        text.push_str(HEADER);
        self.push_constants(&mut writer);
        self.push_tree(&mut writer);
        if self.face != Face::Js {
            self.push_token_values(&mut writer);
        }
        self.push_variables(&mut writer);
        self.push_contexts(&mut writer);
        self.push_resolve(&mut writer);
        writer.finish()
    }

    /// The type in a declaration file, elsewhere the value.
    pub(super) fn push_variant(&self, text: &mut String, variant: &Variant) {
        if self.face == Face::Types {
            self.push_type(text, variant);
        } else {
            text.push_str(self.literals.of(variant.value));
        }
    }

    /// The type that has a variant's value alone.
    fn push_type(&self, text: &mut String, variant: &Variant) {
        match object(self.dictionary, variant) {
            Some(object) => push_object_type(text, self.dictionary, object),
            None => text.push_str(self.literals.of(variant.value)),
        }
    }

    fn push_constants(&self, writer: &mut Writer) {
        let all = self.dictionary.tokens().filter(|(_, token)| token.base().value.is_some());
        self.push_statement(writer, all, |writer, id, token| {
            self.push_token_doc(writer, id, true);
            let text = writer.start();
            text.push_str(&self.plan.constants[id]);
            text.push_str(self.face.assign());
            self.push_variant(text, token.base());
            if self.face == Face::Ts && object(self.dictionary, token.base()).is_some() {
                text.push_str(" as const");
            }
        });
    }

    /// Adds a constant for each token in one statement: the type checker takes less time for one of many constants than
    /// for many, and bundlers take either apart.
    pub(super) fn push_statement<'t>(
        &self,
        writer: &mut Writer,
        tokens: impl Iterator<Item = (TokenId, &'t Token)>,
        push: impl Fn(&mut Writer, TokenId, &'t Token),
    ) {
        let mut is_open = false;
        for (id, token) in tokens {
            if is_open {
                writer.text().push_str(",\n");
            } else {
                writer.line(self.face.declare().trim_end());
                writer.indent();
                is_open = true;
            }
            push(writer, id, token);
        }
        if is_open {
            writer.text().push_str(";\n\n");
            writer.outdent();
        }
    }

    /// What a reader of the code should know of a token. Where it stands in the tree, only what people wrote.
    fn push_token_doc(&self, writer: &mut Writer, id: TokenId, whole: bool) {
        if self.face == Face::Js {
            return;
        }
        let token = &self.dictionary[id];
        let mut doc = Doc::default();
        push_description(&mut doc, token);
        if whole {
            if let Some(alias) = token.base().alias {
                let text = doc.paragraph();
                text.push_str("`{");
                text.push_str(&self.dot_path(alias));
                text.push_str("}`");
            }
            if token.varies() {
                let names: Vec<&str> = token
                    .support()
                    .into_iter()
                    .map(|modifier| self.dictionary[modifier].name.as_str())
                    .collect();
                let text = doc.paragraph();
                text.push_str("By default; changes with `");
                text.push_str(&names.join("`, `"));
                text.push_str("`.");
            }
            let elsewhere = texts::deprecated_elsewhere(self.dictionary, id);
            if !elsewhere.is_empty() {
                push_prose(doc.paragraph(), &elsewhere);
            }
        }
        push_deprecated(&mut doc, self.dictionary, token, |id| {
            self.dictionary[id].base().value.is_some().then(|| &self.plan.constants[id])
        });
        doc.write(writer);
    }

    /// A token's path as the format writes it. The settled literal is it where nothing had to be escaped; the names
    /// of any token are scattered over the memory.
    fn dot_path(&self, id: TokenId) -> Cow<'_, str> {
        let literal = &self.plan.paths[id];
        if literal.contains('\\') {
            self.dictionary[id].dot_path().into()
        } else {
            literal[1..literal.len() - 1].into()
        }
    }

    fn push_tree(&self, writer: &mut Writer) {
        self.face.open(writer, "Every token in its groups, in the default contexts.", "tokens");
        if !self.dictionary.groups.is_empty() {
            push_group(writer, self.face, self.dictionary, GroupId::ROOT, &|writer, id| {
                self.push_leaf(writer, id)
            });
        }
        self.face.close(writer);
    }

    /// Adds a token to the tree. Its value is written out again, where one would expect the constant: the type
    /// checker walks from each use of a constant back to its declaration, which in a long module takes it seconds.
    fn push_leaf(&self, writer: &mut Writer, id: TokenId) -> bool {
        let token = &self.dictionary[id];
        if token.base().value.is_none() {
            return false;
        }
        self.push_token_doc(writer, id, false);
        self.face.push_member(writer, token.path.last().map_or("", |name| name));
        self.push_variant(writer.text(), token.base());
        writer.text().push_str(self.face.separator());
        true
    }

    /// Adds an interface of paths and values for each type of token, and what stands for all of them.
    fn push_token_values(&self, writer: &mut Writer) {
        let mut types = TokenType::ALL.map(|one| (one, Vec::new())).to_vec();
        types.push((TokenType::Opaque, Vec::new()));
        for (id, token) in self.dictionary.tokens() {
            if let Some((_, ids)) = types.iter_mut().find(|(one, _)| *one == token.token_type) {
                ids.push(id);
            }
        }
        let mut names = Vec::with_capacity(types.len());
        for (token_type, ids) in &types {
            let (name, interface) = (token_type.name(), name::pascal(&[token_type.name(), "values"]));
            let about = ["The values that each token of type `", name, "` can have, by its path."].concat();
            self.face.push_doc(writer, &about);
            writer.line(&["export interface ", &interface, " {"].concat());
            let text = writer.text();
            for &id in ids {
                text.push_str("  readonly ");
                text.push_str(&self.plan.paths[id]);
                text.push_str(": ");
                self.push_value_types(text, &self.dictionary[id]);
                text.push_str(";\n");
            }
            text.push_str("}\n\n");
            names.push((name, interface));
        }
        self.face.push_doc(writer, "The values of the tokens of each type.");
        writer.open("export interface TokenTypes {");
        for (name, interface) in &names {
            writer.line(&["readonly ", name, ": ", interface, ";"].concat());
        }
        writer.close("}");
        writer.line("\nexport type TokenType = keyof TokenTypes;\n");
        self.face.push_doc(writer, "The values that each token can have, by its path.");
        let interfaces: Vec<&str> = names.iter().map(|(_, interface)| interface.as_str()).collect();
        writer.line(&["export type TokenValues = ", &interfaces.join(" & "), ";\n"].concat());
        let about = "The path of a token, as in the token files: of any type, or of one, as in `TokenPath<\"color\">`.";
        self.face.push_doc(writer, about);
        writer.line("export type TokenPath<Type extends TokenType = TokenType> =");
        writer.line("  { readonly [One in Type]: keyof TokenTypes[One] }[Type];\n");
    }

    pub(super) fn push_value_types(&self, text: &mut String, token: &Token) {
        self.push_type(text, token.base());
        for (index, variant) in token.variants.iter().enumerate().skip(1) {
            if token.variants[..index].iter().any(|earlier| earlier.value == variant.value) {
                continue;
            }
            text.push_str(" | ");
            self.push_type(text, variant);
        }
    }

    /// Adds a token's path as the key of an object of values.
    pub(super) fn push_path_key(&self, text: &mut String, id: TokenId) {
        let path = &self.plan.paths[id];
        text.push_str(if path == "\"__proto__\"" { "[\"__proto__\"]" } else { path });
    }
}
