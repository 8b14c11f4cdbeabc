//! A part of a token: one resource.

use tokens_compiler_core::dictionary::TokenId;

/// What a resource is; dimensions in different units are different kinds, since they cannot refer to each other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Kind {
    /// `#AARRGGBB`
    Color,
    /// A length in dp.
    Dp,
    /// A length of text, in sp.
    Sp,
    /// A plain number.
    Float,
    /// A whole number.
    Integer,
    /// True or false.
    Bool,
    /// A string.
    Text,
    /// A typed array.
    Array,
    /// An array of strings.
    Texts,
    /// A file with a path interpolator.
    Interpolator,
    /// A style.
    Style,
}

impl Kind {
    /// The type in `@type/name`, `R.type.name`.
    pub(super) fn resource(self) -> &'static str {
        match self {
            Self::Color => "color",
            Self::Dp | Self::Sp | Self::Float => "dimen",
            Self::Integer => "integer",
            Self::Bool => "bool",
            Self::Text => "string",
            Self::Array | Self::Texts => "array",
            Self::Interpolator => "interpolator",
            Self::Style => "style",
        }
    }

    /// What stands in the contexts that lack a part which others have: a shadow's layer that throws none, no dash.
    pub(super) fn neutral(self) -> Body {
        match self {
            Self::Color => Body::Text("#00000000".to_owned()),
            Self::Dp => Body::Text("0dp".to_owned()),
            Self::Sp => Body::Text("0sp".to_owned()),
            Self::Float | Self::Integer => Body::Text("0".to_owned()),
            Self::Bool => Body::Text("false".to_owned()),
            Self::Text => Body::Text(String::new()),
            Self::Array | Self::Texts | Self::Style => Body::Items(Vec::new()),
            Self::Interpolator => Body::Curve(["0", "0", "1", "1"].map(str::to_owned)),
        }
    }
}

/// What a resource holds.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Body {
    /// Text between tags, escaped.
    Text(String),
    /// An array's items, escaped, or a reference in the place of one.
    Items(Vec<Item>),
    /// The control points of a curve.
    Curve([String; 4]),
    /// Attributes of a style and what of the token they refer to, or a plain word.
    Attributes(Vec<(&'static str, Attribute)>),
}

/// One item of an array.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Item {
    pub(super) text: String,
    /// Its type, and the token it was written as a reference to.
    pub(super) alias: Option<(Kind, TokenId)>,
}

/// The value of a style's attribute.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Attribute {
    /// The part with this suffix.
    Part(Kind, &'static str),
    /// A word.
    Word(&'static str),
}

/// One resource of a token, in one context.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Part {
    /// What follows the token's name: nothing, `_width`.
    pub(super) suffix: String,
    pub(super) kind: Kind,
    pub(super) body: Body,
    /// The resource that it is the same as: a token and the suffix in it.
    pub(super) alias: Option<(TokenId, String)>,
}
