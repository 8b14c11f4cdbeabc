//! tokens.toml: which document is the entry, which levels apply, what is built. Every problem is reported at its place.
//!
//! ```toml
//! entry = "tokens.resolver.json"
//!
//! [lints]
//! lenient = true
//! hex-differs = "deny"
//!
//! [targets.css]
//! out = "dist/css"
//! input = { platform = "web" }
//! ```

use std::ops::Range;

use serde::Deserialize;
use tokens_compiler::code::Code;
use tokens_compiler::diagnostic::{Diagnostic, Diagnostics, Level, Levels};
use tokens_compiler::source::{SourceId, SourceMap, Span};
use tokens_compiler::targets::selection::Selection;
use tokens_compiler::targets::{self, Emission, swift};
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};

use crate::args;
use crate::failure::Failure;
use crate::similar;

/// What tokens.toml says.
#[derive(Default)]
pub(crate) struct Config {
    /// The entry and its place, if one is named.
    pub(crate) entry: Option<(String, Range<usize>)>,
    pub(crate) levels: Levels,
    /// Whether sources may be outside the folder.
    pub(crate) allow_outside: bool,
    /// In the order written.
    pub(crate) targets: Vec<Target>,
    /// What `[package.NAME]` says.
    pub(crate) packages: Packages,
    /// Path and text, to show places in it.
    pub(crate) file: Option<(String, String)>,
}

/// The packages, by platform.
#[derive(Default)]
pub(crate) struct Packages {
    pub(crate) swift: Option<swift::package::Package>,
}

/// One `[targets.NAME]`.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) name: String,
    /// What is emitted.
    pub(crate) kind: targets::Target,
    /// The folder to write into, relative to that of tokens.toml.
    pub(crate) out: String,
    /// Pinned modifiers, each with its place.
    pub(crate) input: Vec<(String, String, Range<usize>)>,
    /// Which tokens it is given.
    pub(crate) selection: Selection,
    /// Where it is.
    pub(crate) place: Range<usize>,
    /// The options of its kind and of the selection, and where each is.
    pub(crate) options: Vec<(String, Range<usize>)>,
}

type Table<'t> = DeTable<'t>;
type Value<'t> = Spanned<DeValue<'t>>;

/// Reads tokens.toml; `path` is how the user knows it.
pub(crate) fn read(path: &str, text: String) -> Result<Config, Failure> {
    let mut reader = Reader { problems: Vec::new(), config: Config::default() };
    match DeTable::parse(&text) {
        Ok(root) => reader.root(root.get_ref()),
        Err(error) => reader.problem(&error.span().unwrap_or(0..0), error.message(), None),
    }
    if reader.problems.is_empty() {
        reader.config.file = Some((path.to_owned(), text));
        return Ok(reader.config);
    }
    let mut sources = SourceMap::default();
    sources.add(path, text);
    reader.problems.sort_by_key(|problem| problem.primary.as_ref().map(|label| label.span));
    Err(Failure::Config(reader.problems, sources))
}

impl Config {
    /// A problem that shows only beside the tokens: an input that no modifier has.
    pub(crate) fn failure(&self, place: &Range<usize>, message: String, help: Option<String>) -> Failure {
        self.refuse(vec![diagnostic(place, message, help)])
    }

    fn refuse(&self, problems: Vec<Diagnostic>) -> Failure {
        let mut sources = SourceMap::default();
        let (path, text) = self.file.clone().unwrap_or_default();
        sources.add(&path, text);
        Failure::Config(problems, sources)
    }

    /// The options that a target rejects, each at its place.
    pub(crate) fn check(&self, target: &Target, reports: &Diagnostics) -> Result<(), Failure> {
        let placed = |report: &Diagnostic| {
            let refused = report.option.as_deref()?;
            let written = target.options.iter().find(|(name, _)| name == refused);
            Some(report.clone().at(span(written.map_or(&target.place, |(_, place)| place)), ""))
        };
        let mut problems: Vec<Diagnostic> = reports.iter().filter_map(placed).collect();
        problems.sort_by_key(|problem| problem.primary.as_ref().map(|label| label.span));
        if problems.is_empty() { Ok(()) } else { Err(self.refuse(problems)) }
    }

    /// What was made with a target's options, and its reports among the others; no file if the target rejects an option.
    pub(crate) fn made(
        &self,
        target: Option<&Target>,
        emission: Emission,
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<targets::File>, Failure> {
        let mut own = Diagnostics::new(diagnostics.levels().clone());
        let files = emission.report(&mut own);
        if let Some(target) = target {
            self.check(target, &own)?;
        }
        own.iter().for_each(|diagnostic| diagnostics.report(diagnostic.clone()));
        Ok(files)
    }
}

fn diagnostic(place: &Range<usize>, message: impl Into<String>, help: Option<String>) -> Diagnostic {
    let mut diagnostic = Diagnostic::new(Code::InvalidConfig, message).at(span(place), "");
    diagnostic.help.extend(help);
    diagnostic
}

fn span(place: &Range<usize>) -> Span {
    Span { source: SourceId(0), start: place.start as u32, end: place.end as u32 }
}

struct Reader {
    problems: Vec<Diagnostic>,
    config: Config,
}

impl Reader {
    fn problem(&mut self, place: &Range<usize>, message: impl Into<String>, help: Option<String>) {
        self.problems.push(diagnostic(place, message, help));
    }

