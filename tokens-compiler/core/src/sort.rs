//! The one sort of the compiler, and equal keys. The standard sorts are generic: each use would be compiled anew, in
//! every app that builds the macros.

/// How many hashes are compared at once.
const PORTION: usize = 512;

/// The places of the items, ordered by key; items with one key stay in their order.
pub fn order(keys: &[u64]) -> Vec<u32> {
    let mut places = Vec::with_capacity(keys.len());
    for place in 0..keys.len() {
        places.push(place as u32);
    }
    let mut merged = places.clone();
    let mut width = 1;
    while width < keys.len() {
        let mut start = 0;
        while start < keys.len() {
            let middle = (start + width).min(keys.len());
            let end = (middle + width).min(keys.len());
            merge(keys, &places[start..middle], &places[middle..end], &mut merged[start..end]);
            start = end;
        }
        std::mem::swap(&mut places, &mut merged);
        width *= 2;
    }
    places
}

/// Two ordered runs as one.
fn merge(keys: &[u64], left: &[u32], right: &[u32], into: &mut [u32]) {
    let (mut from_left, mut from_right) = (0, 0);
    for place in into {
        let takes_left = from_right == right.len()
            || from_left < left.len() && keys[left[from_left] as usize] <= keys[right[from_right] as usize];
        if takes_left {
            *place = left[from_left];
            from_left += 1;
        } else {
            *place = right[from_right];
            from_right += 1;
        }
    }
}

/// The first of so many places at which something holds that then holds at all later ones; their number where it holds
/// nowhere.
pub fn first(count: usize, holds: &dyn Fn(usize) -> bool) -> usize {
    let (mut least, mut most) = (0, count);
    while least < most {
        let middle = usize::midpoint(least, most);
        if holds(middle) {
            most = middle;
        } else {
            least = middle + 1;
        }
    }
    least
}

/// Numbers, each after those that it leads to, as far as they are not in a cycle; `leads_to` adds those of one. It is
/// begun with `starts`, which are all.
pub fn targets_first(starts: &[u32], leads_to: &mut dyn FnMut(u32, &mut Vec<u32>)) -> Vec<u32> {
    let mut order = Vec::with_capacity(starts.len());
    let mut is_entered = vec![false; starts.len()];
    let mut targets = Vec::new();
    let mut open: Vec<(u32, bool)> = Vec::new();
    for &start in starts {
        open.push((start, false));
        while let Some((number, is_left)) = open.pop() {
            if is_left {
                order.push(number);
                continue;
            }
            if std::mem::replace(&mut is_entered[number as usize], true) {
                continue;
            }
            open.push((number, true));
            targets.clear();
            leads_to(number, &mut targets);
            for &target in &targets {
                open.push((target, false));
            }
        }
    }
    order
}

/// Pairs of places whose keys, which are hashes, are equal: each with the one before it. Nearly always there are none.
pub fn twins(keys: &[u64]) -> Vec<(u32, u32)> {
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
    let mut ends = vec![0_u64; 1 << bits];
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
        portions[*end as usize] = hash;
        *end += 1;
    }
    let (mut slots, mut start) = (Vec::new(), 0);
    for &end in &ends {
        let end = end as usize;
        if !are_distinct_at_once(&portions[start..end], &mut slots) {
            return false;
        }
        start = end;
    }
    true
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
