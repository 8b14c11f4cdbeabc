//! What the compiler has to say: a [`Diagnostic`] with its place, its other ends and what to do about it.
//!
//! Every stage takes the [`Diagnostics`] sink, reports into it and goes on. How a diagnostic is shown (terminal,
//! JSON, SARIF, `compile_error!`) is in [`crate::render`].

pub use crate::code::Level;

use crate::code::Code;
use crate::edit::Edit;
use crate::excerpt::shorten;
use crate::sort;
use crate::source::Span;
use crate::table::{self, Table};

/// The severity: an error fails the build.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub enum Severity {
    /// The build carries on.
    Warning,
    /// The build fails.
    Error,
}

/// A place and its message.
#[derive(Clone)]
#[cfg_attr(feature = "debug", derive(Debug))]
#[non_exhaustive]
pub struct Label {
    /// The place.
    pub span: Span,
    /// A few words: "expected a number", "defined here".
    pub message: String,
}

/// A change that a tool can make.
#[derive(Clone)]
#[cfg_attr(feature = "debug", derive(Debug))]
#[non_exhaustive]
pub struct Fix {
    /// What it does: "add the unit `px`".
    pub title: String,
    /// The changes, in any order.
    pub edits: Vec<Edit>,
}

/// One problem: code, message, places, what to do.
#[derive(Clone)]
#[cfg_attr(feature = "debug", derive(Debug))]
#[non_exhaustive]
pub struct Diagnostic {
    /// The rule.
    pub code: Code,
    /// The severity under the levels of this run.
    pub severity: Severity,
    /// What was found and what was expected, complete in itself; lower case, no full stop, names in backticks.
    pub message: String,
    /// Dot path of the token or group that is wrong; that of the root is empty.
    pub token: Option<String>,
    /// The option of a target that is wrong, of a table with the key after a dot; whoever read the options knows its
    /// position.
    pub option: Option<String>,
    /// Where.
    pub primary: Option<Label>,
    /// The other ends: "defined here", each step of a cycle.
    pub secondary: Vec<Label>,
    /// Facts that help: the context in which it happens.
    pub notes: Vec<String>,
    /// What to do.
    pub help: Vec<String>,
    /// A change that a tool can make.
    pub fix: Option<Fix>,
    /// What was expected at the primary place: a tool may know how to write what is there as that.
    pub wanted: Option<&'static str>,
    /// A name at the primary place, and the one that was probably meant.
    pub meant: Option<(String, String)>,
    /// Whether problems that may follow from it are left out; it is reported before all others.
    pub is_cause: bool,
}

impl Diagnostic {
    /// A diagnostic at its code's default severity.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self::with_message(code, message.into())
    }

    fn with_message(code: Code, message: String) -> Self {
        Self {
            code,
            severity: if code.default_level() == Level::Deny { Severity::Error } else { Severity::Warning },
            message,
            token: None,
            option: None,
            primary: None,
            secondary: Vec::new(),
            notes: Vec::new(),
            help: Vec::new(),
            fix: None,
            wanted: None,
            meant: None,
            is_cause: false,
        }
    }

    /// Names the token or group that is wrong.
    pub fn token(mut self, path: impl Into<String>) -> Self {
        self.token = Some(path.into());
        self
    }

    /// Names the option of a target that is wrong.
    pub fn option(mut self, name: impl Into<String>) -> Self {
        self.option = Some(name.into());
        self
    }

    /// Where it is, and a few words for the caret.
    pub fn at(mut self, span: Span, message: impl Into<String>) -> Self {
        self.primary = Some(Label { span, message: message.into() });
        self
    }

    /// Another end of the problem.
    pub fn also(mut self, span: Span, message: impl Into<String>) -> Self {
        self.secondary.push(Label { span, message: message.into() });
        self
    }

    /// A fact that helps.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// What to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// The name that was probably meant.
    pub fn did_you_mean(self, name: &str) -> Self {
        self.help(format!("did you mean `{name}`?"))
    }

    /// The name that was probably meant instead of one that is a part of the primary place, or all of it.
    pub fn meant(mut self, found: &str, better: &str) -> Self {
        self.meant = Some((found.to_owned(), better.to_owned()));
        self.did_you_mean(better)
    }

    /// A change of one place that a tool can make.
    pub fn fix(self, title: impl Into<String>, span: Span, text: impl Into<String>) -> Self {
        self.with_fix(title.into(), Edit { span, text: text.into() })
    }

    /// Cuts what it quotes at length. An edit is left whole.
    fn shorten(&mut self) {
        shorten(&mut self.message);
        for texts in [&mut self.notes, &mut self.help] {
            for text in texts {
                shorten(text);
            }
        }
        for label in &mut self.secondary {
            shorten(&mut label.message);
        }
        if let Some(label) = &mut self.primary {
            shorten(&mut label.message);
        }
        if let Some(fix) = &mut self.fix {
            shorten(&mut fix.title);
        }
    }

    fn with_fix(mut self, title: String, edit: Edit) -> Self {
        self.fix = Some(Fix { title, edits: vec![edit] });
        self
    }
}

