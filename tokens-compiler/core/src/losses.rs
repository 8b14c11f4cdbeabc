//! What could not be read. A reference that leads nowhere may lead into it, so it is no error of its own: the report of
//! the cause says how much was not checked, and a cause is told once.

use crate::conditions::{is_covered, joined};
use crate::diagnostic::Diagnostics;
use crate::dictionary::{Condition, Modifier};
use crate::paths::{NodeId, Paths, ROOT};
use crate::sort;
use crate::source::Span;
use crate::table::Table;

/// A source or a member of one that is missing under a condition.
struct Loss {
    when: Condition,
    /// Its place in `causes`.
    cause: u32,
    /// The next loss at the same path.
    next: Option<u32>,
}

/// A report that others follow from.
struct Cause {
    /// Its place among the diagnostics.
    report: usize,
    /// Whether it is told as an error; what follows from a warning is told.
    is_error: bool,
    /// Whether anything may be missing because of it, or only what lies at one path.
    is_source: bool,
    /// Whether other sources are missing under the same condition.
    is_shared: bool,
    /// Where the references stand that were not checked.
    references: Vec<u64>,
    /// Where the tokens stand whose type was not found.
    untyped: Vec<u64>,
}

/// A dangling reference, or a token without a type, which may be the fault of a cause.
pub(crate) struct Excuse {
    /// Its place in `causes`.
    cause: u32,
    /// Its span.
    place: u64,
    is_type: bool,
}

/// Everything that could not be read.
#[derive(Default)]
pub(crate) struct Losses {
    causes: Vec<Cause>,
    /// Causes by report.
    known: Table,
    /// Whole sources, the first one under each condition.
    sources: Vec<Loss>,
    /// What is missing at one path.
    members: Vec<Loss>,
    /// The first of the members at each path.
    at: Table,
}

impl Losses {
    /// Whether a source is missing, whatever the input.
    pub(crate) fn lack_a_source(&self) -> bool {
        self.sources.iter().any(|loss| loss.when.is_empty())
    }

    /// Keeps what is missing in the chosen contexts, whatever the input from now on.
    pub(crate) fn choose(&mut self, chosen: &Condition) {
        // Members are not known before the documents are read.
        for loss in &std::mem::take(&mut self.sources) {
            if chosen.implies(&loss.when) {
                self.push_source(loss.cause, Condition::default());
            }
        }
    }

    /// A source is missing under a condition; the report says why.
    pub(crate) fn add_source(&mut self, report: usize, when: Condition, diagnostics: &Diagnostics) {
        let cause = self.cause(report, diagnostics);
        self.causes[cause as usize].is_source = true;
        self.push_source(cause, when);
    }

    fn push_source(&mut self, cause: u32, when: Condition) {
        for loss in &self.sources {
            if loss.when == when {
                self.causes[loss.cause as usize].is_shared |= loss.cause != cause;
                return;
            }
        }
        self.sources.push(Loss { when, cause, next: None });
    }

    /// What lies at a path, or below it, is missing under a condition; the report says why.
    pub(crate) fn add_member(
        &mut self,
        node: NodeId,
        report: usize,
        when: Condition,
        diagnostics: &Diagnostics,
    ) {
        let cause = self.cause(report, diagnostics);
        self.add(node, cause, when);
    }

    /// What lies at a path, or below it, is missing under a condition, since a reference has that excuse.
    pub(crate) fn add_consequence(&mut self, node: NodeId, excuse: &Excuse, when: &Condition) {
        self.add(node, excuse.cause, when.clone());
    }

    fn add(&mut self, node: NodeId, cause: u32, when: Condition) {
        let first = self.at.get(u64::from(node));
        let mut at = first;
        while let Some(place) = at {
            let loss = &self.members[place as usize];
            if loss.cause == cause && when.implies(&loss.when) {
                return;
            }
            at = loss.next;
        }
        let place = self.members.len() as u32;
        let mut next = None;
        match first {
            Some(first) => next = self.members[first as usize].next.replace(place),
            None => self.at.insert(u64::from(node), place),
        }
        self.members.push(Loss { when, cause, next });
    }

    /// What one group takes over from another under a condition lacks what that lacks.
    pub(crate) fn inherit(&mut self, from: NodeId, to: NodeId, when: &Condition) {
        let mut at = self.at.get(u64::from(from));
        while let Some(place) = at {
            let Loss { when: ref missing, cause, next } = self.members[place as usize];
            at = next;
            if let Some(both) = joined(missing, when) {
                self.add(to, cause, both);
            }
        }
    }

    /// Whether anything is missing at a path only.
    pub(crate) fn lack_members(&self) -> bool {
        !self.members.is_empty()
    }

    /// Whether anything is missing at exactly this path.
    pub(crate) fn lack(&self, node: NodeId) -> bool {
        self.at.get(u64::from(node)).is_some()
    }

