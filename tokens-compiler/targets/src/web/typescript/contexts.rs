//! The contexts: what each of them changes, and the functions that find a token's value under any input.
//!
//! Each token that a modifier changes has a constant that holds its variants: the value that it has where no other is
//! said, and the others with their conditions, which exclude each other. `resolve` takes such a constant, so a bundle
//! holds the tokens that it uses; `resolvePath` takes any path, so it needs all of them.

use super::module::{Face, Module};
use super::name;
use super::text::{prose, push_doc, push_key, push_string};
use tokens_compiler_core::dictionary::{
    Condition, ContextId, Modifier, ModifierId, TokenId, ValueId, Variant,
};

/// A token and what it is in a context.
type Change<'d> = (TokenId, &'d Variant);

impl<'d> Module<'d> {
    /// Adds everything that has to do with modifiers.
    pub(super) fn push_contexts(&self, text: &mut String) {
        for (id, modifier) in self.dictionary.modifiers() {
            self.push_axis(text, id, modifier);
        }
        self.push_input(text);
        let changes = self.changes();
        for (id, modifier) in self.dictionary.modifiers() {
            for (index, context) in modifier.contexts.iter().enumerate() {
                if let Some(name) = &self.plan.axes[usize::from(id.0)].contexts[index] {
                    let what = format!("What `{}: {context}` changes.", modifier.name);
                    self.push_changes(text, name, &what, &changes[usize::from(id.0)][index]);
                }
            }
        }
        self.push_variants(text);
        self.push_resolve(text);
    }

