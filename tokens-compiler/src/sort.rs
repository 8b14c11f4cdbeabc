//! The one sort of the compiler. The standard ones are generic: each use would be compiled anew, in every app that
//! builds the macros.

/// The places of the items, ordered by key; items with one key stay in their order.
pub(crate) fn order(keys: &[u64]) -> Vec<u32> {
    let mut keyed: Vec<(u64, u32)> = Vec::with_capacity(keys.len());
    for (place, &key) in keys.iter().enumerate() {
        keyed.push((key, place as u32));
    }
    keyed.sort_unstable();
    let mut places = Vec::with_capacity(keyed.len());
    for (_, place) in keyed {
        places.push(place);
    }
    places
}

/// Pairs of places whose keys are equal: each with the one before it.
pub(crate) fn twins(keys: &[u64]) -> Vec<(u32, u32)> {
    let ordered = order(keys);
    let mut pairs = Vec::new();
    for at in 1..ordered.len() {
        if keys[ordered[at] as usize] == keys[ordered[at - 1] as usize] {
            pairs.push((ordered[at - 1], ordered[at]));
        }
    }
    pairs
}
