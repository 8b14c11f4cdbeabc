//! Joins the values of a token that are the same in every context of a modifier: a condition that was looked at need
//! not make a difference.

use super::variant::{Outcome, Variant};
use crate::dictionary::{Condition, Modifier, ModifierId, insert_sorted};
use crate::sort;
use crate::table;
use crate::value::Value;

/// Joins variants that differ in the choice for one modifier only, all of its contexts, and have one outcome.
pub(super) fn join_equal(variants: &mut Vec<Variant>, modifiers: &[Modifier], values: &[Value]) {
    let mut support: Vec<ModifierId> = Vec::new();
    for variant in variants.iter() {
        for (modifier, _) in variant.when.iter() {
            insert_sorted(&mut support, modifier);
        }
    }
    for &modifier in &support {
        let contexts = modifiers[modifier.index()].contexts.len();
        join_over(variants, modifier, contexts, values);
    }
}

/// Joins over one modifier. What may be joined is found by the hash of the rest of its condition.
fn join_over(variants: &mut Vec<Variant>, modifier: ModifierId, contexts: usize, values: &[Value]) {
    let mut places: Vec<usize> = Vec::with_capacity(variants.len());
    let mut rests = Vec::with_capacity(variants.len());
    for (place, variant) in variants.iter().enumerate() {
        if variant.when.get(modifier).is_some() {
            places.push(place);
            rests.push(hash_without(&variant.when, modifier));
        }
    }
    let order = sort::order(&rests);
    let mut is_joined = vec![false; variants.len()];
    let mut begin = 0;
    while begin < order.len() {
        let first = places[order[begin] as usize];
        let when = variants[first].when.without(modifier);
        let mut end = begin + 1;
        while end < order.len() {
            let variant = &variants[places[order[end] as usize]];
            if variant.when.without(modifier) != when
                || !is_equal(variants[first].outcome, variant.outcome, values)
            {
                break;
            }
            end += 1;
        }
        if end - begin == contexts {
            for &other in &order[begin + 1..end] {
                is_joined[places[other as usize]] = true;
            }
            variants[first].when = when;
        }
        begin = end;
    }
    let (mut left, mut place) = (0, 0);
    while place < variants.len() {
        if !is_joined[place] {
            variants.swap(left, place);
            left += 1;
        }
        place += 1;
    }
    variants.truncate(left);
}

fn hash_without(when: &Condition, modifier: ModifierId) -> u64 {
    let mut hash = table::HASH;
    for (chosen, context) in when.iter() {
        if chosen != modifier {
            hash = table::mixed(hash ^ u64::from(chosen.0) << 16 ^ u64::from(context.0));
        }
    }
    hash
}

fn is_equal(a: Outcome, b: Outcome, values: &[Value]) -> bool {
    match (a, b) {
        (Outcome::Value(a, alias), Outcome::Value(b, other)) => {
            alias == other && (a == b || values[a.index()] == values[b.index()])
        }
        _ => a == b,
    }
}
