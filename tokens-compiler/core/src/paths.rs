//! The paths of a system: each group and token once, as a name in another node, whatever it is in which context.
//!
//! Documents enter their paths while they are read, and what lies at a path is kept elsewhere, by its number. A large
//! system follows many references: what that touches is here, small and dense, and a name that many groups use is
//! kept once.

use crate::dictionary::Name;
use crate::path;
use crate::table::{self, Table};

/// A node's place in [`Paths`].
pub(crate) type NodeId = u32;

/// The root.
pub(crate) const ROOT: NodeId = 0;

/// A node's place among others.
#[derive(Clone, Copy)]
struct Step {
    /// The group that holds it; the root holds itself.
    parent: NodeId,
    /// Its own name, by its number.
    name: u32,
}

impl Step {
    fn key(self) -> u64 {
        u64::from(self.parent) << 32 | u64::from(self.name)
    }
}

/// What a node holds and what follows it; the root, which nothing holds, stands for none.
#[derive(Clone, Copy)]
struct Links {
    first: NodeId,
    last: NodeId,
    next: NodeId,
}

/// All nodes; the root first, parents before children.
pub(crate) struct Paths {
    steps: Vec<Step>,
    links: Vec<Links>,
    step_table: Table,
    names: Vec<Name>,
    name_table: Table,
}

impl Default for Paths {
    fn default() -> Self {
        let mut paths = Self {
            steps: Vec::new(),
            links: Vec::new(),
            step_table: Table::default(),
            names: Vec::new(),
            name_table: Table::default(),
        };
        paths.steps.push(Step { parent: ROOT, name: 0 });
        paths.links.push(Links { first: ROOT, last: ROOT, next: ROOT });
        paths.names.push("".into());
        paths
    }
}

impl Paths {
    /// How many nodes there are.
    pub(crate) fn len(&self) -> usize {
        self.steps.len()
    }

    /// A node's own name; empty for the root.
    pub(crate) fn name(&self, id: NodeId) -> &Name {
        &self.names[self.steps[id as usize].name as usize]
    }

    /// The group that holds a node; the root holds itself.
    pub(crate) fn parent(&self, id: NodeId) -> NodeId {
        self.steps[id as usize].parent
    }

    /// The child with this name.
    #[inline]
    pub(crate) fn child(&self, parent: NodeId, name: &str) -> Option<NodeId> {
        let name = self.known_name(name, table::hash(table::HASH, name))?;
        self.step_table.get(Step { parent, name }.key())
    }

    /// The child that a key of a JSON Pointer names: as it is written, else decoded.
    pub(crate) fn child_of_key(&self, parent: NodeId, key: &str) -> Option<NodeId> {
        if let Some(child) = self.child(parent, key) {
            return Some(child);
        }
        self.child(parent, &path::percent_decoded(key)?)
    }

    /// The child with this name, made if it is not there.
    pub(crate) fn child_or_new(&mut self, parent: NodeId, name: &str) -> NodeId {
        let hash = table::hash(table::HASH, name);
        let name = self.known_name(name, hash).unwrap_or_else(|| {
            let id = self.names.len() as u32;
            self.names.push(name.into());
            self.name_table.insert(hash, id);
            id
        });
        let step = Step { parent, name };
        if let Some(found) = self.step_table.get(step.key()) {
            return found;
        }
        let id = self.steps.len() as NodeId;
        self.steps.push(step);
        self.step_table.insert(step.key(), id);
        self.links.push(Links { first: ROOT, last: ROOT, next: ROOT });
        let group = &mut self.links[parent as usize];
        let before = std::mem::replace(&mut group.last, id);
        if before == ROOT {
            group.first = id;
        } else {
            self.links[before as usize].next = id;
        }
        id
    }

    #[inline]
    fn known_name(&self, name: &str, hash: u64) -> Option<u32> {
        let names = self.names.as_slice();
        self.name_table.find(hash, &|id| *names[id as usize] == *name)
    }

    /// Whether a node holds others.
    pub(crate) fn has_children(&self, id: NodeId) -> bool {
        self.links[id as usize].first != ROOT
    }

    /// What a node holds, in the order of the sources.
    pub(crate) fn children(&self, id: NodeId) -> Vec<NodeId> {
        let mut all = Vec::new();
        let mut at = self.links[id as usize].first;
        while at != ROOT {
            all.push(at);
            at = self.links[at as usize].next;
        }
        all
    }

    /// The names of what a node holds.
    pub(crate) fn child_names(&self, id: NodeId) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for &child in &self.children(id) {
            names.push(self.name(child));
        }
        names
    }

    /// The node after this one in a walk through all: a group, then what it holds, in the order of the sources.
    pub(crate) fn after(&self, id: NodeId) -> Option<NodeId> {
        let first = self.links[id as usize].first;
        if first != ROOT {
            return Some(first);
        }
        let mut at = id;
        while at != ROOT {
            let next = self.links[at as usize].next;
            if next != ROOT {
                return Some(next);
            }
            at = self.parent(at);
        }
        None
    }

    /// The node at a dot path.
    pub(crate) fn find(&self, dot_path: &str) -> Option<NodeId> {
        let mut at = ROOT;
        for name in dot_path.split('.') {
            at = self.child(at, name)?;
        }
        Some(at)
    }

    /// The names from the root to a node.
    pub(crate) fn names(&self, id: NodeId) -> Vec<Name> {
        let mut names = Vec::with_capacity(6);
        let mut at = id;
        while at != ROOT {
            names.push(self.name(at).clone());
            at = self.parent(at);
        }
        names.reverse();
        names
    }

    /// How many names lead to a node.
    pub(crate) fn depth(&self, id: NodeId) -> usize {
        let (mut depth, mut at) = (0, id);
        while at != ROOT {
            depth += 1;
            at = self.parent(at);
        }
        depth
    }

    /// The dot path of a node.
    pub(crate) fn path(&self, id: NodeId) -> String {
        path::join(&self.names(id), ".")
    }

    /// The path of a group in a sentence; that of the root is empty.
    pub(crate) fn described(&self, group: NodeId) -> String {
        if group == ROOT { "the root".to_owned() } else { format!("`{}`", self.path(group)) }
    }

    /// Whether a node is the other one or lies below it.
    pub(crate) fn is_within(&self, id: NodeId, ancestor: NodeId) -> bool {
        let mut at = id;
        while at != ancestor && at != ROOT {
            at = self.parent(at);
        }
        at == ancestor
    }
}
