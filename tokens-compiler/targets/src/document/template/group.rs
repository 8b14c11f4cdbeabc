//! Groups, as templates see them.

use std::fmt;
use std::sync::Arc;

use minijinja::value::{Enumerator, Object, Value};

use super::Shared;
use super::world::{World, group_path};
use tokens_compiler_core::dictionary::{Child, GroupId};

/// A group of the tree.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) world: Shared,
    pub(super) id: GroupId,
}

/// What a group has.
pub(super) const ATTRIBUTES: [&str; 7] = ["all", "description", "groups", "name", "names", "path", "tokens"];

impl Group {
    /// A group; of a system without any, the root is an empty map.
    pub(super) fn value(world: &Shared, id: GroupId) -> Value {
        Value::from_object(Self { world: Arc::clone(world), id })
    }

    /// The names from the root.
    pub(super) fn names(&self) -> Vec<&str> {
        group_path(&self.world.dictionary, self.id)
    }
}

impl Object for Group {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let group = self.world.dictionary.groups.get(self.id.index());
        let value = match key.as_str()? {
            "name" => Value::from(group.map_or("", |group| &*group.name)),
            "names" => self.names().into_iter().map(Value::from).collect(),
            "path" => Value::from(self.names().join(".")),
            "description" => match group.and_then(|group| group.description.as_deref()) {
                Some(text) => Value::from(text),
                None => Value::from(()),
            },
            "groups" => {
                let children = group.map_or(&[][..], |group| &group.children);
                let groups = children.iter().filter_map(|child| match child {
                    Child::Group(id) => Some(Self::value(&self.world, *id)),
                    Child::Token(_) => None,
                });
                groups.collect()
            }
            "tokens" => World::members(&self.world, self.id, false),
            "all" => World::members(&self.world, self.id, true),
            _ => return None,
        };
        Some(value)
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Str(&ATTRIBUTES)
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.names().join("."))
    }
}
