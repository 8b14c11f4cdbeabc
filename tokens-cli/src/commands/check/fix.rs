//! `tokens check --fix`: every fix that a check prints, made; and those of what shows only then, until nothing is left to
//! make. All of it is done in memory: files are written in the end, if they still are as they were read.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use tokens_compiler::Compilation;
use tokens_compiler::code::Code;
use tokens_compiler::diagnostic::Diagnostic;
use tokens_compiler::files::{Folder, Replacement, replace};
use tokens_compiler::fix::completed;
use tokens_compiler::source::{LoadError, Loader, SourceId, SourceMap, Span};

use super::diff;
use super::patch::{Change, Patch};
use crate::args::Check;
use crate::commands::counted;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::project::Project;

/// Fixes show more to fix, and the compiler reports so many problems of a kind at once: sixteen of syntax in a file. This
/// many rounds end what would never end.
const ROUNDS: usize = 1000;

/// The files of a design system as they were read, and what becomes of them.
struct Files {
    folder: Folder,
    /// By their real paths: a file may be read under several.
    patches: RefCell<BTreeMap<PathBuf, Patch>>,
}

/// What is to be changed of each file, apart from each other.
type Chosen = BTreeMap<PathBuf, BTreeMap<usize, Change>>;

/// Makes the fixes and writes the files, or prints what would be written. What is left is what this returns.
pub(super) fn run(args: &Check, project: &Project, printer: &mut Printer) -> Result<Compilation, Failure> {
    let files = Files { folder: project.folder(), patches: RefCell::default() };
    let check = || project.compile_with(&files, &args.levels, None);
    let mut compilation = check();
    let mut made = 0;
    for _ in 0..ROUNDS {
        let before = files.patches.borrow().clone();
        let (chosen, count) = files.choose(&compilation, &Chosen::default());
        if count == 0 {
            break;
        }
        files.change(&chosen);
        let mut next = check();
        let refused = files.taken_names(&next, &chosen);
        let mut count = count;
        if !refused.is_empty() {
            files.patches.replace(before);
            let (chosen, left) = files.choose(&compilation, &refused);
            if left == 0 {
                break;
            }
            files.change(&chosen);
            (next, count) = (check(), left);
        }
        (compilation, made) = (next, made + count);
    }
    let patches = files.patches.into_inner();
    let changed: Vec<(&PathBuf, &Patch)> = patches.iter().filter(|(_, patch)| !patch.is_empty()).collect();
    let seen = |real: &PathBuf| {
        let known = compilation.paths.iter().map(|path| (project.folder().locate(path), path));
        let mut known = known.filter(|(place, _)| fs::canonicalize(place).is_ok_and(|place| place == *real));
        known.next().map_or_else(|| real.display().to_string(), |(_, path)| project.path_seen(path))
    };
    if args.dry_run {
        for (real, patch) in &changed {
            printer.text(&diff::unified(&seen(real), patch))?;
        }
    } else {
        let texts: Vec<String> = changed.iter().map(|(_, patch)| patch.text()).collect();
        let replacements: Vec<Replacement<'_>> = changed
            .iter()
            .zip(&texts)
            .map(|((real, patch), text)| Replacement {
                path: real,
                old: patch.original.as_bytes(),
                new: text.as_bytes(),
            })
            .collect();
        replace(&replacements)?;
    }
    let word = if args.dry_run { "would fix" } else { "fixed" };
    for (real, _) in &changed {
        printer.say(&format!("{word} {}", seen(real)));
    }
    if made == 0 {
        printer.say("there is nothing to fix");
    } else {
        let (made, files) = (counted(made, "problem"), counted(changed.len(), "file"));
        printer.say(&format!("{word} {made} in {files}"));
    }
    Ok(compilation)
}

impl Files {
    /// The real path of a source, if it is a file that was read as it is.
    fn real(&self, sources: &SourceMap, source: SourceId) -> Option<PathBuf> {
        let real = fs::canonicalize(self.folder.locate(sources[source].path())).ok()?;
        self.patches.borrow().contains_key(&real).then_some(real)
    }

