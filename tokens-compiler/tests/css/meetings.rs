//! Tokens in which several modifiers meet.

use tokens_compiler::dictionary::ModifierId;
use tokens_compiler::targets::css::Options;
use tokens_compiler::value::Value;

use crate::system::{Choice, System};

fn plain() -> Options {
    Options { media: false, color_scheme: false, ..Options::default() }
}

/// What a sheet declares a property as, in each place that declares it.
fn declared<'t>(text: &'t str, property: &str) -> Vec<&'t str> {
    let start = format!("{property}: ");
    text.lines().filter_map(|line| line.trim_start().strip_prefix(&start)).collect()
}

#[expect(clippy::unnecessary_wraps, reason = "what a variant takes")]
fn number(value: impl Into<f64>) -> Option<Value> {
    Some(Value::Number(value.into()))
}

/// Two modifiers and a token with another value in each combination.
fn two() -> System {
    let mut system = System::default();
    let size = system.modifier("size", &["normal", "compact"]);
    let theme = system.modifier("theme", &["light", "dark"]);
    let meeting = system.varying(
        "x",
        vec![
            (&[(size, 0), (theme, 0)], number(0)),
            (&[(size, 0), (theme, 1)], number(1)),
            (&[(size, 1), (theme, 0)], number(10)),
            (&[(size, 1), (theme, 1)], number(11)),
        ],
    );
    system.alias("y", meeting);
    system
}

#[test]
fn combinations_are_decided_inside_the_value() {
    let wanted = "\
:root,
[data-size=\"normal\"] {
  --size-normal: initial;
  --size-compact: ;
}

[data-size=\"compact\"] {
  --size-normal: ;
  --size-compact: initial;
}

:root,
[data-theme=\"light\"] {
  --theme-light: initial;
  --theme-dark: ;
}

[data-theme=\"dark\"] {
  --theme-light: ;
  --theme-dark: initial;
}

:root,
[data-size],
[data-theme] {
  --x: var(--size-normal,var(--theme-light,0)var(--theme-dark,1))var(--size-compact,var(--theme-light,10)var(--theme-dark,11));
  --y: var(--x);
}
";
    assert_eq!(two().css(&plain()), wanted);
}

#[test]
fn preferences_set_flags() {
    let text = two().css(&Options::default());
    let wanted = "
@media (prefers-color-scheme: dark) {
  :root,
  [data-theme=\"auto\"] {
    color-scheme: dark;
    --theme-light: ;
    --theme-dark: initial;
  }
}
";
    assert!(text.contains(wanted), "{text}");
}

/// A token that so many modifiers of three contexts change, of which the last that is not at its default counts.
fn many(count: u16) -> System {
    let mut system = System::default();
    let ids: Vec<ModifierId> =
        (0..count).map(|n| system.modifier(&format!("m{n}"), &["off", "less", "more"])).collect();
    let mut whens: Vec<Vec<Choice>> = vec![ids.iter().map(|&id| (id, 0)).collect()];
    for (at, &id) in ids.iter().enumerate() {
        for context in [1, 2] {
            let later = ids[at + 1..].iter().map(|&id| (id, 0));
            whens.push(std::iter::once((id, context)).chain(later).collect());
        }
    }
    let values =
        whens.iter().enumerate().map(|(value, when)| (when.as_slice(), number(value as u16))).collect();
    system.varying("x", values);
    system
}

#[test]
fn a_sheet_is_the_sum_of_its_contexts() {
    let lengths = [50, 100, 200].map(|count| many(count).css(&Options::default()).len());
    assert!(lengths[1] < lengths[0] * 21 / 10 && lengths[2] < lengths[1] * 21 / 10, "{lengths:?}");
    let text = many(3).css(&Options::default());
    let off = "var(--m0-off,0)var(--m0-less,1)var(--m0-more,2)";
    let off = format!("var(--m1-off,{off})var(--m1-less,3)var(--m1-more,4)");
    let value = format!("var(--m2-off,{off})var(--m2-less,5)var(--m2-more,6);");
    assert_eq!(declared(&text, "--x"), [value]);
}

