//! Tokens in which several modifiers meet: blocks for combinations of contexts.
//!
//! A block for theme `dark` and density `compact` has to hold for an element that chooses both, and for one that
//! chooses one of them inside a region that chose the other. An element that chooses nothing inherits what is right
//! already. So each modifier of a combination is in one of these states at an element: *own* (the element has the
//! attribute), *inherited* (it has none, an ancestor has) or *preferred* (neither has, and a media query
//! chooses the context). Each known modifier counts one in specificity, so that a combination of more modifiers wins
//! over one of fewer, and over the blocks of single contexts.
//!
//! Regions of one modifier inside each other: the selector of a second level, with a higher specificity, looks for
//! a chosen region within a chosen region, so that the inner one counts, and so on. Nesting of one modifier that goes
//! deeper than [`levels`] around an element that chooses another modifier is beyond what the selectors tell apart:
//! there the combination that is written last holds.

use super::axis::Axis;
use super::plan::Plan;
use super::sheet::Sheet;
use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Condition, ContextId, Dictionary, TokenId};

/// The most selectors for the tokens in which the same modifiers meet.
const MAX_SELECTORS: u64 = 10_000;

/// How an element comes to a context.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    /// Its own attribute.
    Own,
    /// An ancestor's, with so many regions of the modifier around the element.
    Inherited(usize),
    /// A media query's.
    Preferred,
}

/// Writes the blocks of all combinations. Tokens for which the style sheet has too few are reported.
pub(super) fn write<'a>(
    sheet: &mut Sheet<'a>,
    plan: &Plan<'a>,
    axes: &[Axis],
    root: &str,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (support, tokens) in &plan.meetings {
        let axes: Vec<&Axis> = support.iter().map(|modifier| &axes[modifier.0 as usize]).collect();
        let levels = levels(&axes);
        if levels.is_none_or(|levels| levels == 0) {
            diagnostics.push(too_many(plan.dictionary, &axes, tokens, levels));
        }
        let Some(levels) = levels else { continue };
        let meeting = Meeting { plan, tokens, root, levels };
        for size in 2..=axes.len() {
            for subset in 0..1_u32 << axes.len() {
                if subset.count_ones() as usize == size {
                    let chosen: Vec<&Axis> =
                        (0..axes.len()).filter(|bit| subset >> bit & 1 == 1).map(|bit| axes[bit]).collect();
                    meeting.subset(sheet, &chosen);
                }
            }
        }
    }
}

/// How many regions of one modifier inside each other are told apart: less, the more modifiers meet, since the
/// number of selectors is a power of theirs. With 0, combinations hold only where one element chooses all; none
/// where even that takes too many selectors.
fn levels(axes: &[&Axis]) -> Option<usize> {
    let wanted = match axes.len() {
        ..=2 => 3,
        3 => 2,
        _ => 1,
    };
    (0..=wanted).rev().find(|&levels| {
        let mut selectors = 1_u64;
        for axis in axes {
            let states = axis.contexts.len() * (1 + levels) + axis.queries().count();
            selectors = selectors.saturating_mul(1 + states as u64);
        }
        selectors <= MAX_SELECTORS
    })
}

fn too_many(
    dictionary: &Dictionary,
    axes: &[&Axis],
    tokens: &[TokenId],
    levels: Option<usize>,
) -> Diagnostic {
    let token = dictionary.token(tokens[0]);
    let path = token.dot_path();
    let names: Vec<String> =
        axes.iter().map(|axis| format!("`{}`", dictionary.modifier(axis.id).name)).collect();
    let consequence = if levels.is_some() {
        "its combinations hold only for elements that choose all of them"
    } else {
        "its combinations are left out"
    };
    Diagnostic::new(
        Code::NotExpressible,
        format!("in the target `css`, so many modifiers meet in `{path}` that {consequence}"),
    )
    .at(token.base().span, format!("changes with {}", names.join(", ")))
    .token(path)
    .note(format!("tokens in which these modifiers meet: {}", tokens.len()))
    .help("let fewer modifiers change it, or fix some of them by the `input` of the target")
}

struct Meeting<'m, 'a> {
    plan: &'m Plan<'a>,
    tokens: &'m [TokenId],
    root: &'m str,
    levels: usize,
}

