//! Tokens in which several modifiers meet.

use tokens_compiler::targets::css::Options;
use tokens_compiler::value::Value;

use crate::system::System;

/// Two modifiers and a token with another value in each combination.
fn two() -> System {
    let mut system = System::default();
    let size = system.modifier("size", &["normal", "compact"]);
    let theme = system.modifier("theme", &["light", "dark"]);
    let number = |n: u16| Some(Value::Number(f64::from(n)));
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
fn a_text_that_is_the_same_everywhere_needs_no_combinations() {
    let text = two().css(&Options { media: false, color_scheme: false, ..Options::default() });
    assert_eq!(text.matches("--y: var(--x);").count(), 5, "{text}");
    assert_eq!(text.matches("--x: ").count(), 9, "{text}");
}

#[test]
fn combinations_hold_for_one_element_and_for_regions() {
    let text = two().css(&Options { media: false, color_scheme: false, ..Options::default() });
    let wanted = "
[data-size=\"compact\"][data-theme=\"dark\"],
[data-size=\"compact\"]:where(:not([data-theme])):is([data-theme=\"dark\"] *),
[data-size=\"compact\"]:where(:not([data-theme])):is([data-theme] [data-theme=\"dark\"] *),
[data-size=\"compact\"]:where(:not([data-theme])):is([data-theme] [data-theme] [data-theme=\"dark\"] *),
[data-theme=\"dark\"]:where(:not([data-size])):is([data-size=\"compact\"] *),
[data-theme=\"dark\"]:where(:not([data-size])):is([data-size] [data-size=\"compact\"] *),
[data-theme=\"dark\"]:where(:not([data-size])):is([data-size] [data-size] [data-size=\"compact\"] *) {
  --x: 11;
}
";
    assert!(text.ends_with(wanted), "{text}");
}

#[test]
fn combinations_follow_preferences_too() {
    let text = two().css(&Options::default());
    let wanted = "
@media (prefers-color-scheme: dark) {
  [data-size=\"compact\"]:not([data-theme], [data-theme] *) {
    --x: 11;
  }
}
";
    assert!(text.ends_with(wanted), "{text}");
}

/// A token that so many modifiers of two contexts change.
fn many(count: u16) -> System {
    let mut system = System::default();
    let ids: Vec<_> = (0..count).map(|n| system.modifier(&format!("m{n}"), &["off", "on"])).collect();
    let choices: Vec<Vec<_>> = (0..ids.len())
        .map(|on| ids[..=on].iter().map(|&id| (id, u16::from(id == ids[on]))).collect())
        .collect();
    let none: Vec<_> = ids.iter().map(|&id| (id, 0)).collect();
    let mut values = vec![(none.as_slice(), Some(Value::Number(0.0)))];
    for (index, choice) in choices.iter().enumerate() {
        values.push((choice.as_slice(), Some(Value::Number(index as f64 + 1.0))));
    }
    system.varying("x", values);
    system
}

#[test]
fn too_many_modifiers_are_reported() {
    assert!(many(4).emit(&Options::default()).1.is_empty());
    let (text, messages) = many(6).emit(&Options::default());
    assert_eq!(
        messages,
        [
            "in the target `css`, so many modifiers meet in `x` that its combinations hold only for elements that \
          choose all of them"
        ]
    );
    assert!(text.contains("\n[data-m0=\"on\"][data-m1=\"on\"] {\n"), "{text}");
    assert!(!text.contains(":is("), "{text}");
    let (text, messages) = many(200).emit(&Options::default());
    assert_eq!(
        messages,
        ["in the target `css`, so many modifiers meet in `x` that its combinations are left out"]
    );
    assert!(text.len() < 20_000, "{}", text.len());
}
