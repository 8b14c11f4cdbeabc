//! The functions that find a token's value under any input.
//!
//! Each token that modifiers change has a constant that holds its variants: a value, or a decision over one modifier,
//! `["theme", otherwise, "dark", answer, …]`, whose answers may be decisions again. `resolve` takes such a constant, so a
//! bundle holds only the tokens that it uses. `resolvePath` takes any path, so it needs them all: a token that one
//! modifier changes is in the table of its context, one in which several meet in a table of variants.

use super::module::Module;
use super::name::VARIANTS;
use crate::decision::{Case, Decision};
use crate::language::literal::TYPESCRIPT;
use crate::language::writer::Writer;
use crate::web::script::Face;
use tokens_compiler_core::dictionary::{ContextId, ModifierId, Token, TokenId};

impl Module<'_> {
    /// Adds the variants of each token that has several, `resolve`, and `resolvePath` with the tables that only it reads.
    pub(super) fn push_resolve(&self, writer: &mut Writer) {
        let one = "The value of a token under an input, by the constant that holds its variants.";
        let any = "The value of any token under an input, by its path. A bundle then holds all tokens.";
        self.push_statement(writer, self.dictionary.varying(), |writer, id, token| {
            self.push_variants(writer.start(), id, token);
        });
        match self.face {
            Face::Types => {
                writer.line(RESOLVED);
                self.face.push_doc(writer, one);
                writer.line(RESOLVE_TYPE);
                self.face.push_doc(writer, any);
                writer.line(RESOLVE_PATH_TYPE);
            }
            Face::Ts => {
                writer.line(RESOLVED);
                writer.line(HELPERS_TS);
                self.face.push_doc(writer, one);
                writer.line(RESOLVE_TS);
                self.push_tables(writer);
                self.face.push_doc(writer, any);
                writer.line(RESOLVE_PATH_TS);
            }
            Face::Js => {
                writer.line(HELPERS_JS);
                writer.line(RESOLVE_JS);
                self.push_tables(writer);
                writer.line(RESOLVE_PATH_JS);
            }
        }
    }

    /// Adds the constant that holds the variants of a token.
    fn push_variants(&self, text: &mut String, id: TokenId, token: &Token) {
        text.push_str(&self.plan.constants[id]);
        text.push_str(VARIANTS);
        text.push_str(self.face.assign());
        let mut cases: Vec<Case<'_, usize>> = Vec::with_capacity(token.variants.len());
        for (index, variant) in token.variants.iter().enumerate() {
            let same = token.variants[..index].iter().position(|other| self.same(other.value, variant.value));
            cases.push(Case { when: &variant.when, leaf: same.unwrap_or(index) });
        }
        match Decision::new(self.dictionary, &cases) {
            Decision::Leaf(leaf) => {
                self.open_question(text, token.support()[0]);
                self.push_variant(text, &token.variants[leaf]);
                text.push(']');
            }
            question @ Decision::Question(_) => self.push_decision(text, token, &question),
        }
        if self.face == Face::Ts {
            text.push_str(" as const");
        }
    }

    fn push_decision(&self, text: &mut String, token: &Token, decision: &Decision<usize>) {
        let question = match decision {
            Decision::Leaf(leaf) => return self.push_variant(text, &token.variants[*leaf]),
            Decision::Question(question) => question,
        };
        let modifier = &self.dictionary[question.modifier];
        let is_default = |answer: &&(ContextId, _)| answer.0 == modifier.default;
        let default = question.answers.iter().find(is_default).map(|(_, answer)| answer);
        self.open_question(text, question.modifier);
        if let Some(otherwise) = question.otherwise.as_ref().or(default) {
            self.push_decision(text, token, otherwise);
        }
        for (context, answer) in &question.answers {
            if question.otherwise.is_none() && *context == modifier.default {
                continue;
            }
            text.push_str(", ");
            TYPESCRIPT.push(text, &modifier.contexts[context.index()]);
            text.push_str(", ");
            self.push_decision(text, token, answer);
        }
        text.push(']');
    }

    fn open_question(&self, text: &mut String, modifier: ModifierId) {
        text.push_str(if self.face == Face::Types { "readonly [" } else { "[" });
        TYPESCRIPT.push(text, &self.dictionary[modifier].name);
        text.push_str(", ");
    }

    /// Adds the tables of `resolvePath`. They name few constants: the type checker walks from each use of one back to its
    /// declaration.
    fn push_tables(&self, writer: &mut Writer) {
        writer.open("const $changes = {");
        for (modifier, axis) in self.dictionary.modifiers.iter().zip(&self.plan.axes) {
            self.face.push_member(writer, &modifier.name);
            writer.text().push_str("{\n");
            writer.indent();
            for (context, name) in modifier.contexts.iter().zip(&axis.contexts) {
                if let Some(name) = name {
                    self.face.push_member(writer, context);
                    writer.text().push_str(name);
                    writer.text().push_str(",\n");
                }
            }
            writer.close("},");
        }
        writer.close("};\n");
        writer.open("const $variants = {");
        for (id, token) in self.dictionary.tokens() {
            if token.varies() && (token.base().value.is_none() || token.support().len() > 1) {
                let text = writer.start();
                self.push_path_key(text, id);
                text.push_str(": ");
                text.push_str(&self.plan.constants[id]);
                text.push_str(VARIANTS);
                text.push_str(",\n");
            }
        }
        writer.close("};\n");
    }
}

