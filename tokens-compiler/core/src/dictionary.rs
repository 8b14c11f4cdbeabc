//! The dictionary: every token with its typed value in every context. It is the only thing that emitters see.
//!
//! A token knows which modifiers change it: its [`Variant`]s are the leaves of a decision over modifiers, and a
//! token that no modifier reaches has one variant without conditions.

use std::fmt;
use std::ops::Index;

use crate::path;
use crate::source::Span;
use crate::value::{TokenType, Value};

mod condition;
mod name;
mod texts;
mod variant;

pub use crate::id::{ContextId, GroupId, ModifierId, TokenId, ValueId};
pub use condition::Condition;
pub use name::Name;
pub use texts::{Texts, VaryingTexts};
pub(crate) use texts::{push as push_texts, varies as texts_vary};
pub use variant::{Variant, Variants};

/// One axis of variation: theme, density, platform (Resolver 4.1.5).
#[derive(Clone)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Modifier {
    /// Its name in the resolver document.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
    /// The names of its contexts, in the order written.
    pub contexts: Vec<String>,
    /// The context that applies without an input: `default`, or the first one if there is no default.
    pub default: ContextId,
    /// Whether `default` was written. A modifier without one needs an input to be resolved.
    pub has_default: bool,
    /// Where it is defined.
    pub span: Span,
}

impl Modifier {
    /// The context with this name.
    pub fn context(&self, name: &str) -> Option<ContextId> {
        for (index, context) in self.contexts.iter().enumerate() {
            if context == name {
                return Some(ContextId(index as u16));
            }
        }
        None
    }
}

/// The state of `$deprecated` (Format 5.2.4), the groups' included.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Deprecated {
    /// The text, if there is one.
    pub message: Option<String>,
    /// The token that replaces it, if the text names one as `{path}`.
    pub replacement: Option<TokenId>,
}

/// A token: path, type, texts, and a value in every context.
#[derive(Clone)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Token {
    /// The names from the root; a root token's last name is `$root`.
    pub path: Vec<Name>,
    /// The group that contains it.
    pub group: GroupId,
    /// Its type in the default contexts; a variant may have a different one.
    pub token_type: TokenType,
    /// The `$type` as written, if it is outside the format ([`TokenType::Opaque`]).
    pub opaque_type: Option<Box<str>>,
    /// `$description` in the default contexts; see [`Dictionary::description_of`] for others.
    pub description: Option<String>,
    /// `$deprecated` in the default contexts, the groups' included; see [`Dictionary::deprecated_of`] for others.
    pub deprecated: Option<Box<Deprecated>>,
    /// Its values.
    pub variants: Variants,
}

impl Token {
    /// The path as the format writes it: names joined by `.`.
    pub fn dot_path(&self) -> String {
        path::join(&self.path, ".")
    }

    /// Its own name, the last one of the path.
    pub fn name(&self) -> &str {
        match self.path.last() {
            Some(name) => name,
            None => "",
        }
    }

    /// The variant of the default contexts.
    pub fn base(&self) -> &Variant {
        &self.variants[0]
    }

    /// Whether it has a value in any context.
    pub fn exists(&self) -> bool {
        self.variants.iter().any(|variant| variant.value.is_some())
    }

    /// Whether any modifier changes it.
    pub fn varies(&self) -> bool {
        self.variants.len() > 1
    }

    /// Whether this modifier changes it.
    pub fn depends_on(&self, modifier: ModifierId) -> bool {
        self.varies() && self.variants.iter().any(|variant| variant.when.get(modifier).is_some())
    }

    /// The modifiers that change it, in their order.
    pub fn support(&self) -> Vec<ModifierId> {
        let mut all: Vec<ModifierId> = Vec::new();
        if self.varies() {
            for variant in &self.variants {
                for (modifier, _) in variant.when.iter() {
                    insert_sorted(&mut all, modifier);
                }
            }
        }
        all
    }
}

/// A group of the tree.
#[derive(Clone)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Group {
    /// Its own name; empty for the root.
    pub name: Name,
    /// The group that contains it; the root contains itself.
    pub parent: GroupId,
    /// `$description` in the default contexts; see [`Dictionary::description_of`] for others.
    pub description: Option<String>,
    /// Where it is first defined: its name in the source, for the root its whole object; `None` if nothing was read.
    pub span: Option<Span>,
    /// Groups and tokens in the order of the sources.
    pub children: Vec<Child>,
}

impl Group {
    /// Whether it contains a token directly.
    pub fn has_tokens(&self) -> bool {
        for child in &self.children {
            if let Child::Token(_) = child {
                return true;
            }
        }
        false
    }
}

