//! The namespaces of Tailwind's theme: which tokens each takes, and which of Tailwind's own classes its names meet.

use tokens_compiler_core::value::TokenType::{
    self, Color, CubicBezier, Dimension, Duration, FontFamily, FontWeight, Gradient, Number, Opaque, Shadow,
    Typography,
};

/// What stands in a namespace.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Form {
    /// A reference to the token's custom property.
    Reference,
    /// The value of the default contexts: a query can't refer to a custom property.
    Value,
    /// The lengths of a shadow, with references to its colors, which classes replace by others.
    Shadow,
    /// The same without a spread and without layers inside: `text-shadow` and `drop-shadow()` have neither.
    FlatShadow,
    /// A size, with the other parts of a text style.
    Text,
}

/// A namespace.
#[derive(Debug)]
pub(super) struct Namespace {
    /// Its name: of `--color-*`, `color`.
    pub(super) name: &'static str,
    /// The key of a theme of version 3; none where that has no counterpart.
    pub(super) key: Option<&'static str>,
    pub(super) takes: &'static [TokenType],
    /// The type that it takes wherever no group says otherwise.
    pub(super) own: Option<TokenType>,
    /// What groups of its tokens are called: words joined by hyphens.
    pub(super) groups: &'static [&'static str],
    pub(super) form: Form,
    /// Whether its name alone has a class: `--radius` is that of `rounded`.
    pub(super) is_bare: bool,
    /// Whether its properties take no negative values.
    pub(super) is_positive: bool,
    /// The namespace that has the class where both have a name, and how that class begins: `--color-a` is `text-a`,
    /// whatever `--text-a` is.
    pub(super) yields: Option<(&'static str, &'static str)>,
    /// Names whose classes are Tailwind's own, by how those begin: a token would change them, or has no effect.
    pub(super) taken: &'static [(&'static str, &'static str)],
    /// How names begin that Tailwind takes for those of another namespace: `--font-weight-a` is no `font-weight-a`.
    pub(super) hidden: &'static [&'static str],
}

const SIZES: &str = "xs sm base lg xl 2xl 3xl 4xl 5xl 6xl 7xl 8xl 9xl";

/// What a namespace is where nothing else is said.
const PLAIN: Namespace = Namespace {
    name: "",
    key: None,
    takes: &[],
    own: None,
    groups: &[],
    form: Form::Reference,
    is_bare: false,
    is_positive: false,
    yields: None,
    taken: &[],
    hidden: &[],
};

