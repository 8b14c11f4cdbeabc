//! The module: the props, the component and the hook.

use crate::language::literal::TYPESCRIPT;
use crate::language::writer::Writer;
use crate::web::script::{Face, HEADER, push_key, push_prose};
use tokens_compiler_core::dictionary::Dictionary;

/// Everything that printing needs, settled.
pub(super) struct Module<'d> {
    pub(super) dictionary: &'d Dictionary,
    /// What imports the module of the target `typescript`.
    pub(super) tokens: &'d str,
    /// The prop of each modifier.
    pub(super) props: &'d [String],
    /// The attribute of each modifier.
    pub(super) attributes: &'d [String],
    pub(super) face: Face,
}

const PROPS: &str =
    "/** The props of the component: contexts, `as`, and those of the element that `as` names. */
export type TokensProviderProps<As extends ElementType = \"div\"> =
  & Contexts
  & { readonly as?: As | undefined }
  & Omit<ComponentPropsWithRef<As>, keyof Contexts | \"as\">;
";

const TOKENS: &str = "/** What is chosen around a component. */
export interface Tokens {
  /** The contexts that components choose; what is left out is up to the page. */
  readonly input: Input;
  /** The value of a token there, by the constant that holds its variants. */
  readonly resolve: <const Variants extends readonly [keyof Input, ...unknown[]]>(variants: Variants) => Resolved<Variants>;
}
";

const PROVIDER: &str = "An element in which contexts are chosen: a `div`, or what `as` says. What is left out stays as it is around it.";

const HOOK: &str = "The contexts that are chosen around a component, and the values of tokens there. A component that uses it renders again when they change.";

impl Module<'_> {
    /// The whole file.
    pub(super) fn print(&self) -> String {
        let mut writer = Writer::new(2);
        writer.text().push_str(HEADER);
        if self.face != Face::Types {
            writer.line("\"use client\";\n");
        }
        self.push_imports(&mut writer);
        if self.face != Face::Js {
            self.push_contexts(&mut writer);
            writer.line(PROPS);
            writer.line(TOKENS);
        }
        if self.face != Face::Types {
            let typed = if self.face == Face::Ts { "<Input>" } else { "" };
            writer.line(&["const $Input = /* @__PURE__ */ createContext", typed, "({});\n"].concat());
        }
        self.push_provider(&mut writer);
        self.push_hook(&mut writer);
        writer.finish()
    }

    fn push_imports(&self, writer: &mut Writer) {
        let mut module = String::new();
        TYPESCRIPT.push(&mut module, self.tokens);
        if self.face != Face::Types {
            writer.line("import { createContext, createElement, useContext, useMemo } from \"react\";");
        }
        if self.face != Face::Js {
            writer.line("import type { ComponentPropsWithRef, ElementType, ReactElement } from \"react\";");
        }
        if self.face != Face::Types {
            writer.line(&["import { resolve } from ", &module, ";"].concat());
        }
        if self.face != Face::Js {
            writer.line(&["import type { Input, Resolved } from ", &module, ";"].concat());
        }
        writer.text().push('\n');
    }

    fn push_contexts(&self, writer: &mut Writer) {
        self.face.push_doc(writer, "The contexts that a component chooses.");
        if self.dictionary.modifiers.is_empty() {
            return writer.line("export type Contexts = Record<never, never>;\n");
        }
        writer.open("export interface Contexts {");
        for (modifier, prop) in self.dictionary.modifiers.iter().zip(self.props) {
            let mut about = String::new();
            push_prose(&mut about, modifier.description.as_deref().unwrap_or_default());
            self.face.push_doc(writer, &about);
            let text = writer.start();
            text.push_str(&["readonly ", prop, "?: Input["].concat());
            TYPESCRIPT.push(text, &modifier.name);
            text.push_str("];\n");
        }
        writer.close("}\n");
    }

    fn push_provider(&self, writer: &mut Writer) {
        const TYPES: &str = "<As extends ElementType = \"div\">";
        self.face.push_doc(writer, PROVIDER);
        if self.face == Face::Types {
            let parts = [
                "export declare function TokensProvider",
                TYPES,
                "(props: TokensProviderProps<As>): ReactElement;\n",
            ];
            return writer.line(&parts.concat());
        }
        // The props of modifiers may be any words, so they are numbers inside.
        let locals: Vec<String> = (0..self.props.len()).map(|index| format!("${index}")).collect();
        let (mut names, mut chosen, mut changes) = (String::new(), String::new(), String::new());
        for ((modifier, prop), local) in self.dictionary.modifiers.iter().zip(self.props).zip(&locals) {
            names.push_str(&[prop, ": ", local, ", "].concat());
            chosen.push_str(&[", ", local].concat());
            changes.push_str(&[", ...(", local, " !== undefined && { "].concat());
            push_key(&mut changes, &modifier.name, false);
            changes.push_str(&[": ", local, " })"].concat());
        }
        if self.face == Face::Ts {
            let parts = [
                "export function TokensProvider",
                TYPES,
                "({ as: $as, ",
                &names,
                "...$props }: TokensProviderProps<As>): ReactElement {",
            ];
            writer.open(&parts.concat());
            writer.line("const $element: ElementType = $as ?? \"div\";");
        } else {
            writer.open(&["export function TokensProvider({ as: $as, ", &names, "...$props }) {"].concat());
            writer.line("const $element = $as ?? \"div\";");
        }
        writer.line("const $outer = useContext($Input);");
        let parts = ["const $input = useMemo(() => ({ ...$outer", &changes, " }), [$outer", &chosen, "]);"];
        writer.line(&parts.concat());
        let text = writer.start();
        text.push_str("return createElement($Input, { value: $input }, createElement($element, { ...$props");
        for (attribute, local) in self.attributes.iter().zip(&locals) {
            text.push_str(", ");
            TYPESCRIPT.push(text, attribute);
            text.push_str(": ");
            text.push_str(local);
        }
        text.push_str(" }));\n");
        writer.close("}\n");
    }

    fn push_hook(&self, writer: &mut Writer) {
        self.face.push_doc(writer, HOOK);
        match self.face {
            Face::Types => return writer.line("export declare function useTokens(): Tokens;"),
            Face::Ts => writer.open("export function useTokens(): Tokens {"),
            Face::Js => writer.open("export function useTokens() {"),
        }
        writer.line("const input = useContext($Input);");
        writer.line(
            "return useMemo(() => ({ input, resolve: (variants) => resolve(variants, input) }), [input]);",
        );
        writer.close("}");
    }
}
