//! What the name of a context says about the user's preferences: `dark`, `light-high-contrast`, `reduced-motion`.

use tokens_compiler_core::dictionary::Modifier;
use tokens_compiler_core::emit::name;

/// The two color schemes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Scheme {
    Light,
    Dark,
}

impl Scheme {
    /// The keyword of `color-scheme` and `prefers-color-scheme`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The preferences that a context is for.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Preferences {
    pub(crate) scheme: Option<Scheme>,
    pub(crate) more_contrast: bool,
    pub(crate) reduced_motion: bool,
}

impl Preferences {
    /// The preferences of each context of a modifier.
    ///
    /// `light` and `dark` count only where the modifier has a dark context, so that a font weight `light` is none;
    /// `more`, `high` and `reduced` alone only where the modifier is about contrast or motion. A name with `on`
    /// (`on-dark`) is about a surface.
    pub(crate) fn of(modifier: &Modifier) -> Vec<Self> {
        let mut about = Vec::new();
        name::words(&modifier.name, &mut about);
        let contexts: Vec<Vec<String>> = modifier
            .contexts
            .iter()
            .map(|context| {
                let mut words = Vec::new();
                name::words(context, &mut words);
                words
            })
            .collect();
        let schemes = contexts.iter().any(|words| has(words, "dark") && !has(words, "on"));
        contexts.iter().map(|words| Self::read(words, &about, schemes)).collect()
    }

    fn read(words: &[String], about: &[String], schemes: bool) -> Self {
        let either = |word: &str| has(words, word) || has(about, word);
        let scheme = match (schemes && !has(words, "on"), has(words, "dark"), has(words, "light")) {
            (true, true, false) => Some(Scheme::Dark),
            (true, false, true) => Some(Scheme::Light),
            _ => None,
        };
        let contrast =
            either("contrast") && ["high", "more", "increased"].iter().any(|word| has(words, word));
        let reduced = has(words, "reduced") || has(words, "reduce");
        Self {
            scheme,
            more_contrast: contrast || has(words, "hc"),
            reduced_motion: reduced && (either("motion") || either("animation")),
        }
    }

    /// How much it asks for, where the default context has this scheme: of several that fit, the one that asks for most is
    /// meant. An appearance other than the default's counts more than all else, which by itself is of the default's
    /// appearance.
    pub(crate) fn weight(self, base: Scheme) -> u8 {
        let is_other = self.scheme.is_some_and(|scheme| scheme != base);
        let named = [self.scheme.is_some(), self.more_contrast, self.reduced_motion];
        16 * u8::from(is_other) + 2 * named.map(u8::from).iter().sum::<u8>() + u8::from(self.more_contrast)
    }

    /// Whether it is about a color scheme and nothing else.
    pub(crate) fn is_scheme_alone(self) -> bool {
        self == Self { scheme: self.scheme, ..Self::default() } && self.scheme.is_some()
    }

    /// The media query that asks for all of it.
    pub(crate) fn query(self) -> String {
        let mut conditions = Vec::new();
        match self.scheme {
            Some(Scheme::Light) => conditions.push("(prefers-color-scheme: light)"),
            Some(Scheme::Dark) => conditions.push("(prefers-color-scheme: dark)"),
            None => {}
        }
        if self.more_contrast {
            conditions.push("(prefers-contrast: more)");
        }
        if self.reduced_motion {
            conditions.push("(prefers-reduced-motion: reduce)");
        }
        conditions.join(" and ")
    }
}

/// Whether a context is the one that its preferences mean: among several (`dark`, `dark-dimmed`) the default one, else
/// the one with the fewest words, the first of those.
pub(crate) fn is_meant(index: usize, preferences: &[Preferences], modifier: &Modifier) -> bool {
    let own = preferences[index];
    if own == Preferences::default() {
        return false;
    }
    let rank = |at: usize| {
        let mut words = Vec::new();
        name::words(&modifier.contexts[at], &mut words);
        (at != modifier.default.index(), words.len(), at)
    };
    (0..preferences.len())
        .filter(|&other| other != index && preferences[other] == own)
        .all(|other| rank(index) < rank(other))
}

fn has(words: &[String], word: &str) -> bool {
    words.iter().any(|candidate| candidate == word)
}