/// All of them, in the order in which they are written.
pub(super) static ALL: [Namespace; 28] = [
    Namespace {
        name: "breakpoint",
        key: Some("screens"),
        takes: &[Dimension],
        groups: &["breakpoint", "breakpoints", "screen", "screens"],
        form: Form::Value,
        is_positive: true,
        ..PLAIN
    },
    Namespace {
        name: "container",
        key: Some("maxWidth"),
        takes: &[Dimension],
        groups: &["container", "containers"],
        form: Form::Value,
        yields: Some(("spacing", "max-w")),
        taken: &[("max-w", "none full min max fit px")],
        is_positive: true,
        ..PLAIN
    },
    Namespace {
        name: "color",
        key: Some("colors"),
        takes: &[Color],
        own: Some(Color),
        groups: &["color", "colors", "colour", "colours"],
        taken: &[
            ("bg", "transparent current inherit"),
            ("text", SIZES),
            ("text", "left center right justify start end wrap nowrap balance pretty ellipsis clip"),
            ("bg", "none auto cover contain fixed local scroll top bottom top-left top-right bottom-left"),
            (
                "bg",
                "bottom-right left-top left-bottom right-top right-bottom repeat no-repeat repeat-x repeat-y",
            ),
            ("border", "solid dashed dotted double hidden collapse separate"),
            ("decoration", "wavy from-font slice clone"),
            ("ring", "inset"),
        ],
        ..PLAIN
    },
    Namespace {
        name: "background-image",
        key: Some("backgroundImage"),
        takes: &[Gradient],
        own: Some(Gradient),
        groups: &["gradient", "gradients", "background-image", "background-images"],
        yields: Some(("color", "bg")),
        taken: &[
            ("bg", "transparent current inherit black white"),
            (
                "bg",
                "none auto cover contain fixed local scroll left center right top bottom repeat no-repeat",
            ),
        ],
        ..PLAIN
    },
    Namespace {
        name: "spacing",
        key: Some("spacing"),
        takes: &[Dimension],
        groups: &["space", "spaces", "spacing", "spacings"],
        taken: &[
            ("w", "auto full screen px min max fit svw lvw dvw svh lvh dvh"),
            ("max-w", "none 3xs 2xs xs sm md lg xl 2xl 3xl 4xl 5xl 6xl 7xl"),
            ("h", "lh"),
            ("space-x", "reverse"),
            ("translate", "3d"),
        ],
        ..PLAIN
    },
    Namespace {
        name: "radius",
        key: Some("borderRadius"),
        takes: &[Dimension],
        groups: &["radius", "radii", "border-radius", "border-radii", "corner-radius", "rounded"],
        is_bare: true,
        is_positive: true,
        ..PLAIN
    },
    Namespace {
        name: "border-width",
        key: Some("borderWidth"),
        takes: &[Dimension],
        groups: &["border-width", "border-widths"],
        yields: Some(("color", "border")),
        taken: &[("border", "solid dashed dotted double hidden none collapse separate")],
        is_positive: true,
        ..PLAIN
    },
    Namespace {
        name: "outline-width",
        key: Some("outlineWidth"),
        takes: &[Dimension],
        groups: &["outline-width", "outline-widths"],
        yields: Some(("color", "outline")),
        taken: &[("outline", "solid dashed dotted double hidden none")],
        is_positive: true,
        ..PLAIN
    },
    Namespace {
        name: "outline-offset",
        key: Some("outlineOffset"),
        takes: &[Dimension],
        groups: &["outline-offset", "outline-offsets"],
        ..PLAIN
    },
    Namespace {
        name: "ring-width",
        key: Some("ringWidth"),
        takes: &[Dimension],
        groups: &["ring-width", "ring-widths"],
        yields: Some(("color", "ring")),
        taken: &[("ring", "inset")],
        is_positive: true,
        ..PLAIN
    },
    Namespace {
        name: "stroke-width",
        key: Some("strokeWidth"),
        takes: &[Dimension, Number],
        groups: &["stroke-width", "stroke-widths"],
        yields: Some(("color", "stroke")),
        taken: &[("stroke", "none")],
        is_positive: true,
        ..PLAIN
    },
    Namespace {
        name: "shadow",
        key: Some("boxShadow"),
        takes: &[Shadow],
        own: Some(Shadow),
        groups: &["shadow", "shadows", "box-shadow", "box-shadows"],
        form: Form::Shadow,
        is_bare: true,
        taken: &[("shadow", "none initial")],
        ..PLAIN
    },
    Namespace {
        name: "inset-shadow",
        takes: &[Shadow],
        groups: &["inset-shadow", "inset-shadows", "inner-shadow", "inner-shadows"],
        form: Form::Shadow,
        is_bare: true,
        taken: &[("inset-shadow", "none initial")],
        ..PLAIN
    },
    Namespace {
        name: "text-shadow",
        takes: &[Shadow],
        groups: &["text-shadow", "text-shadows"],
        form: Form::FlatShadow,
        is_bare: true,
        taken: &[("text-shadow", "none initial")],
        ..PLAIN
    },
    Namespace {
        name: "drop-shadow",
        key: Some("dropShadow"),
        takes: &[Shadow],
        groups: &["drop-shadow", "drop-shadows"],
        form: Form::FlatShadow,
        is_bare: true,
        taken: &[("drop-shadow", "none")],
        ..PLAIN
    },
    Namespace {
        name: "blur",
        key: Some("blur"),
        takes: &[Dimension],
        groups: &["blur", "blurs"],
        is_bare: true,
        is_positive: true,
        ..PLAIN
    },
    Namespace {
        name: "opacity",
        key: Some("opacity"),
        takes: &[Number],
        groups: &["opacity", "opacities"],
        ..PLAIN
    },
    Namespace {
        name: "z-index",
        key: Some("zIndex"),
        takes: &[Number],
        groups: &["z-index", "z-indices", "z-indexes", "z"],
        ..PLAIN
    },
    Namespace {
        name: "aspect",
        key: Some("aspectRatio"),
        takes: &[Number],
        groups: &["aspect-ratio", "aspect-ratios", "aspect"],
        ..PLAIN
    },
    Namespace {
        name: "perspective",
        takes: &[Dimension],
        groups: &["perspective", "perspectives"],
        is_positive: true,
        ..PLAIN
    },
    Namespace {
        name: "text",
        key: Some("fontSize"),
        takes: &[Typography, Dimension],
        own: Some(Typography),
        groups: &[
            "font-size",
            "font-sizes",
            "text-size",
            "text-sizes",
            "type-size",
            "type-scale",
            "text-style",
            "text-styles",
            "typography",
            "text",
        ],
        form: Form::Text,
        yields: Some(("color", "text")),
        taken: &[
            ("text", "left center right justify start end wrap nowrap balance pretty ellipsis clip"),
            ("text", "transparent current inherit black white"),
        ],
        hidden: &[
            "color-",
            "decoration-color-",
            "decoration-thickness-",
            "indent-",
            "shadow-",
            "underline-offset-",
        ],
        is_positive: true,
        ..PLAIN
    },
    Namespace {
        name: "font",
        key: Some("fontFamily"),
        takes: &[FontFamily],
        own: Some(FontFamily),
        groups: &[
            "font-family",
            "font-families",
            "family",
            "families",
            "font",
            "fonts",
            "typeface",
            "typefaces",
        ],
        taken: &[("font", "thin extralight light normal medium semibold bold extrabold black")],
        hidden: &["weight-", "size-"],
        ..PLAIN
    },
    Namespace {
        name: "font-weight",
        key: Some("fontWeight"),
        takes: &[FontWeight, Number],
        own: Some(FontWeight),
        groups: &["font-weight", "font-weights", "weight", "weights"],
        yields: Some(("font", "font")),
        taken: &[("font", "sans serif mono")],
        ..PLAIN
    },
    Namespace {
        name: "tracking",
        key: Some("letterSpacing"),
        takes: &[Dimension],
        groups: &["letter-spacing", "letter-spacings", "font-letter-spacing", "tracking"],
        ..PLAIN
    },
    Namespace {
        name: "leading",
        key: Some("lineHeight"),
        takes: &[Number, Dimension],
        groups: &["line-height", "line-heights", "font-line-height", "leading"],
        taken: &[("leading", "px")],
        is_positive: true,
        ..PLAIN
    },
    Namespace {
        name: "ease",
        key: Some("transitionTimingFunction"),
        takes: &[CubicBezier],
        own: Some(CubicBezier),
        groups: &["ease", "easing", "easings", "timing-function", "timing-functions", "cubic-bezier"],
        ..PLAIN
    },
    Namespace {
        name: "transition-duration",
        key: Some("transitionDuration"),
        takes: &[Duration],
        own: Some(Duration),
        groups: &["duration", "durations", "transition-duration", "transition-durations"],
        taken: &[("duration", "initial")],
        is_positive: true,
        ..PLAIN
    },
    Namespace {
        name: "transition-delay",
        key: Some("transitionDelay"),
        takes: &[Duration],
        groups: &["delay", "delays", "transition-delay", "transition-delays"],
        ..PLAIN
    },
];

/// `animate` takes text, which no token is by default.
pub(super) static ANIMATE: Namespace =
    Namespace { name: "animate", key: Some("animation"), takes: &[Opaque], ..PLAIN };

/// The namespace with this name.
pub(super) fn named(name: &str) -> Option<&'static Namespace> {
    ALL.iter().chain([&ANIMATE]).find(|namespace| namespace.name == name)
}

impl Namespace {
    /// Whether a name is that of a size of Tailwind's own, which has a line height of its own.
    pub(super) fn is_size(&self, name: &str) -> bool {
        self.form == Form::Text && SIZES.split(' ').any(|size| size == name)
    }
}
