//! The texts of one compilation with their JSON: each file is loaded and read once.

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Place;
use crate::json::{self, Dialect, Json, Node};
use crate::path::{self, nearest_of};
use crate::source::{LoadError, Loader, SourceId, SourceMap, Span};
use crate::table::{self, Table};

/// Every text that was read.
pub(crate) struct SourceSet<'l> {
    loader: &'l dyn Loader,
    /// The texts.
    pub sources: SourceMap,
    /// Every path that was asked for.
    pub paths: Vec<String>,
    json: Vec<Json>,
    /// What became of each of them: its root, or the report of why there is none.
    opened: Vec<Result<Place, usize>>,
    /// Their places.
    known: Table,
}

impl<'l> SourceSet<'l> {
    /// Nothing is read yet.
    pub(crate) fn new(loader: &'l dyn Loader) -> Self {
        Self {
            loader,
            sources: SourceMap::default(),
            paths: Vec::new(),
            json: Vec::new(),
            opened: Vec::new(),
            known: Table::default(),
        }
    }

    /// The node at a place.
    pub(crate) fn node(&self, place: Place) -> Node<'_> {
        let text = self.sources[place.source].text();
        self.json[place.source.index()].node(text, place.index)
    }

    /// The root of a source; none when it is no JSON.
    pub(crate) fn root(&self, source: SourceId) -> Option<Node<'_>> {
        self.json[source.index()].root(self.sources[source].text())
    }

    /// The root of the entry, which is read first; none when it is no JSON.
    #[cfg(feature = "occurrences")]
    pub(crate) fn first_root(&self) -> Option<Node<'_>> {
        self.json.first()?.root(self.sources.iter().next()?.text())
    }

    /// The root of a file. `asked` is where a document names it. Problems are reported, once a file; the error is the
    /// place of that report.
    pub(crate) fn open(
        &mut self,
        path: &str,
        asked: Option<Span>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Place, usize> {
        let hash = table::hash(table::HASH, path);
        let asked_for = self.paths.as_slice();
        if let Some(known) = self.known.find(hash, &|place| asked_for[place as usize] == path) {
            let opened = self.opened[known as usize];
            if let (Err(report), Some(span)) = (opened, asked) {
                diagnostics.also(report, span, "also referred to here");
            }
            return opened;
        }
        self.paths.push(path.to_owned());
        let source = self.load(path, asked, diagnostics);
        // Reading ends at the error that cannot be mended.
        let root = source.and_then(|source| self.root(source)).map(Place::from);
        let opened = root.ok_or(diagnostics.last());
        self.known.insert(hash, self.opened.len() as u32);
        self.opened.push(opened);
        opened
    }

    fn load(&mut self, path: &str, asked: Option<Span>, diagnostics: &mut Diagnostics) -> Option<SourceId> {
        let bytes = match self.loader.load(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                diagnostics.report(self.unreadable(path, asked, &error));
                return None;
            }
        };
        if u32::try_from(bytes.len()).is_err() {
            let message = format!("`{path}` is larger than 4 GiB");
            diagnostics
                .report(at(Diagnostic::new(Code::FileTooLarge, message), asked).help("split the file"));
            return None;
        }
        // Each character of ASCII has a zero byte beside it in UTF-16 (RFC 4627 3), which UTF-8 would take for U+0000.
        let is_wide = bytes.len() > 1 && (bytes[0] == 0 || bytes[1] == 0)
            || bytes.starts_with(&[0xff, 0xfe])
            || bytes.starts_with(&[0xfe, 0xff]);
        let (text, broken) = match String::from_utf8(bytes) {
            Ok(text) => (text, is_wide.then_some(0)),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(valid as u32))
            }
        };
        let id = self.sources.add(path, text);
        let text = self.sources[id].text();
        let json = if let Some(start) = broken {
            let end = text.ceil_char_boundary(start as usize + 1) as u32;
            let help =
                if is_wide { "it looks like UTF-16; save it as UTF-8" } else { "save the file as UTF-8" };
            diagnostics.report(
                Diagnostic::new(Code::NotUtf8, format!("`{path}` is not UTF-8"))
                    .at(Span { source: id, start, end }, "not UTF-8 from here on")
                    .help(help),
            );
            json::read(id, "", Dialect::Strict, &mut Diagnostics::default())
        } else {
            json::read(id, text, Dialect::of(path), diagnostics)
        };
        self.json.push(json);
        Some(id)
    }

    fn unreadable(&self, path: &str, asked: Option<Span>, error: &LoadError) -> Diagnostic {
        match error {
            LoadError::NotFound => {
                let diagnostic =
                    at(Diagnostic::new(Code::FileNotFound, format!("there is no file `{path}`")), asked);
                let mut others: Vec<&str> = Vec::with_capacity(self.json.len());
                for source in self.sources.iter() {
                    others.push(source.path());
                }
                match nearest_of(path, &others) {
                    Some(other) => diagnostic.did_you_mean(other),
                    None if path::holds(path, "*") => {
                        diagnostic.help("patterns are not read here: name each file, or a resolver document")
                    }
                    None => diagnostic.help("paths are relative to the file that contains them"),
                }
            }
            LoadError::Outside => self.outside(path, asked),
            LoadError::Unreadable(reason) => {
                at(Diagnostic::new(Code::FileUnreadable, format!("`{path}` cannot be read: {reason}")), asked)
                    .help("check that it is a file and that you have permission to read it")
            }
        }
    }

    fn outside(&self, path: &str, asked: Option<Span>) -> Diagnostic {
        let message = format!("`{path}` is outside the project's folder");
        at(Diagnostic::new(Code::FileOutsideProject, message), asked).help(self.loader.how_to_leave())
    }

    /// The path of a reference in the document at `base`, normalised; reports what leaves the project.
    pub(crate) fn join(
        &self,
        base: SourceId,
        reference: &str,
        span: Span,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        if path::holds(reference, "://") || reference.starts_with("//") {
            diagnostics.report(
                Diagnostic::new(
                    Code::RemoteReference,
                    format!("`{reference}` is a URL, which is never fetched"),
                )
                .at(span, "a URL")
                .help("copy the file into the project and refer to it by its path"),
            );
            return None;
        }
        let is_absolute = |path: &str| matches!(path.as_bytes(), [b'/', ..] | [_, b':', b'/' | b'\\', ..]);
        if is_absolute(reference) {
            return Some(reference.to_owned());
        }
        let base = self.sources[base].path();
        let mut segments: Vec<&str> = Vec::new();
        // An absolute path begins with an empty one.
        for segment in base.split('/') {
            if !segment.is_empty() || segments.is_empty() && is_absolute(base) {
                segments.push(segment);
            }
        }
        // The last one is the document's own name.
        segments.pop();
        for segment in reference.split('/') {
            match segment {
                "" | "." => {}
                ".." if segments.last().is_some_and(|last| !matches!(*last, ".." | "")) => {
                    segments.pop();
                }
                ".." if self.loader.may_leave() => segments.push(".."),
                ".." => {
                    diagnostics.report(self.outside(reference, Some(span)));
                    return None;
                }
                name => segments.push(name),
            }
        }
        Some(path::join(&segments, "/"))
    }
}

fn at(diagnostic: Diagnostic, asked: Option<Span>) -> Diagnostic {
    match asked {
        Some(span) => diagnostic.at(span, "referred to here"),
        None => diagnostic,
    }
}
