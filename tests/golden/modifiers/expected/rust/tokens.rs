// Generated from design tokens: edit those instead.

#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod core {
    use ::tokens_runtime::generated::*;
    pub mod gray {
        use ::tokens_runtime::generated::*;
        /// `oklch(1 0 0)`
        pub const _0: Color = Color::new(ColorSpace::Oklch, [1.0, 0.0, 0.0], 1.0, 0xffffffff);
        /// `oklch(0.2 0.01 260)`
        pub const _900: Color = Color::new(ColorSpace::Oklch, [0.2, 0.01, 260.0], 1.0, 0x13161bff);
        /// `oklch(0.6 0.01 260)`
        pub const _500: Color = Color::new(ColorSpace::Oklch, [0.6, 0.01, 260.0], 1.0, 0x7d8086ff);
        /// The tokens of this group in one context of every modifier.
        pub struct Set {
            pub _0: Color,
            pub _900: Color,
            pub _500: Color,
        }
        #[doc(hidden)]
        pub const fn __set(_: [u16; 3]) -> &'static Set {
            static __S: Set = Set {
                _0: _0,
                _900: _900,
                _500: _500,
            };
            &__S
        }
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    pub mod blue {
        use ::tokens_runtime::generated::*;
        /// `oklch(0.55 0.2 264)`
        pub const _500: Color = Color::new(ColorSpace::Oklch, [0.55, 0.2, 264.0], 1.0, 0x3266e4ff);
        /// `oklch(0.8 0.1 264)`
        pub const _300: Color = Color::new(ColorSpace::Oklch, [0.8, 0.1, 264.0], 1.0, 0x9dbdffff);
        /// The tokens of this group in one context of every modifier.
        pub struct Set {
            pub _500: Color,
            pub _300: Color,
        }
        #[doc(hidden)]
        pub const fn __set(_: [u16; 3]) -> &'static Set {
            static __S: Set = Set {
                _500: _500,
                _300: _300,
            };
            &__S
        }
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    pub mod space {
        use ::tokens_runtime::generated::*;
        /// `4px`
        pub const _1: Dimension = px(4.0);
        /// `8px`
        pub const _2: Dimension = px(8.0);
        /// `16px`
        pub const _4: Dimension = px(16.0);
        /// The tokens of this group in one context of every modifier.
        pub struct Set {
            pub _1: Dimension,
            pub _2: Dimension,
            pub _4: Dimension,
        }
        #[doc(hidden)]
        pub const fn __set(_: [u16; 3]) -> &'static Set {
            static __S: Set = Set {
                _1: _1,
                _2: _2,
                _4: _4,
            };
            &__S
        }
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    pub mod motion {
        use ::tokens_runtime::generated::*;
        /// `120ms`, platform android `90ms`
        pub const SHORT: Duration = ms(120);
        /// `400ms`
        pub const LONG: Duration = ms(400);
        /// The tokens of this group in one context of every modifier.
        pub struct Set {
            pub short: Duration,
            pub long: Duration,
        }
        #[doc(hidden)]
        pub const fn __set(i: [u16; 3]) -> &'static Set {
            match i[2] {
                2 => {
                    static __S: Set = Set {
                        short: ms(90),
                        long: LONG,
                    };
                    &__S
                }
                1 => {
                    static __S: Set = Set {
                        short: ms(120),
                        long: LONG,
                    };
                    &__S
                }
                _ => {
                    static __S: Set = Set {
                        short: SHORT,
                        long: LONG,
                    };
                    &__S
                }
            }
        }
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    /// `cubic-bezier(0.2, 0, 0, 1)`
    pub const EASE: CubicBezier = CubicBezier { x1: 0.2, y1: 0.0, x2: 0.0, y2: 1.0 };
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub gray: &'static gray::Set,
        pub blue: &'static blue::Set,
        pub space: &'static space::Set,
        pub motion: &'static motion::Set,
        pub ease: CubicBezier,
    }
    #[doc(hidden)]
    pub const fn __set(i: [u16; 3]) -> &'static Set {
        match i[2] {
            2 => {
                static __S: Set = Set {
                    gray: gray::__set([0, 1, 2]),
                    blue: blue::__set([0, 1, 2]),
                    space: space::__set([0, 1, 2]),
                    motion: motion::__set([0, 1, 2]),
                    ease: EASE,
                };
                &__S
            }
            1 => {
                static __S: Set = Set {
                    gray: gray::__set([0, 1, 1]),
                    blue: blue::__set([0, 1, 1]),
                    space: space::__set([0, 1, 1]),
                    motion: motion::__set([0, 1, 1]),
                    ease: EASE,
                };
                &__S
            }
            _ => {
                static __S: Set = Set {
                    gray: gray::__set([0, 1, 0]),
                    blue: blue::__set([0, 1, 0]),
                    space: space::__set([0, 1, 0]),
                    motion: motion::__set([0, 1, 0]),
                    ease: EASE,
                };
                &__S
            }
        }
    }
    #[doc(hidden)]
    pub use super::__design_tokens_b20fac195727ba74::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod color {
    use ::tokens_runtime::generated::*;
    /// `oklch(1 0 0)`, theme dark `oklch(0.2 0.01 260)`, theme high contrast `oklch(0.2 0.01 260)`
    pub const SURFACE: Color = super::core::gray::_0;
    /// `oklch(0.2 0.01 260)`, theme dark `oklch(1 0 0)`, theme high contrast `oklch(1 0 0)`
    pub const TEXT: Color = super::core::gray::_900;
    /// `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)`
    pub const ACCENT: Color = super::core::blue::_500;
    /// `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)`
    pub const LINK: Color = ACCENT;
    /// `oklch(0.55 0.2 264)`, theme dark `oklch(0.8 0.1 264)`, theme high contrast `oklch(1 0 0)`
    pub const HOVER: Color = LINK;
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub surface: Color,
        pub text: Color,
        pub accent: Color,
        pub link: Color,
        pub hover: Color,
    }
    #[doc(hidden)]
    pub const fn __set(i: [u16; 3]) -> &'static Set {
        match i[0] {
            2 => {
                static __S: Set = Set {
                    surface: super::core::gray::_900,
                    text: super::core::gray::_0,
                    accent: super::core::gray::_0,
                    link: Color::new(ColorSpace::Oklch, [1.0, 0.0, 0.0], 1.0, 0xffffffff),
                    hover: Color::new(ColorSpace::Oklch, [1.0, 0.0, 0.0], 1.0, 0xffffffff),
                };
                &__S
            }
            1 => {
                static __S: Set = Set {
                    surface: super::core::gray::_900,
                    text: super::core::gray::_0,
                    accent: super::core::blue::_300,
                    link: Color::new(ColorSpace::Oklch, [0.8, 0.1, 264.0], 1.0, 0x9dbdffff),
                    hover: Color::new(ColorSpace::Oklch, [0.8, 0.1, 264.0], 1.0, 0x9dbdffff),
                };
                &__S
            }
            _ => {
                static __S: Set = Set {
                    surface: SURFACE,
                    text: TEXT,
                    accent: ACCENT,
                    link: LINK,
                    hover: HOVER,
                };
                &__S
            }
        }
    }
    #[doc(hidden)]
    pub use super::__design_tokens_b20fac195727ba74::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod space {
    use ::tokens_runtime::generated::*;
    /// `16px`, density compact `8px`, density 2x `32px`
    pub const INLINE: Dimension = super::core::space::_4;
    /// `8px`, density compact `4px`, density 2x `16px`
    pub const BLOCK: Dimension = super::core::space::_2;
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub inline: Dimension,
        pub block: Dimension,
    }
    #[doc(hidden)]
    pub const fn __set(i: [u16; 3]) -> &'static Set {
        match i[1] {
            2 => {
                static __S: Set = Set {
                    inline: px(32.0),
                    block: super::core::space::_4,
                };
                &__S
            }
            0 => {
                static __S: Set = Set {
                    inline: super::core::space::_2,
                    block: super::core::space::_1,
                };
                &__S
            }
            _ => {
                static __S: Set = Set {
                    inline: INLINE,
                    block: BLOCK,
                };
                &__S
            }
        }
    }
    #[doc(hidden)]
    pub use super::__design_tokens_b20fac195727ba74::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod font {
    use ::tokens_runtime::generated::*;
    /// `Inter, sans-serif`, platform ios `SF Pro Text, system-ui`, platform android `Roboto, sans-serif`
    pub const FAMILY: FontFamily = FontFamily(&["Inter", "sans-serif"]);
    /// `1rem`, density compact `0.875rem`
    pub const SIZE: Dimension = rem(1.0);
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub family: FontFamily,
        pub size: Dimension,
    }
    #[doc(hidden)]
    pub const fn __set(i: [u16; 3]) -> &'static Set {
        match (i[1], i[2]) {
            (2, 2) => {
                static __S: Set = Set {
                    family: FontFamily(&["Roboto", "sans-serif"]),
                    size: rem(1.0),
                };
                &__S
            }
            (2, 1) => {
                static __S: Set = Set {
                    family: FontFamily(&["SF Pro Text", "system-ui"]),
                    size: rem(1.0),
                };
                &__S
            }
            (2, 0) => {
                static __S: Set = Set {
                    family: FAMILY,
                    size: rem(1.0),
                };
                &__S
            }
            (0, 2) => {
                static __S: Set = Set {
                    family: FontFamily(&["Roboto", "sans-serif"]),
                    size: rem(0.875),
                };
                &__S
            }
            (0, 1) => {
                static __S: Set = Set {
                    family: FontFamily(&["SF Pro Text", "system-ui"]),
                    size: rem(0.875),
                };
                &__S
            }
            (0, 0) => {
                static __S: Set = Set {
                    family: FAMILY,
                    size: rem(0.875),
                };
                &__S
            }
            (1, 2) => {
                static __S: Set = Set {
                    family: FontFamily(&["Roboto", "sans-serif"]),
                    size: SIZE,
                };
                &__S
            }
            (1, 1) => {
                static __S: Set = Set {
                    family: FontFamily(&["SF Pro Text", "system-ui"]),
                    size: SIZE,
                };
                &__S
            }
            _ => {
                static __S: Set = Set {
                    family: FAMILY,
                    size: SIZE,
                };
                &__S
            }
        }
    }
    #[doc(hidden)]
    pub use super::__design_tokens_b20fac195727ba74::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod text {
    use ::tokens_runtime::generated::*;
    /// `400 1rem/1.5 Inter, sans-serif`, density compact platform web `400 0.875rem/1.5 Inter, sans-serif`, density regular platform ios `400 1rem/1.5 SF Pro Text, system-ui`, density compact platform ios `400 0.875rem/1.5 SF Pro Text, system-ui`, density 2x platform ios `400 1rem/1.5 SF Pro Text, system-ui`, …
    pub const BODY: Typography = Typography { font_family: FontFamily(&["Inter", "sans-serif"]), font_size: rem(1.0), font_weight: FontWeight(400.0), letter_spacing: ::core::option::Option::Some(px(0.0)), line_height: ::core::option::Option::Some(1.5) };
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub body: Typography,
    }
    #[doc(hidden)]
    pub const fn __set(i: [u16; 3]) -> &'static Set {
        match (i[1], i[2]) {
            (2, 2) => {
                static __S: Set = Set {
                    body: Typography { font_family: FontFamily(&["Roboto", "sans-serif"]), font_size: rem(1.0), font_weight: FontWeight(400.0), letter_spacing: ::core::option::Option::Some(px(0.0)), line_height: ::core::option::Option::Some(1.5) },
                };
                &__S
            }
            (2, 1) => {
                static __S: Set = Set {
                    body: Typography { font_family: FontFamily(&["SF Pro Text", "system-ui"]), font_size: rem(1.0), font_weight: FontWeight(400.0), letter_spacing: ::core::option::Option::Some(px(0.0)), line_height: ::core::option::Option::Some(1.5) },
                };
                &__S
            }
            (2, 0) => {
                static __S: Set = Set {
                    body: Typography { font_family: FontFamily(&["Inter", "sans-serif"]), font_size: rem(1.0), font_weight: FontWeight(400.0), letter_spacing: ::core::option::Option::Some(px(0.0)), line_height: ::core::option::Option::Some(1.5) },
                };
                &__S
            }
            (0, 2) => {
                static __S: Set = Set {
                    body: Typography { font_family: FontFamily(&["Roboto", "sans-serif"]), font_size: rem(0.875), font_weight: FontWeight(400.0), letter_spacing: ::core::option::Option::Some(px(0.0)), line_height: ::core::option::Option::Some(1.5) },
                };
                &__S
            }
            (0, 1) => {
                static __S: Set = Set {
                    body: Typography { font_family: FontFamily(&["SF Pro Text", "system-ui"]), font_size: rem(0.875), font_weight: FontWeight(400.0), letter_spacing: ::core::option::Option::Some(px(0.0)), line_height: ::core::option::Option::Some(1.5) },
                };
                &__S
            }
            (0, 0) => {
                static __S: Set = Set {
                    body: Typography { font_family: FontFamily(&["Inter", "sans-serif"]), font_size: rem(0.875), font_weight: FontWeight(400.0), letter_spacing: ::core::option::Option::Some(px(0.0)), line_height: ::core::option::Option::Some(1.5) },
                };
                &__S
            }
            (1, 2) => {
                static __S: Set = Set {
                    body: Typography { font_family: FontFamily(&["Roboto", "sans-serif"]), font_size: rem(1.0), font_weight: FontWeight(400.0), letter_spacing: ::core::option::Option::Some(px(0.0)), line_height: ::core::option::Option::Some(1.5) },
                };
                &__S
            }
            (1, 1) => {
                static __S: Set = Set {
                    body: Typography { font_family: FontFamily(&["SF Pro Text", "system-ui"]), font_size: rem(1.0), font_weight: FontWeight(400.0), letter_spacing: ::core::option::Option::Some(px(0.0)), line_height: ::core::option::Option::Some(1.5) },
                };
                &__S
            }
            _ => {
                static __S: Set = Set {
                    body: BODY,
                };
                &__S
            }
        }
    }
    #[doc(hidden)]
    pub use super::__design_tokens_b20fac195727ba74::__design_tokens;
}
/// `1px solid oklch(0.55 0.2 264)`, theme light density 2x `3px solid oklch(0.55 0.2 264)`, theme dark density regular `1px solid oklch(0.8 0.1 264)`, theme dark density compact `1px solid oklch(0.8 0.1 264)`, theme dark density 2x `3px solid oklch(0.8 0.1 264)`, …
#[allow(dead_code, deprecated)]
pub const EDGE: ::tokens_runtime::Border = ::tokens_runtime::Border { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [0.55, 0.2, 264.0], 1.0, 0x3266e4ff), width: ::tokens_runtime::generated::px(1.0), style: ::tokens_runtime::StrokeStyle::Solid };
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod border {
    use ::tokens_runtime::generated::*;
    /// `1px`, theme high contrast density regular `2px`, theme high contrast density compact `2px`, density 2x `3px`
    pub const WIDTH: Dimension = px(1.0);
    /// The tokens of this group in one context of every modifier.
    pub struct Set {
        pub width: Dimension,
    }
    #[doc(hidden)]
    pub const fn __set(i: [u16; 3]) -> &'static Set {
        match (i[0], i[1]) {
            (2, 2) => {
                static __S: Set = Set {
                    width: px(3.0),
                };
                &__S
            }
            (2, 0) => {
                static __S: Set = Set {
                    width: px(2.0),
                };
                &__S
            }
            (2, 1) => {
                static __S: Set = Set {
                    width: px(2.0),
                };
                &__S
            }
            (1, 2) => {
                static __S: Set = Set {
                    width: px(3.0),
                };
                &__S
            }
            (1, 0) => {
                static __S: Set = Set {
                    width: px(1.0),
                };
                &__S
            }
            (1, 1) => {
                static __S: Set = Set {
                    width: px(1.0),
                };
                &__S
            }
            (0, 2) => {
                static __S: Set = Set {
                    width: px(3.0),
                };
                &__S
            }
            (0, 0) => {
                static __S: Set = Set {
                    width: px(1.0),
                };
                &__S
            }
            _ => {
                static __S: Set = Set {
                    width: WIDTH,
                };
                &__S
            }
        }
    }
    #[doc(hidden)]
    pub use super::__design_tokens_b20fac195727ba74::__design_tokens;
}
/// `0px 8px 16px 0px oklch(0.2 0.01 260)`, theme light density compact `0px 4px 8px 0px oklch(0.2 0.01 260)`, theme light density 2x `0px 16px 32px 0px oklch(0.2 0.01 260)`, theme dark density regular `0px 8px 16px 0px oklch(1 0 0)`, theme dark density compact `0px 4px 8px 0px oklch(1 0 0)`, …
#[allow(dead_code, deprecated)]
pub const LIFT: ::tokens_runtime::Shadow = ::tokens_runtime::Shadow { layers: &[::tokens_runtime::ShadowLayer { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [0.2, 0.01, 260.0], 1.0, 0x13161bff), offset_x: ::tokens_runtime::generated::px(0.0), offset_y: ::tokens_runtime::generated::px(8.0), blur: ::tokens_runtime::generated::px(16.0), spread: ::tokens_runtime::generated::px(0.0), inset: false }] };
/// `oklch(1 0 0) 0%, oklch(0.55 0.2 264) 100%`, theme dark `oklch(0.2 0.01 260) 0%, oklch(0.8 0.1 264) 100%`, theme high contrast `oklch(0.2 0.01 260) 0%, oklch(1 0 0) 100%`
#[allow(dead_code, deprecated)]
pub const WASH: ::tokens_runtime::Gradient = ::tokens_runtime::Gradient { stops: &[::tokens_runtime::GradientStop { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [1.0, 0.0, 0.0], 1.0, 0xffffffff), position: 0.0 }, ::tokens_runtime::GradientStop { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [0.55, 0.2, 264.0], 1.0, 0x3266e4ff), position: 1.0 }] };
/// `120ms cubic-bezier(0.2, 0, 0, 1) 0ms`, platform android `90ms cubic-bezier(0.2, 0, 0, 1) 0ms`
#[allow(dead_code, deprecated)]
pub const MOVE: ::tokens_runtime::Transition = ::tokens_runtime::Transition { duration: ::tokens_runtime::generated::ms(120), delay: ::tokens_runtime::generated::ms(0), timing_function: ::tokens_runtime::CubicBezier { x1: 0.2, y1: 0.0, x2: 0.0, y2: 1.0 } };
/// Which surfaces the text stands on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Theme {
    /// `light`
    #[default]
    Light,
    /// `dark`
    Dark,
    /// `high contrast`
    HighContrast,
}
#[allow(dead_code)]
impl Theme {
    /// Every context, in the order of the resolver document.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::HighContrast];
    /// The context's name in the resolver document.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high contrast",
        }
    }
    /// The context with this name.
    pub fn from_name(name: &str) -> ::core::option::Option<Self> {
        match name {
            "light" => ::core::option::Option::Some(Self::Light),
            "dark" => ::core::option::Option::Some(Self::Dark),
            "high contrast" => ::core::option::Option::Some(Self::HighContrast),
            _ => ::core::option::Option::None,
        }
    }
    /// All tokens in this context, with the other modifiers at their defaults.
    pub const fn tokens(self) -> Tokens {
        tokens(Input { theme: self, ..Input::DEFAULT })
    }
}
/// The modifier `density`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Density {
    /// `compact`
    Compact,
    /// `regular`
    #[default]
    Regular,
    /// `2x`
    _2x,
}
#[allow(dead_code)]
impl Density {
    /// Every context, in the order of the resolver document.
    pub const ALL: [Self; 3] = [Self::Compact, Self::Regular, Self::_2x];
    /// The context's name in the resolver document.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Compact => "compact",
            Self::Regular => "regular",
            Self::_2x => "2x",
        }
    }
    /// The context with this name.
    pub fn from_name(name: &str) -> ::core::option::Option<Self> {
        match name {
            "compact" => ::core::option::Option::Some(Self::Compact),
            "regular" => ::core::option::Option::Some(Self::Regular),
            "2x" => ::core::option::Option::Some(Self::_2x),
            _ => ::core::option::Option::None,
        }
    }
    /// All tokens in this context, with the other modifiers at their defaults.
    pub const fn tokens(self) -> Tokens {
        tokens(Input { density: self, ..Input::DEFAULT })
    }
}
/// The modifier `platform`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Platform {
    /// `web`
    #[default]
    Web,
    /// `ios`
    Ios,
    /// `android`
    Android,
}
#[allow(dead_code)]
impl Platform {
    /// Every context, in the order of the resolver document.
    pub const ALL: [Self; 3] = [Self::Web, Self::Ios, Self::Android];
    /// The context's name in the resolver document.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Ios => "ios",
            Self::Android => "android",
        }
    }
    /// The context with this name.
    pub fn from_name(name: &str) -> ::core::option::Option<Self> {
        match name {
            "web" => ::core::option::Option::Some(Self::Web),
            "ios" => ::core::option::Option::Some(Self::Ios),
            "android" => ::core::option::Option::Some(Self::Android),
            _ => ::core::option::Option::None,
        }
    }
    /// All tokens in this context, with the other modifiers at their defaults.
    pub const fn tokens(self) -> Tokens {
        tokens(Input { platform: self, ..Input::DEFAULT })
    }
}
/// A context for each modifier; `..Input::DEFAULT` fills in the others.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Input {
    /// The context of `theme`.
    pub theme: Theme,
    /// The context of `density`.
    pub density: Density,
    /// The context of `platform`.
    pub platform: Platform,
}
#[allow(dead_code)]
impl Input {
    /// Every modifier in its default context.
    pub const DEFAULT: Self = Self { theme: Theme::Light, density: Density::Regular, platform: Platform::Web };
    const fn indices(self) -> [u16; 3] {
        [self.theme as u16, self.density as u16, self.platform as u16]
    }
}
/// All tokens in one context of every modifier.
#[allow(dead_code, missing_docs)]
#[derive(Clone, Copy)]
pub struct Tokens {
    pub core: &'static core::Set,
    pub color: &'static color::Set,
    pub space: &'static space::Set,
    pub font: &'static font::Set,
    pub text: &'static text::Set,
    pub edge: ::tokens_runtime::Border,
    pub border: &'static border::Set,
    pub lift: ::tokens_runtime::Shadow,
    pub wash: ::tokens_runtime::Gradient,
    pub r#move: ::tokens_runtime::Transition,
}
/// All tokens for an input.
#[allow(dead_code, deprecated, unused_variables)]
pub const fn tokens(input: Input) -> Tokens {
    let i = input.indices();
    Tokens {
        core: core::__set(i),
        color: color::__set(i),
        space: space::__set(i),
        font: font::__set(i),
        text: text::__set(i),
        edge: match (i[0], i[1]) {
            (2, 2) => const { ::tokens_runtime::Border { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [1.0, 0.0, 0.0], 1.0, 0xffffffff), width: ::tokens_runtime::generated::px(3.0), style: ::tokens_runtime::StrokeStyle::Solid } },
            (2, 0) => const { ::tokens_runtime::Border { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [1.0, 0.0, 0.0], 1.0, 0xffffffff), width: ::tokens_runtime::generated::px(2.0), style: ::tokens_runtime::StrokeStyle::Solid } },
            (2, 1) => const { ::tokens_runtime::Border { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [1.0, 0.0, 0.0], 1.0, 0xffffffff), width: ::tokens_runtime::generated::px(2.0), style: ::tokens_runtime::StrokeStyle::Solid } },
            (1, 2) => const { ::tokens_runtime::Border { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [0.8, 0.1, 264.0], 1.0, 0x9dbdffff), width: ::tokens_runtime::generated::px(3.0), style: ::tokens_runtime::StrokeStyle::Solid } },
            (1, 0) => const { ::tokens_runtime::Border { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [0.8, 0.1, 264.0], 1.0, 0x9dbdffff), width: ::tokens_runtime::generated::px(1.0), style: ::tokens_runtime::StrokeStyle::Solid } },
            (1, 1) => const { ::tokens_runtime::Border { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [0.8, 0.1, 264.0], 1.0, 0x9dbdffff), width: ::tokens_runtime::generated::px(1.0), style: ::tokens_runtime::StrokeStyle::Solid } },
            (0, 2) => const { ::tokens_runtime::Border { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [0.55, 0.2, 264.0], 1.0, 0x3266e4ff), width: ::tokens_runtime::generated::px(3.0), style: ::tokens_runtime::StrokeStyle::Solid } },
            (0, 0) => const { ::tokens_runtime::Border { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [0.55, 0.2, 264.0], 1.0, 0x3266e4ff), width: ::tokens_runtime::generated::px(1.0), style: ::tokens_runtime::StrokeStyle::Solid } },
            _ => const { EDGE },
        },
        border: border::__set(i),
        lift: match (i[0], i[1]) {
            (2, 2) => const { ::tokens_runtime::Shadow { layers: &[::tokens_runtime::ShadowLayer { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [1.0, 0.0, 0.0], 1.0, 0xffffffff), offset_x: ::tokens_runtime::generated::px(0.0), offset_y: ::tokens_runtime::generated::px(16.0), blur: ::tokens_runtime::generated::px(32.0), spread: ::tokens_runtime::generated::px(0.0), inset: false }] } },
            (2, 0) => const { ::tokens_runtime::Shadow { layers: &[::tokens_runtime::ShadowLayer { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [1.0, 0.0, 0.0], 1.0, 0xffffffff), offset_x: ::tokens_runtime::generated::px(0.0), offset_y: ::tokens_runtime::generated::px(4.0), blur: ::tokens_runtime::generated::px(8.0), spread: ::tokens_runtime::generated::px(0.0), inset: false }] } },
            (2, 1) => const { ::tokens_runtime::Shadow { layers: &[::tokens_runtime::ShadowLayer { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [1.0, 0.0, 0.0], 1.0, 0xffffffff), offset_x: ::tokens_runtime::generated::px(0.0), offset_y: ::tokens_runtime::generated::px(8.0), blur: ::tokens_runtime::generated::px(16.0), spread: ::tokens_runtime::generated::px(0.0), inset: false }] } },
            (1, 2) => const { ::tokens_runtime::Shadow { layers: &[::tokens_runtime::ShadowLayer { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [1.0, 0.0, 0.0], 1.0, 0xffffffff), offset_x: ::tokens_runtime::generated::px(0.0), offset_y: ::tokens_runtime::generated::px(16.0), blur: ::tokens_runtime::generated::px(32.0), spread: ::tokens_runtime::generated::px(0.0), inset: false }] } },
            (1, 0) => const { ::tokens_runtime::Shadow { layers: &[::tokens_runtime::ShadowLayer { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [1.0, 0.0, 0.0], 1.0, 0xffffffff), offset_x: ::tokens_runtime::generated::px(0.0), offset_y: ::tokens_runtime::generated::px(4.0), blur: ::tokens_runtime::generated::px(8.0), spread: ::tokens_runtime::generated::px(0.0), inset: false }] } },
            (1, 1) => const { ::tokens_runtime::Shadow { layers: &[::tokens_runtime::ShadowLayer { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [1.0, 0.0, 0.0], 1.0, 0xffffffff), offset_x: ::tokens_runtime::generated::px(0.0), offset_y: ::tokens_runtime::generated::px(8.0), blur: ::tokens_runtime::generated::px(16.0), spread: ::tokens_runtime::generated::px(0.0), inset: false }] } },
            (0, 2) => const { ::tokens_runtime::Shadow { layers: &[::tokens_runtime::ShadowLayer { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [0.2, 0.01, 260.0], 1.0, 0x13161bff), offset_x: ::tokens_runtime::generated::px(0.0), offset_y: ::tokens_runtime::generated::px(16.0), blur: ::tokens_runtime::generated::px(32.0), spread: ::tokens_runtime::generated::px(0.0), inset: false }] } },
            (0, 0) => const { ::tokens_runtime::Shadow { layers: &[::tokens_runtime::ShadowLayer { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [0.2, 0.01, 260.0], 1.0, 0x13161bff), offset_x: ::tokens_runtime::generated::px(0.0), offset_y: ::tokens_runtime::generated::px(4.0), blur: ::tokens_runtime::generated::px(8.0), spread: ::tokens_runtime::generated::px(0.0), inset: false }] } },
            _ => const { LIFT },
        },
        wash: match i[0] {
            2 => const { ::tokens_runtime::Gradient { stops: &[::tokens_runtime::GradientStop { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [0.2, 0.01, 260.0], 1.0, 0x13161bff), position: 0.0 }, ::tokens_runtime::GradientStop { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [1.0, 0.0, 0.0], 1.0, 0xffffffff), position: 1.0 }] } },
            1 => const { ::tokens_runtime::Gradient { stops: &[::tokens_runtime::GradientStop { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [0.2, 0.01, 260.0], 1.0, 0x13161bff), position: 0.0 }, ::tokens_runtime::GradientStop { color: ::tokens_runtime::Color::new(::tokens_runtime::ColorSpace::Oklch, [0.8, 0.1, 264.0], 1.0, 0x9dbdffff), position: 1.0 }] } },
            _ => const { WASH },
        },
        r#move: match i[2] {
            2 => ::tokens_runtime::Transition { duration: ::tokens_runtime::generated::ms(90), delay: ::tokens_runtime::generated::ms(0), timing_function: ::tokens_runtime::CubicBezier { x1: 0.2, y1: 0.0, x2: 0.0, y2: 1.0 } },
            1 => ::tokens_runtime::Transition { duration: ::tokens_runtime::generated::ms(120), delay: ::tokens_runtime::generated::ms(0), timing_function: ::tokens_runtime::CubicBezier { x1: 0.2, y1: 0.0, x2: 0.0, y2: 1.0 } },
            _ => MOVE,
        },
    }
}
#[doc(hidden)]
#[macro_export]
macro_rules! __design_tokens_b20fac195727ba74 { ([$($here:tt)*] $($input:tt)*) => { $($here)*::__lookup! { "__design_tokens_b20fac195727ba74" "--;{core;{gray;=0|r_0;=900|r_900;=500|r_500;};{blue;=500|r_500;=300|r_300;};{space;=1|r_1;=2|r_2;=4|r_4;};{motion;=short;=long;};=ease;};{color;=surface;=text;=accent;=link;=hover;};{space;=inline;=block;};{font;=family;=size;};{text;=body;};=edge;{border;=width;};=lift;=wash;=move;" $($input)* } } }
#[doc(hidden)]
#[allow(unused_imports)]
pub mod __design_tokens_b20fac195727ba74 { pub use __design_tokens_b20fac195727ba74 as __design_tokens; pub mod __design_tokens { pub use ::tokens_runtime::*; } }
#[doc(hidden)]
#[allow(unused_imports)]
pub use __design_tokens_b20fac195727ba74::*;
