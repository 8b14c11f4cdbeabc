// Generated from design tokens: edit those instead.

#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod color {
    use ::tokens_runtime::generated::*;
    pub mod color {
        use ::tokens_runtime::generated::*;
        /// `#ff0000`
        pub const COLOR: Color = rgb(1.0, 0.0, 0.0);
        /// `display-p3(0 1 0)`, theme dark `rec2020(0 1 0)`
        pub const THEME: Color = Color::new(ColorSpace::DisplayP3, [0.0, 1.0, 0.0], 1.0, 0x00fb29ff);
        /// The tokens of this group in one context of every modifier.
        pub struct Set {
            pub color: Color,
            pub theme: Color,
        }
        #[doc(hidden)]
        pub const fn __set(i: [u16; 3]) -> &'static Set {
            match i[0] {
                1 => {
                    static __S: Set = Set {
                        color: COLOR,
                        theme: Color::new(ColorSpace::Rec2020, [0.0, 1.0, 0.0], 1.0, 0x00f272ff),
                    };
                    &__S
                }
                _ => {
                    static __S: Set = Set {
                        color: COLOR,
                        theme: THEME,
                    };
                    &__S
                }
            }
        }
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    /// @deprecated is a tag, ${this} is none.
    ///
    /// `#0000ff80`, theme dark `#8080ff`
    #[deprecated(note = "Use {color.new} \"$now\" */.")]
    pub const OLD: Color = NEW;
    /// `#0000ff80`, theme dark `#8080ff`
    #[deprecated]
    pub const OLDER: Color = NEW;
    /// `#0000ff80`, theme dark `#8080ff`
    pub const NEW: Color = rgba(0.0, 0.0, 1.0, 0.5);
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub color: &'static color::Set,
        /// @deprecated is a tag, ${this} is none.
        #[deprecated(note = "Use {color.new} \"$now\" */.")]
        pub old: Color,
        #[deprecated]
        pub older: Color,
        pub new: Color,
        pub night: ::core::option::Option<Color>,
    }
    #[doc(hidden)]
    pub const fn __set(i: [u16; 3]) -> &'static Set {
        match i[0] {
            1 => {
                static __S: Set = Set {
                    color: color::__set([1, 0, 0]),
                    old: rgb(0.5, 0.5, 1.0),
                    older: rgb(0.5, 0.5, 1.0),
                    new: rgb(0.5, 0.5, 1.0),
                    night: ::core::option::Option::Some(rgb(0.0, 0.0, 0.0)),
                };
                &__S
            }
            _ => {
                static __S: Set = Set {
                    color: color::__set([0, 0, 0]),
                    old: OLD,
                    older: OLDER,
                    new: NEW,
                    night: ::core::option::Option::None,
                };
                &__S
            }
        }
    }
    #[doc(hidden)]
    pub use super::__design_tokens_46332ea488b4f53a::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod theme {
    use ::tokens_runtime::generated::*;
    /// `1px`, theme dark color companion string Self `3px`, color entries string Self `4px`, theme dark color 2x string Self `3px`, theme dark color init string Self `3px`, …
    pub const THEME: Dimension = px(1.0);
    /// `2.5px`
    pub const LIGHT: Dimension = px(2.5);
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub theme: Dimension,
        pub light: Dimension,
    }
    #[doc(hidden)]
    pub const fn __set(i: [u16; 3]) -> &'static Set {
        match (i[0], i[1], i[2]) {
            (1, 3, 1) => {
                static __S: Set = Set {
                    theme: px(5.0),
                    light: LIGHT,
                };
                &__S
            }
            (1, 3, 0) => {
                static __S: Set = Set {
                    theme: px(3.0),
                    light: LIGHT,
                };
                &__S
            }
            (1, 2, 1) => {
                static __S: Set = Set {
                    theme: px(5.0),
                    light: LIGHT,
                };
                &__S
            }
            (1, 2, 0) => {
                static __S: Set = Set {
                    theme: px(3.0),
                    light: LIGHT,
                };
                &__S
            }
            (1, 1, 1) => {
                static __S: Set = Set {
                    theme: px(5.0),
                    light: LIGHT,
                };
                &__S
            }
            (1, 1, 0) => {
                static __S: Set = Set {
                    theme: px(4.0),
                    light: LIGHT,
                };
                &__S
            }
            (1, 0, 1) => {
                static __S: Set = Set {
                    theme: px(5.0),
                    light: LIGHT,
                };
                &__S
            }
            (1, 0, 0) => {
                static __S: Set = Set {
                    theme: px(3.0),
                    light: LIGHT,
                };
                &__S
            }
            (0, 3, 1) => {
                static __S: Set = Set {
                    theme: px(5.0),
                    light: LIGHT,
                };
                &__S
            }
            (0, 3, 0) => {
                static __S: Set = Set {
                    theme: px(1.0),
                    light: LIGHT,
                };
                &__S
            }
            (0, 2, 1) => {
                static __S: Set = Set {
                    theme: px(5.0),
                    light: LIGHT,
                };
                &__S
            }
            (0, 2, 0) => {
                static __S: Set = Set {
                    theme: px(1.0),
                    light: LIGHT,
                };
                &__S
            }
            (0, 1, 1) => {
                static __S: Set = Set {
                    theme: px(5.0),
                    light: LIGHT,
                };
                &__S
            }
            (0, 1, 0) => {
                static __S: Set = Set {
                    theme: px(4.0),
                    light: LIGHT,
                };
                &__S
            }
            (0, 0, 1) => {
                static __S: Set = Set {
                    theme: px(5.0),
                    light: LIGHT,
                };
                &__S
            }
            _ => {
                static __S: Set = Set {
                    theme: THEME,
                    light: LIGHT,
                };
                &__S
            }
        }
    }
    #[doc(hidden)]
    pub use super::__design_tokens_46332ea488b4f53a::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod string {
    use ::tokens_runtime::generated::*;
    /// `1`
    pub const STRING: f32 = 1.0;
    pub mod float {
        use ::tokens_runtime::generated::*;
        /// `2`, color entries `30`
        pub const BOOLEAN: f32 = 2.0;
        /// `3`
        pub const INT: f32 = 3.0;
        /// The tokens of this group in one context of every modifier.
        pub struct Set {
            pub boolean: f32,
            pub int: f32,
        }
        #[doc(hidden)]
        pub const fn __set(i: [u16; 3]) -> &'static Set {
            match i[1] {
                3 => {
                    static __S: Set = Set {
                        boolean: 2.0,
                        int: INT,
                    };
                    &__S
                }
                2 => {
                    static __S: Set = Set {
                        boolean: 2.0,
                        int: INT,
                    };
                    &__S
                }
                1 => {
                    static __S: Set = Set {
                        boolean: 30.0,
                        int: INT,
                    };
                    &__S
                }
                _ => {
                    static __S: Set = Set {
                        boolean: BOOLEAN,
                        int: INT,
                    };
                    &__S
                }
            }
        }
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub string: f32,
        pub float: &'static float::Set,
    }
    #[doc(hidden)]
    pub const fn __set(i: [u16; 3]) -> &'static Set {
        match i[1] {
            3 => {
                static __S: Set = Set {
                    string: STRING,
                    float: float::__set([0, 3, 0]),
                };
                &__S
            }
            2 => {
                static __S: Set = Set {
                    string: STRING,
                    float: float::__set([0, 2, 0]),
                };
                &__S
            }
            1 => {
                static __S: Set = Set {
                    string: STRING,
                    float: float::__set([0, 1, 0]),
                };
                &__S
            }
            _ => {
                static __S: Set = Set {
                    string: STRING,
                    float: float::__set([0, 0, 0]),
                };
                &__S
            }
        }
    }
    #[doc(hidden)]
    pub use super::__design_tokens_46332ea488b4f53a::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod float {
    use ::tokens_runtime::generated::*;
    /// `4`
    pub const ANY: f32 = 4.0;
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub any: f32,
    }
    #[doc(hidden)]
    pub const fn __set(_: [u16; 3]) -> &'static Set {
        static __S: Set = Set {
            any: ANY,
        };
        &__S
    }
    #[doc(hidden)]
    pub use super::__design_tokens_46332ea488b4f53a::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod deprecated {
    use ::tokens_runtime::generated::*;
    /// `-1.5s`, string Type `10s`
    pub const DURATION: Duration = ms(0);
    /// `0.5ms`
    pub const MILLISECONDS: Duration = Duration::from_nanos(500000);
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub duration: Duration,
        pub milliseconds: Duration,
    }
    #[doc(hidden)]
    pub const fn __set(i: [u16; 3]) -> &'static Set {
        match i[2] {
            1 => {
                static __S: Set = Set {
                    duration: ms(10000),
                    milliseconds: MILLISECONDS,
                };
                &__S
            }
            _ => {
                static __S: Set = Set {
                    duration: DURATION,
                    milliseconds: MILLISECONDS,
                };
                &__S
            }
        }
    }
    #[doc(hidden)]
    pub use super::__design_tokens_46332ea488b4f53a::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod immutable {
    use ::tokens_runtime::generated::*;
    /// `5`
    pub const LIST_OF: f32 = 5.0;
    /// `6`
    pub const CLASS: f32 = 6.0;
    /// `7`
    pub const HASH_CODE: f32 = 7.0;
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub list_of: f32,
        pub class: f32,
        pub hash_code: f32,
    }
    #[doc(hidden)]
    pub const fn __set(_: [u16; 3]) -> &'static Set {
        static __S: Set = Set {
            list_of: LIST_OF,
            class: CLASS,
            hash_code: HASH_CODE,
        };
        &__S
    }
    #[doc(hidden)]
    pub use super::__design_tokens_46332ea488b4f53a::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod token_input {
    use ::tokens_runtime::generated::*;
    /// `8`, color entries `31`
    pub const TOKEN_INPUT: f32 = 8.0;
    /// `9`
    pub const INPUT: f32 = 9.0;
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub token_input: f32,
        pub input: f32,
    }
    #[doc(hidden)]
    pub const fn __set(i: [u16; 3]) -> &'static Set {
        match i[1] {
            3 => {
                static __S: Set = Set {
                    token_input: 8.0,
                    input: INPUT,
                };
                &__S
            }
            2 => {
                static __S: Set = Set {
                    token_input: 8.0,
                    input: INPUT,
                };
                &__S
            }
            1 => {
                static __S: Set = Set {
                    token_input: 31.0,
                    input: INPUT,
                };
                &__S
            }
            _ => {
                static __S: Set = Set {
                    token_input: TOKEN_INPUT,
                    input: INPUT,
                };
                &__S
            }
        }
    }
    #[doc(hidden)]
    pub use super::__design_tokens_46332ea488b4f53a::__design_tokens;
}
/// `10`, theme dark `20`
#[allow(dead_code, deprecated)]
pub const INPUT: f32 = 10.0;
/// `11`
#[allow(dead_code, deprecated)]
pub const CURRENT: f32 = 11.0;
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod tokens {
    use ::tokens_runtime::generated::*;
    /// `12`
    pub const TOKENS: f32 = 12.0;
    pub mod companion {
        use ::tokens_runtime::generated::*;
        /// `13`
        pub const TOKENS: f32 = 13.0;
        /// The tokens of this group in one context of every modifier.
        pub struct Set {
            pub tokens: f32,
        }
        #[doc(hidden)]
        pub const fn __set(_: [u16; 3]) -> &'static Set {
            static __S: Set = Set {
                tokens: TOKENS,
            };
            &__S
        }
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub tokens: f32,
        pub companion: &'static companion::Set,
    }
    #[doc(hidden)]
    pub const fn __set(_: [u16; 3]) -> &'static Set {
        static __S: Set = Set {
            tokens: TOKENS,
            companion: companion::__set([0, 0, 0]),
        };
        &__S
    }
    #[doc(hidden)]
    pub use super::__design_tokens_46332ea488b4f53a::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod keyword {
    use ::tokens_runtime::generated::*;
    /// `1`
    pub const FUN: f32 = 1.0;
    pub mod val {
        use ::tokens_runtime::generated::*;
        /// `2`, string Type `40`
        pub const VAL: f32 = 2.0;
        /// The tokens of this group in one context of every modifier.
        pub struct Set {
            pub val: f32,
        }
        #[doc(hidden)]
        pub const fn __set(i: [u16; 3]) -> &'static Set {
            match i[2] {
                1 => {
                    static __S: Set = Set {
                        val: 40.0,
                    };
                    &__S
                }
                _ => {
                    static __S: Set = Set {
                        val: VAL,
                    };
                    &__S
                }
            }
        }
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    /// `3`
    pub const TYPEALIAS: f32 = 3.0;
    /// `4`
    pub const IS: f32 = 4.0;
    /// `5`
    pub const WHEN: f32 = 5.0;
    pub mod object {
        use ::tokens_runtime::generated::*;
        /// `6`
        pub const OBJECT: f32 = 6.0;
        /// The tokens of this group in one context of every modifier.
        pub struct Set {
            pub object: f32,
        }
        #[doc(hidden)]
        pub const fn __set(_: [u16; 3]) -> &'static Set {
            static __S: Set = Set {
                object: OBJECT,
            };
            &__S
        }
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    /// `7`
    pub const INIT: f32 = 7.0;
    pub mod protocol {
        use ::tokens_runtime::generated::*;
        /// `8`
        pub const PROTOCOL: f32 = 8.0;
        /// The tokens of this group in one context of every modifier.
        pub struct Set {
            pub protocol: f32,
        }
        #[doc(hidden)]
        pub const fn __set(_: [u16; 3]) -> &'static Set {
            static __S: Set = Set {
                protocol: PROTOCOL,
            };
            &__S
        }
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    /// `9`
    pub const TYPE: f32 = 9.0;
    /// `10`, string Type `41`
    pub const SELF: f32 = 10.0;
    /// `11`
    pub const INOUT: f32 = 11.0;
    /// `12`
    pub const GUARD: f32 = 12.0;
    /// `13`
    pub const OPERATOR: f32 = 13.0;
    /// `14`
    pub const SUBSCRIPT: f32 = 14.0;
    /// `15`
    pub const NIL: f32 = 15.0;
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub fun: f32,
        pub val: &'static val::Set,
        pub typealias: f32,
        pub is: f32,
        pub when: f32,
        pub object: &'static object::Set,
        pub init: f32,
        pub protocol: &'static protocol::Set,
        pub r#type: f32,
        pub self_: f32,
        pub inout: f32,
        pub guard: f32,
        pub operator: f32,
        pub subscript: f32,
        pub nil: f32,
    }
    #[doc(hidden)]
    pub const fn __set(i: [u16; 3]) -> &'static Set {
        match i[2] {
            1 => {
                static __S: Set = Set {
                    fun: FUN,
                    val: val::__set([0, 0, 1]),
                    typealias: TYPEALIAS,
                    is: IS,
                    when: WHEN,
                    object: object::__set([0, 0, 1]),
                    init: INIT,
                    protocol: protocol::__set([0, 0, 1]),
                    r#type: TYPE,
                    self_: 41.0,
                    inout: INOUT,
                    guard: GUARD,
                    operator: OPERATOR,
                    subscript: SUBSCRIPT,
                    nil: NIL,
                };
                &__S
            }
            _ => {
                static __S: Set = Set {
                    fun: FUN,
                    val: val::__set([0, 0, 0]),
                    typealias: TYPEALIAS,
                    is: IS,
                    when: WHEN,
                    object: object::__set([0, 0, 0]),
                    init: INIT,
                    protocol: protocol::__set([0, 0, 0]),
                    r#type: TYPE,
                    self_: SELF,
                    inout: INOUT,
                    guard: GUARD,
                    operator: OPERATOR,
                    subscript: SUBSCRIPT,
                    nil: NIL,
                };
                &__S
            }
        }
    }
    #[doc(hidden)]
    pub use super::__design_tokens_46332ea488b4f53a::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod dp {
    use ::tokens_runtime::generated::*;
    /// `700 1.5rem/1.25 A "quoted" $name, monospace`
    pub const SP: Typography = Typography { font_family: FontFamily(&["A \"quoted\" $name", "monospace"]), font_size: rem(1.5), font_weight: FontWeight(700.0), letter_spacing: ::core::option::Option::Some(px(-0.25)), line_height: ::core::option::Option::Some(1.25) };
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub sp: Typography,
    }
    #[doc(hidden)]
    pub const fn __set(_: [u16; 3]) -> &'static Set {
        static __S: Set = Set {
            sp: SP,
        };
        &__S
    }
    #[doc(hidden)]
    pub use super::__design_tokens_46332ea488b4f53a::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod text_size {
    use ::tokens_runtime::generated::*;
    /// `1.5rem`
    pub const LARGE: Dimension = rem(1.5);
    /// `0.75rem`
    pub const SMALL: Dimension = rem(0.75);
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub large: Dimension,
        pub small: Dimension,
    }
    #[doc(hidden)]
    pub const fn __set(_: [u16; 3]) -> &'static Set {
        static __S: Set = Set {
            large: LARGE,
            small: SMALL,
        };
        &__S
    }
    #[doc(hidden)]
    pub use super::__design_tokens_46332ea488b4f53a::__design_tokens;
}
/// The modifier `theme`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Theme {
    /// `light`
    #[default]
    Light,
    /// `dark`
    Dark,
}
#[allow(dead_code)]
impl Theme {
    /// Every context, in the order of the resolver document.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];
    /// The context's name in the resolver document.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
    /// The context with this name.
    pub fn from_name(name: &str) -> ::core::option::Option<Self> {
        match name {
            "light" => ::core::option::Option::Some(Self::Light),
            "dark" => ::core::option::Option::Some(Self::Dark),
            _ => ::core::option::Option::None,
        }
    }
    /// All tokens in this context, with the other modifiers at their defaults.
    pub const fn tokens(self) -> Tokens {
        tokens(Input { theme: self, ..Input::DEFAULT })
    }
}
/// Called like a type of every platform.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Color {
    /// `companion`
    #[default]
    Companion,
    /// `entries`
    Entries,
    /// `2x`
    _2x,
    /// `init`
    Init,
}
#[allow(dead_code)]
impl Color {
    /// Every context, in the order of the resolver document.
    pub const ALL: [Self; 4] = [Self::Companion, Self::Entries, Self::_2x, Self::Init];
    /// The context's name in the resolver document.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Companion => "companion",
            Self::Entries => "entries",
            Self::_2x => "2x",
            Self::Init => "init",
        }
    }
    /// The context with this name.
    pub fn from_name(name: &str) -> ::core::option::Option<Self> {
        match name {
            "companion" => ::core::option::Option::Some(Self::Companion),
            "entries" => ::core::option::Option::Some(Self::Entries),
            "2x" => ::core::option::Option::Some(Self::_2x),
            "init" => ::core::option::Option::Some(Self::Init),
            _ => ::core::option::Option::None,
        }
    }
    /// All tokens in this context, with the other modifiers at their defaults.
    pub const fn tokens(self) -> Tokens {
        tokens(Input { color: self, ..Input::DEFAULT })
    }
}
/// The modifier `string`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum String {
    /// `Self`
    #[default]
    Self_,
    /// `Type`
    Type,
}
#[allow(dead_code)]
impl String {
    /// Every context, in the order of the resolver document.
    pub const ALL: [Self; 2] = [Self::Self_, Self::Type];
    /// The context's name in the resolver document.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Self_ => "Self",
            Self::Type => "Type",
        }
    }
    /// The context with this name.
    pub fn from_name(name: &str) -> ::core::option::Option<Self> {
        match name {
            "Self" => ::core::option::Option::Some(Self::Self_),
            "Type" => ::core::option::Option::Some(Self::Type),
            _ => ::core::option::Option::None,
        }
    }
    /// All tokens in this context, with the other modifiers at their defaults.
    pub const fn tokens(self) -> Tokens {
        tokens(Input { string: self, ..Input::DEFAULT })
    }
}
/// A context for each modifier; `..Input::DEFAULT` fills in the others.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Input {
    /// The context of `theme`.
    pub theme: Theme,
    /// The context of `color`.
    pub color: Color,
    /// The context of `string`.
    pub string: String,
}
#[allow(dead_code)]
impl Input {
    /// Every modifier in its default context.
    pub const DEFAULT: Self = Self { theme: Theme::Light, color: Color::Companion, string: String::Self_ };
    const fn indices(self) -> [u16; 3] {
        [self.theme as u16, self.color as u16, self.string as u16]
    }
}
/// All tokens in one context of every modifier.
#[allow(dead_code, missing_docs)]
#[derive(Clone, Copy)]
pub struct Tokens {
    pub color: &'static color::Set,
    pub theme: &'static theme::Set,
    pub string: &'static string::Set,
    pub float: &'static float::Set,
    pub deprecated: &'static deprecated::Set,
    pub immutable: &'static immutable::Set,
    pub token_input: &'static token_input::Set,
    pub input: f32,
    pub current: f32,
    pub tokens: &'static tokens::Set,
    pub keyword: &'static keyword::Set,
    pub dp: &'static dp::Set,
    pub text_size: &'static text_size::Set,
}
/// All tokens for an input.
#[allow(dead_code, deprecated, unused_variables)]
pub const fn tokens(input: Input) -> Tokens {
    let i = input.indices();
    Tokens {
        color: color::__set(i),
        theme: theme::__set(i),
        string: string::__set(i),
        float: float::__set(i),
        deprecated: deprecated::__set(i),
        immutable: immutable::__set(i),
        token_input: token_input::__set(i),
        input: match i[0] {
            1 => 20.0,
            _ => INPUT,
        },
        current: CURRENT,
        tokens: tokens::__set(i),
        keyword: keyword::__set(i),
        dp: dp::__set(i),
        text_size: text_size::__set(i),
    }
}
#[doc(hidden)]
#[macro_export]
macro_rules! __design_tokens_46332ea488b4f53a { ([$($here:tt)*] $($input:tt)*) => { $($here)*::__lookup! { "__design_tokens_46332ea488b4f53a" "--;{color;{color;=color;=theme;};=old;=older;=new;-night;};{theme;=theme;=light;};{string;=string;{float;=boolean;=int;};};{float;=any;};{deprecated;=duration;=milliseconds;};{immutable;=list-of;=class;=hash-code;};{token-input;=token-input;=input;};=input;=current;{tokens;=tokens;{companion;=tokens;};};{keyword;=fun;{val;=val;};=typealias;=is;=when;{object;=object;};=init;{protocol;=protocol;};=Type|rTYPE;=self;=inout;=guard;=operator;=subscript;=nil;};{dp;=sp;};{text-size;=large;=small;};" $($input)* } } }
#[doc(hidden)]
#[allow(unused_imports)]
pub mod __design_tokens_46332ea488b4f53a { pub use __design_tokens_46332ea488b4f53a as __design_tokens; pub mod __design_tokens { pub use ::tokens_runtime::*; } }
#[doc(hidden)]
#[allow(unused_imports)]
pub use __design_tokens_46332ea488b4f53a::*;
