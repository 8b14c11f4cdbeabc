//! Blocks for the contexts of one modifier.

use tokens_compiler::targets::css::Options;
use tokens_compiler::value::Value;

use crate::system::{System, hex, px};

fn themed() -> System {
    let mut system = System::default();
    let theme = system.modifier("theme", &["light", "dark"]);
    system.token("gap", Value::Dimension(px(8.0)));
    let ground = system.varying(
        "color.ground",
        vec![(&[(theme, 0)], Some(hex(0x00ff_ffff))), (&[(theme, 1)], Some(hex(0)))],
    );
    system.alias("color.page", ground);
    system.varying(
        "elevation",
        vec![(&[(theme, 0)], Some(Value::Number(1.0))), (&[(theme, 1)], Some(Value::Number(2.0)))],
    );
    system
}

#[test]
fn every_context_declares_what_it_changes() {
    assert_eq!(
        themed().css(&Options::default()),
        "\
:root {
  --gap: 8px;
}

:root,
[data-theme=\"auto\"] {
  color-scheme: light;
  --theme-light: initial;
  --theme-dark: ;
}

@media (prefers-color-scheme: dark) {
  :root,
  [data-theme=\"auto\"] {
    color-scheme: dark;
    --theme-light: ;
    --theme-dark: initial;
  }
}

[data-theme=\"light\"] {
  color-scheme: light;
  --theme-light: initial;
  --theme-dark: ;
}

[data-theme=\"dark\"] {
  color-scheme: dark;
  --theme-light: ;
  --theme-dark: initial;
}

:root,
[data-theme] {
  --color-ground: var(--theme-light,#ffffff)var(--theme-dark,#000000);
  --color-page: var(--color-ground);
  --elevation: var(--theme-light,1)var(--theme-dark,2);
}
"
    );
}

#[test]
fn without_preferences_blocks_of_contexts_hold_the_values() {
    assert_eq!(
        themed().css(&Options { media: false, ..Options::default() }),
        "\
:root {
  --gap: 8px;
}

:root,
[data-theme=\"light\"] {
  color-scheme: light;
  --color-ground: #ffffff;
  --elevation: 1;
}

[data-theme=\"dark\"] {
  color-scheme: dark;
  --color-ground: #000000;
  --elevation: 2;
}

:root,
[data-theme] {
  --color-page: var(--color-ground);
}
"
    );
}

#[test]
fn light_dark_leaves_colors_to_color_scheme() {
    let text = themed().css(&Options { light_dark: true, ..Options::default() });
    assert_eq!(
        text,
        "\
:root {
  --gap: 8px;
  --color-ground: light-dark(#ffffff, #000000);
}

:root,
[data-theme=\"auto\"] {
  color-scheme: light dark;
  --theme-light: initial;
  --theme-dark: ;
}

@media (prefers-color-scheme: dark) {
  :root,
  [data-theme=\"auto\"] {
    --theme-light: ;
    --theme-dark: initial;
  }
}

[data-theme=\"light\"] {
  color-scheme: light;
  --theme-light: initial;
  --theme-dark: ;
}

[data-theme=\"dark\"] {
  color-scheme: dark;
  --theme-light: ;
  --theme-dark: initial;
}

:root,
[data-theme] {
  --color-page: var(--color-ground);
  --elevation: var(--theme-light,1)var(--theme-dark,2);
}
"
    );
    let text =
        themed().css(&Options { light_dark: true, media: false, property: true, ..Options::default() });
    assert!(
        text.contains(":root,\n[data-theme=\"light\"] {\n  color-scheme: light;\n  --elevation"),
        "{text}"
    );
    assert!(!text.contains("@property --color"), "a registered color would be computed at the root: {text}");
    assert!(text.contains("@property --elevation"), "{text}");
}

