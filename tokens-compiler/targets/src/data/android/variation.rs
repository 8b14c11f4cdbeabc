//! What each token is in each folder.

use super::Options;
use super::axis::{self, Axis};
use super::part::Part;
use super::qualifier::Qualifier;
use super::shape::Shape;
use super::value::Pen;
use crate::usage;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Condition, Dictionary, Token, Variant};
use tokens_compiler_core::value::{TokenType, Value};

/// The qualifiers of a folder, in the order of its name; none for `values`.
pub(super) type Folder = Vec<Qualifier>;

/// A token as resources.
#[derive(Default, Debug)]
pub(super) struct Resource {
    /// What it is in any folder; nothing where the token cannot be written.
    pub(super) shape: Shape,
    /// The parts in each folder; every list goes with the shape.
    pub(super) folders: Vec<(Folder, Vec<Part>)>,
}

/// The resources of every token. Reports what is lost.
pub(super) fn of(
    dictionary: &Dictionary,
    axes: &[Axis],
    options: &Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Resource> {
    let uses = usage::of(dictionary, &options.units);
    let mut all = Vec::with_capacity(dictionary.tokens.len());
    for (token, usage) in dictionary.tokens.iter().zip(uses) {
        let pen = || Pen {
            rem: options.rem,
            usage,
            layers: most_layers(dictionary, token),
            parts: Vec::new(),
            lost: Vec::new(),
            refused: None,
        };
        all.push(resource(dictionary, axes, token, &pen, diagnostics));
    }
    all
}

fn most_layers(dictionary: &Dictionary, token: &Token) -> usize {
    let values = token.variants.iter().filter_map(|variant| variant.value);
    let layers = values.map(|value| match &dictionary[value] {
        Value::Shadow(layers) => layers.len(),
        _ => 0,
    });
    layers.max().unwrap_or_default()
}

fn resource(
    dictionary: &Dictionary,
    axes: &[Axis],
    token: &Token,
    pen: &dyn Fn() -> Pen,
    diagnostics: &mut Vec<Diagnostic>,
) -> Resource {
    let mut resource = Resource::default();
    let mut found: Option<TokenType> = None;
    for (folder, input) in folders(axes, token) {
        let variant = dictionary.select(token, &input);
        let Some(id) = variant.value else {
            diagnostics.push(absent(token, variant, &folder));
            continue;
        };
        let value = &dictionary[id];
        let expected = *found.get_or_insert(value.token_type());
        if expected != value.token_type() {
            diagnostics.push(other_type(token, variant, expected, value.token_type()));
            continue;
        }
        let mut pen = pen();
        pen.value(value);
        for lost in pen.lost.iter().filter(|_| variant.alias.is_none()) {
            // What the target `kotlin` keeps or loses of it, that one says.
            diagnostics.push(
                report(token, variant, lost).help("override the token for Android in a context of its own"),
            );
        }
        if let Some(why) = pen.refused {
            // What an alias cannot be is said of the token that it refers to.
            if variant.alias.is_none() {
                diagnostics.push(
                    report(token, variant, &format!("{why}; the token is left out"))
                        .help("write the value in px or rem"),
                );
            }
            return Resource::default();
        }
        if let Some(target) = variant.alias {
            for part in &mut pen.parts {
                part.alias = Some((target, part.suffix.clone()));
            }
        }
        resource.shape.add(&pen.parts);
        resource.folders.push((folder, pen.parts));
    }
    for (_, parts) in &mut resource.folders {
        *parts = resource.shape.fill(std::mem::take(parts));
    }
    resource
}

/// The folders in which a token stands and the input of each: all combinations of what changes it, so that the one
/// that a device chooses is always exact.
fn folders(axes: &[Axis], token: &Token) -> Vec<(Folder, Condition)> {
    let mut all = vec![(Folder::new(), Condition::default())];
    for id in token.support() {
        let axis = axis::axis(axes, id);
        if axis.len() == 1 {
            continue;
        }
        let mut next = Vec::with_capacity(all.len() * axis.len());
        for (folder, input) in &all {
            for (context, qualifier) in axis {
                let mut folder = folder.clone();
                folder.extend(qualifier.clone());
                folder.sort();
                next.push((folder, input.with(id, *context)));
            }
        }
        all = next;
    }
    all
}

fn report(token: &Token, variant: &Variant, what: &str) -> Diagnostic {
    let path = token.dot_path();
    Diagnostic::new(Code::NotExpressible, format!("in the target `android`, `{path}`: {what}"))
        .at(variant.span, "this value")
        .token(path)
}

fn absent(token: &Token, variant: &Variant, folder: &Folder) -> Diagnostic {
    let what = if folder.is_empty() {
        "the token has no value in the default contexts, so the resource has none where no other folder matches"
            .to_owned()
    } else {
        let qualifiers: Vec<&str> = folder.iter().map(|qualifier| qualifier.text.as_str()).collect();
        format!(
            "the token has no value where `{}` matches; the resource has its default there",
            qualifiers.join("-")
        )
    };
    report(token, variant, &what).help("give the token a value in every context")
}

fn other_type(token: &Token, variant: &Variant, expected: TokenType, found: TokenType) -> Diagnostic {
    let what = format!(
        "the token is a {} in one context and a {} in another; only the first is written",
        expected.name(),
        found.name()
    );
    report(token, variant, &what)
        .also(token.base().span, format!("a {} here", expected.name()))
        .help("give the token the same type in every context")
}
