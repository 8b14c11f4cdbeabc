//! Finding things by a key: open addressing over numbers that stand for whatever the caller keeps.
//!
//! The standard maps are generic: each use would be compiled anew in every app that builds the macros, and inside
//! them run unoptimised. This one is a loop over a slice; a slot holds its key, so that nothing else is touched where
//! the key is the thing itself, and where it is a text's hash the caller is asked only when it most likely is the one.

#[derive(Clone, Copy)]
#[cfg_attr(feature = "debug", derive(Debug))]
struct Slot {
    key: u64,
    id: u32,
}

const EMPTY: Slot = Slot { key: 0, id: u32::MAX };

/// Numbers by key.
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Table {
    slots: Vec<Slot>,
    used: usize,
}

impl Default for Table {
    fn default() -> Self {
        Self { slots: vec![EMPTY; 64], used: 0 }
    }
}

impl Table {
    /// The number with this key.
    pub fn get(&self, key: u64) -> Option<u32> {
        self.find(key, &|_| true)
    }

    /// The number with this key, a hash, that the caller says is the one.
    pub fn find(&self, key: u64, is_it: &dyn Fn(u32) -> bool) -> Option<u32> {
        let slots = self.slots.as_slice();
        let mask = slots.len() - 1;
        let mut at = mixed(key) as usize & mask;
        loop {
            let slot = slots[at];
            if slot.id == u32::MAX {
                return None;
            }
            if slot.key == key && is_it(slot.id) {
                return Some(slot.id);
            }
            at = (at + 1) & mask;
        }
    }

    /// Adds a number, which must not be there yet.
    pub fn insert(&mut self, key: u64, id: u32) {
        self.used += 1;
        if self.used * 2 > self.slots.len() {
            let old = std::mem::take(&mut self.slots);
            self.slots = vec![EMPTY; old.len() * 2];
            for &slot in &old {
                if slot.id != u32::MAX {
                    self.place(slot);
                }
            }
        }
        self.place(Slot { key, id });
    }

    fn place(&mut self, slot: Slot) {
        let slots = self.slots.as_mut_slice();
        let mask = slots.len() - 1;
        let mut at = mixed(slot.key) as usize & mask;
        while slots[at].id != u32::MAX {
            at = (at + 1) & mask;
        }
        slots[at] = slot;
    }
}

/// The hash of a text, eight bytes a step, from a `state` that tells apart what is hashed; [`HASH`] where nothing is.
pub fn hash(mut state: u64, text: &str) -> u64 {
    let mut rest = text.as_bytes();
    while let Some((word, after)) = rest.split_first_chunk() {
        state = mixed(state ^ u64::from_le_bytes(*word));
        rest = after;
    }
    // The rest is shorter than a word, whose last byte tells how long.
    let mut word = (rest.len() as u64) << 56;
    // An index and no iterator: a macro runs this without optimization.
    let mut at = 0;
    while at < rest.len() {
        word |= u64::from(rest[at]) << (8 * at);
        at += 1;
    }
    mixed(state ^ word)
}

/// Every bit in reach of the low ones, which choose a slot: both halves of a long product.
pub fn mixed(state: u64) -> u64 {
    let product = u128::from(state) * 0x9e37_79b9_7f4a_7c15;
    product as u64 ^ (product >> 64) as u64
}

/// Where a hash begins.
pub const HASH: u64 = 0xcbf2_9ce4_8422_2325;
