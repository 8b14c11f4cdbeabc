//! The one sort of the compiler, and equal keys. The standard sorts are generic: each use would be compiled anew, in
//! every app that builds the macros.

/// How many hashes are compared at once.
const PORTION: usize = 512;

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

/// Pairs of places whose keys, which are hashes, are equal: each with the one before it. Nearly always there are none.
pub(crate) fn twins(keys: &[u64]) -> Vec<(u32, u32)> {
    if are_distinct(keys) {
        return Vec::new();
    }
    let ordered = order(keys);
    let mut pairs = Vec::new();
    for at in 1..ordered.len() {
        if keys[ordered[at] as usize] == keys[ordered[at - 1] as usize] {
            pairs.push((ordered[at - 1], ordered[at]));
        }
    }
    pairs
}

/// Whether no two hashes are equal, as far as can be told without sorting. Many are looked at in portions that a
/// processor keeps at hand: those with the same upper bits.
fn are_distinct(hashes: &[u64]) -> bool {
    if hashes.len() <= PORTION {
        return are_distinct_at_once(hashes, &mut Vec::new());
    }
    let bits = (hashes.len() / PORTION).ilog2() + 1;
    let portion = |hash: u64| (hash >> (64 - bits)) as usize;
    let mut ends = vec![0_usize; 1 << bits];
    for &hash in hashes {
        ends[portion(hash)] += 1;
    }
    let mut sum = 0;
    for end in &mut ends {
        let count = *end;
        *end = sum;
        sum += count;
    }
    let mut portions = vec![0_u64; hashes.len()];
    for &hash in hashes {
        let end = &mut ends[portion(hash)];
        portions[*end] = hash;
        *end += 1;
    }
    let (mut slots, mut start) = (Vec::new(), 0);
    ends.iter().all(|&end| {
        let portion = &portions[start..end];
        start = end;
        are_distinct_at_once(portion, &mut slots)
    })
}

fn are_distinct_at_once(hashes: &[u64], slots: &mut Vec<u64>) -> bool {
    // A free slot holds the one hash that cannot be told from it.
    slots.clear();
    slots.resize((hashes.len() * 2).next_power_of_two(), 0);
    let slots = slots.as_mut_slice();
    let mask = slots.len() - 1;
    for &hash in hashes {
        let mut at = hash as usize & mask;
        while slots[at] != 0 && slots[at] != hash {
            at = (at + 1) & mask;
        }
        if slots[at] == hash {
            return false;
        }
        slots[at] = hash;
    }
    true
}
