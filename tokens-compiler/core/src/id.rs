//! The places of things, by which everything names everything: `dictionary[token]`, `names[token]`, or
//! `list[token.index()]` for a list of one's own.

/// A row makes an id: a number in a type of its own.
macro_rules! ids {
    ($( $(#[doc = $doc:literal])+ $name:ident($number:ty); )*) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "debug", derive(Debug))]
        pub struct $name(pub $number);

        impl $name {
            /// The place as lists count it.
            #[inline]
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    )* };
}

ids! {
    /// A token's place in the [`Dictionary`](crate::dictionary::Dictionary), in the order of the sources.
    TokenId(u32);
    /// A group's place in the [`Dictionary`](crate::dictionary::Dictionary); the root is [`GroupId::ROOT`].
    GroupId(u32);
    /// A value's place in the [`Dictionary`](crate::dictionary::Dictionary); tokens that alias each other share it.
    ValueId(u32);
    /// A modifier's place in [`Dictionary::modifiers`](crate::dictionary::Dictionary::modifiers).
    ModifierId(u16);
    /// A context's place in [`Modifier::contexts`](crate::dictionary::Modifier::contexts).
    ContextId(u16);
    /// A source's place in the [`SourceMap`](crate::source::SourceMap).
    SourceId(u32);
}

impl GroupId {
    /// The root of the tree.
    pub const ROOT: Self = Self(0);
}