    /// The fixes that do not touch each other, and how many they are. A fix is made as a whole or not at all.
    fn choose(&self, compilation: &Compilation, refused: &Chosen) -> (Chosen, usize) {
        let sources = &compilation.sources;
        let places: Vec<Option<PathBuf>> =
            (0..sources.iter().count()).map(|index| self.real(sources, SourceId(index as u32))).collect();
        let mut chosen = Chosen::default();
        let mut count = 0;
        for diagnostic in compilation.diagnostics.iter() {
            let diagnostic = completed(diagnostic, sources);
            let Some(changes) = changes(&diagnostic, &places) else { continue };
            let is_free = changes.iter().all(|(place, change)| {
                let is_refused =
                    refused.get(*place).is_some_and(|all| all.get(&change.start) == Some(change));
                !is_refused && chosen.get(*place).is_none_or(|others| is_apart(others, change))
            });
            if is_free && !changes.is_empty() {
                count += 1;
                for (place, change) in changes {
                    chosen.entry(place.clone()).or_default().insert(change.start, change);
                }
            }
        }
        (chosen, count)
    }

    fn change(&self, chosen: &Chosen) {
        let mut patches = self.patches.borrow_mut();
        for (place, changes) in chosen {
            if let Some(patch) = patches.get_mut(place) {
                patch.change(&changes.values().cloned().collect::<Vec<_>>());
            }
        }
    }

    /// The changes that gave a member the name of another in its object: one of the two would be lost.
    fn taken_names(&self, compilation: &Compilation, chosen: &Chosen) -> Chosen {
        let mut taken = Chosen::default();
        let doubles = compilation.diagnostics.iter().filter(|one| one.code == Code::DuplicateKey);
        for label in doubles.flat_map(|one| one.primary.iter().chain(&one.secondary)) {
            let Some(place) = self.real(&compilation.sources, label.span.source) else { continue };
            let Some(changes) = chosen.get(&place) else { continue };
            if let Some(change) = at(changes, label.span) {
                taken.entry(place).or_default().insert(change.start, change.clone());
            }
        }
        taken
    }
}

/// The changes of a diagnostic's fix, each with its file; none if one of them is in no file.
fn changes<'p>(diagnostic: &Diagnostic, places: &'p [Option<PathBuf>]) -> Option<Vec<(&'p PathBuf, Change)>> {
    let of = |edit: &tokens_compiler::edit::Edit| {
        let place = places.get(edit.span.source.index())?.as_ref()?;
        let (start, end) = (edit.span.start as usize, edit.span.end as usize);
        Some((place, Change { start, end, text: edit.text.clone() }))
    };
    diagnostic.fix.as_ref()?.edits.iter().map(of).collect()
}

/// Whether a change touches none of others. Two that begin at one place do touch.
fn is_apart(others: &BTreeMap<usize, Change>, change: &Change) -> bool {
    let before = others.range(..=change.start).next_back();
    let after = others.range(change.start..).next();
    before.is_none_or(|(_, other)| other.end <= change.start && other.start < change.start)
        && after.is_none_or(|(_, other)| change.end <= other.start)
}

/// The change that stands at a place of the text after all of them.
fn at(changes: &BTreeMap<usize, Change>, span: Span) -> Option<&Change> {
    let (mut added, mut removed) = (0, 0);
    changes.values().find(|change| {
        let start = change.start + added - removed;
        let end = start + change.text.len();
        added += change.text.len();
        removed += change.end - change.start;
        start <= span.start as usize && span.end as usize <= end
    })
}

impl Loader for Files {
    fn load(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        let bytes = self.folder.load(path)?;
        let Ok(real) = fs::canonicalize(self.folder.locate(path)) else { return Ok(bytes) };
        let mut patches = self.patches.borrow_mut();
        if let Some(patch) = patches.get(&real) {
            return Ok(patch.text().into_bytes());
        }
        // What is no text cannot be changed as one.
        match String::from_utf8(bytes) {
            Ok(text) => {
                patches.insert(real, Patch::new(text.clone()));
                Ok(text.into_bytes())
            }
            Err(error) => Ok(error.into_bytes()),
        }
    }

    fn may_leave(&self) -> bool {
        self.folder.may_leave()
    }

    fn how_to_leave(&self) -> &'static str {
        self.folder.how_to_leave()
    }
}