/// Values that are often written in another way.
pub mod wanted {
    /// A color.
    pub const COLOR: &str = "a color object";
    /// A dimension.
    pub const DIMENSION: &str = "a dimension object";
    /// A duration.
    pub const DURATION: &str = "a duration object";
    /// A number.
    pub const NUMBER: &str = "a number";
    /// A number that is a part of a whole, or a multiple of it.
    pub const FACTOR: &str = "a number, where 1 is 100%";
    /// A component of a color.
    pub const COMPONENT: &str = "a number or \"none\"";
    /// A font weight.
    pub const FONT_WEIGHT: &str = "a font weight: a number or a keyword";
    /// A cubic Bézier curve.
    pub const CUBIC_BEZIER: &str = "four numbers: [x1, y1, x2, y2]";
}

/// The levels of a run: what `--allow`, `--warn`, `--deny`, `--lenient` and tokens.toml set.
#[derive(Clone, Default)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Levels {
    /// Lowers every code of small defects that real systems contain to a warning.
    pub lenient: bool,
    /// Codes with their own levels, the last one if there are several; these take precedence over `lenient`.
    pub codes: Vec<(Code, Level)>,
}

impl Levels {
    /// Gives a code its own level.
    pub fn set(&mut self, code: Code, level: Level) {
        self.codes.push((code, level));
    }

    /// The level of a code in this run. A code without a value to carry on with stays [`Level::Deny`].
    pub fn of(&self, code: Code) -> Level {
        let mut wanted = code.default_level();
        if self.lenient && code.is_lenient() && wanted == Level::Deny {
            wanted = Level::Warn;
        }
        for (other, level) in &self.codes {
            if *other == code {
                wanted = *level;
            }
        }
        if wanted == Level::Deny || code.is_lowerable() { wanted } else { Level::Deny }
    }
}

/// The sink that every stage reports into.
#[derive(Default)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Diagnostics {
    levels: Levels,
    list: Vec<Diagnostic>,
    /// Places in the list.
    seen: Table,
    errors: usize,
    /// The place of what was reported last.
    last: usize,
}

impl Diagnostics {
    /// An empty sink with the levels of this run.
    pub fn new(levels: Levels) -> Self {
        Self { levels, ..Self::default() }
    }

    /// The levels of this run.
    pub fn levels(&self) -> &Levels {
        &self.levels
    }

