//! The `tailwind` target: which namespace each token is in, what it is called there, and what is said of the rest.

use std::collections::BTreeMap;

use tokens_compiler::diagnostic::Diagnostics;
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::source::{LoadError, Loader};
use tokens_compiler::targets::tailwind::{self, Options, Version};

struct One(String);

impl Loader for One {
    fn load(&self, _: &str) -> Result<Vec<u8>, LoadError> {
        Ok(self.0.clone().into_bytes())
    }
}

fn dictionary(name: &str, text: &str) -> Dictionary {
    let compilation =
        tokens_compiler::compile(name, &One(text.to_owned()), &tokens_compiler::Options::default());
    assert!(!compilation.diagnostics.has_errors(), "{text}");
    compilation.dictionary
}

fn tokens(text: &str) -> Dictionary {
    dictionary("a.tokens.json", text)
}

/// A system whose theme has these contexts, by the modifier's name.
fn themed(modifier: &str, tokens: &str, contexts: &[(&str, &str)]) -> Dictionary {
    let all: Vec<String> = contexts.iter().map(|(name, tokens)| format!(r#""{name}": [{tokens}]"#)).collect();
    dictionary(
        "tokens.resolver.json",
        &format!(
            r##"{{ "version": "2025.10", "sets": {{ "all": {{ "sources": [{tokens}] }} }},
                "modifiers": {{ "{modifier}": {{ "default": "{}", "contexts": {{ {} }} }} }},
                "resolutionOrder": [{{ "$ref": "#/sets/all" }}, {{ "$ref": "#/modifiers/{modifier}" }}] }}"##,
            contexts[0].0,
            all.join(", ")
        ),
    )
}

/// The last file, and what was reported.
fn emit(dictionary: &Dictionary, options: &Options) -> (String, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let files = tailwind::emit(dictionary, options).report(&mut diagnostics);
    let said = diagnostics.iter().map(|one| one.message.clone()).collect();
    (files.last().map_or("", |file| file.text()).to_owned(), said)
}

fn namespaces<const N: usize>(all: [(&str, &str); N]) -> Options {
    let namespaces = all.map(|(path, name)| (path.to_owned(), name.to_owned()));
    Options { namespaces: BTreeMap::from(namespaces), ..Options::default() }
}

fn variables(text: &str) -> Vec<String> {
    let all = tailwind::variables(&tokens(text), &Options::default());
    all.into_iter().map(|one| one.unwrap_or_else(|| "none".to_owned())).collect()
}

const PX: &str = r#""$type": "dimension", "$value": { "value": 4, "unit": "px" }"#;
const RED: &str = r#""$type": "color", "$value": { "colorSpace": "srgb", "components": [1, 0, 0] }"#;

#[test]
fn a_type_or_the_names_of_groups_say_the_namespace() {
    let one = |path: &str, token: &str| {
        let names: Vec<&str> = path.split('.').collect();
        let open = names.iter().fold(String::new(), |open, name| open + "{ \"" + name + "\": ");
        let text = format!("{open}{{ {token} }}{}", "}".repeat(names.len()));
        variables(&text).remove(0)
    };
    let number = r#""$type": "number", "$value": 0.5"#;
    let duration = r#""$type": "duration", "$value": { "value": 1, "unit": "s" }"#;
    for (path, token, variable) in [
        ("color.brand.primary", RED, "--color-brand-primary"),
        ("brand.primary", RED, "--color-brand-primary"),
        ("semantic.color.surface", RED, "--color-semantic-surface"),
        ("space.1", PX, "--spacing-1"),
        ("space.1_5", PX, "--spacing-1-5"),
        ("space.-1", PX, "--spacing-negative-1"),
        ("layout.spacing.md", PX, "--spacing-layout-md"),
        ("radius.$root", PX, "--radius"),
        ("borderRadius.lg", PX, "--radius-lg"),
        ("button.border-radius", PX, "--radius-button"),
        ("font.size.lg", PX, "--text-lg"),
        ("font.lineHeight.tight", number, "--leading-tight"),
        ("letter-spacing.wide", PX, "--tracking-wide"),
        ("border.width.thin", PX, "--border-width-thin"),
        ("breakpoint.wide", PX, "--breakpoint-wide"),
        ("breakpoint.wide.margin", PX, "none"),
        ("opacity.half", number, "--opacity-half"),
        ("motion.duration.fast", duration, "--transition-duration-motion-fast"),
        ("delay.fast", duration, "--transition-delay-fast"),
        ("color.größe", RED, "--color-gr-uf6-udf-e"),
        ("color.色", RED, "--color-u8272"),
        ("size.icon", PX, "none"),
    ] {
        assert_eq!(one(path, token), variable, "{path}");
    }
}

