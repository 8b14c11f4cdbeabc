//! Who looks at a page: what the user prefers, and what the screen shows. Which context that means is found here anew,
//! not by the emitter.

use tokens_compiler::dictionary::{Condition, ContextId, Dictionary, Modifier};
use tokens_compiler::targets::css;

/// What a screen shows, as `@media (color-gamut: …)` tells them apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Screen {
    /// sRGB and no more.
    Srgb,
    /// Display P3.
    P3,
    /// Rec. 2020.
    Rec2020,
}

impl Screen {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Srgb, Self::P3, Self::Rec2020];

    /// The browser's command line.
    pub fn flag(self) -> &'static str {
        match self {
            Self::Srgb => "--force-color-profile=srgb",
            Self::P3 => "--force-color-profile=display-p3-d65",
            Self::Rec2020 => "--force-color-profile=rec2020",
        }
    }
}

/// What the user prefers.
#[derive(Clone, Copy, Debug)]
pub struct User {
    /// Dark colors, else light ones.
    pub dark: bool,
    /// More contrast, else no preference.
    pub more_contrast: bool,
    /// Less motion, else no preference.
    pub reduced_motion: bool,
    /// What is looked at.
    pub screen: Screen,
}

/// A media query, and whether it holds for a user.
type Query = (&'static str, fn(User) -> bool);

/// Media queries for the option `queries`.
pub const QUERIES: [Query; 10] = [
    ("", |_| false),
    (" ", |_| false),
    ("(min-width: 1px)", |_| true),
    ("(min-width: 99999px)", |_| false),
    ("screen", |_| true),
    ("print, (prefers-contrast: more)", |user| user.more_contrast),
    ("(prefers-color-scheme: light)", |user| !user.dark),
    ("(prefers-color-scheme: dark) and (height > 0px)", |user| user.dark),
    ("not (prefers-reduced-motion)", |user| !user.reduced_motion),
    ("(color-gamut: p3)", |user| user.screen >= Screen::P3),
];

impl User {
    /// Each appearance with each contrast, on a screen of sRGB.
    pub const ALL: [Self; 4] = [
        Self { dark: false, more_contrast: false, reduced_motion: false, screen: Screen::Srgb },
        Self { dark: true, more_contrast: false, reduced_motion: false, screen: Screen::Srgb },
        Self { dark: false, more_contrast: true, reduced_motion: false, screen: Screen::Srgb },
        Self { dark: true, more_contrast: true, reduced_motion: false, screen: Screen::Srgb },
    ];

    /// The browser's command line.
    pub fn flags(self) -> Vec<String> {
        let scheme = u8::from(!self.dark);
        let contrast = if self.more_contrast { 0 } else { 3 };
        let mut flags = vec![
            format!("--blink-settings=preferredColorScheme={scheme},preferredContrast={contrast}"),
            self.screen.flag().to_owned(),
        ];
        if self.reduced_motion {
            flags.push("--force-prefers-reduced-motion".to_owned());
        }
        flags
    }

    /// What this user gets where nothing is chosen.
    pub fn input(self, dictionary: &Dictionary, options: &css::Options) -> Condition {
        let modifiers = dictionary.modifiers();
        modifiers.map(|(id, modifier)| (id, self.context(modifier, options))).collect()
    }

    /// The context that this user gets where nothing is chosen; the default where neither a query nor preferences have a
    /// say.
    fn context(self, modifier: &Modifier, options: &css::Options) -> ContextId {
        let holds = |context: &String| {
            let own = query(modifier, context, options);
            own.is_some_and(|own| QUERIES.iter().any(|(text, holds)| *text == own && holds(self)))
        };
        if let Some(last) = modifier.contexts.iter().rposition(holds) {
            return ContextId(last as u16);
        }
        let mut order = if options.media { self.preferred(modifier) } else { Vec::new() };
        order.retain(|&context| query(modifier, &modifier.contexts[context.index()], options).is_none());
        order.first().copied().unwrap_or(modifier.default)
    }

    /// The contexts whose names say what this user prefers, those that count more before others.
    fn preferred(self, modifier: &Modifier) -> Vec<ContextId> {
        let find = |name: &str| modifier.context(name);
        let with_contrast = |name: &str| find(name).filter(|_| self.more_contrast);
        let has_dark = has_dark(modifier);
        let order = match modifier.name.as_str() {
            "Contrast Mode" => [with_contrast("more"), None, None],
            "motion" => [find("reduced").filter(|_| self.reduced_motion), None, None],
            // Without a dark context, no name is about an appearance: of two names for contrast, the default one is meant,
            // else the shorter one.
            "theme" if !has_dark => {
                let mut names = ["high-contrast", "light-high-contrast"];
                names.sort_by_key(|name| find(name) != Some(modifier.default));
                [names.into_iter().find_map(with_contrast), None, None]
            }
            "theme" => {
                let own = if self.dark { "dark" } else { "light" };
                let default = &modifier.contexts[modifier.default.index()];
                let both = with_contrast(&format!("{own}-high-contrast"));
                let (contrast, appearance) = (with_contrast("high-contrast"), find(own));
                if default.starts_with("dark") == self.dark {
                    [both, contrast, appearance]
                } else {
                    [both, appearance, contrast]
                }
            }
            _ => [None; 3],
        };
        order.into_iter().flatten().collect()
    }
}

fn has_dark(modifier: &Modifier) -> bool {
    modifier.contexts.iter().any(|context| context.starts_with("dark"))
}

/// What the option `queries` says of a context.
fn query<'o>(modifier: &Modifier, context: &str, options: &'o css::Options) -> Option<&'o str> {
    options.queries.get(&format!("{}.{context}", modifier.name)).map(String::as_str)
}

/// Whether a media query has a say in a modifier, so that `auto` gives the choice back.
pub(super) fn follows(modifier: &Modifier, options: &css::Options) -> bool {
    let is_about = |context: &str| match modifier.name.as_str() {
        "Contrast Mode" => context == "more",
        "motion" => context == "reduced",
        "theme" if has_dark(modifier) => true,
        "theme" if context == "light-high-contrast" => modifier.context("high-contrast").is_none(),
        "theme" => context == "high-contrast",
        _ => false,
    };
    modifier.contexts.iter().any(|context| match query(modifier, context, options) {
        Some(query) => !query.trim().is_empty(),
        None => options.media && is_about(context),
    })
}

/// The color scheme of an input, where the style sheet declares one.
pub(super) fn scheme(
    dictionary: &Dictionary,
    options: &css::Options,
    input: &Condition,
) -> Option<&'static str> {
    let (id, modifier) = dictionary.modifiers().find(|(_, modifier)| modifier.name == "theme")?;
    let is_used = dictionary.tokens.iter().any(|token| token.depends_on(id));
    let of = |context: ContextId| match modifier.contexts[context.index()].split('-').next() {
        Some("dark") => Some("dark"),
        Some("light") => Some("light"),
        _ => None,
    };
    let scheme = of(input.get(id)?).or_else(|| of(modifier.default));
    scheme.filter(|_| is_used && has_dark(modifier) && (options.color_scheme || options.light_dark))
}
