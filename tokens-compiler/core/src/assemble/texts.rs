//! What is said of tokens and groups: `$description`, and `$deprecated` with that of the groups around.

use super::holds_by_default;
use crate::conditions::joined;
use crate::dictionary::{
    Child, Condition, Deprecated, Modifier, Texts, VaryingTexts, push_texts, texts_vary,
};
use crate::document::Place;
use crate::json::Node;
use crate::paths::{NodeId, ROOT};
use crate::source_set::SourceSet;
use crate::tree::{TokenDefinition, Tree};

/// Under more conditions than this, what groups say of their tokens is not told apart.
const MAX_CONDITIONS: usize = 4096;

/// Where texts are found, and those that depend on the context.
pub(super) struct Reader<'r> {
    pub(super) tree: &'r Tree,
    pub(super) modifiers: &'r [Modifier],
    pub(super) source_set: &'r SourceSet<'r>,
    /// By what they are said of, groups first.
    pub(super) varying: Vec<VaryingTexts>,
}

/// A `$deprecated` of a group, and its condition.
pub(super) type Inherited<'r> = (&'r Condition, Place);

impl<'r> Reader<'r> {
    /// The `$deprecated`s that apply in a group: its own, then those of the groups around it (Format 6.3.1). The
    /// first one whose condition holds counts.
    pub(super) fn inherited(&self, node: NodeId) -> Vec<Inherited<'r>> {
        let mut all = Vec::new();
        let mut at = node;
        loop {
            for group in self.tree.node(at).groups().iter().rev() {
                if let Some(deprecated) = group.deprecated {
                    all.push((&group.when, deprecated));
                    if group.when.is_empty() {
                        return all;
                    }
                }
            }
            if at == ROOT {
                return all;
            }
            at = self.tree.paths.parent(at);
        }
    }

    /// What is said of a token in the default contexts; of one that does not exist there, in others.
    pub(super) fn of_token(&mut self, of: Child, node: NodeId, inherited: &[Inherited<'r>]) -> Texts {
        let definitions = &*self.tree.node(node).tokens;
        let mut has_texts = false;
        for definition in definitions {
            has_texts |= definition.has_texts;
        }
        let everywhere = match inherited {
            [] => Some(None),
            [(when, place)] if when.is_empty() => Some(Some(*place)),
            _ => None,
        };
        // Nearly always every context says the same, and mostly nothing.
        if inherited.is_empty() && !has_texts {
            return Texts { when: Condition::default(), description: None, deprecated: None };
        }
        if let (Some(inherited), [definition, ..]) = (everywhere, definitions)
            && (definitions.len() == 1 || !has_texts)
        {
            return self.said(definition, Condition::default(), inherited);
        }
        let mut all = Vec::new();
        for definition in definitions {
            push_texts(&mut all, self.said(definition, definition.when.clone(), None));
            if self.own(definition, "$deprecated").is_some() {
                continue;
            }
            for (when, place) in inherited.iter().rev() {
                if let Some(when) = joined(&definition.when, when)
                    && all.len() <= MAX_CONDITIONS
                {
                    push_texts(&mut all, self.said(definition, when, Some(*place)));
                }
            }
        }
        self.settle(of, all)
    }

    fn own(&self, definition: &TokenDefinition, property: &str) -> Option<Node<'r>> {
        if definition.has_texts { self.source_set.node(definition.object).get(property) } else { None }
    }

    /// What one definition of a token says, or else the group.
    fn said(&self, definition: &TokenDefinition, when: Condition, inherited: Option<Place>) -> Texts {
        let own = self.own(definition, "$deprecated");
        let applies = own.or_else(|| inherited.map(|place| self.source_set.node(place)));
        let description = self.own(definition, "$description");
        Texts {
            when,
            description: description.and_then(|node| node.string().map(std::borrow::Cow::into_owned)),
            deprecated: applies.and_then(|node| self.deprecated(node)),
        }
    }

    /// What is said of a group in the default contexts.
    pub(super) fn of_group(&mut self, of: Child, node: NodeId) -> Option<String> {
        let mut all = Vec::new();
        for group in self.tree.node(node).groups() {
            let (Some(place), false) = (group.description, group.inherited) else { continue };
            let description = self.source_set.node(place).string().map(std::borrow::Cow::into_owned);
            if all.is_empty() && !group.when.is_empty() {
                all.push(Texts { when: Condition::default(), description: None, deprecated: None });
            }
            push_texts(&mut all, Texts { when: group.when.clone(), description, deprecated: None });
        }
        self.settle(of, all).description
    }

    /// Keeps what depends on the context; returns what is said in the default ones.
    fn settle(&mut self, of: Child, mut all: Vec<Texts>) -> Texts {
        let mut base = all.len().saturating_sub(1);
        for (place, texts) in all.iter().enumerate() {
            if holds_by_default(&texts.when, self.modifiers) {
                base = place;
            }
        }
        if texts_vary(&all) {
            let texts = all[base].clone();
            self.varying.push(VaryingTexts { of, all });
            return texts;
        }
        let nothing = Texts { when: Condition::default(), description: None, deprecated: None };
        all.pop().unwrap_or(nothing)
    }

    fn deprecated(&self, applies: Node<'_>) -> Option<Box<Deprecated>> {
        if applies.boolean() == Some(false) {
            return None;
        }
        let message = applies.string().map(std::borrow::Cow::into_owned);
        let replacement = message.as_deref().and_then(|message| {
            let (_, after) = message.split_once('{')?;
            let (path, _) = after.split_once('}')?;
            self.tree.token(self.tree.paths.find(path)?)
        });
        Some(Box::new(Deprecated { message, replacement }))
    }
}