#[test]
fn many_contexts_set_their_own_flags() {
    let lengths = [50, 100, 200].map(|count: u16| {
        let mut system = System::default();
        let names: Vec<String> = (0..count).map(|n| format!("b{n}")).collect();
        let brand = system.modifier("brand", &names.iter().map(String::as_str).collect::<Vec<_>>());
        let theme = system.modifier("theme", &["light", "dark"]);
        let whens: Vec<[Choice; 1]> = (1..count).map(|context| [(brand, context)]).collect();
        let [light, dark] = [[(brand, 0), (theme, 0)], [(brand, 0), (theme, 1)]];
        let mut values: Vec<(&[Choice], _)> = vec![(&light, number(0)), (&dark, number(999))];
        values.extend(
            whens.iter().enumerate().map(|(value, when)| (when.as_slice(), number(value as u16 + 1))),
        );
        system.varying("x", values);
        system.css(&plain()).len()
    });
    assert!(lengths[1] < lengths[0] * 22 / 10 && lengths[2] < lengths[1] * 22 / 10, "{lengths:?}");
}

#[test]
fn contexts_that_agree_are_asked_for_together() {
    let mut system = System::default();
    let theme = system.modifier("theme", &["light", "dark", "dim", "paper"]);
    let size = system.modifier("size", &["normal", "large"]);
    system.varying(
        "x",
        vec![
            (&[(size, 0), (theme, 0)], number(1)),
            (&[(size, 0), (theme, 1)], number(2)),
            (&[(size, 0), (theme, 2)], None),
            (&[(size, 0), (theme, 3)], number(1)),
            (&[(size, 1)], None),
        ],
    );
    let normal = "var(--theme-dark,2)var(--theme-dim)var(--theme-not-dark,var(--theme-not-dim,1))";
    let text = system.css(&plain());
    assert_eq!(declared(&text, "--x"), [format!("var(--size-normal,{normal})var(--size-large);")]);
}

#[test]
fn flags_have_names_of_their_own() {
    let mut system = System::default();
    let theme = system.modifier("theme", &["light", "Light", "font size"]);
    system.varying(
        "x",
        vec![(&[(theme, 0)], number(1)), (&[(theme, 1)], number(2)), (&[(theme, 2)], number(3))],
    );
    system.token("theme.light", Value::Number(1.0));
    system.token("theme", Value::Number(1.0));
    let mut options = Options { selector: ".ds".to_owned(), ..plain() };
    let text = system.css(&options);
    assert_eq!(
        declared(&text, "--x"),
        ["var(--theme-light-2,1)var(--theme-light-3,2)var(--theme-font-size-2,3);"]
    );
    options.prefix = "ds".to_owned();
    assert!(system.css(&options).contains("  --ds-theme-light-2: initial;\n"));
}

#[test]
fn references_in_a_circle_over_all_contexts_are_written_out() {
    let mut system = System::default();
    let theme = system.modifier("theme", &["light", "dark"]);
    let a = system.varying("a", vec![(&[(theme, 0)], number(1)), (&[(theme, 1)], number(2))]);
    let b = system.alias("b", a);
    // `a` is 1 in light, and in dark what `b` is; `b` is 2 in dark, and in light what `a` is.
    let ids: Vec<_> = system.dictionary.tokens.iter().map(|token| token.variants.to_vec()).collect();
    let [mut of_a, mut of_b] = [ids[0].clone(), ids[1].clone()];
    of_a[1].alias = Some(b);
    of_b[1].alias = None;
    system.dictionary.tokens[0].variants = of_a.into();
    system.dictionary.tokens[1].variants = of_b.into();
    system.alias("c", b);
    let text = system.css(&Options { selector: ".ds".to_owned(), ..plain() });
    for name in ["--a", "--b", "--c"] {
        assert_eq!(declared(&text, name), ["var(--theme-light,1)var(--theme-dark,2);"], "{name}");
    }
}
