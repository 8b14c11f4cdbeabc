//! What conditions say together: both at once, one without others, in words.

use crate::dictionary::{Condition, ContextId, Modifier};

/// More conditions than this are not told apart: what they are the conditions of has too many values, which is
/// reported when those are read.
pub(crate) const MAX_CONDITIONS: usize = 4096;

/// Both conditions at once; none when they contradict each other.
pub(crate) fn joined(a: &Condition, b: &Condition) -> Option<Condition> {
    if !a.is_compatible(b) {
        return None;
    }
    let mut both = a.clone();
    for (modifier, context) in b.iter() {
        both = both.with(modifier, context);
    }
    Some(both)
}

/// A condition as messages say it.
pub(crate) fn described(when: &Condition, modifiers: &[Modifier]) -> String {
    let mut text = String::new();
    for (modifier, context) in when.iter() {
        let modifier = &modifiers[modifier.index()];
        if !text.is_empty() {
            text.push_str(", ");
        }
        for part in &["`", &modifier.name, "=", &modifier.contexts[context.index()], "`"] {
            text.push_str(part);
        }
    }
    text
}

/// Whether some condition of several holds wherever one does.
pub(crate) fn is_covered(when: &Condition, others: &[Condition], modifiers: &[Modifier]) -> bool {
    remaining(when, others, modifiers).is_empty()
}

/// The conditions under which a definition applies and none of the later ones does, as disjoint conditions.
pub(crate) fn remaining(when: &Condition, later: &[Condition], modifiers: &[Modifier]) -> Vec<Condition> {
    let mut left = vec![when.clone()];
    for other in later {
        if left.len() > MAX_CONDITIONS {
            break;
        }
        let mut next = Vec::new();
        for one in left {
            if !one.is_compatible(other) {
                next.push(one);
                continue;
            }
            // Each choice of the later one that is open here: take every other context instead.
            let mut fixed = one;
            for (modifier, context) in other.iter() {
                if fixed.get(modifier).is_some() {
                    continue;
                }
                for index in 0..modifiers[modifier.index()].contexts.len() {
                    let different = ContextId(index as u16);
                    if different != context {
                        next.push(fixed.with(modifier, different));
                    }
                }
                fixed = fixed.with(modifier, context);
            }
        }
        left = next;
    }
    left
}