#[test]
fn the_option_maps_groups_by_their_longest_path() {
    let dictionary = tokens(&format!(
        r#"{{ "color": {{ "brand": {{ "a": {{ {RED} }} }}, "text": {{ "b": {{ {RED} }} }} }},
             "size": {{ "icon": {{ "s": {{ {PX} }} }}, "box": {{ {PX} }} }} }}"#
    ));
    let options = namespaces([
        ("color.brand", "color"),
        ("size", "spacing"),
        ("size.box", "none"),
        ("color.text.b", "none"),
    ]);
    let found = tailwind::variables(&dictionary, &options);
    assert_eq!(found, [Some("--color-a".to_owned()), None, Some("--spacing-icon-s".to_owned()), None]);
    let (_, said) = emit(&dictionary, &options);
    assert_eq!(said, [""; 0]);
}

#[test]
fn tokens_without_a_namespace_are_named_once_for_each_group() {
    let border = r#""$type": "border", "$value": { "width": { "value": 1, "unit": "px" }, "style": "solid", "color": { "colorSpace": "srgb", "components": [0, 0, 0] } }"#;
    let dictionary = tokens(&format!(
        r#"{{ "border": {{ "a": {{ {border} }}, "b": {{ "c": {{ {border} }} }} }}, "size": {{ "s": {{ {PX} }} }} }}"#
    ));
    let mut diagnostics = Diagnostics::default();
    tailwind::emit(&dictionary, &Options::default()).report(&mut diagnostics);
    let said: Vec<(&str, &str)> =
        diagnostics.iter().map(|one| (one.message.as_str(), one.help[0].as_str())).collect();
    assert_eq!(
        said,
        [
            (
                "in the target `tailwind`, `border.a` and `border.b.c` have no namespace, so no class; they are there as custom properties",
                "Tailwind has no namespace for tokens of this type; `namespaces` says so with `none`"
            ),
            (
                "in the target `tailwind`, `size.s` has no namespace, so no class; it is there as a custom property",
                "map a group or a token in tokens.toml, such as `namespaces = { \"size\" = \"spacing\" }`; `none` says that it has none"
            ),
        ]
    );
}