/// A member of a group.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub enum Child {
    /// A group.
    Group(GroupId),
    /// A token.
    Token(TokenId),
}

/// Every token in every context. An id leads to what it names: `dictionary[token]`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct Dictionary {
    /// `name` of the resolver document.
    pub name: Option<String>,
    /// The modifiers that can still be chosen, in resolution order.
    pub modifiers: Vec<Modifier>,
    /// All tokens, in the order of the sources.
    pub tokens: Vec<Token>,
    /// All groups; the root first.
    pub groups: Vec<Group>,
    /// The texts of tokens and groups if they depend on the context; sorted, each once.
    pub texts: Vec<VaryingTexts>,
    /// All values.
    pub values: Vec<Value>,
}

impl Dictionary {
    /// All modifiers with their ids.
    pub fn modifiers(&self) -> impl Iterator<Item = (ModifierId, &Modifier)> {
        self.modifiers.iter().enumerate().map(|(index, modifier)| (ModifierId(index as u16), modifier))
    }

    /// All tokens with their ids.
    pub fn tokens(&self) -> impl Iterator<Item = (TokenId, &Token)> {
        self.tokens.iter().enumerate().map(|(index, token)| (TokenId(index as u32), token))
    }

    /// The tokens that a modifier changes, with their ids.
    pub fn varying(&self) -> impl Iterator<Item = (TokenId, &Token)> {
        let none = self.modifiers.is_empty();
        let tokens = if none { &[] } else { self.tokens.as_slice() };
        tokens
            .iter()
            .enumerate()
            .filter(|(_, token)| token.varies())
            .map(|(index, token)| (TokenId(index as u32), token))
    }