#[test]
fn light_dark_beside_a_third_context() {
    let mut system = System::default();
    let theme = system.modifier("theme", &["light", "dark", "high-contrast"]);
    system.varying(
        "ink",
        vec![
            (&[(theme, 0)], Some(hex(0x0022_2222))),
            (&[(theme, 1)], Some(hex(0x00dd_dddd))),
            (&[(theme, 2)], Some(hex(0))),
        ],
    );
    let text = system.css(&Options { light_dark: true, ..Options::default() });
    assert_eq!(
        text,
        "\
:root,
[data-theme=\"auto\"] {
  color-scheme: light dark;
  --theme-high-contrast: ;
  --theme-not-high-contrast: initial;
}

@media (prefers-contrast: more) {
  :root,
  [data-theme=\"auto\"] {
    color-scheme: light;
    --theme-high-contrast: initial;
    --theme-not-high-contrast: ;
  }
}

@media (prefers-color-scheme: dark) {
  :root,
  [data-theme=\"auto\"] {
    color-scheme: dark;
    --theme-high-contrast: ;
    --theme-not-high-contrast: initial;
  }
}

[data-theme=\"light\"] {
  color-scheme: light;
  --theme-high-contrast: ;
  --theme-not-high-contrast: initial;
}

[data-theme=\"dark\"] {
  color-scheme: dark;
  --theme-high-contrast: ;
  --theme-not-high-contrast: initial;
}

[data-theme=\"high-contrast\"] {
  color-scheme: light;
  --theme-high-contrast: initial;
  --theme-not-high-contrast: ;
}

:root,
[data-theme] {
  --ink: var(--theme-high-contrast,#000000)var(--theme-not-high-contrast,light-dark(#222222, #dddddd));
}
"
    );
}

#[test]
fn names_of_contexts_become_media_queries() {
    let queries = |modifier: &str, contexts: &[&str]| -> Vec<String> {
        let mut system = System::default();
        let id = system.modifier(modifier, contexts);
        let choices: Vec<[(_, u16); 1]> = (0..contexts.len() as u16).map(|context| [(id, context)]).collect();
        let values = choices
            .iter()
            .enumerate()
            .map(|(index, choice)| (choice.as_slice(), Some(Value::Number(index as f64))))
            .collect();
        system.varying("x", values);
        let text = system.css(&Options { color_scheme: false, ..Options::default() });
        text.lines().filter(|line| line.starts_with("@media")).map(str::to_owned).collect()
    };
    assert_eq!(
        queries("theme", &["dark-hc", "light", "dark-dimmed", "dark", "light-high-contrast"]),
        [
            "@media (prefers-color-scheme: dark) {",
            "@media (prefers-color-scheme: dark) and (prefers-contrast: more) {",
            "@media (prefers-color-scheme: light) {",
            "@media (prefers-color-scheme: light) and (prefers-contrast: more) {",
        ]
    );
    // An appearance counts more than a contrast, but for that of the default.
    let (light, dark, contrast) = (
        "@media (prefers-color-scheme: light) {",
        "@media (prefers-color-scheme: dark) {",
        "@media (prefers-contrast: more) {",
    );
    assert_eq!(queries("theme", &["light", "dark", "high-contrast"]), [contrast, dark]);
    assert_eq!(queries("theme", &["dark", "light", "high-contrast"]), [contrast, light]);
    assert_eq!(queries("theme", &["high-contrast", "dark", "light"]), [light, contrast, dark]);
    assert_eq!(queries("motion", &["full", "reduced"]), ["@media (prefers-reduced-motion: reduce) {"]);
    assert_eq!(queries("a11y", &["off", "reduced-motion"]), ["@media (prefers-reduced-motion: reduce) {"]);
    assert_eq!(queries("contrast", &["normal", "more"]), ["@media (prefers-contrast: more) {"]);
    assert_eq!(queries("surface", &["on-light", "on-dark"]), [""; 0]);
    assert_eq!(queries("weight", &["light", "bold"]), [""; 0]);
    assert_eq!(queries("spacing", &["less", "more"]), [""; 0]);
}

#[test]
fn selectors_can_be_chosen() {
    let mut options = Options { selector: "html.ds".to_owned(), ..Options::default() };
    options.selectors.insert("theme.dark".to_owned(), "html.dark".to_owned());
    assert_eq!(
        themed().css(&options),
        "\
html.ds {
  --gap: 8px;
}

:where(:root, :host, [data-theme=\"auto\"]) {
  --theme-light: initial;
  --theme-dark: ;
}

@media (prefers-color-scheme: dark) {
  :where(:root, :host, [data-theme=\"auto\"]) {
    --theme-light: ;
    --theme-dark: initial;
  }
}

html.ds,
[data-theme=\"auto\"] {
  color-scheme: var(--theme-light,light)var(--theme-dark,dark);
}

[data-theme=\"light\"] {
  color-scheme: light;
  --theme-light: initial;
  --theme-dark: ;
}

html.dark {
  color-scheme: dark;
  --theme-light: ;
  --theme-dark: initial;
}

html.ds,
[data-theme],
html.dark {
  --color-ground: var(--theme-light,#ffffff)var(--theme-dark,#000000);
  --color-page: var(--color-ground);
  --elevation: var(--theme-light,1)var(--theme-dark,2);
}
"
    );
    options.selectors.insert("theme.darker".to_owned(), ".darker".to_owned());
    let (_, messages) = themed().emit(&options);
    assert_eq!(messages, ["`selectors` of the target `css` names `theme.darker`, which is not a context"]);
}

#[test]
fn a_choice_below_the_root_has_its_color_scheme() {
    let options = Options { selector: ".ds".to_owned(), media: false, ..Options::default() };
    let text = themed().css(&options);
    assert!(text.contains("\n[data-theme=\"light\"] {\n  color-scheme: light;\n"), "{text}");
}

#[test]
fn a_host_has_what_is_chosen_around_it() {
    let text = themed().css(&Options { selector: ":host".to_owned(), ..Options::default() });
    let wanted = "
@container style(--theme-light) or style(--theme-dark) {
  :host(:not([data-theme=\"light\"], [data-theme=\"dark\"], [data-theme=\"auto\"])) {
    color-scheme: inherit;
    --theme-light: inherit;
    --theme-dark: inherit;
  }
}

[data-theme=\"light\"],
:host([data-theme=\"light\"]) {
  color-scheme: light;
";
    assert!(text.contains(wanted), "{text}");
}

#[test]
fn a_token_that_is_missing_in_a_context_is_initial_there() {
    let mut system = System::default();
    let platform = system.modifier("platform", &["web", "app"]);
    system.varying("a", vec![(&[(platform, 0)], Some(Value::Number(1.0))), (&[(platform, 1)], None)]);
    system.varying("b", vec![(&[(platform, 0)], None), (&[(platform, 1)], Some(Value::Number(2.0)))]);
    assert_eq!(
        system.css(&Options::default()),
        "\
:root,
[data-platform=\"web\"] {
  --a: 1;
  --b: initial;
}

[data-platform=\"app\"] {
  --a: initial;
  --b: 2;
}
"
    );
}

#[test]
fn media_queries_can_be_chosen() {
    let mut system = System::default();
    let size = system.modifier("size", &["small", "wide", "huge"]);
    let ids = [(size, 0), (size, 1), (size, 2)];
    let gaps = ids.iter().map(std::slice::from_ref).zip([4.0, 8.0, 4.0]);
    let gap = gaps.map(|(when, gap)| (when, Some(Value::Dimension(px(gap))))).collect();
    system.varying("gap", gap);
    let mut options = Options::default();
    options.queries.insert("size.wide".to_owned(), "(min-width: 64rem)".to_owned());
    options.queries.insert("size.huge".to_owned(), "print, (min-width: 128rem)".to_owned());
    let text = system.css(&options);
    let wanted = "
@media (min-width: 64rem) {
  :root,
  [data-size=\"auto\"] {
    --size-wide: initial;
    --size-not-wide: ;
  }
}

@media print, (min-width: 128rem) {
  :root,
  [data-size=\"auto\"] {
    --size-wide: ;
    --size-not-wide: initial;
  }
}
";
    assert!(text.contains(wanted), "what an earlier query changed is taken back: {text}");
    let mut options = Options::default();
    options.queries.insert("theme.dark".to_owned(), String::new());
    assert!(!themed().css(&options).contains("@media"));
}
