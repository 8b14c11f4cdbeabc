//! What a template sees: the dictionary behind values of the template language, made as they are asked for.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use minijinja::value::Value;

use super::fields::Fields;
use super::group::Group;
use super::token::Token;
use super::value::Composite;
use super::{Shared, Subject};
use crate::web::preprocessor::order;
use tokens_compiler_core::dictionary::{Child, Condition, Dictionary, GroupId, Modifier, TokenId};
use tokens_compiler_core::emit::custom_property;
use tokens_compiler_core::emit::string_table::StringTable;

/// The dictionary, and what is made of it once.
pub(super) struct World {
    pub(super) dictionary: Dictionary,
    /// The custom property of each token, without `--`.
    properties: OnceLock<StringTable>,
    by_path: OnceLock<BTreeMap<String, TokenId>>,
    /// By group: the tokens in it, and those in it and in its groups.
    members: Vec<[OnceLock<Value>; 2]>,
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("World")
    }
}

impl World {
    pub(super) fn new(dictionary: Dictionary) -> Shared {
        let members = dictionary.groups.iter().map(|_| Default::default()).collect();
        let (properties, by_path) = (OnceLock::new(), OnceLock::new());
        Arc::new(Self { dictionary, properties, by_path, members })
    }

    /// The custom property of each token, without `--`.
    pub(super) fn properties(&self) -> &StringTable {
        self.properties.get_or_init(|| {
            let names = custom_property::names(&self.dictionary, "");
            let mut plain = StringTable::with_capacity(names.len(), 28);
            names.iter().for_each(|name| plain.add(|text| text.push_str(name.trim_start_matches("--"))));
            plain
        })
    }

    /// The token at a dot path.
    pub(super) fn find(&self, path: &str) -> Option<TokenId> {
        let paths = self
            .by_path
            .get_or_init(|| self.dictionary.tokens().map(|(id, token)| (token.dot_path(), id)).collect());
        paths.get(path).copied()
    }

    /// The tokens of a group, without or with those of its groups.
    pub(super) fn members(world: &Shared, id: GroupId, deep: bool) -> Value {
        let Some(kept) = world.members.get(id.index()) else { return Value::from(Vec::<Value>::new()) };
        let make = || {
            let mut ids = Vec::new();
            let mut open = vec![Child::Group(id)];
            while let Some(child) = open.pop() {
                match child {
                    Child::Token(token) => ids.push(token),
                    Child::Group(group) if group == id || deep => {
                        open.extend(world.dictionary[group].children.iter().rev());
                    }
                    Child::Group(_) => {}
                }
            }
            tokens(world, ids)
        };
        kept[usize::from(deep)].get_or_init(make).clone()
    }
}

/// Those of these tokens that exist somewhere.
fn tokens(world: &Shared, ids: impl IntoIterator<Item = TokenId>) -> Value {
    let exist = ids.into_iter().filter(|&id| world.dictionary[id].exists());
    exist.map(|id| Token::value(world, id, Condition::default())).collect()
}

/// The names from the root of a group.
pub(super) fn group_path(dictionary: &Dictionary, id: GroupId) -> Vec<&str> {
    let mut path = Vec::new();
    let mut at = id;
    while at != GroupId::ROOT {
        path.push(&*dictionary[at].name);
        at = dictionary[at].parent;
    }
    path.reverse();
    path
}

/// Whether a value is one of ours, whose text is no longer than its source.
pub(super) fn is_own(value: &Value) -> bool {
    value.downcast_object_ref::<Token>().is_some()
        || value.downcast_object_ref::<Group>().is_some()
        || value.downcast_object_ref::<Composite>().is_some()
}

/// What a template is given besides filters and functions.
pub(super) const VARIABLES: [&str; 7] =
    ["group", "groups", "modifiers", "name", "ordered", "token", "tokens"];

/// Names with their values.
pub(super) type Variables = Vec<(&'static str, Value)>;

/// The variables of all files.
pub(super) fn variables(world: &Shared) -> Variables {
    let dictionary = &world.dictionary;
    let root = Group::value(world, GroupId::ROOT);
    vec![
        ("name", dictionary.name.as_deref().map_or(Value::from(()), Value::from)),
        ("tokens", tokens(world, dictionary.tokens().map(|(id, _)| id))),
        ("ordered", tokens(world, order::order(dictionary))),
        ("groups", root.get_attr("groups").unwrap_or_default()),
        ("modifiers", modifiers(dictionary)),
    ]
}

/// The variables of one.
pub(super) fn variables_of(world: &Shared, subject: Subject) -> Variables {
    let group = |id| ("group", Group::value(world, id));
    match subject {
        Subject::All => vec![group(GroupId::ROOT)],
        Subject::Group(id) => vec![group(id)],
        Subject::Token(id) => {
            let token = Token::value(world, id, Condition::default());
            vec![group(world.dictionary[id].group), ("token", token)]
        }
    }
}

fn modifiers(dictionary: &Dictionary) -> Value {
    let one = |modifier: &Modifier| {
        let text = |text: &str| Value::from(text);
        Fields::value([
            ("name".to_owned(), text(&modifier.name)),
            ("description".to_owned(), modifier.description.as_deref().map_or(Value::from(()), text)),
            ("contexts".to_owned(), modifier.contexts.iter().map(|context| text(context)).collect()),
            ("default".to_owned(), text(&modifier.contexts[modifier.default.index()])),
        ])
    };
    dictionary.modifiers.iter().map(one).collect()
}
