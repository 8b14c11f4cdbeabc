//! Reads design tokens (DTCG 2025.10: Format, Color and Resolver modules) and checks them in every context. It does no
//! I/O: sources come through a [`source::Loader`], results leave as values.
//!
//! The flow, which [`compile`] reads as: resolver document → documents → merged tree → references followed →
//! typed values → [`dictionary::Dictionary`]. What every emitter stands on is in [`emit`].

pub mod source;

pub mod edit;

mod excerpt;

pub mod diagnostic;

pub mod render;

pub mod code;

mod json;

pub mod path;

pub mod sort;

pub mod table;

mod one_or_many;

mod paths;

mod by_node;

mod document;

mod source_set;

mod losses;

mod resolver;

pub mod input;

mod conditions;

mod tree;

mod system;

mod merge;

mod extends;

pub mod color;

mod id;

pub mod value;

mod alias;

pub mod dictionary;

pub mod texts;

mod assemble;

mod lint;

#[cfg(feature = "occurrences")]
pub mod occurrences;

pub mod emit;

#[cfg(feature = "files")]
pub mod folder;

pub use path::nearest;

use diagnostic::{Diagnostics, Levels};
use dictionary::{Condition, Dictionary};
use document::Document;
use paths::Paths;
use resolver::{Resolver, SourceGroup};
use source::{Loader, SourceMap};
use source_set::SourceSet;
use system::System;
use tree::Tree;

/// The options of a compilation.
#[derive(Clone, Default)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Options {
    /// Levels of diagnostics.
    pub levels: Levels,
    /// The input to resolve for, as modifier and context names (Resolver 5): only these contexts are read and
    /// checked, and the dictionary has no modifiers left. Without it, every context of every modifier is checked.
    pub input: Option<Vec<(String, String)>>,
    /// Whether to record where tokens and groups are defined and referred to, if the feature `occurrences` is on.
    pub occurrences: bool,
}

/// The result of a compilation, as far as it got, and everything it reported.
#[cfg_attr(feature = "debug", derive(Debug))]
#[non_exhaustive]
pub struct Compilation {
    /// Every text that was read.
    pub sources: SourceMap,
    /// Every path that was asked for, including those that could not be read: what a build has to watch.
    pub paths: Vec<String>,
    /// The tokens. Complete only when there are no errors.
    pub dictionary: Dictionary,
    /// What was found.
    pub diagnostics: Diagnostics,
    /// Where tokens and groups are defined and referred to, if that was asked for.
    #[cfg(feature = "occurrences")]
    pub occurrences: Option<occurrences::Occurrences>,
}

/// Compiles the design system behind `entry`, a resolver document or a token file.
pub fn compile(entry: &str, loader: &dyn Loader, options: &Options) -> Compilation {
    let mut diagnostics = Diagnostics::new(options.levels.clone());
    let mut source_set = SourceSet::new(loader);

    let mut resolver = resolver(entry, &mut source_set, &mut diagnostics);
    if let Some(wanted) = &options.input {
        input::choose(&mut resolver, wanted, &mut diagnostics);
    }
    let (documents, paths) = documents(&resolver, &source_set, &mut diagnostics);
    let readings = extends::settle(&resolver, &documents, &paths, &source_set);
    let mut system = System {
        tree: Tree::new(paths),
        modifiers: &resolver.modifiers,
        source_set: &source_set,
        losses: std::mem::take(&mut resolver.losses),
        diagnostics: &mut diagnostics,
    };
    for (index, layer) in resolver.layers.iter().enumerate() {
        let (document, when) = (&documents[layer.document as usize], layer.when.into());
        merge::document(&mut system, document, extends::of_layer(&readings, index), &when);
        note_losses(&mut system, document, &when);
    }
    #[cfg(feature = "occurrences")]
    let written = options.occurrences.then_some(documents);
    #[cfg(not(feature = "occurrences"))]
    drop(documents);
    extends::apply(&mut system);
    let resolved = alias::resolve(&mut system);
    system.losses.tell(system.diagnostics);
    let mut dictionary = assemble::dictionary(&system, resolved);
    #[cfg(feature = "occurrences")]
    let occurrences = written.map(|documents| occurrences::of(&system, &documents, &dictionary));
    (dictionary.name, dictionary.modifiers) = (resolver.name, resolver.modifiers);
    lint::check(&dictionary, &source_set.sources, &mut diagnostics);

    diagnostics.sort();
    Compilation {
        sources: source_set.sources,
        paths: source_set.paths,
        dictionary,
        diagnostics,
        #[cfg(feature = "occurrences")]
        occurrences,
    }
}

/// What applies, in which order; a token file is one layer without conditions.
fn resolver(entry: &str, source_set: &mut SourceSet<'_>, diagnostics: &mut Diagnostics) -> Resolver {
    let place = match source_set.open(entry, None, diagnostics) {
        Ok(root) => root,
        Err(report) => {
            let mut nothing = Resolver::default();
            nothing.losses.add_source(report, Condition::default(), diagnostics);
            return nothing;
        }
    };
    if resolver::is_resolver(entry, source_set.node(place)) {
        return resolver::load(place, source_set, diagnostics);
    }
    let mut resolver = Resolver::default();
    resolver.add_layer(None, &SourceGroup { object: place, hidden: Vec::new() });
    resolver
}

/// The document of every group that a layer holds, read once, and the paths of all. A group that no layer holds any
/// more is not read.
fn documents(
    resolver: &Resolver,
    source_set: &SourceSet<'_>,
    diagnostics: &mut Diagnostics,
) -> (Vec<Document>, Paths) {
    let mut paths = Paths::default();
    let mut documents = Vec::with_capacity(resolver.groups.len());
    let mut is_read = vec![false; resolver.groups.len()];
    for _ in &resolver.groups {
        documents.push(Document::default());
    }
    for layer in &resolver.layers {
        let place = layer.document as usize;
        if !std::mem::replace(&mut is_read[place], true) {
            let group = &resolver.groups[place];
            documents[place] =
                document::read(source_set.node(group.object), &group.hidden, &mut paths, diagnostics);
        }
    }
    (documents, paths)
}

/// Notes what a document lacks, under the condition of a layer of it.
fn note_losses(system: &mut System<'_, '_>, document: &Document, when: &Condition) {
    if let Some(report) = document.unread {
        system.losses.add_source(report, when.clone(), system.diagnostics);
    }
    for &(node, report) in &document.unread_members {
        system.losses.add_member(node, report, when.clone(), system.diagnostics);
    }
}