    fn push_axis(&self, text: &mut String, id: ModifierId, modifier: &Modifier) {
        let axis = &self.plan.axes[usize::from(id.0)];
        let about = match &modifier.description {
            Some(description) if !description.trim().is_empty() => prose(description),
            _ => format!("The contexts of `{}`.", modifier.name),
        };
        push_doc(text, 0, &self.doc(&about));
        text.push_str(self.declare());
        text.push_str(&axis.list);
        text.push_str(if self.face == Face::Types { ": readonly [" } else { " = [" });
        for (index, context) in modifier.contexts.iter().enumerate() {
            if index > 0 {
                text.push_str(", ");
            }
            push_string(text, context);
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

    fn push_input(&self, text: &mut String) {
        if self.face != Face::Js {
            let about = self.doc("The contexts to resolve for; what is left out is at its default.");
            push_doc(text, 0, &about);
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
        let (open, close) = self.object();
        push_doc(text, 0, &self.doc("The default context of each modifier."));
        text.push_str(self.declare());
        text.push_str("defaults");
        text.push_str(open);
        for modifier in &self.dictionary.modifiers {
            self.push_member(text, 1, &modifier.name);
            push_string(text, &modifier.contexts[usize::from(modifier.default.0)]);
            text.push_str(self.separator());
        }
        text.push_str(close);
    }

    /// The tokens that each context changes while the other modifiers are at their defaults: those with a variant
    /// in which this context is the only choice that is not a default.
    fn changes(&self) -> Vec<Vec<Vec<Change<'d>>>> {
        let modifiers = &self.dictionary.modifiers;
        let mut all: Vec<Vec<Vec<Change<'d>>>> =
            modifiers.iter().map(|modifier| vec![Vec::new(); modifier.contexts.len()]).collect();
        for (id, token) in self.dictionary.tokens() {
            for variant in &token.variants[1..] {
                let mut only: Option<(ModifierId, ContextId)> = None;
                let mut others = 0;
                for choice in variant.when.iter() {
                    if choice.1 != self.dictionary.modifier(choice.0).default {
                        others += 1;
                        only = Some(choice);
                    }
                }
                if let Some((modifier, context)) = only
                    && others == 1
                    && !self.same(variant.value, token.base().value)
                {
                    all[usize::from(modifier.0)][usize::from(context.0)].push((id, variant));
                }
            }
        }
        all
    }

    fn same(&self, one: Option<ValueId>, other: Option<ValueId>) -> bool {
        one == other || one.is_some() == other.is_some() && self.literals.of(one) == self.literals.of(other)
    }

    fn push_changes(&self, text: &mut String, name: &str, about: &str, changes: &[Change<'_>]) {
        let (open, close) = self.object();
        push_doc(text, 0, &self.doc(about));
        text.push_str(self.declare());
        text.push_str(name);
        text.push_str(open);
        for &(id, variant) in changes {
            if self.face == Face::Types {
                text.push_str("  readonly ");
                text.push_str(&self.plan.paths[id.0 as usize]);
            } else {
                text.push_str("  ");
                self.push_path_key(text, id);
            }
            text.push_str(": ");
            self.push_variant(text, variant);
            text.push_str(self.separator());
        }
        text.push_str(close);
    }

    /// Adds the variants of each token that has several.
    fn push_variants(&self, text: &mut String) {
        if self.face != Face::Js {
            push_doc(text, 0, &self.doc("The values of one token, each with the contexts in which it has it; the first one has none."));
            text.push_str(
                "export type Variants<Value> = readonly (readonly [value: Value, when?: Input])[];\n\n",
            );
        }
        for (id, token) in self.dictionary.tokens().filter(|(_, token)| name::has_variants(token)) {
            text.push_str(self.declare());
            text.push_str(&self.plan.constants[id.0 as usize]);
            text.push_str(name::VARIANTS);
            if self.face == Face::Types {
                text.push_str(": Variants<");
                self.push_value_types(text, token);
                text.push_str(">;\n");
                continue;
            }
            text.push_str(" = [[");
            text.push_str(self.literals.of(token.base().value));
            text.push(']');
            for variant in &token.variants[1..] {
                if !self.same(variant.value, token.base().value) {
                    text.push_str(", [");
                    text.push_str(self.literals.of(variant.value));
                    text.push_str(", { ");
                    self.push_when(text, &variant.when);
                    text.push_str(" }]");
                }
            }
            text.push_str(if self.face == Face::Ts { "] as const;\n" } else { "];\n" });
        }
        text.push('\n');
    }

    /// Adds `resolve`, and `resolvePath` with the table that only it reads.
    fn push_resolve(&self, text: &mut String) {
        let one = self.doc("The value of a token under an input, by the constant that holds its variants.");
        let any =
            self.doc("The value of any token under an input, by its path. A bundle then holds all tokens.");
        let (resolve, find) = match self.face {
            Face::Types => (
                "export declare function resolve<Value>(variants: Variants<Value>, input?: Input): Value;\n\n",
                "export declare function resolvePath<Path extends TokenPath>(path: Path, input?: Input): TokenValues[Path];\n",
            ),
            Face::Ts => (RESOLVE_TS, RESOLVE_PATH_TS),
            Face::Js => (RESOLVE_JS, RESOLVE_PATH_JS),
        };
        if self.face != Face::Types {
            text.push_str(if self.face == Face::Ts { GET_TS } else { GET_JS });
        }
        push_doc(text, 0, &one);
        text.push_str(resolve);
        if self.face != Face::Types {
            text.push_str("const $variants = {\n");
            for (id, _) in self.dictionary.tokens().filter(|(_, token)| name::has_variants(token)) {
                text.push_str("  ");
                self.push_path_key(text, id);
                text.push_str(": ");
                text.push_str(&self.plan.constants[id.0 as usize]);
                text.push_str(name::VARIANTS);
                text.push_str(",\n");
            }
            text.push_str("};\n\n");
        }
        push_doc(text, 0, &any);
        text.push_str(find);
    }

    fn push_when(&self, text: &mut String, when: &Condition) {
        for (index, (id, context)) in when.iter().enumerate() {
            let modifier = self.dictionary.modifier(id);
            if index > 0 {
                text.push_str(", ");
            }
            push_key(text, &modifier.name, false);
            text.push_str(": ");
            push_string(text, &modifier.contexts[usize::from(context.0)]);
        }
    }
}

const GET_TS: &str = r#"function $get(table: object, key: string): any {
  return Object.prototype.hasOwnProperty.call(table, key) ? (table as Record<string, unknown>)[key] : undefined;
}

"#;

const GET_JS: &str = r#"function $get(table, key) {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}

"#;

const RESOLVE_TS: &str = r#"export function resolve<Value>(variants: Variants<Value>, input: Input = {}): Value {
  const holds = (when: Input): boolean =>
    Object.entries(when).every(([modifier, context]) => ($get(input, modifier) ?? $get(defaults, modifier)) === context);
  return (variants.find(([, when]) => when && holds(when)) ?? variants[0]!)[0];
}

"#;

const RESOLVE_JS: &str = r#"export function resolve(variants, input = {}) {
  const holds = (when) =>
    Object.entries(when).every(([modifier, context]) => ($get(input, modifier) ?? $get(defaults, modifier)) === context);
  return (variants.find(([, when]) => when && holds(when)) ?? variants[0])[0];
}

"#;

const RESOLVE_PATH_TS: &str = r#"export function resolvePath<Path extends TokenPath>(path: Path, input: Input = {}): TokenValues[Path] {
  const variants = $get($variants, path);
  return variants ? resolve(variants, input) : path.split(".").reduce<any>($get, tokens);
}
"#;

const RESOLVE_PATH_JS: &str = r#"export function resolvePath(path, input = {}) {
  const variants = $get($variants, path);
  return variants ? resolve(variants, input) : path.split(".").reduce($get, tokens);
}
"#;