    fn cause(&mut self, report: usize, diagnostics: &Diagnostics) -> u32 {
        if let Some(known) = self.known.get(report as u64) {
            return known;
        }
        let cause = self.causes.len() as u32;
        self.known.insert(report as u64, cause);
        self.causes.push(Cause {
            report,
            is_error: diagnostics.is_error(report),
            is_source: false,
            is_shared: false,
            references: Vec::new(),
            untyped: Vec::new(),
        });
        cause
    }

    /// The excuse of a reference, which leads to a node or just below it and finds no token, that may lead into what is
    /// missing.
    pub(crate) fn excuse(
        &self,
        node: NodeId,
        under: &Condition,
        span: Span,
        paths: &Paths,
        modifiers: &[Modifier],
    ) -> Option<Excuse> {
        let mut lost = self.lost_at(node, paths);
        for source in &self.sources {
            lost.push(source);
        }
        let cause = self.cause_under(under, &lost, modifiers)?;
        Some(Excuse { cause, place: key(span), is_type: false })
    }

    /// The same for a reference that leads to something else than a token.
    pub(crate) fn excuse_member(
        &self,
        node: NodeId,
        under: &Condition,
        span: Span,
        paths: &Paths,
        modifiers: &[Modifier],
    ) -> Option<Excuse> {
        let cause = self.cause_under(under, &self.lost_at(node, paths), modifiers)?;
        Some(Excuse { cause, place: key(span), is_type: false })
    }

    /// The excuse of a token whose type may stand in what is missing.
    pub(crate) fn excuse_type(
        &self,
        under: &Condition,
        span: Span,
        modifiers: &[Modifier],
    ) -> Option<Excuse> {
        let mut lost = Vec::with_capacity(self.sources.len());
        for source in &self.sources {
            lost.push(source);
        }
        let cause = self.cause_under(under, &lost, modifiers)?;
        Some(Excuse { cause, place: key(span), is_type: true })
    }

    /// What is missing at a node, or at one around it.
    fn lost_at(&self, node: NodeId, paths: &Paths) -> Vec<&Loss> {
        let mut lost = Vec::new();
        let mut node = node;
        while !self.members.is_empty() {
            let mut at = self.at.get(u64::from(node));
            while let Some(place) = at {
                let loss = &self.members[place as usize];
                lost.push(loss);
                at = loss.next;
            }
            if node == ROOT {
                break;
            }
            node = paths.parent(node);
        }
        lost
    }

    /// The cause of the first of several losses that matters under a condition, if something is missing wherever that
    /// holds.
    fn cause_under(&self, under: &Condition, lost: &[&Loss], modifiers: &[Modifier]) -> Option<u32> {
        let mut conditions = Vec::with_capacity(lost.len());
        let mut first = None;
        for loss in lost {
            if self.causes[loss.cause as usize].is_error && under.is_compatible(&loss.when) {
                if under.implies(&loss.when) {
                    return Some(loss.cause);
                }
                first = first.or(Some(loss.cause));
                conditions.push(loss.when.clone());
            }
        }
        if is_covered(under, &conditions, modifiers) { first } else { None }
    }

    /// Counts what has an excuse at its cause.
    pub(crate) fn count(&mut self, excuse: &Excuse) {
        let cause = &mut self.causes[excuse.cause as usize];
        let places = if excuse.is_type { &mut cause.untyped } else { &mut cause.references };
        places.push(excuse.place);
    }

    /// Says at each cause how much was not checked.
    pub(crate) fn tell(&self, diagnostics: &mut Diagnostics) {
        for cause in &self.causes {
            let (references, untyped) = (distinct(&cause.references), distinct(&cause.untyped));
            if references + untyped == 0 {
                continue;
            }
            let mut note = String::new();
            push_count(&mut note, references, "reference");
            if references > 0 && untyped > 0 {
                note.push_str(" and ");
            }
            push_count(&mut note, untyped, "type");
            note.push_str(match (cause.is_source, references + untyped) {
                (true, _) => " that may depend on it",
                (false, 1) => " that depends on it",
                (false, _) => " that depend on it",
            });
            if cause.is_shared {
                note.push_str(", or on something else that could not be read,");
            }
            note.push_str(if references + untyped == 1 { " was not checked" } else { " were not checked" });
            diagnostics.note_cause(cause.report, note);
        }
    }
}

fn key(span: Span) -> u64 {
    u64::from(span.source.0) << 32 | u64::from(span.start)
}

/// How many different ones there are: a token is read once for each of its conditions.
fn distinct(keys: &[u64]) -> usize {
    let mut count = 0;
    let mut last = None;
    for &place in &sort::order(keys) {
        let key = Some(keys[place as usize]);
        count += usize::from(key != last);
        last = key;
    }
    count
}

/// `1 reference`, `2 references`; nothing for none.
fn push_count(text: &mut String, count: usize, noun: &str) {
    if count > 0 {
        text.push_str(&count.to_string());
        text.push(' ');
        text.push_str(noun);
        if count > 1 {
            text.push('s');
        }
    }
}