    /// The variant of a token for an input; modifiers that the input leaves out are at their defaults.
    pub fn select<'a>(&self, token: &'a Token, input: &Condition) -> &'a Variant {
        for variant in &token.variants {
            if self.holds(&variant.when, input) {
                return variant;
            }
        }
        token.base()
    }

    /// Whether an input makes these choices; modifiers that it leaves out are at their defaults.
    fn holds(&self, when: &Condition, input: &Condition) -> bool {
        for (modifier, context) in when.iter() {
            if context != input.get(modifier).unwrap_or(self[modifier].default) {
                return false;
            }
        }
        true
    }

    /// Whether two values are the same, or both are none.
    pub fn are_same(&self, one: Option<ValueId>, other: Option<ValueId>) -> bool {
        match (one, other) {
            (Some(one), Some(other)) => one == other || self[one] == self[other],
            (None, None) => true,
            _ => false,
        }
    }

    /// The value of a token for an input; `None` if it does not exist.
    pub fn value_of(&self, token: &Token, input: &Condition) -> Option<&Value> {
        self.select(token, input).value.map(|id| &self[id])
    }

    /// Adds the tokens that a variant refers to: a whole-token alias, or parts of a composite.
    pub(crate) fn variant_references(&self, variant: &Variant, all: &mut Vec<TokenId>) {
        match (variant.alias, variant.value) {
            (Some(alias), _) => all.push(alias),
            (None, Some(value)) => self[value].aliases(all),
            (None, None) => {}
        }
    }

    /// Every choice of contexts of these modifiers, the defaults first; none when there are more than `limit`.
    pub fn combinations(&self, modifiers: &[ModifierId], limit: usize) -> Option<Vec<Condition>> {
        let mut all = vec![Condition::default()];
        for &id in modifiers {
            let modifier = &self[id];
            if all.len() * modifier.contexts.len() > limit {
                return None;
            }
            let mut longer = Vec::with_capacity(all.len() * modifier.contexts.len());
            for one in &all {
                longer.push(one.with(id, modifier.default));
                for context in 0..modifier.contexts.len() as u16 {
                    if ContextId(context) != modifier.default {
                        longer.push(one.with(id, ContextId(context)));
                    }
                }
            }
            all = longer;
        }
        Some(all)
    }

    /// The first token below each group, in it or in groups in it, by id; its place stands for the group's. None for
    /// a group without tokens.
    pub fn first_tokens(&self) -> Vec<Option<TokenId>> {
        let mut all = vec![None; self.groups.len()];
        for (id, token) in self.tokens() {
            let mut group = token.group;
            while all[group.index()].is_none() {
                all[group.index()] = Some(id);
                group = self[group].parent;
            }
        }
        all
    }

    /// The token with this dot path.
    #[inline]
    pub fn find(&self, dot_path: &str) -> Option<TokenId> {
        for (id, token) in self.tokens() {
            if token.dot_path() == dot_path {
                return Some(id);
            }
        }
        None
    }

    /// The same tokens with some modifiers pinned, see [`Dictionary::pin`].
    #[inline]
    #[must_use]
    pub fn pinned(&self, input: &Condition) -> Self {
        let mut pinned = self.clone();
        pinned.pin(input);
        pinned
    }

    /// Pins some modifiers: variants and texts are chosen, and the dictionary no longer varies by them. Ids of tokens,
    /// groups and values stay; ids of modifiers are new.
    pub fn pin(&mut self, input: &Condition) {
        // The new id of each modifier; none where it is fixed.
        let mut renumbered = Vec::with_capacity(self.modifiers.len());
        let mut left = 0;
        for (id, _) in self.modifiers() {
            let is_left = input.get(id).is_none();
            renumbered.push(is_left.then_some(ModifierId(left)));
            left += u16::from(is_left);
        }
        for index in 0..self.tokens.len() {
            let mut variants = Vec::with_capacity(self.tokens[index].variants.len());
            for variant in &self.tokens[index].variants {
                if !variant.when.is_compatible(input) {
                    continue;
                }
                let (when, is_base) = self.renumbered(&variant.when, &renumbered);
                let at = if is_base { 0 } else { variants.len() };
                variants.insert(at, Variant { when, ..*variant });
            }
            let token = &mut self.tokens[index];
            for variant in variants.iter().rev() {
                if variant.value.is_some() {
                    token.token_type = variant.token_type;
                }
            }
            token.variants = variants.into();
        }
        self.pin_texts(input, &renumbered);
        for (fixed, _) in input.iter().rev() {
            self.modifiers.remove(fixed.index());
        }
    }

    /// A condition under the new ids of the modifiers that are left, and whether it holds at their defaults.
    fn renumbered(&self, when: &Condition, ids: &[Option<ModifierId>]) -> (Condition, bool) {
        let mut choices = Vec::new();
        let mut is_base = true;
        for (modifier, context) in when.iter() {
            if let Some(id) = ids[modifier.index()] {
                choices.push((id, context));
                is_base &= self[modifier].default == context;
            }
        }
        (Condition::new(choices), is_base)
    }

    /// The input that these names make, or the name that is unknown.
    pub fn input<'n>(
        &self,
        names: impl IntoIterator<Item = (&'n str, &'n str)>,
    ) -> Result<Condition, UnknownInput> {
        let mut input = Condition::default();
        for (modifier_name, context_name) in names {
            let (modifier, context) = self.choice(modifier_name, context_name)?;
            input = input.with(modifier, context);
        }
        Ok(input)
    }

    fn choice(
        &self,
        modifier_name: &str,
        context_name: &str,
    ) -> Result<(ModifierId, ContextId), UnknownInput> {
        for (id, modifier) in self.modifiers() {
            if modifier.name == modifier_name {
                return match modifier.context(context_name) {
                    Some(context) => Ok((id, context)),
                    None => Err(UnknownInput::Context(modifier_name.to_owned(), context_name.to_owned())),
                };
            }
        }
        Err(UnknownInput::Modifier(modifier_name.to_owned()))
    }
}

impl Index<TokenId> for Dictionary {
    type Output = Token;

    #[inline]
    fn index(&self, id: TokenId) -> &Token {
        &self.tokens[id.index()]
    }
}

impl Index<GroupId> for Dictionary {
    type Output = Group;

    #[inline]
    fn index(&self, id: GroupId) -> &Group {
        &self.groups[id.index()]
    }
}

impl Index<ValueId> for Dictionary {
    type Output = Value;

    #[inline]
    fn index(&self, id: ValueId) -> &Value {
        &self.values[id.index()]
    }
}

impl Index<ModifierId> for Dictionary {
    type Output = Modifier;

    #[inline]
    fn index(&self, id: ModifierId) -> &Modifier {
        &self.modifiers[id.index()]
    }
}

/// Adds an item to a short sorted list, once.
pub fn insert_sorted<T: Ord>(list: &mut Vec<T>, item: T) {
    let mut at = list.len();
    while at > 0 && list[at - 1] > item {
        at -= 1;
    }
    if at == 0 || list[at - 1] != item {
        list.insert(at, item);
    }
}

/// A name in an input that the dictionary does not have.
#[derive(Debug)]
pub enum UnknownInput {
    /// There is no such modifier.
    Modifier(String),
    /// The modifier has no such context.
    Context(String, String),
}

impl fmt::Display for UnknownInput {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Modifier(name) => write!(f, "there is no modifier `{name}`"),
            Self::Context(modifier, name) => write!(f, "the modifier `{modifier}` has no context `{name}`"),
        }
    }
}

impl std::error::Error for UnknownInput {}
