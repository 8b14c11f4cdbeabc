//! The children of all nodes by name: open addressing over node ids.
//!
//! The standard map is generic, so that inside an unoptimised macro it would run unoptimised too; this one is a
//! loop over a slice.

use super::{NodeId, TreeNode};

const EMPTY: NodeId = NodeId::MAX;

#[derive(Debug)]
pub(super) struct Table {
    slots: Vec<NodeId>,
    used: usize,
}

impl Default for Table {
    fn default() -> Self {
        Self { slots: vec![EMPTY; 64], used: 0 }
    }
}

impl Table {
    pub(super) fn find(&self, parent: NodeId, name: &str, nodes: &[TreeNode]) -> Option<NodeId> {
        let mask = self.slots.len() - 1;
        let mut at = hash(parent, name) as usize & mask;
        loop {
            let id = self.slots[at];
            if id == EMPTY {
                return None;
            }
            let node = &nodes[id as usize];
            if node.parent == parent && *node.name == *name {
                return Some(id);
            }
            at = (at + 1) & mask;
        }
    }

    /// Adds the node, which must not be there yet.
    pub(super) fn insert(&mut self, id: NodeId, nodes: &[TreeNode]) {
        self.used += 1;
        if self.used * 4 > self.slots.len() * 3 {
            let old = std::mem::take(&mut self.slots);
            self.slots = vec![EMPTY; old.len() * 2];
            for slot in old {
                if slot != EMPTY {
                    self.place(slot, nodes);
                }
            }
        }
        self.place(id, nodes);
    }

    fn place(&mut self, id: NodeId, nodes: &[TreeNode]) {
        let node = &nodes[id as usize];
        let mask = self.slots.len() - 1;
        let mut at = hash(node.parent, &node.name) as usize & mask;
        while self.slots[at] != EMPTY {
            at = (at + 1) & mask;
        }
        self.slots[at] = id;
    }
}

/// FNV-1a over the parent and the name, with the high bits folded down.
fn hash(parent: NodeId, name: &str) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325 ^ u64::from(parent).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for &byte in name.as_bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash ^ (hash >> 29)
}
