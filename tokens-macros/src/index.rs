//! The design systems of this process, by the names of their macros.
//!
//! A compiler process loads a macro crate once, and its statics live as long: the text of a system is read once, however
//! often it is asked, and the tokens of a crate's own `tokens!` are known before anyone names their module.

use std::cell::OnceCell;
use std::sync::{Mutex, PoisonError};

use tokens_compiler_rust::Items;
use tokens_compiler_rust::lookup::Lookup;

use crate::error::Error;
use crate::find::{self, Found};
use crate::package;
use crate::path::Path;

struct Entry {
    key: String,
    /// The `tokens!` that made it, if that was in this process.
    origin: Option<Origin>,
    text: String,
    lookup: OnceCell<Lookup>,
}

/// A `tokens!`: a second expansion of it replaces the first.
#[derive(PartialEq, Eq)]
pub(crate) struct Origin {
    /// The folder of the crate: rust-analyzer expands the macros of many crates in one process.
    pub(crate) package: String,
    /// Its paths.
    pub(crate) paths: Vec<String>,
}

impl Entry {
    fn lookup(&self) -> &Lookup {
        self.lookup.get_or_init(|| Lookup::read(&self.text))
    }

    fn is_local(&self, package: &str) -> bool {
        self.origin.as_ref().is_some_and(|origin| origin.package == package)
    }
}

static ENTRIES: Mutex<Vec<Entry>> = Mutex::new(Vec::new());

/// Keeps the names of a `tokens!`.
pub(crate) fn register(origin: Origin, items: Items) {
    let mut entries = ENTRIES.lock().unwrap_or_else(PoisonError::into_inner);
    entries.retain(|known| known.key != items.key && known.origin.as_ref() != Some(&origin));
    entries.push(Entry { key: items.key, origin: Some(origin), text: items.lookup, lookup: OnceCell::new() });
}

/// Looks a path up in the system with this key; its text is needed if the process doesn't know it yet.
pub(crate) fn find(key: &str, text: impl FnOnce() -> String, path: &Path) -> Result<Found, Error> {
    let mut entries = ENTRIES.lock().unwrap_or_else(PoisonError::into_inner);
    for entry in &*entries {
        if entry.key == key {
            return find::token(entry.lookup(), path);
        }
    }
    let entry = Entry { key: key.to_owned(), origin: None, text: text(), lookup: OnceCell::new() };
    let found = find::token(entry.lookup(), path);
    entries.push(entry);
    found
}

/// What the crate's own tokens say about the first name of a path.
pub(crate) enum First {
    /// Nothing: there are none so far.
    NoTokens,
    /// It is a group with this module, in several systems or for the system that a module names.
    Module(String),
    /// The token, or what is wrong with the path, by the only system that may be meant.
    Only(Result<Found, Error>),
}

/// Looks the first name of a path up in all tokens of the crate that is being compiled.
pub(crate) fn first(path: &Path) -> First {
    let package = package::folder();
    let entries = ENTRIES.lock().unwrap_or_else(PoisonError::into_inner);
    let (mut unknown, mut module, mut only) = (None, None, None);
    for entry in entries.iter().filter(|entry| entry.is_local(&package)) {
        let lookup = entry.lookup();
        if path.names.len() > 1
            && let Some(found) = find::module(lookup, &path.names[0].text)
        {
            // A macro of a module is found before all modules are known: where a crate has the same name, rustc asks
            // which is meant. So it is called only where systems have to be told apart.
            if module.is_some() || !path.prefix.is_empty() {
                return First::Module(found);
            }
            (module, only) = (Some(found), Some(find::token(lookup, path)));
            continue;
        }
        match find::token(lookup, path) {
            Ok(found) => return First::Only(Ok(found)),
            Err(error) => unknown = unknown.or(Some(error)),
        }
    }
    match (only, unknown) {
        (Some(found), _) => First::Only(found),
        (None, Some(error)) => First::Only(Err(error)),
        (None, None) => First::NoTokens,
    }
}
