//! The `figma-variables` target: the body of a request to Figma's REST API that creates all variables
//! (`POST /v1/files/:key/variables`).
//!
//! The ids in it are temporary: they hold in one request, and the answer says what became of them.

use super::figma::{
    Content, Literal, Plan, Settings, Variable, figma_options, push_code, push_member, push_scopes,
};
use crate::language::literal::JSON;
use crate::{Emission, File};
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::number;

pub use super::figma::Platform;

/// The bytes that the body of a request may have.
const MOST_BYTES: usize = 4_000_000;

figma_options! {
    "figma-variables", reads_braces = false,
    /// The file to write. Default: `figma-variables.json`.
    file = "figma-variables.json"
}

/// Emits the dictionary. Reports what Figma has no variables for, and what exceeds its limits.
pub fn emit(dictionary: &Dictionary, options: &Options) -> Emission {
    let settings = options.settings();
    Emission::collect(|diagnostics| {
        let Some(plan) = Plan::new(dictionary, &settings, diagnostics) else { return Vec::new() };
        let text = body(&plan);
        check_size(dictionary, &plan, &settings, text.len(), diagnostics);
        vec![File::new(options.file.clone(), text)]
    })
}

fn check_size(
    dictionary: &Dictionary,
    plan: &Plan,
    settings: &Settings<'_>,
    size: usize,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(first) = plan.variables.first().filter(|_| size > MOST_BYTES) else { return };
    let message = format!(
        "in the target `{}`, the request has {size} bytes, and Figma takes {MOST_BYTES}",
        settings.target
    );
    diagnostics.push(
        Diagnostic::new(Code::NotExpressible, message)
            .at(
                dictionary[first.token].base().span,
                format!("the first of {} variables", plan.variables.len()),
            )
            .help(
                "make several of it with `include` and `exclude`, for files that are libraries of each other",
            ),
    );
}

/// The request, an object a line.
fn body(plan: &Plan) -> String {
    let mut text = String::with_capacity(256 + plan.variables.len() * 500);
    text.push('{');
    push_list(
        &mut text,
        "variableCollections",
        plan.collections.iter().enumerate(),
        |text, (at, collection)| {
            push_member(text, "{", "action", "CREATE");
            push_member(text, ", ", "id", &collection_id(at));
            push_member(text, ", ", "name", &collection.name);
            push_member(text, ", ", "initialModeId", &mode_id(at, 0));
        },
    );
    let modes = plan.collections.iter().enumerate().flat_map(|(collection, own)| {
        own.modes.iter().enumerate().map(move |(place, mode)| (collection, place, mode))
    });
    push_list(&mut text, "variableModes", modes, |text, (collection, place, mode)| {
        // The first one comes with the collection and only needs its name.
        push_member(text, "{", "action", if place == 0 { "UPDATE" } else { "CREATE" });
        push_member(text, ", ", "id", &mode_id(collection, place));
        push_member(text, ", ", "name", &mode.name);
        push_member(text, ", ", "variableCollectionId", &collection_id(collection));
    });
    push_list(&mut text, "variables", plan.variables.iter(), push_variable);
    let values = plan.variables.iter().flat_map(|variable| {
        variable.contents.iter().enumerate().map(move |(mode, content)| (variable, mode, content))
    });
    push_list(&mut text, "variableModeValues", values, |text, (variable, mode, content)| {
        push_member(text, "{", "variableId", &variable_id(variable));
        push_member(text, ", ", "modeId", &mode_id(variable.collection, mode));
        text.push_str(", \"value\": ");
        push_content(text, plan, content);
    });
    text.push_str("\n}\n");
    text
}

/// Adds a list of objects, each opened by `push`.
fn push_list<T>(
    text: &mut String,
    name: &str,
    items: impl Iterator<Item = T>,
    push: impl Fn(&mut String, T),
) {
    text.push_str(if text.len() == 1 { "\n  " } else { ",\n  " });
    JSON.push(text, name);
    text.push_str(": [");
    let start = text.len();
    for item in items {
        text.push_str(if text.len() == start { "\n    " } else { ",\n    " });
        push(text, item);
        text.push('}');
    }
    text.push_str(if text.len() == start { "]" } else { "\n  ]" });
}

fn collection_id(collection: usize) -> String {
    format!("collection:{collection}")
}

fn mode_id(collection: usize, mode: usize) -> String {
    format!("mode:{collection}:{mode}")
}

fn variable_id(variable: &Variable) -> String {
    format!("variable:{}", variable.name)
}

fn push_variable(text: &mut String, variable: &Variable) {
    push_member(text, "{", "action", "CREATE");
    push_member(text, ", ", "id", &variable_id(variable));
    push_member(text, ", ", "name", &variable.name);
    push_member(text, ", ", "variableCollectionId", &collection_id(variable.collection));
    push_member(text, ", ", "resolvedType", variable.form.kind().name());
    if !variable.description.is_empty() {
        push_member(text, ", ", "description", &variable.description);
    }
    if variable.is_hidden {
        text.push_str(", \"hiddenFromPublishing\": true");
    }
    if let Some(scopes) = variable.scopes {
        text.push_str(", \"scopes\": ");
        push_scopes(text, scopes);
    }
    if !variable.code.is_empty() {
        text.push_str(", \"codeSyntax\": ");
        push_code(text, &variable.code);
    }
}

fn push_content(text: &mut String, plan: &Plan, content: &Content) {
    match content {
        Content::Alias(target) => {
            push_member(text, "{", "type", "VARIABLE_ALIAS");
            push_member(text, ", ", "id", &variable_id(&plan.variables[*target]));
            text.push('}');
        }
        Content::Literal(Literal::Color(channels)) => {
            for (at, (name, channel)) in ["r", "g", "b", "a"].iter().zip(channels).enumerate() {
                text.push_str(if at == 0 { "{\"" } else { ", \"" });
                text.push_str(name);
                text.push_str("\": ");
                number::push(text, *channel);
            }
            text.push('}');
        }
        Content::Literal(Literal::Number(value)) => number::push(text, *value),
        Content::Literal(Literal::Text(value)) => JSON.push(text, value),
        Content::Literal(Literal::Boolean(value)) => text.push_str(if *value { "true" } else { "false" }),
    }
}