#[test]
fn classes_that_meet_are_reported() {
    let style = r#""$type": "typography", "$value": { "fontFamily": "Inter", "fontSize": { "value": 1, "unit": "rem" }, "fontWeight": 400, "letterSpacing": { "value": 0, "unit": "px" }, "lineHeight": 1.5 }"#;
    let dictionary = tokens(&format!(
        r#"{{ "color": {{ "body": {{ {RED} }}, "center": {{ {RED} }}, "transparent": {{ {RED} }} }},
             "text": {{ "body": {{ {style} }} }}, "space": {{ "full": {{ {PX} }}, "1_5": {{ {PX} }} }} }}"#
    ));
    let (css, said) = emit(&dictionary, &Options::default());
    assert_eq!(
        said,
        [
            "in the target `tailwind`, `text.body` and `color.body` share the class `text-body`, which is `color.body` alone; `text.body` has `text-body-2`",
            "in the target `tailwind`, `--color-*` has names that Tailwind uses for classes of its own: `color.center` (`text-center`) and `color.transparent` (`bg-transparent`)",
            "in the target `tailwind`, `--spacing-*` has names that Tailwind uses for classes of its own: `space.full` (`w-full`)",
        ]
    );
    assert!(css.contains("--text-body-2--line-height: var(--tokens-text-body-line-height);"), "{css}");
    let twins = tokens(&format!(r#"{{ "space": {{ "1-5": {{ {PX} }}, "1_5": {{ {PX} }} }} }}"#));
    let (_, said) = emit(&twins, &Options::default());
    assert!(
        said.contains(
            &"`space.1_5` and `space.1-5` both become `--spacing-1-5` in the target `tailwind`".to_owned()
        ),
        "{said:?}"
    );
}

#[test]
fn what_no_class_can_hold_is_reported() {
    let number = |value: &str| format!(r#""$type": "number", "$value": {value}"#);
    let shadow = |spread: u8| {
        format!(
            r#""$type": "shadow", "$value": {{ "color": {{ "colorSpace": "srgb", "components": [0, 0, 0] }}, "offsetX": {{ "value": 0, "unit": "px" }}, "offsetY": {{ "value": 1, "unit": "px" }}, "blur": {{ "value": 2, "unit": "px" }}, "spread": {{ "value": {spread}, "unit": "px" }} }}"#
        )
    };
    let dictionary = tokens(&format!(
        r#"{{ "z-index": {{ "a": {{ {} }} }}, "opacity": {{ "a": {{ {} }} }},
             "text-shadow": {{ "a": {{ {} }}, "b": {{ {} }} }},
             "breakpoint": {{ "a": {{ {PX} }}, "b": {{ "$type": "dimension", "$value": {{ "value": 9, "unit": "rem" }} }} }} }}"#,
        number("1.5"),
        number("50"),
        shadow(1),
        shadow(0)
    ));
    let (css, said) = emit(&dictionary, &Options::default());
    assert_eq!(
        said,
        [
            "in the target `tailwind`, `z-index.a`: a `z-index` is a whole number, and this is 1.5",
            "in the target `tailwind`, `opacity.a`: an opacity is from 0 to 1, and this is 50",
            "in the target `tailwind`, `breakpoint.b` is in `rem` and others of `--breakpoint-*` in `px`: Tailwind sorts them by the unit first, so that a narrower one may win",
            "in the target `tailwind`, `text-shadow.a`: it has a spread or a layer inside, for which there is no such shadow; it is left out",
        ]
    );
    assert!(
        css.contains("--text-shadow-b: 0px 1px 2px #000000;") && !css.contains("--text-shadow-a:"),
        "{css}"
    );
}

#[test]
fn a_query_has_the_value_of_the_default_contexts() {
    let at = |width: u16| {
        format!(
            r#"{{ "breakpoint": {{ "a": {{ "$type": "dimension", "$value": {{ "value": {width}, "unit": "px" }} }} }} }}"#
        )
    };
    let dictionary = themed("density", &at(600), &[("regular", "{}"), ("compact", &at(500))]);
    let (css, said) = emit(&dictionary, &Options::default());
    assert!(css.contains("  --breakpoint-*: initial;\n  --breakpoint-a: 600px;\n"), "{css}");
    assert_eq!(
        said,
        [
            "in the target `tailwind`, `breakpoint.a`: a breakpoint stands in a query, which has no contexts; the value in the default ones is written"
        ]
    );
}