    fn unknown(&mut self, place: &Range<usize>, what: &str, name: &str, known: &[&str]) {
        let help = similar::advice(name, known.iter().copied());
        self.problem(place, format!("unknown {what} `{name}`"), help);
    }

    fn expected(&mut self, value: &Value<'_>, key: &str, wanted: &str) {
        let found = value.get_ref().type_str();
        self.problem(
            &value.span(),
            format!("`{key}` is {} {found}, expected {wanted}", article(found)),
            None,
        );
    }

    fn text(&mut self, key: &str, value: &Value<'_>) -> Option<String> {
        let text = value.get_ref().as_str().map(str::to_owned);
        if text.is_none() {
            self.expected(value, key, "a string");
        }
        text
    }

    fn truth(&mut self, key: &str, value: &Value<'_>) -> bool {
        let truth = value.get_ref().as_bool();
        if truth.is_none() {
            self.expected(value, key, "true or false");
        }
        truth.unwrap_or_default()
    }

    fn table<'t>(&mut self, key: &str, value: &'t Value<'t>) -> Option<&'t Table<'t>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.expected(value, key, "a table");
        }
        table
    }

    fn root<'t>(&mut self, root: &'t Table<'t>) {
        for (key, value) in root {
            match key.get_ref().as_ref() {
                "entry" => {
                    self.config.entry = self.text("entry", value).map(|entry| (entry, value.span()));
                }
                "lints" => self.lints(value),
                "package" => self.packages(value),
                "project" => self.project(value),
                "targets" => self.targets(value),
                other => {
                    self.unknown(
                        &key.span(),
                        "key",
                        other,
                        &["entry", "lints", "package", "project", "targets"],
                    );
                }
            }
        }
    }

    fn project<'t>(&mut self, value: &'t Value<'t>) {
        for (key, value) in self.table("project", value).into_iter().flatten() {
            match key.get_ref().as_ref() {
                "allow-outside" => self.config.allow_outside = self.truth("allow-outside", value),
                other => self.unknown(&key.span(), "key", other, &["allow-outside"]),
            }
        }
    }

    fn packages<'t>(&mut self, value: &'t Value<'t>) {
        for (key, value) in self.table("package", value).into_iter().flatten() {
            let Some(table) = self.table(key.get_ref(), value) else { continue };
            match key.get_ref().as_ref() {
                "swift" => {
                    if let Some(package) = self.options(&key.span(), table.clone()) {
                        self.config.packages.swift = Some(package);
                    }
                }
                other => self.unknown(&key.span(), "package", other, &["swift"]),
            }
        }
    }

    fn lints<'t>(&mut self, value: &'t Value<'t>) {
        for (key, value) in self.table("lints", value).into_iter().flatten() {
            let name = key.get_ref().as_ref();
            if name == "lenient" {
                self.config.levels.lenient = self.truth(name, value);
                continue;
            }
            if Code::from_name(name).is_none() {
                let known = Code::ALL.iter().map(|code| code.name()).chain(["lenient"]);
                let help = similar::advice(name, known).or_else(|| args::code(name).err());
                self.problem(&key.span(), format!("unknown code `{name}`"), help);
                continue;
            }
            let Some(word) = self.text(name, value) else { continue };
            let level = match word.as_str() {
                "allow" => Level::Allow,
                "warn" => Level::Warn,
                "deny" => Level::Deny,
                other => {
                    self.unknown(&value.span(), "level", other, &["allow", "warn", "deny"]);
                    continue;
                }
            };
            let code = if level == Level::Deny { args::code(name) } else { args::lowerable(name) };
            match code {
                Ok(code) => {
                    self.config.levels.set(code, level);
                }
                Err(reason) => {
                    self.problem(&key.span(), format!("the level of `{name}` cannot be set"), Some(reason));
                }
            }
        }
    }

    fn targets<'t>(&mut self, value: &'t Value<'t>) {
        let mut all: Vec<_> = self.table("targets", value).into_iter().flatten().collect();
        // The table is sorted by name; people expect their own order.
        all.sort_by_key(|(key, _)| key.span().start);
        let prefix = css_prefix(&all);
        for (key, value) in all {
            if let Some(table) = self.table(key.get_ref(), value) {
                self.target(key, table, prefix);
            }
        }
    }

    /// One target; `prefix` is that of the custom properties which it may refer to.
    fn target<'t>(
        &mut self,
        key: &Spanned<std::borrow::Cow<'t, str>>,
        table: &Table<'t>,
        prefix: Option<&Value<'t>>,
    ) {
        let name = key.get_ref().as_ref();
        let mut options = table.clone();
        let out = match take(&mut options, "out") {
            Some(value) => self.text("out", &value),
            None => Some(format!("dist/{name}")),
        };
        let kind = match take(&mut options, "kind") {
            Some(value) => self.text("kind", &value).map(|kind| (kind, value.span())),
            None => Some((name.to_owned(), key.span())),
        };
        let input = take(&mut options, "input").map(|value| self.input(&value)).unwrap_or_default();
        let places = places(&options, "");
        let selection = self.selection(&key.span(), &mut options);
        let Some((kind, place)) = kind else { return };
        let refers = targets::Target::about(&kind).iter().any(|about| about.name == "css_prefix");
        if let Some(prefix) = prefix.filter(|_| refers) {
            options.entry(Spanned::new(prefix.span(), "css-prefix".into())).or_insert_with(|| prefix.clone());
        }
        if let Some(kind) = self.kind(name, &kind, &place, options)
            && let Some(out) = out
        {
            let (name, place) = (name.to_owned(), key.span());
            self.config.targets.push(Target { name, kind, out, input, selection, place, options: places });
        }
    }

    /// Takes what says which tokens a target is given out of its table.
    fn selection(&mut self, place: &Range<usize>, table: &mut Table<'_>) -> Selection {
        let mut own = Table::new();
        for name in Selection::OPTIONS {
            own.extend(table.remove_entry(name));
        }
        self.options(place, own).unwrap_or_default()
    }

    fn input(&mut self, value: &Value<'_>) -> Vec<(String, String, Range<usize>)> {
        let mut input = Vec::new();
        for (key, context) in self.table("input", value).into_iter().flatten() {
            if let Some(text) = self.text(key.get_ref(), context) {
                input.push((key.get_ref().to_string(), text, key.span().start..context.span().end));
            }
        }
        input
    }

    fn kind(
        &mut self,
        name: &str,
        kind: &str,
        place: &Range<usize>,
        options: Table<'_>,
    ) -> Option<targets::Target> {
        let deserializer = Deserializer::from(Spanned::new(place.clone(), options));
        if let Some(read) = targets::Target::read(kind, deserializer) {
            return self.read(place, read);
        }
        let mut help = similar::advice(kind, targets::Target::NAMES);
        if kind == name {
            help = help.map(|advice| format!("a target with another name needs a `kind`; {advice}"));
        }
        self.problem(place, format!("`{kind}` is not a kind of target"), help);
        None
    }

    /// A whole table as a struct.
    fn options<'t, T: Deserialize<'t>>(&mut self, place: &Range<usize>, options: Table<'t>) -> Option<T> {
        self.read(place, T::deserialize(Deserializer::from(Spanned::new(place.clone(), options))))
    }

    /// What was read, or else a problem.
    fn read<T>(&mut self, place: &Range<usize>, read: Result<T, toml::de::Error>) -> Option<T> {
        read.map_err(|error| {
            let message = error.message().trim_end();
            let mut names = message.split('`').skip(1).step_by(2);
            let found = names.next().unwrap_or_default();
            let help = tokens_compiler::nearest(found, names).map(|meant| format!("did you mean `{meant}`?"));
            self.problem(&error.span().unwrap_or(place.clone()), message, help);
        })
        .ok()
    }
}

