//! What every emitter stands on: names, numbers, texts, and what an emission is.

pub mod custom_property;
pub mod escape;
pub mod indent;
pub mod name;
pub mod number;
pub mod option;
pub mod precision;
pub mod presence;
pub mod string_table;
pub mod summary;

use crate::diagnostic::{Diagnostic, Diagnostics};

/// The output of a target for a dictionary.
#[derive(Clone, Default)]
#[cfg_attr(feature = "debug", derive(Debug))]
#[non_exhaustive]
pub struct Emission {
    /// The files, in the order in which they are to be read.
    pub files: Vec<File>,
    /// What the target cannot express, and names that collide.
    pub diagnostics: Vec<Diagnostic>,
}

impl Emission {
    /// The files that a function makes, with what it reports about them.
    pub fn collect(files: impl FnOnce(&mut Vec<Diagnostic>) -> Vec<File>) -> Self {
        let mut diagnostics = Vec::new();
        Self { files: files(&mut diagnostics), diagnostics }
    }

    /// Reports the diagnostics and returns the files.
    #[inline]
    pub fn report(self, diagnostics: &mut Diagnostics) -> Vec<File> {
        for diagnostic in self.diagnostics {
            diagnostics.report(diagnostic);
        }
        self.files
    }
}

/// What was settled; what there is to say of it goes to the rest.
pub fn gather<T>((settled, mut said): (T, Vec<Diagnostic>), diagnostics: &mut Vec<Diagnostic>) -> T {
    diagnostics.append(&mut said);
    settled
}

/// One generated file.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct File {
    /// Path below the target's output folder, `/` between segments.
    pub path: String,
    /// All of its content.
    pub bytes: Vec<u8>,
}

impl File {
    /// A file of text, in UTF-8.
    pub fn new(path: impl Into<String>, text: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: text.into() }
    }

    /// The content as text; empty if it is not text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap_or_default()
    }
}
