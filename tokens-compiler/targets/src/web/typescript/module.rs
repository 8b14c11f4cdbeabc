//! The module: a constant for each token, all of them in their groups, their types by path, their CSS variables.

use std::borrow::Cow;

use super::name::Plan;
use super::text::{prose, push_doc, push_indent, push_key};
use super::value::{Literals, object, push_object_type};
use super::variable;
use tokens_compiler_core::dictionary::{Child, Dictionary, GroupId, Token, TokenId, Variant};
use tokens_compiler_core::emit::name;
use tokens_compiler_core::emit::string_table::StringTable;
use tokens_compiler_core::texts;
use tokens_compiler_core::value::TokenType;

/// Which file of the module is printed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    /// Values and types in one file.
    Ts,
    /// Values only.
    Js,
    /// Types only.
    Types,
}

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
        let mut text = String::with_capacity(4096 + self.dictionary.tokens.len() * 320);
        text.push_str("/* eslint-disable */\n// Generated from design tokens. Changes here are lost.\n\n");
        self.push_constants(&mut text);
        self.push_tree(&mut text);
        if self.face != Face::Js {
            self.push_token_values(&mut text);
        }
        variable::push(&mut text, self);
        self.push_contexts(&mut text);
        text
    }

    /// What begins the declaration of an exported constant.
    pub(super) fn declare(&self) -> &'static str {
        match self.face {
            Face::Ts | Face::Js => "export const ",
            Face::Types => "export declare const ",
        }
    }

    /// What stands between a constant's name and its object, and after that.
    pub(super) fn object(&self) -> (&'static str, &'static str) {
        match self.face {
            Face::Ts => (" = {\n", "} as const;\n\n"),
            Face::Js => (" = {\n", "};\n\n"),
            Face::Types => (": {\n", "};\n\n"),
        }
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

    /// The beginning of a member of an object.
    pub(super) fn push_member(&self, text: &mut String, depth: usize, key: &str) {
        push_indent(text, depth);
        if self.face == Face::Types {
            text.push_str("readonly ");
        }
        push_key(text, key, self.face == Face::Types);
        text.push_str(": ");
    }

    /// The end of a member of an object.
    pub(super) fn separator(&self) -> &'static str {
        if self.face == Face::Types { ";\n" } else { ",\n" }
    }

    fn push_constants(&self, text: &mut String) {
        for (id, token) in self.dictionary.tokens() {
            if token.base().value.is_none() {
                continue;
            }
            self.push_token_doc(text, 0, id, true);
            text.push_str(self.declare());
            text.push_str(&self.plan.constants[id.0 as usize]);
            text.push_str(if self.face == Face::Types { ": " } else { " = " });
            self.push_variant(text, token.base());
            if self.face == Face::Ts && object(self.dictionary, token.base()).is_some() {
                text.push_str(" as const");
            }
            text.push_str(";\n");
        }
        text.push('\n');
    }

    /// What a reader of the code should know of a token. Where it stands in the tree, only what people wrote.
    fn push_token_doc(&self, text: &mut String, depth: usize, id: TokenId, whole: bool) {
        if self.face == Face::Js {
            return;
        }
        let token = self.dictionary.token(id);
        let mut paragraphs = Vec::with_capacity(2);
        if let Some(description) = &token.description
            && !description.trim().is_empty()
        {
            paragraphs.push(prose(description));
        }
        if whole {
            if let Some(alias) = token.base().alias {
                paragraphs.push(["`{", &self.dot_path(alias), "}`"].concat());
            }
            if token.varies() {
                let names: Vec<&str> = token
                    .support()
                    .into_iter()
                    .map(|modifier| self.dictionary.modifier(modifier).name.as_str())
                    .collect();
                paragraphs.push(format!("By default; changes with `{}`.", names.join("`, `")));
            }
            let elsewhere = texts::deprecated_elsewhere(self.dictionary, id);
            if !elsewhere.is_empty() {
                paragraphs.push(prose(&elsewhere));
            }
        }
        if let Some(deprecated) = &token.deprecated {
            let mut message = deprecated.message.as_deref().map_or(String::new(), prose);
            if let Some(id) = deprecated.replacement
                && self.dictionary.token(id).base().value.is_some()
            {
                let path = format!("{{{}}}", self.dictionary.token(id).dot_path());
                let link = format!("{{@link {}}}", &self.plan.constants[id.0 as usize]);
                message = message.replace(&path, &link);
            }
            paragraphs.push(format!("@deprecated {message}").trim_end().to_owned());
        }
        push_doc(text, depth, &paragraphs);
    }

    /// A token's path as the format writes it. The settled literal is it where nothing had to be escaped; the names
    /// of any token are scattered over the memory.
    fn dot_path(&self, id: TokenId) -> Cow<'_, str> {
        let literal = &self.plan.paths[id.0 as usize];
        if literal.contains('\\') {
            self.dictionary.token(id).dot_path().into()
        } else {
            literal[1..literal.len() - 1].into()
        }
    }

    fn push_tree(&self, text: &mut String) {
        let (open, close) = self.object();
        push_doc(text, 0, &self.doc("Every token in its groups, in the default contexts."));
        text.push_str(self.declare());
        text.push_str("tokens");
        text.push_str(open);
        if !self.dictionary.groups.is_empty() {
            self.push_group(text, GroupId::ROOT, 1);
        }
        text.push_str(close);
    }

    /// Adds the members of a group, and says whether there are any.
    fn push_group(&self, text: &mut String, id: GroupId, depth: usize) -> bool {
        let mut any = false;
        for &child in &self.dictionary.group(id).children {
            match child {
                Child::Token(id) => any |= self.push_leaf(text, id, depth),
                Child::Group(id) => {
                    let before = text.len();
                    self.push_member(text, depth, &self.dictionary.group(id).name);
                    text.push_str("{\n");
                    if self.push_group(text, id, depth + 1) {
                        push_indent(text, depth);
                        text.push('}');
                        text.push_str(self.separator());
                        any = true;
                    } else {
                        text.truncate(before);
                    }
                }
            }
        }
        any
    }

    /// Adds a token to the tree. Its value is written out again, where one would expect the constant: the type
    /// checker walks from each use of a constant back to its declaration, which in a long module takes it seconds.
    fn push_leaf(&self, text: &mut String, id: TokenId, depth: usize) -> bool {
        let token = self.dictionary.token(id);
        if token.base().value.is_none() {
            return false;
        }
        self.push_token_doc(text, depth, id, false);
        self.push_member(text, depth, token.path.last().map_or("", |name| name));
        self.push_variant(text, token.base());
        text.push_str(self.separator());
        true
    }

    /// Adds an interface of paths and values for each type of token, and what stands for all of them.
    fn push_token_values(&self, text: &mut String) {
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
            let about = format!("The values that each token of the type `{name}` can have, by its path.");
            push_doc(text, 0, &self.doc(&about));
            text.push_str(&["export interface ", &interface, " {\n"].concat());
            for &id in ids {
                text.push_str("  readonly ");
                text.push_str(&self.plan.paths[id.0 as usize]);
                text.push_str(": ");
                self.push_value_types(text, self.dictionary.token(id));
                text.push_str(";\n");
            }
            text.push_str("}\n\n");
            names.push((name, interface));
        }
        push_doc(text, 0, &self.doc("The values of the tokens of each type."));
        text.push_str("export interface TokenTypes {\n");
        for (name, interface) in &names {
            text.push_str(&["  readonly ", name, ": ", interface, ";\n"].concat());
        }
        text.push_str("}\n\nexport type TokenType = keyof TokenTypes;\n\n");
        push_doc(text, 0, &self.doc("The values that each token can have, by its path."));
        let interfaces: Vec<&str> = names.iter().map(|(_, interface)| interface.as_str()).collect();
        text.push_str(&["export interface TokenValues extends ", &interfaces.join(", "), " {}\n\n"].concat());
        let about = "The path of a token, as in the token files: of one type, as in `TokenPath<\"color\">`, or of any.";
        push_doc(text, 0, &self.doc(about));
        text.push_str("export type TokenPath<Type extends TokenType = TokenType> =\n");
        text.push_str("  { readonly [One in Type]: keyof TokenTypes[One] }[Type];\n\n");
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
        let path = &self.plan.paths[id.0 as usize];
        text.push_str(if path == "\"__proto__\"" { "[\"__proto__\"]" } else { path });
    }

    /// A sentence of documentation; none where there are no types, which is where editors look.
    pub(super) fn doc(&self, sentence: &str) -> Vec<String> {
        if self.face == Face::Js { Vec::new() } else { vec![sentence.to_owned()] }
    }
}
