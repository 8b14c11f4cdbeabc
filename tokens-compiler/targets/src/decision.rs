//! What something is in every context, as a decision over just the modifiers that change it.

use tokens_compiler_core::dictionary::{Condition, ContextId, Dictionary, ModifierId};

/// What something is, by context.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Decision<L> {
    Leaf(L),
    Question(Box<Question<L>>),
}

/// A decision over the contexts of one modifier.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Question<L> {
    pub(crate) modifier: ModifierId,
    pub(crate) answers: Vec<(ContextId, Decision<L>)>,
    /// The answer for all other contexts, where there are any.
    pub(crate) otherwise: Option<Decision<L>>,
}

/// What something is under a condition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case<'d, L> {
    pub(crate) when: &'d Condition,
    pub(crate) leaf: L,
}

impl<L: Copy + PartialEq> Decision<L> {
    /// The decision that these cases make, which are disjoint and cover every input; equal leaves are the same.
    pub(crate) fn new(dictionary: &Dictionary, cases: &[Case<'_, L>]) -> Self {
        let all: Vec<usize> = (0..cases.len()).collect();
        decide(dictionary, cases, &all, &mut vec![false; dictionary.modifiers.len()])
    }
}

impl<L: Copy> Decision<L> {
    /// What it is in a context, if nothing but its modifier counts.
    pub(crate) fn within(&self, context: ContextId) -> Option<L> {
        match self {
            Self::Leaf(leaf) => Some(*leaf),
            Self::Question(question) => {
                let own = question.answers.iter().find(|(answered, _)| *answered == context);
                own.map(|(_, answer)| answer).or(question.otherwise.as_ref())?.within(context)
            }
        }
    }
}

/// The decision of the cases that are open once some modifiers were asked.
fn decide<L: Copy + PartialEq>(
    dictionary: &Dictionary,
    cases: &[Case<'_, L>],
    open: &[usize],
    asked: &mut [bool],
) -> Decision<L> {
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
fn next_modifier<L>(cases: &[Case<'_, L>], open: &[usize], asked: &[bool]) -> Option<ModifierId> {
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
fn question<L: PartialEq>(modifier: ModifierId, answers: Vec<Decision<L>>) -> Decision<L> {
    let mut shared: Vec<(usize, usize)> = Vec::new();
    for (index, answer) in answers.iter().enumerate() {
        match shared.iter_mut().find(|(first, _)| answers[*first] == *answer) {
            Some((_, count)) => *count += 1,
            None => shared.push((index, 1)),
        }
    }
    // A modifier has contexts.
    let (most, count) = shared.iter().rev().max_by_key(|(_, count)| *count).copied().unwrap_or_default();
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