/// The prefix of the custom properties that the other targets can refer to: those of the only `css` target.
fn css_prefix<'a, 't>(
    targets: &[(&Spanned<std::borrow::Cow<'t, str>>, &'a Value<'t>)],
) -> Option<&'a Value<'t>> {
    let mut sheets = targets.iter().filter_map(|(key, value)| {
        let table = value.get_ref().as_table()?;
        let kind = table.get("kind").map_or(Some(key.get_ref().as_ref()), |kind| kind.get_ref().as_str());
        (kind == Some("css")).then_some(table)
    });
    let sheet = sheets.next().filter(|_| sheets.next().is_none())?;
    sheet.get("prefix").filter(|prefix| prefix.get_ref().as_str().is_some())
}

/// Where each option is written, those of tables as `selectors.theme.dark`.
fn places(options: &Table<'_>, before: &str) -> Vec<(String, Range<usize>)> {
    let mut places = Vec::new();
    for (key, value) in options {
        let name = [before, key.get_ref()].concat();
        if let Some(table) = value.get_ref().as_table() {
            places.extend(self::places(table, &[&name, "."].concat()));
        }
        places.push((name, key.span().start..value.span().end));
    }
    places
}

/// Takes a key out of a table.
fn take<'t>(table: &mut Table<'t>, key: &str) -> Option<Value<'t>> {
    table.remove(key)
}

fn article(noun: &str) -> &'static str {
    if noun.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" }
}
