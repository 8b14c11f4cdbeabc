//! `tokens build --watch`: builds again when a source or tokens.toml changes, and keeps going after errors.
//!
//! Folders are watched, not files: editors save by replacing a file, and a watch on the old one would go quiet.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use notify::event::{EventKind, ModifyKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::Verdict;
use crate::args::Build;
use crate::failure::Failure;
use crate::loader::CachedFolder;
use crate::printer::Printer;
use crate::project::{self, Project};

/// Saving one file makes several events, saving several files makes them over a moment.
const QUIET: Duration = Duration::from_millis(60);

type Events = Receiver<notify::Result<Event>>;

pub(super) fn run(args: &Build, printer: &mut Printer) -> Result<Verdict, Failure> {
    let mut project = project::find(args.path.as_deref())?;
    let mut loader = CachedFolder::new(project.folder());
    let (sender, events) = channel();
    let mut watcher = notify::recommended_watcher(sender).map_err(|error| refused(&error))?;
    let mut folders: BTreeSet<PathBuf> = BTreeSet::new();
    // Kept while a build fails so early that it names no sources.
    let mut paths: Vec<String> = vec![project.entry.clone()];
    let mut first = true;
    loop {
        match super::once(args, &project, &loader, printer) {
            Ok((_, read)) => paths = read,
            Err(Failure::Closed) => return Err(Failure::Closed),
            Err(failure) if first => return Err(failure),
            Err(failure) => printer.failure(&failure),
        }
        first = false;
        printer.flush()?;
        let files = watched(&project, &paths);
        follow(&mut watcher, &files, &mut folders)?;
        printer.say("watching for changes, end with ctrl-c");
        let changed = wait(&events, &files)?;
        for path in &paths {
            if changed.contains(&absolute(&project.root.join(path))) {
                loader.forget(path);
            }
        }
        if changed.contains(&absolute(&project.root.join("tokens.toml"))) {
            match project::find(args.path.as_deref()) {
                Ok(read) => {
                    project = read;
                    loader = CachedFolder::new(project.folder());
                }
                Err(failure) => printer.failure(&failure),
            }
        }
    }
}

/// Every file whose change asks for a build, as absolute paths.
fn watched(project: &Project, paths: &[String]) -> BTreeSet<PathBuf> {
    let sources = paths.iter().map(String::as_str).chain([project.entry.as_str(), "tokens.toml"]);
    sources.map(|path| absolute(&project.root.join(path))).collect()
}

/// Watches the folders of these files, each once.
fn follow(
    watcher: &mut RecommendedWatcher,
    files: &BTreeSet<PathBuf>,
    folders: &mut BTreeSet<PathBuf>,
) -> Result<(), Failure> {
    for file in files {
        // A source that does not exist yet may lie in a folder that does not exist yet.
        let Some(folder) = file.ancestors().skip(1).find(|folder| folder.is_dir()) else { continue };
        if folders.insert(folder.to_owned()) {
            watcher.watch(folder, RecursiveMode::NonRecursive).map_err(|error| refused(&error))?;
        }
    }
    Ok(())
}

/// Waits for a change of one of the files, then until nothing happens for a moment; returns what changed.
fn wait(events: &Events, files: &BTreeSet<PathBuf>) -> Result<BTreeSet<PathBuf>, Failure> {
    let mut changed = BTreeSet::new();
    loop {
        let event = if changed.is_empty() {
            events.recv().map_err(|_| RecvTimeoutError::Disconnected)
        } else {
            events.recv_timeout(QUIET)
        };
        match event {
            Ok(Ok(event)) => changed.extend(relevant(event, files)),
            Ok(Err(error)) => return Err(refused(&error)),
            Err(RecvTimeoutError::Timeout) => return Ok(changed),
            Err(RecvTimeoutError::Disconnected) => return Err(Failure::usage("the watch has ended")),
        }
    }
}

/// The watched files that an event is about. Reading them is no change, nor are our own outputs beside them.
fn relevant(event: Event, files: &BTreeSet<PathBuf>) -> Vec<PathBuf> {
    let reads = matches!(event.kind, EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)));
    if reads {
        return Vec::new();
    }
    let touched = |path: &PathBuf| {
        // A folder that appears may hold a source that was missing.
        files.contains(path) || files.iter().any(|file| file.starts_with(path) && path.is_dir())
    };
    event.paths.into_iter().filter(touched).collect()
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn refused(error: &notify::Error) -> Failure {
    Failure::usage(format!("cannot watch for changes: {error}"))
}