#[test]
fn a_shadow_has_lengths_as_values_and_colors_as_references() {
    let shadow = |color: &str, y: u8| {
        format!(
            r#"{{ "shadow": {{ "card": {{ "$type": "shadow", "$value": {{ "color": {color}, "offsetX": {{ "value": 0, "unit": "px" }}, "offsetY": {{ "value": {y}, "unit": "px" }}, "blur": {{ "value": 2, "unit": "px" }}, "spread": {{ "value": 0, "unit": "px" }} }} }} }} }}"#
        )
    };
    let color = |red: u8| format!(r#"{{ "colorSpace": "srgb", "components": [{red}, 0, 0] }}"#);
    let css = |dark: &str| {
        let dictionary = themed("theme", &shadow(&color(0), 1), &[("light", "{}"), ("dark", dark)]);
        emit(&dictionary, &Options::default()).0
    };
    let colored = css(&shadow(&color(1), 1));
    assert!(colored.contains("--shadow-card: 0px 1px 2px 0px var(--tokens-shadow-card-color);"), "{colored}");
    assert!(colored.contains("--tokens-shadow-card-color: var(--tokens-theme-light,#000000)"), "{colored}");
    // Nothing but a reference follows lengths.
    let moved = css(&shadow(&color(0), 3));
    assert!(moved.contains("--shadow-card: var(--tokens-shadow-card);"), "{moved}");
    let same = css("{}");
    assert!(same.contains("--shadow-card: 0px 1px 2px 0px #000000;"), "{same}");
}

#[test]
fn a_variant_that_tailwind_has_itself_is_reported() {
    let color = format!(r#"{{ "color": {{ "a": {{ {RED} }} }} }}"#);
    let dictionary = themed("motion", &color, &[("full", "{}"), ("reduce", "{}")]);
    let (css, said) = emit(&dictionary, &Options::default());
    assert_eq!(
        said,
        [
            "the context `reduce` of the modifier `motion` becomes the variant `motion-reduce` in the target `tailwind`, like a variant of Tailwind's own"
        ]
    );
    assert!(
        css.contains("@custom-variant motion-full {")
            && css.contains("@custom-variant context-motion-reduce {")
    );
}

#[test]
fn the_selectors_of_contexts_are_those_of_the_css_target() {
    let color = format!(r#"{{ "color": {{ "a": {{ {RED} }} }} }}"#);
    let dictionary = themed("theme", &color, &[("light", "{}"), ("dark", "{}")]);
    let selectors = BTreeMap::from([("theme.dark".to_owned(), ".dark".to_owned())]);
    let (css, said) = emit(&dictionary, &Options { selectors, ..Options::default() });
    assert_eq!(said, [""; 0]);
    assert!(css.contains("  &:where(.dark) {"), "{css}");
    assert!(css.contains("    &:where(:not([data-theme], .dark)) {"), "{css}");
}

#[test]
fn options_that_make_no_sense_write_nothing_wrong() {
    let dictionary = tokens(&format!(r#"{{ "color": {{ "a": {{ {RED} }} }} }}"#));
    let message = |options: &Options| emit(&dictionary, options).1.join("\n");
    for prefix in ["", "color", "text", "z", "font weight", "tw"] {
        let options = Options { prefix: prefix.to_owned(), ..Options::default() };
        assert_eq!(
            message(&options),
            format!(
                "`prefix` of the target `tailwind` is `{prefix}`, expected a word that no variable of Tailwind's begins with, such as `tokens`"
            )
        );
        assert!(emit(&dictionary, &options).0.is_empty());
    }
    assert!(message(&namespaces([("color", "colour")])).starts_with(
        "`namespaces.color` of the target `tailwind` is `colour`, expected `breakpoint`, `container`, `color`"
    ));
    assert_eq!(
        message(&namespaces([("color", "spacing")])),
        "`namespaces` of the target `tailwind` puts `color` into `spacing`, which takes tokens of the type `dimension`"
    );
    assert_eq!(
        message(&namespaces([("colour", "color")])),
        "`namespaces` of the target `tailwind` names `colour`, which has no tokens of its own"
    );
    let selector = Options { selector: "}".to_owned(), ..Options::default() };
    assert!(message(&selector).starts_with("`selector` of the target `tailwind` is `}`"));
}

#[test]
fn a_preset_is_beside_the_sheet() {
    let dictionary =
        tokens(&format!(r#"{{ "color": {{ "a": {{ {RED} }} }}, "radius": {{ "$root": {{ {PX} }} }} }}"#));
    let options = Options { version: Version::Three, file: "css/theme.css".to_owned(), ..Options::default() };
    let files = tailwind::emit(&dictionary, &options).files;
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths, ["css/theme.css", "css/theme.preset.js"]);
    let preset = files[1].text();
    assert!(preset.contains(
        r#""a": "color-mix(in srgb, var(--tokens-color-a) calc(<alpha-value> * 100%), transparent)","#
    ));
    assert!(preset.contains(r#""DEFAULT": "var(--tokens-radius)","#), "{preset}");
}
