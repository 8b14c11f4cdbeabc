//! What a custom property is in every context: a decision over the modifiers that change it, asked inside the value.
//!
//! Each context has an inherited flag ([`super::flag`]). `var(--theme-dark,#000)` is `#000` where dark is chosen and
//! nothing elsewhere, so a value is its answers side by side, of which one holds:
//! `var(--theme-light,#fff)var(--theme-dark,#000)`. An answer may be a decision again. Nothing stands between two
//! answers, so that scripts that read the property find the value alone.

use super::flag::Flags;
use super::value::{Pen, Printer};
use tokens_compiler_core::dictionary::{Condition, ContextId, Dictionary, ModifierId, TokenId};
use tokens_compiler_core::emit::custom_property::Part;

/// What a property is once everything is decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Leaf {
    /// The variant of its token at this place.
    Variant(u32),
    /// The variants for light and for dark, as one `light-dark()`.
    LightDark(u32, u32),
}

/// What a property is, by context; a leaf of none where it does not exist.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Decision {
    Leaf(Option<Leaf>),
    Question(Box<Question>),
}

/// A decision over the contexts of one modifier.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Question {
    pub(super) modifier: ModifierId,
    pub(super) answers: Vec<(ContextId, Decision)>,
    /// The answer for all other contexts, where there are any.
    pub(super) otherwise: Option<Decision>,
}

/// What a property is under a condition.
#[derive(Clone, Copy, Debug)]
pub(super) struct Case<'d> {
    pub(super) when: &'d Condition,
    pub(super) leaf: Option<Leaf>,
}

impl Decision {
    /// The decision that these cases make, which are disjoint and cover every input; equal leaves are the same.
    pub(super) fn new(dictionary: &Dictionary, cases: &[Case<'_>]) -> Self {
        let all: Vec<usize> = (0..cases.len()).collect();
        decide(dictionary, cases, &all, &mut vec![false; dictionary.modifiers.len()])
    }

    /// What it is in a context, if nothing but its modifier counts.
    pub(super) fn within(&self, context: ContextId) -> Option<Leaf> {
        match self {
            Self::Leaf(leaf) => *leaf,
            Self::Question(question) => {
                let own = question.answers.iter().find(|(answered, _)| *answered == context);
                own.map(|(_, answer)| answer).or(question.otherwise.as_ref())?.within(context)
            }
        }
    }

    fn is_absent(&self) -> bool {
        matches!(self, Self::Leaf(None))
    }
}

/// The decision of the cases that are open once some modifiers were asked.
fn decide(dictionary: &Dictionary, cases: &[Case<'_>], open: &[usize], asked: &mut [bool]) -> Decision {
    let first = cases[open[0]].leaf;
    let is_open = open.iter().any(|&case| cases[case].leaf != first);
    let Some(modifier) = is_open.then(|| next_modifier(cases, open, asked)).flatten() else {
        return Decision::Leaf(first);
    };
    let mut by_context = vec![Vec::new(); dictionary[modifier].contexts.len()];
    for &case in open {
        match cases[case].when.get(modifier) {
            Some(context) => by_context[context.index()].push(case),
            None => by_context.iter_mut().for_each(|list| list.push(case)),
        }
    }
    asked[modifier.index()] = true;
    let answers = by_context
        .iter()
        .map(|list| decide(dictionary, cases, if list.is_empty() { &open[..1] } else { list }, asked))
        .collect();
    asked[modifier.index()] = false;
    question(modifier, answers)
}

/// The modifier to ask: one that all open cases depend on, since another would have to be asked for in each of them.
fn next_modifier(cases: &[Case<'_>], open: &[usize], asked: &[bool]) -> Option<ModifierId> {
    let mut counts = vec![0_usize; asked.len()];
    for &case in open {
        for (modifier, _) in cases[case].when.iter() {
            counts[modifier.index()] += 1;
        }
    }
    let unasked = (0..counts.len()).filter(|&index| !asked[index] && counts[index] > 0);
    let most = unasked.rev().max_by_key(|&index| counts[index])?;
    Some(ModifierId(most as u16))
}

/// The question with these answers, by context. Those that most contexts share are asked for last, once.
fn question(modifier: ModifierId, answers: Vec<Decision>) -> Decision {
    let mut shared: Vec<(usize, usize)> = Vec::new();
    for (index, answer) in answers.iter().enumerate() {
        match shared.iter_mut().find(|(first, _)| answers[*first] == *answer) {
            Some((_, count)) => *count += 1,
            None => shared.push((index, 1)),
        }
    }
    let Some(&(most, count)) = shared.iter().rev().max_by_key(|(_, count)| *count) else {
        return Decision::Leaf(None);
    };
    let is_shared: Vec<bool> = answers.iter().map(|answer| count > 1 && *answer == answers[most]).collect();
    let mut otherwise = None;
    let mut apart = Vec::with_capacity(answers.len());
    for (index, answer) in answers.into_iter().enumerate() {
        if is_shared[index] {
            otherwise = Some(answer);
        } else {
            apart.push((ContextId(index as u16), answer));
        }
    }
    match otherwise {
        Some(only) if apart.is_empty() => only,
        otherwise => Decision::Question(Box::new(Question { modifier, answers: apart, otherwise })),
    }
}

impl Printer<'_> {
    /// Adds what a property is, decided where it stands.
    pub(super) fn decision(
        &self,
        pen: &mut Pen<'_>,
        flags: &Flags,
        token: TokenId,
        part: Part,
        decision: &Decision,
    ) {
        let question = match decision {
            Decision::Leaf(Some(leaf)) => return self.leaf(pen, token, part, *leaf),
            Decision::Leaf(None) => return,
            Decision::Question(question) => question,
        };
        for (context, answer) in &question.answers {
            open(pen, flags.is(question.modifier, *context), answer.is_absent());
            self.decision(pen, flags, token, part, answer);
            pen.text.push(')');
        }
        if let Some(otherwise) = &question.otherwise {
            for (index, (context, _)) in question.answers.iter().enumerate() {
                let is_last = index + 1 == question.answers.len();
                let flag = flags.is_not(question.modifier, *context);
                open(pen, flag, is_last && otherwise.is_absent());
            }
            self.decision(pen, flags, token, part, otherwise);
            question.answers.iter().for_each(|_| pen.text.push(')'));
        }
    }
}

/// Begins an answer. One that is absent is left out: the flag that is asked then has no value, and so has the property.
fn open(pen: &mut Pen<'_>, flag: &str, is_absent: bool) {
    pen.text.push_str("var(");
    pen.text.push_str(flag);
    if !is_absent {
        pen.text.push(',');
    }
}