impl<'a> Meeting<'_, 'a> {
    /// All combinations of contexts of some of the modifiers, who asks for more last.
    fn subset(&self, sheet: &mut Sheet<'a>, chosen: &[&Axis]) {
        let mut picks = vec![0_usize; chosen.len()];
        loop {
            let contexts: Vec<ContextId> =
                chosen.iter().zip(&picks).map(|(axis, &pick)| axis.order[pick]).collect();
            self.combination(sheet, chosen, &contexts);
            let Some(place) = (0..chosen.len()).rev().find(|&at| picks[at] + 1 < chosen[at].order.len())
            else {
                return;
            };
            picks[place] += 1;
            picks[place + 1..].fill(0);
        }
    }

    fn combination(&self, sheet: &mut Sheet<'a>, chosen: &[&Axis], contexts: &[ContextId]) {
        let input: Condition =
            chosen.iter().zip(contexts).map(|(axis, &context)| (axis.id, context)).collect();
        let list = self.plan.select(self.tokens, &input);
        sheet.rule(&self.selectors(chosen, contexts, 0), None, &list);
        for preferred in 1..1_u32 << chosen.len() {
            let mut queries: Vec<&str> = Vec::new();
            let mut possible = true;
            for (index, axis) in chosen.iter().enumerate() {
                if preferred >> index & 1 == 1 {
                    match axis.choice(contexts[index]).query.as_deref() {
                        Some(query) if !is_base(axis, contexts[index]) => queries.push(query),
                        _ => possible = false,
                    }
                }
            }
            if possible {
                queries.dedup();
                let selectors = self.selectors(chosen, contexts, preferred);
                sheet.media(&queries, |sheet| sheet.rule(&selectors, None, &list));
            }
        }
    }

    /// The selectors under which a combination holds. The modifiers whose bit is set in `preferred` are chosen by
    /// media queries; with all of them, the combination holds at the root.
    fn selectors(&self, chosen: &[&Axis], contexts: &[ContextId], preferred: u32) -> Vec<String> {
        let is_preferred = |index: usize| preferred >> index & 1 == 1;
        if (0..chosen.len()).all(is_preferred) {
            let chosen: Vec<&str> =
                chosen.iter().flat_map(|axis| axis.chosen.iter().map(String::as_str)).collect();
            return vec![format!("{}:where(:not({}))", self.root, chosen.join(", "))];
        }
        let mut states: Vec<State> = (0..chosen.len())
            .map(|index| if is_preferred(index) { State::Preferred } else { State::Own })
            .collect();
        let mut selectors = Vec::new();
        loop {
            if states.contains(&State::Own) {
                selectors.push(selector(chosen, contexts, &states));
            }
            let Some(place) = (0..states.len()).rev().find(|&at| has_next(states[at], self.levels)) else {
                return selectors;
            };
            states[place] = next(states[place]);
            for state in &mut states[place + 1..] {
                if *state != State::Preferred {
                    *state = State::Own;
                }
            }
        }
    }
}

/// Whether a context holds without any media query: it is the default, and no query that could hold beside its own
/// comes before.
fn is_base(axis: &Axis, context: ContextId) -> bool {
    context == axis.default && axis.queries().next().is_some_and(|(first, _)| first == context)
}

fn has_next(state: State, levels: usize) -> bool {
    match state {
        State::Own => levels > 0,
        State::Inherited(level) => level < levels,
        State::Preferred => false,
    }
}

fn next(state: State) -> State {
    match state {
        State::Own => State::Inherited(1),
        State::Inherited(level) => State::Inherited(level + 1),
        State::Preferred => State::Preferred,
    }
}

/// One selector: what the element itself has comes first.
fn selector(chosen: &[&Axis], contexts: &[ContextId], states: &[State]) -> String {
    let mut text = String::new();
    for (index, axis) in chosen.iter().enumerate() {
        if states[index] == State::Own {
            text.push_str(&axis.choice(contexts[index]).compound);
        }
    }
    for (index, axis) in chosen.iter().enumerate() {
        let any = axis.chosen.join(", ");
        match states[index] {
            State::Own => {}
            State::Inherited(level) => {
                text.push_str(":where(:not(");
                text.push_str(&any);
                text.push_str(")):is(");
                for _ in 1..level {
                    let around = if axis.chosen.len() == 1 { any.clone() } else { format!(":is({any})") };
                    text.push_str(&around);
                    text.push(' ');
                }
                text.push_str(&axis.choice(contexts[index]).compound);
                text.push_str(" *)");
            }
            State::Preferred => {
                text.push_str(":not(");
                text.push_str(&any);
                for one in &axis.chosen {
                    text.push_str(", ");
                    text.push_str(one);
                    text.push_str(" *");
                }
                text.push(')');
            }
        }
    }
    text
}