    /// Takes a diagnostic, at the level of this run. The same code, place and message are kept once: a problem
    /// of the base that every context repeats is one problem. If several tokens are at that place because groups
    /// extend the one that contains it, it is reported for the one whose path is alphabetically first.
    pub fn report(&mut self, mut diagnostic: Diagnostic) {
        diagnostic.severity = match self.levels.of(diagnostic.code) {
            Level::Allow => return,
            Level::Warn => Severity::Warning,
            Level::Deny => Severity::Error,
        };
        diagnostic.shorten();
        let hash = hash(&diagnostic);
        let list = self.list.as_slice();
        let known = self.seen.find(hash, &|place| {
            let other = &list[place as usize];
            other.code == diagnostic.code
                && other.message == diagnostic.message
                && place_of(other) == place_of(&diagnostic)
        });
        if let Some(place) = known {
            self.last = place as usize;
            let known = &mut self.list[place as usize];
            if diagnostic.token.is_some() && diagnostic.token < known.token {
                known.token = diagnostic.token;
            }
            return;
        }
        self.last = self.list.len();
        self.seen.insert(hash, self.list.len() as u32);
        if diagnostic.severity == Severity::Error {
            self.errors += 1;
        }
        self.list.push(diagnostic);
    }

    /// The place of what was reported last, or again; places are valid until these are sorted.
    pub(crate) fn last(&self) -> usize {
        self.last
    }

    /// How many there are: what is reported next stands there.
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// Takes back whatever was reported since there were so many; they have not been sorted since.
    pub(crate) fn take_back(&mut self, count: usize) {
        self.list.truncate(count);
        self.index();
        self.errors = 0;
        for diagnostic in &self.list {
            self.errors += usize::from(diagnostic.severity == Severity::Error);
        }
    }

    /// Whether there is an error at a place.
    pub(crate) fn is_error(&self, place: usize) -> bool {
        self.list.get(place).is_some_and(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Notes at the diagnostic of a place what is left out because of it.
    pub(crate) fn note_cause(&mut self, place: usize, note: String) {
        if let Some(diagnostic) = self.list.get_mut(place) {
            diagnostic.notes.push(note);
            diagnostic.is_cause = true;
        }
    }

    /// Adds another end of the diagnostic at a place, up to a few.
    pub(crate) fn also(&mut self, place: usize, span: Span, message: &str) {
        const SHOWN: usize = 4;
        if let Some(diagnostic) = self.list.get_mut(place)
            && diagnostic.primary.as_ref().is_some_and(|label| label.span != span)
            && diagnostic.secondary.len() < SHOWN
        {
            diagnostic.secondary.push(Label { span, message: message.to_owned() });
        }
    }

    /// Whether there is an error, which fails the build.
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// How many errors and how many warnings.
    pub fn counts(&self) -> (usize, usize) {
        (self.errors, self.list.len() - self.errors)
    }

    /// All of them, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Sorts by place: causes first, then file in reading order, then offset.
    pub fn sort(&mut self) {
        let mut keys = Vec::with_capacity(self.list.len());
        for diagnostic in &self.list {
            let place = match &diagnostic.primary {
                Some(Label { span, .. }) => u64::from(span.source.0 + 1) << 32 | u64::from(span.start),
                None => 0,
            };
            keys.push(if diagnostic.is_cause { place } else { 1 << 63 | place });
        }
        // Each cycle of the places is walked once: what belongs into a place is swapped there.
        let mut from = sort::order(&keys);
        for start in 0..from.len() {
            let mut at = start;
            while from[at] as usize != start {
                let next = from[at] as usize;
                self.list.swap(at, next);
                from[at] = at as u32;
                at = next;
            }
            from[at] = at as u32;
        }
        self.index();
    }

    fn index(&mut self) {
        self.seen = Table::default();
        for place in 0..self.list.len() {
            self.seen.insert(hash(&self.list[place]), place as u32);
        }
    }
}

fn place_of(diagnostic: &Diagnostic) -> Option<Span> {
    diagnostic.primary.as_ref().map(|label| label.span)
}

fn hash(diagnostic: &Diagnostic) -> u64 {
    let start = match &diagnostic.primary {
        Some(label) => label.span.start,
        None => 0,
    };
    table::hash(table::HASH ^ u64::from(start), &diagnostic.message)
}
