//! The children of all nodes by name: open addressing over node ids.
//!
//! The standard map is generic, so that inside an unoptimised macro it would run unoptimised too; this one is a
//! loop over a slice. A slot holds its hash, so that a node is looked at only when it is most likely the one.

use super::{NodeId, TreeNode};

#[derive(Clone, Copy)]
struct Slot {
    hash: u32,
    id: NodeId,
}

const EMPTY: Slot = Slot { hash: 0, id: NodeId::MAX };

pub(super) struct Table {
    slots: Vec<Slot>,
    used: usize,
}

impl Default for Table {
    fn default() -> Self {
        Self { slots: vec![EMPTY; 64], used: 0 }
    }
}

impl Table {
    pub(super) fn find(&self, parent: NodeId, name: &str, nodes: &[TreeNode]) -> Option<NodeId> {
        let slots = self.slots.as_slice();
        let hash = hash(parent, name);
        let mask = slots.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let slot = slots[at];
            if slot.id == NodeId::MAX {
                return None;
            }
            if slot.hash == hash {
                let node = &nodes[slot.id as usize];
                if node.parent == parent && *node.name == *name {
                    return Some(slot.id);
                }
            }
            at = (at + 1) & mask;
        }
    }

    /// Adds the node, which must not be there yet.
    pub(super) fn insert(&mut self, id: NodeId, nodes: &[TreeNode]) {
        self.used += 1;
        if self.used * 2 > self.slots.len() {
            let old = std::mem::take(&mut self.slots);
            self.slots = vec![EMPTY; old.len() * 2];
            for slot in old {
                if slot.id != NodeId::MAX {
                    self.place(slot);
                }
            }
        }
        let node = &nodes[id as usize];
        self.place(Slot { hash: hash(node.parent, &node.name), id });
    }

    fn place(&mut self, slot: Slot) {
        let slots = self.slots.as_mut_slice();
        let mask = slots.len() - 1;
        let mut at = slot.hash as usize & mask;
        while slots[at].id != NodeId::MAX {
            at = (at + 1) & mask;
        }
        slots[at] = slot;
    }
}

/// FNV-1a over the parent and the name, folded to 32 bits.
fn hash(parent: NodeId, name: &str) -> u32 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325 ^ u64::from(parent).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for &byte in name.as_bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (hash ^ (hash >> 32)) as u32
}
