//! The places of things in the dictionary, by which everything names everything.

/// A token's place in the [`Dictionary`](crate::dictionary::Dictionary), in the order of the sources.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct TokenId(pub u32);

/// A group's place in the [`Dictionary`](crate::dictionary::Dictionary); the root is [`GroupId::ROOT`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct GroupId(pub u32);

impl GroupId {
    /// The root of the tree.
    pub const ROOT: Self = Self(0);
}

/// A value's place in the [`Dictionary`](crate::dictionary::Dictionary); tokens that alias each other share it.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct ValueId(pub u32);

/// A modifier's place in [`Dictionary::modifiers`](crate::dictionary::Dictionary::modifiers).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct ModifierId(pub u16);

/// A context's place in [`Modifier::contexts`](crate::dictionary::Modifier::contexts).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub struct ContextId(pub u16);
