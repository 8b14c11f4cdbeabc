//! What could not be read. A reference that leads nowhere may lead into it, so it is no error of its own: the report of
//! the cause says how much was not checked, and a cause is told once.

use crate::diagnostic::Diagnostics;
use crate::dictionary::Condition;
use crate::merge::joined;
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
    /// Whether anything may be missing because of it, or only what lies at one path.
    is_source: bool,
    /// Whether other sources are missing under the same condition.
    is_shared: bool,
    /// Where the references stand that were not checked.
    references: Vec<u64>,
    /// Where the tokens stand whose type was not found.
    untyped: Vec<u64>,
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

    /// A source is missing under a condition; the report says why.
    pub(crate) fn add_source(&mut self, report: usize, when: Condition) {
        let cause = self.cause(report);
        self.causes[cause as usize].is_source = true;
        for loss in &self.sources {
            if loss.when == when {
                let first = &mut self.causes[loss.cause as usize];
                first.is_shared |= first.report != report;
                return;
            }
        }
        self.sources.push(Loss { when, cause, next: None });
    }

    /// What lies at a path, or below it, is missing under a condition; the report says why.
    pub(crate) fn add_member(&mut self, node: NodeId, report: usize, when: Condition) {
        let cause = self.cause(report);
        let place = self.members.len() as u32;
        let mut next = None;
        match self.at.get(u64::from(node)) {
            Some(first) => next = self.members[first as usize].next.replace(place),
            None => self.at.insert(u64::from(node), place),
        }
        self.members.push(Loss { when, cause, next });
    }

    /// What one group copies from another under a condition lacks what that lacks.
    pub(crate) fn inherit(&mut self, from: NodeId, to: NodeId, when: &Condition) {
        let mut at = self.at.get(u64::from(from));
        while let Some(place) = at {
            let loss = &self.members[place as usize];
            at = loss.next;
            if let Some(both) = joined(&loss.when, when) {
                self.add_member(to, self.causes[loss.cause as usize].report, both);
            }
        }
    }

    /// Whether anything is missing at exactly this path.
    pub(crate) fn lack(&self, node: NodeId) -> bool {
        self.at.get(u64::from(node)).is_some()
    }

    fn cause(&mut self, report: usize) -> u32 {
        if let Some(known) = self.known.get(report as u64) {
            return known;
        }
        let cause = self.causes.len() as u32;
        self.known.insert(report as u64, cause);
        self.causes.push(Cause {
            report,
            is_source: false,
            is_shared: false,
            references: Vec::new(),
            untyped: Vec::new(),
        });
        cause
    }

    /// Whether a reference, which leads to a node or just below it and finds no token, may lead into what is missing;
    /// then it is counted. Returns the report of the cause.
    pub(crate) fn excuse(
        &mut self,
        node: NodeId,
        under: &Condition,
        span: Span,
        paths: &Paths,
        diagnostics: &Diagnostics,
    ) -> Option<usize> {
        let member = self.excuse_member(node, under, span, paths, diagnostics);
        if member.is_some() || self.sources.is_empty() {
            return member;
        }
        let cause = self.source_under(under, diagnostics)?;
        self.causes[cause as usize].references.push(key(span));
        Some(self.causes[cause as usize].report)
    }

    /// The same for a reference that leads to something else than a token.
    pub(crate) fn excuse_member(
        &mut self,
        node: NodeId,
        under: &Condition,
        span: Span,
        paths: &Paths,
        diagnostics: &Diagnostics,
    ) -> Option<usize> {
        if self.members.is_empty() {
            return None;
        }
        let mut node = node;
        loop {
            let mut at = self.at.get(u64::from(node));
            while let Some(place) = at {
                let loss = &self.members[place as usize];
                let cause = &mut self.causes[loss.cause as usize];
                if diagnostics.is_error(cause.report) && holds(&loss.when, under) {
                    cause.references.push(key(span));
                    return Some(cause.report);
                }
                at = loss.next;
            }
            if node == ROOT {
                return None;
            }
            node = paths.parent(node);
        }
    }

    /// Whether the type of a token may stand in what is missing; then it is counted.
    pub(crate) fn excuse_type(&mut self, under: &Condition, span: Span, diagnostics: &Diagnostics) -> bool {
        let Some(cause) = self.source_under(under, diagnostics) else { return false };
        self.causes[cause as usize].untyped.push(key(span));
        true
    }

    /// The cause of the first source that is missing wherever a condition holds.
    fn source_under(&self, under: &Condition, diagnostics: &Diagnostics) -> Option<u32> {
        for loss in &self.sources {
            let report = self.causes[loss.cause as usize].report;
            if diagnostics.is_error(report) && holds(&loss.when, under) {
                return Some(loss.cause);
            }
        }
        None
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
                (true, _) => " that may be in it",
                (false, 1) => " that depends on it",
                (false, _) => " that depend on it",
            });
            if cause.is_shared {
                note.push_str(", or in what else could not be read,");
            }
            note.push_str(if references + untyped == 1 { " was not checked" } else { " were not checked" });
            diagnostics.note_cause(cause.report, note);
        }
    }
}

/// Whether a condition holds for every input that makes these choices.
fn holds(when: &Condition, under: &Condition) -> bool {
    for (modifier, context) in when.iter() {
        if under.get(modifier) != Some(context) {
            return false;
        }
    }
    true
}

fn key(span: Span) -> u64 {
    u64::from(span.source.0) << 32 | u64::from(span.start)
}

/// How many different ones there are: a token is read once for each of its conditions.
fn distinct(keys: &[u64]) -> usize {
    let mut count = 0;
    let mut last = None;
    for place in sort::order(keys) {
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
