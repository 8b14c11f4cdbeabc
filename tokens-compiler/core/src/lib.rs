//! Reads design tokens (DTCG 2025.10: Format, Color and Resolver modules) and checks them in every context. It does no
//! I/O: sources come through a [`source::Loader`], results leave as values.
//!
//! The flow, which [`compile`] reads as: resolver document → documents → merged tree → references followed →
//! typed values → [`dictionary::Dictionary`]. What every emitter stands on is in [`emit`].

pub mod source;

pub mod edit;

pub mod diagnostic;

pub mod render;

pub mod code;

mod json;

pub mod path;

pub mod sort;

pub mod table;

mod one_or_many;

mod paths;

mod document;

mod source_set;

mod resolver;

pub mod input;

mod merge;

mod extends;

pub mod color;

pub mod value;

mod alias;

pub mod dictionary;

mod assemble;

mod lint;

pub mod emit;

#[cfg(feature = "files")]
pub mod folder;

pub use path::nearest;

use diagnostic::{Diagnostics, Levels};
use dictionary::{Condition, Dictionary};
use document::{Document, Place};
use extends::Reading;
use merge::Tree;
use paths::Paths;
use resolver::{Layer, Resolver, SourceGroup};
use source::{Loader, SourceMap};
use source_set::SourceSet;

/// What a compilation is asked for.
#[derive(Clone, Default)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Options {
    /// Levels of diagnostics.
    pub levels: Levels,
    /// The input to resolve for, as modifier and context names (Resolver 5): only these contexts are read and
    /// checked, and the dictionary has no modifiers left. Without it, every context of every modifier is checked.
    pub input: Option<Vec<(String, String)>>,
}

/// What a compilation made: its best result, and everything there is to say about it.
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Compilation {
    /// Every text that was read.
    pub sources: SourceMap,
    /// Every path that was asked for, also those that could not be read: what a build has to watch.
    pub paths: Vec<String>,
    /// The tokens. Complete only when there are no errors.
    pub dictionary: Dictionary,
    /// What was found.
    pub diagnostics: Diagnostics,
}

/// Compiles the design system behind `entry`, a resolver document or a token file.
pub fn compile(entry: &str, loader: &dyn Loader, options: &Options) -> Compilation {
    let mut diagnostics = Diagnostics::new(options.levels.clone());
    let mut source_set = SourceSet::new(loader);

    let mut resolver = resolver(entry, &mut source_set, &mut diagnostics);
    if let Some(wanted) = &options.input {
        input::choose(&mut resolver, wanted, &mut diagnostics);
    }
    let (documents, paths) = documents(&resolver.layers, &source_set, &mut diagnostics);
    let readings = extends::settle(&resolver, &documents, &paths, &source_set);
    let mut tree = Tree::new(paths);
    lay(&mut tree, &documents, &readings, &resolver, &source_set, &mut diagnostics);
    drop(documents);
    extends::apply(&mut tree, &resolver.modifiers, &source_set, &mut diagnostics);
    let resolved = alias::resolve(&mut tree, &resolver.modifiers, &source_set, &mut diagnostics);
    let dictionary = assemble::dictionary(resolver.name, resolver.modifiers, &tree, resolved, &source_set);
    lint::check(&dictionary, &mut diagnostics);

    diagnostics.sort();
    Compilation { sources: source_set.sources, paths: source_set.paths, dictionary, diagnostics }
}

/// What applies, in which order; a token file is one layer without conditions.
fn resolver(entry: &str, source_set: &mut SourceSet<'_>, diagnostics: &mut Diagnostics) -> Resolver {
    let Some(root) = source_set.open(entry, None, diagnostics).and_then(|source| source_set.root(source))
    else {
        return Resolver::default();
    };
    let place = Place::from(root);
    if resolver::is_resolver(entry, root) {
        return resolver::load(place, source_set, diagnostics);
    }
    let group = SourceGroup { object: place, hidden: Vec::new() };
    Resolver { layers: vec![Layer { when: None, group }], ..Resolver::default() }
}

/// Every tree that a layer names, read once, and the paths of all.
fn documents<'r>(
    layers: &'r [Layer],
    source_set: &SourceSet<'_>,
    diagnostics: &mut Diagnostics,
) -> (Vec<(&'r SourceGroup, Document)>, Paths) {
    let mut paths = Paths::default();
    let mut documents: Vec<(&SourceGroup, Document)> = Vec::with_capacity(layers.len());
    for layer in layers {
        if document_of(&layer.group, &documents).is_none() {
            let root = source_set.node(layer.group.object);
            documents
                .push((&layer.group, document::read(root, &layer.group.hidden, &mut paths, diagnostics)));
        }
    }
    (documents, paths)
}

/// Lays all layers over each other, in resolution order.
fn lay(
    tree: &mut Tree,
    documents: &[(&SourceGroup, Document)],
    readings: &[Reading],
    resolver: &Resolver,
    source_set: &SourceSet<'_>,
    diagnostics: &mut Diagnostics,
) {
    for (index, layer) in resolver.layers.iter().enumerate() {
        let readings = extends::of_layer(readings, index);
        let when = Condition::from(layer.when);
        if let Some(document) = document_of(&layer.group, documents) {
            merge::document(tree, document, readings, &when, &resolver.modifiers, source_set, diagnostics);
        }
    }
}

fn document_of<'d>(group: &SourceGroup, documents: &'d [(&SourceGroup, Document)]) -> Option<&'d Document> {
    for (known, document) in documents {
        if *known == group {
            return Some(document);
        }
    }
    None
}
