//! The groups that the tokens are in now.

use std::collections::BTreeMap;

use tokens_compiler_core::dictionary::{Child, Dictionary, Group, GroupId, Name, TokenId};

/// The groups, made as tokens need them.
pub(super) struct Tree<'p> {
    pub(super) groups: Vec<Group>,
    /// Where each group of before is now, if it is one.
    pub(super) places: Vec<Option<GroupId>>,
    by_path: BTreeMap<Vec<&'p str>, Child>,
    /// The groups of before, by their new paths: what is said of them moves along.
    before: BTreeMap<Vec<&'p str>, GroupId>,
    dictionary: &'p Dictionary,
}

impl<'p> Tree<'p> {
    /// Only the root; `paths` are the new ones of the groups.
    pub(super) fn new(dictionary: &'p Dictionary, paths: &'p [Vec<Name>]) -> Self {
        let mut before = BTreeMap::new();
        for (index, path) in paths.iter().enumerate() {
            before.entry(names(path)).or_insert(GroupId(index as u32));
        }
        let mut tree = Self {
            groups: Vec::new(),
            places: vec![None; dictionary.groups.len()],
            by_path: BTreeMap::new(),
            before,
            dictionary,
        };
        tree.group(&[], GroupId::ROOT);
        tree
    }

    /// Puts a token at its path; returns its group, or the token that is in its way.
    pub(super) fn place(&mut self, path: &'p [Name], token: TokenId) -> Result<GroupId, TokenId> {
        let path = names(path);
        let mut group = GroupId::ROOT;
        for length in 1..path.len() {
            group = match self.by_path.get(&path[..length]) {
                Some(Child::Group(group)) => *group,
                Some(Child::Token(other)) => return Err(*other),
                None => self.group(&path[..length], group),
            };
        }
        if let Some(child) = self.by_path.get(&path) {
            return Err(self.first_token(*child));
        }
        self.by_path.insert(path, Child::Token(token));
        self.groups[group.index()].children.push(Child::Token(token));
        Ok(group)
    }

    fn group(&mut self, path: &[&'p str], parent: GroupId) -> GroupId {
        let id = GroupId(self.groups.len() as u32);
        let name = path.last().copied().unwrap_or_default();
        let mut group =
            Group { name: Name::from(name), parent, description: None, span: None, children: Vec::new() };
        if let Some(&before) = self.before.get(path) {
            group.description.clone_from(&self.dictionary[before].description);
            group.span = self.dictionary[before].span;
            self.places[before.index()] = Some(id);
        }
        if !path.is_empty() {
            self.groups[parent.index()].children.push(Child::Group(id));
        }
        self.by_path.insert(path.to_vec(), Child::Group(id));
        self.groups.push(group);
        id
    }

    /// A group is made for a token, so there is one in it.
    fn first_token(&self, mut child: Child) -> TokenId {
        loop {
            match child {
                Child::Token(id) => return id,
                Child::Group(id) => child = self.groups[id.index()].children[0],
            }
        }
    }
}

fn names(path: &[Name]) -> Vec<&str> {
    path.iter().map(|name| &**name).collect()
}
