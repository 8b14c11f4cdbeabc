//! The classes of Tailwind by which a page uses each token, and what they have to come to.

use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::targets::File;
use tokens_compiler::targets::tailwind::{self, Options, Version};
use tokens_compiler::value::{Scalar, Value};

use super::literal::{Use, View, families, length, uses};
use super::{Look, reference};

/// The classes of the tokens that have any: the token's number, the classes and the namespace.
pub struct Utility {
    /// The token.
    pub token: usize,
    /// The classes of the element that uses it.
    pub classes: String,
    namespace: &'static str,
}

/// The namespaces and how their classes begin, the longer names before those that they begin with.
const CLASSES: [(&str, &str); 29] = [
    ("breakpoint", "max-w-screen"),
    ("container", "max-w"),
    ("color", "bg"),
    ("background-image", "bg"),
    ("spacing", "indent"),
    ("radius", "rounded"),
    ("border-width", "border"),
    ("outline-width", "outline"),
    ("outline-offset", "outline-offset"),
    ("ring-width", "ring"),
    ("stroke-width", "stroke"),
    ("shadow", "shadow"),
    ("inset-shadow", "inset-shadow"),
    ("text-shadow", "text-shadow"),
    ("drop-shadow", "drop-shadow"),
    ("blur", "blur"),
    ("opacity", "opacity"),
    ("z-index", "z"),
    ("aspect", "aspect"),
    ("perspective", "perspective"),
    ("text", "text"),
    ("font-weight", "font"),
    ("font", "font"),
    ("tracking", "tracking"),
    ("leading", "leading"),
    ("ease", "ease"),
    ("transition-duration", "duration"),
    ("transition-delay", "delay"),
    ("animate", "animate"),
];

/// The classes of all tokens.
pub fn utilities(dictionary: &Dictionary, options: &Options) -> Vec<Utility> {
    let emission = tailwind::emit(dictionary, options);
    let theme: String = emission.files.iter().map(File::text).collect();
    let variables = tailwind::variables(dictionary, options);
    let named =
        variables.iter().enumerate().filter_map(|(token, variable)| Some((token, variable.as_deref()?)));
    named
        .map(|(token, variable)| {
            let (namespace, class, name) = split(variable);
            let end = if name.is_empty() { String::new() } else { format!("-{name}") };
            let mut classes = format!("{class}{end}");
            let is_style = |value: &Value| matches!(value, Value::Typography(_));
            let values = dictionary.tokens[token].variants.iter().filter_map(|variant| variant.value);
            let family = match options.version {
                Version::Three => format!("\"{name}\": \"var(--tokens-"),
                Version::Four => format!("  --font-{name}: var(--tokens-"),
            };
            let has_family = theme
                .split(&family)
                .skip(1)
                .any(|rest| rest.split(')').next().is_some_and(|name| name.ends_with("-font-family")));
            if values.into_iter().any(|value| is_style(&dictionary[value])) && has_family {
                classes = format!("{classes} font-{name}");
            }
            Utility { token, classes, namespace }
        })
        .collect()
}

/// The namespace of a variable, how its classes begin, and its name there.
fn split(variable: &str) -> (&'static str, &'static str, &str) {
    let name = variable.strip_prefix("--").expect("a variable");
    let is_in = |namespace: &str| {
        name.strip_prefix(namespace).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let &(namespace, class) = CLASSES
        .iter()
        .filter(|(namespace, _)| is_in(namespace))
        .max_by_key(|(namespace, _)| namespace.len())
        .unwrap_or_else(|| panic!("no namespace is known of {variable}"));
    (namespace, class, name[namespace.len()..].trim_start_matches('-'))
}

/// How the page uses tokens by these classes.
pub fn look<'u>(utilities: &'u [Utility], options: &'u Options, view: View<'u>) -> Look<'u> {
    let find = |token: usize| {
        utilities.binary_search_by_key(&token, |one| one.token).ok().map(|place| &utilities[place])
    };
    Look {
        class: Box::new(move |token| find(token).map_or(String::new(), |one| one.classes.clone())),
        uses: Box::new(move |token, value| {
            find(token).map_or(Vec::new(), |one| of(one, value, options.version, view))
        }),
        text: Box::new(reference),
    }
}