const RESOLVED: &str = r"/** The value that a token can have, by the type of its variants. */
export type Resolved<Variants> = Variants extends readonly [keyof Input, infer Otherwise, ...infer Answers]
  ? Resolved<Otherwise> | ResolvedAnswer<Answers>
  : Variants;
type ResolvedAnswer<Answers> = Answers extends readonly [string, infer Answer, ...infer Others]
  ? Resolved<Answer> | ResolvedAnswer<Others>
  : never;
";

const RESOLVE_TYPE: &str = r"export declare function resolve<const Variants extends readonly [keyof Input, ...unknown[]]>(variants: Variants, input?: Input): Resolved<Variants>;
";

const RESOLVE_TS: &str = r"export function resolve<const Variants extends readonly [keyof Input, ...unknown[]]>(variants: Variants, input: Input = Object.create(null)): Resolved<Variants> {
  return $decide(variants, input);
}
";

const RESOLVE_JS: &str = r"export function resolve(variants, input = {}) {
  return $decide(variants, input);
}
";

const RESOLVE_PATH_TYPE: &str = "export declare function resolvePath<Path extends TokenPath>(path: Path, input?: Input): TokenValues[Path];";

const RESOLVE_PATH_TS: &str = r#"export function resolvePath<Path extends TokenPath>(path: Path, input: Input = Object.create(null)): TokenValues[Path] {
  return $find(path, input);
}

function $find(path: string, input: Input): any {
  if ($has($variants, path)) return $decide($get($variants, path), input);
  for (const modifier of Object.keys($changes)) {
    const table = $get($get($changes, modifier), $chosen(modifier, input)) ?? {};
    if ($has(table, path)) return $get(table, path);
  }
  return path.split(".").reduce($get, tokens);
}"#;

const RESOLVE_PATH_JS: &str = r#"export function resolvePath(path, input = {}) {
  if ($has($variants, path)) return $decide($get($variants, path), input);
  for (const modifier of Object.keys($changes)) {
    const table = $get($get($changes, modifier), $chosen(modifier, input)) ?? {};
    if ($has(table, path)) return $get(table, path);
  }
  return path.split(".").reduce($get, tokens);
}"#;

const HELPERS_TS: &str = r"
function $has(table: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(table, key);
}

function $get(table: object, key: string): any {
  return $has(table, key) ? (table as Record<string, unknown>)[key] : undefined;
}

function $chosen(modifier: string, input: Input): string {
  return $get(input, modifier) ?? $get(defaults, modifier);
}

function $decide(variants: any, input: Input): any {
  while (Array.isArray(variants)) {
    const context = $chosen(variants[0], input);
    let at = 2;
    while (at < variants.length && variants[at] !== context) at += 2;
    variants = variants[at < variants.length ? at + 1 : 1];
  }
  return variants;
}
";

const HELPERS_JS: &str = r"function $has(table, key) {
  return Object.prototype.hasOwnProperty.call(table, key);
}

function $get(table, key) {
  return $has(table, key) ? table[key] : undefined;
}

function $chosen(modifier, input) {
  return $get(input, modifier) ?? $get(defaults, modifier);
}

function $decide(variants, input) {
  while (Array.isArray(variants)) {
    const context = $chosen(variants[0], input);
    let at = 2;
    while (at < variants.length && variants[at] !== context) at += 2;
    variants = variants[at < variants.length ? at + 1 : 1];
  }
  return variants;
}
";
