//! `tokens build --watch`: builds again when a source or tokens.toml changes, and keeps going after errors.
//!
//! Folders are watched, not files: editors save by replacing a file, and a watch on the old one would go quiet.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use notify::event::{EventKind, ModifyKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::args::Build;
use crate::failure::Failure;
use crate::loader::CachedFolder;
use crate::printer::Printer;
use crate::project::{self, Project};
use crate::verdict::Verdict;

/// Saving one file makes several events, saving several files makes them over a moment.
const QUIET: Duration = Duration::from_millis(60);

type Events = Receiver<notify::Result<Event>>;

pub(super) fn run(args: &Build, printer: &mut Printer) -> Result<Verdict, Failure> {
    let mut project = project::find(&args.paths)?;
    let mut loader = CachedFolder::new(project.folder());
    let (sender, events) = channel();
    let mut watcher = notify::recommended_watcher(sender).map_err(|error| refused(&error))?;
    let mut folders: BTreeSet<PathBuf> = BTreeSet::new();
    // What can't work from the start ends the command; later, the next change may fix it.
    // A build that fails so early that it names no sources leaves the earlier ones.
    let (_, mut paths) = super::once(args, &project, &loader, printer)?;
    loop {
        printer.flush()?;
        let files = watched(&project, &paths);
        follow(&mut watcher, &project.root, &files, &mut folders)?;
        printer.say("watching for changes; press ctrl-c to stop");
        let changed = wait(&events, &files)?;
        let is_changed = |path: &Path| changed.iter().any(|changed| path.starts_with(changed));
        folders.retain(|folder| {
            if is_changed(folder) {
                // It went away or came back: its watch may have ended, so it begins again if the folder is there.
                let _ = watcher.unwatch(folder);
            }
            !is_changed(folder)
        });
        let has_changed = |path: &str| is_changed(&absolute(&project.root.join(path)));
        paths.iter().filter(|path| has_changed(path)).for_each(|path| loader.forget(path));
        let is_configured_anew = has_changed(project::CONFIG);
        let built = project::find(&args.paths).and_then(|found| {
            project = found;
            if is_configured_anew {
                loader = CachedFolder::new(project.folder());
            }
            super::once(args, &project, &loader, printer)
        });
        match built {
            Ok((_, read)) => paths = read,
            Err(Failure::Closed) => return Err(Failure::Closed),
            Err(failure) => printer.failure(&failure),
        }
    }
}

/// Every file whose change asks for a build, as absolute paths.
fn watched(project: &Project, paths: &[String]) -> BTreeSet<PathBuf> {
    let sources = paths.iter().chain(&project.entries).map(String::as_str).chain([project::CONFIG]);
    sources.map(|path| absolute(&project.root.join(path))).collect()
}

/// Watches the folders of these files, each once, and those around them up to the root: renaming a
/// folder is an event of the one around it.
fn follow(
    watcher: &mut RecommendedWatcher,
    root: &Path,
    files: &BTreeSet<PathBuf>,
    folders: &mut BTreeSet<PathBuf>,
) -> Result<(), Failure> {
    // The root may be the empty path, which is the current folder.
    let root = absolute(&root.join("."));
    for file in files {
        // A source that doesn't exist yet may be in a folder that doesn't exist yet.
        let there = file.ancestors().skip(1).skip_while(|folder| !folder.is_dir());
        let mut is_nearest = true;
        for folder in there.take_while(|folder| std::mem::take(&mut is_nearest) || folder.starts_with(&root))
        {
            if !folders.insert(folder.to_owned()) {
                break;
            }
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

/// The watched files and folders that an event is about. Reading them is not a change, nor are our own outputs beside
/// them.
fn relevant(event: Event, files: &BTreeSet<PathBuf>) -> Vec<PathBuf> {
    let reads = matches!(event.kind, EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)));
    if reads {
        return Vec::new();
    }
    // A folder that appears may hold a source that was missing; one that vanishes takes its sources with it.
    let touched = |path: &PathBuf| files.iter().any(|file| file.starts_with(path));
    event.paths.into_iter().filter(touched).collect()
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn refused(error: &notify::Error) -> Failure {
    Failure::usage(format!("cannot watch for changes: {error}"))
}