/// What the classes come to.
fn of(utility: &Utility, value: &Value, version: Version, view: View<'_>) -> Vec<Use> {
    let literal = || uses(value, view).into_iter().next().map_or(String::new(), |used| used.literal);
    let one = |property, literal| vec![Use { property, suffix: "", literal }];
    let shadows = |before: usize, after: usize| {
        let none = "0 0 #0000";
        let own = match value {
            Value::Shadow(layers) if layers.is_empty() => none.to_owned(),
            _ => literal(),
        };
        let list =
            std::iter::repeat_n(none, before).chain([own.as_str()]).chain(std::iter::repeat_n(none, after));
        list.collect::<Vec<_>>().join(", ")
    };
    match utility.namespace {
        "breakpoint" | "container" => one("max-width", literal()),
        "color" => one("background-color", literal()),
        "background-image" => one("background-image", literal()),
        "spacing" => one("text-indent", literal()),
        "radius" => one("border-top-left-radius", literal()),
        "border-width" => one("border-top-width", literal()),
        "outline-width" => one("outline-width", literal()),
        "outline-offset" => one("outline-offset", literal()),
        "stroke-width" => one("stroke-width", literal()),
        "shadow" if version == Version::Three => one("box-shadow", shadows(2, 0)),
        "shadow" => one("box-shadow", shadows(4, 0)),
        "inset-shadow" => one("box-shadow", shadows(0, 4)),
        "blur" => one("filter", format!("blur({})", literal())),
        "opacity" => one("opacity", literal()),
        "z-index" => one("z-index", literal()),
        "aspect" => one("aspect-ratio", literal()),
        "perspective" => one("perspective", literal()),
        "font" => one("font-family", literal()),
        "font-weight" => one("font-weight", literal()),
        "tracking" => one("letter-spacing", literal()),
        "leading" => one("line-height", literal()),
        "ease" => one("transition-timing-function", literal()),
        "transition-duration" => one("transition-duration", literal()),
        "transition-delay" => one("transition-delay", literal()),
        "text" => match value {
            Value::Typography(style) => {
                let mut all = one("font-size", length(&style.font_size.value));
                let mut add = |property, literal| all.push(Use { property, suffix: "", literal });
                add("font-weight", style.font_weight.value.value.to_string());
                if utility.classes.contains(' ') {
                    add("font-family", families(&style.font_family.value));
                }
                if let Some(height) = &style.line_height {
                    add("line-height", height.value.to_string());
                }
                if let Some(spacing) = &style.letter_spacing {
                    add("letter-spacing", length(&spacing.value));
                }
                all
            }
            _ => one("font-size", literal()),
        },
        "animate" | "ring-width" => match value {
            Value::Opaque(Scalar::Text(_)) | Value::Dimension(_) => Vec::new(),
            other => panic!("a token in `{}` can't be {other:?}", utility.namespace),
        },
        "text-shadow" => one("text-shadow", flat(value, view).join(", ")),
        "drop-shadow" => {
            let all: Vec<String> =
                flat(value, view).iter().map(|one| format!("drop-shadow({one})")).collect();
            one("filter", all.join(" "))
        }
        other => panic!("nothing is known of `{other}`"),
    }
}

/// The layers of a shadow without spreads.
fn flat(value: &Value, view: View<'_>) -> Vec<String> {
    let Value::Shadow(layers) = value else { return Vec::new() };
    layers
        .iter()
        .map(|part| {
            let layer = &part.value;
            let [x, y, blur] = [&layer.offset_x, &layer.offset_y, &layer.blur].map(|one| length(&one.value));
            let color = uses(&Value::Color(layer.color.value), view).remove(0).literal;
            format!("{x} {y} {blur} {color}")
        })
        .collect()
}
