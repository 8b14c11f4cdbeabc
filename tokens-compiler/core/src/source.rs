//! The texts that were read, and positions in them.
//!
//! A [`Loader`] is the compiler's only way to reach the world: a path goes in, bytes come out. Everything after
//! that refers to a text by [`SourceId`] and to a place in it by [`Span`].

use std::cell::OnceCell;
use std::fmt;
use std::ops::Index;

pub use crate::id::SourceId;

/// A range of bytes in one source, `start..end`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Span {
    /// The source that contains the range.
    pub source: SourceId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// One text as the user wrote it.
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Source {
    path: String,
    text: String,
    lines: OnceCell<Vec<u32>>,
    /// How many characters stand before every [`STRIDE`]th byte.
    characters: OnceCell<Vec<u32>>,
}

/// How far apart the places lie for which characters are counted once.
const STRIDE: usize = 4096;

/// A position for people: lines and columns from 1, columns in characters.
#[cfg_attr(feature = "debug", derive(Debug))]
#[non_exhaustive]
pub struct Location {
    /// Path as the loader knows it, with `/`.
    pub path: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}

impl Source {
    /// The path that the loader was asked for, with `/` between segments.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Byte offset of the start of each line.
    fn lines(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            // Indices and no iterator: a macro runs this without optimization.
            let bytes = self.text.as_bytes();
            let mut starts = vec![0];
            let mut at = 0;
            while at < bytes.len() {
                if bytes[at] == b'\n' {
                    starts.push(at as u32 + 1);
                }
                at += 1;
            }
            starts
        })
    }

    /// How many characters begin before a byte. Lines can be megabytes long, with thousands of reports.
    fn characters_before(&self, offset: usize) -> u32 {
        let bytes = self.text.as_bytes();
        let count = |from: usize, to: usize| {
            let mut count = 0;
            for &byte in &bytes[from..to] {
                count += u32::from(byte & 0xc0 != 0x80);
            }
            count
        };
        let before = self.characters.get_or_init(|| {
            let mut all = Vec::with_capacity(bytes.len() / STRIDE + 1);
            let mut total = 0;
            let mut at = 0;
            while at < bytes.len() {
                all.push(total);
                total += count(at, (at + STRIDE).min(bytes.len()));
                at += STRIDE;
            }
            all.push(total);
            all
        });
        let nearest = offset / STRIDE;
        before[nearest.min(before.len() - 1)] + count((nearest * STRIDE).min(offset), offset)
    }

    /// The number (from 1) of the line that contains the byte `offset`.
    pub fn line_at(&self, offset: u32) -> u32 {
        let lines = self.lines();
        let (mut least, mut most) = (0, lines.len());
        while least < most {
            let middle = usize::midpoint(least, most);
            if lines[middle] <= offset {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        least as u32
    }

    /// The text of line `number` (from 1), without its line break.
    pub fn line(&self, number: u32) -> &str {
        let lines = self.lines();
        let start = lines[number as usize - 1] as usize;
        let end = match lines.get(number as usize) {
            Some(&next) => next as usize,
            None => self.text.len(),
        };
        let line = &self.text[start..end];
        let line = line.strip_suffix('\n').unwrap_or(line);
        line.strip_suffix('\r').unwrap_or(line)
    }

    /// Byte offset of the first byte of line `number` (from 1).
    pub fn line_start(&self, number: u32) -> u32 {
        self.lines()[number as usize - 1]
    }
}

/// Every text of one compilation.
#[derive(Default)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct SourceMap {
    sources: Vec<Source>,
}

impl SourceMap {
    /// Adds a text; a path that was added before keeps its first text.
    pub fn add(&mut self, path: &str, text: String) -> SourceId {
        if let Some(id) = self.find(path) {
            return id;
        }
        let id = SourceId(self.sources.len() as u32);
        self.sources.push(Source {
            path: path.to_owned(),
            text,
            lines: OnceCell::new(),
            characters: OnceCell::new(),
        });
        id
    }

    /// The source that was read from `path`.
    pub fn find(&self, path: &str) -> Option<SourceId> {
        for (index, source) in self.sources.iter().enumerate() {
            if source.path == path {
                return Some(SourceId(index as u32));
            }
        }
        None
    }

    /// All sources, in the order in which they were read.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.sources.iter()
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &str {
        &self[span.source].text[span.start as usize..span.end as usize]
    }

    /// Where a span begins, as a position for people.
    pub fn locate(&self, span: Span) -> Location {
        self.locate_offset(span.source, span.start)
    }

    /// The position of a byte, counted from 1.
    pub fn locate_offset(&self, source: SourceId, offset: u32) -> Location {
        let source = &self[source];
        let line = source.line_at(offset);
        let start = source.line_start(line) as usize;
        let column = source.characters_before(offset as usize) - source.characters_before(start) + 1;
        Location { path: source.path.clone(), line, column }
    }
}

impl Index<SourceId> for SourceMap {
    type Output = Source;

    fn index(&self, id: SourceId) -> &Source {
        &self.sources[id.index()]
    }
}

/// Why a source could not be loaded.
#[derive(PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum LoadError {
    /// There is no such file.
    NotFound,
    /// The path leaves the project's folder and that is not allowed.
    Outside,
    /// Anything else, as the system words it: no permission, a loop of links, a folder.
    Unreadable(String),
}

impl fmt::Display for LoadError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotFound => "there is no such file",
            Self::Outside => "it lies outside the project's folder",
            Self::Unreadable(reason) => reason,
        })
    }
}

impl std::error::Error for LoadError {}

/// Reads sources: the compiler's only way to reach the world.
pub trait Loader {
    /// The bytes at `path`: relative to the project's folder or absolute, `/` between segments, no `.` or `..` inside
    /// except leading `..` if the project allows sources outside its folder.
    fn load(&self, path: &str) -> Result<Vec<u8>, LoadError>;

    /// Whether a source may be outside the project's folder.
    fn may_leave(&self) -> bool {
        false
    }

    /// What to do about a source outside the project's folder, as the help of a report.
    fn how_to_leave(&self) -> &'static str {
        "move the file into the project"
    }
}

/// A loader over texts in memory, for editors, bindings and tests.
#[derive(Default)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct MemoryLoader {
    files: Vec<(String, Vec<u8>)>,
}

impl MemoryLoader {
    /// Adds a file.
    pub fn with(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.retain(|(other, _)| other != path);
        self.files.push((path.to_owned(), bytes.into()));
        self
    }
}

impl Loader for MemoryLoader {
    fn load(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        let found = self.files.iter().find(|(other, _)| other == path);
        found.map(|(_, bytes)| bytes.clone()).ok_or(LoadError::NotFound)
    }
}
