//! The CSS custom properties: a table of their names, and a function that makes a name by rule. A bundle that uses the
//! function alone holds no table, only the names that the rule does not make.

use super::module::{Face, Module};
use super::text::{push_doc, push_string};

/// The rule, as the language has it.
const RULE: &str = r#"path.replace(/([a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/g, "$1-").toLowerCase()"#;

/// Adds the table and `cssVar`.
pub(super) fn push(text: &mut String, module: &Module<'_>) {
    push_table(text, module);
    let use_type = "`var(${(typeof cssVariables)[Path]})`";
    let about = module.doc("The use of a token's CSS custom property: `var(--…)`.");
    match module.face {
        Face::Types => {
            push_doc(text, 0, &about);
            text.push_str(
                &["export declare function cssVar<Path extends TokenPath>(path: Path): ", use_type, ";\n\n"]
                    .concat(),
            );
        }
        Face::Ts => {
            push_function(text, module, "path: string): string");
            push_doc(text, 0, &about);
            text.push_str(
                &[
                    "export function cssVar<Path extends TokenPath>(path: Path): ",
                    use_type,
                    " {\n  return `var(${$variable(path)})` as ",
                    use_type,
                    ";\n}\n\n",
                ]
                .concat(),
            );
        }
        Face::Js => {
            push_function(text, module, "path)");
            text.push_str("export function cssVar(path) {\n  return `var(${$variable(path)})`;\n}\n\n");
        }
    }
}

fn push_table(text: &mut String, module: &Module<'_>) {
    let (open, close) = module.object();
    push_doc(text, 0, &module.doc("The CSS custom property of each token."));
    text.push_str(module.declare());
    text.push_str("cssVariables");
    text.push_str(open);
    for ((id, _), variable) in module.dictionary.tokens().zip(module.variables.iter()) {
        text.push_str("  ");
        if module.face == Face::Types {
            text.push_str("readonly ");
            text.push_str(&module.plan.paths[id.0 as usize]);
        } else {
            module.push_path_key(text, id);
        }
        text.push_str(": ");
        push_string(text, variable);
        text.push_str(module.separator());
    }
    text.push_str(close);
}

/// Adds the function that makes a name, with a case for each name that the rule does not make.
fn push_function(text: &mut String, module: &Module<'_>, signature: &str) {
    text.push_str("function $variable(");
    text.push_str(signature);
    text.push_str(" {\n");
    let mut has_cases = false;
    let mut regular = String::new();
    for ((id, token), variable) in module.dictionary.tokens().zip(module.variables.iter()) {
        regular.clear();
        regular.push_str(module.variable_start);
        push_regular(&mut regular, &token.path);
        if regular == variable {
            continue;
        }
        if !std::mem::replace(&mut has_cases, true) {
            text.push_str("  switch (path) {\n");
        }
        text.push_str("    case ");
        text.push_str(&module.plan.paths[id.0 as usize]);
        text.push_str(": return ");
        push_string(text, variable);
        text.push_str(";\n");
    }
    if has_cases {
        text.push_str("  }\n");
    }
    text.push_str("  return ");
    push_string(text, module.variable_start);
    text.push_str(&[" + ", RULE, ";\n}\n\n"].concat());
}

/// Adds what [`RULE`] makes of a path.
fn push_regular<S: AsRef<str>>(text: &mut String, path: &[S]) {
    let start = text.len();
    let mut may_break = false;
    for (index, name) in path.iter().enumerate() {
        let dot = (index > 0).then_some('.');
        for c in dot.into_iter().chain(name.as_ref().chars()) {
            if c.is_ascii_alphanumeric() {
                if c.is_ascii_uppercase() && may_break {
                    text.push('-');
                }
                may_break = !c.is_ascii_uppercase();
                text.push(c.to_ascii_lowercase());
            } else {
                // A run of other characters is one hyphen, also at the beginning.
                if !text[start..].ends_with('-') {
                    text.push('-');
                }
                may_break = false;
            }
        }
    }
}
