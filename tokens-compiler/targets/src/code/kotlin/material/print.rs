//! `TokenMaterial.kt`: a function for each part of a theme, and a composable that provides all of them.

use super::super::import::Imports;
use super::super::{INDENT, Plan, text};
use super::{Part, Role, Theme};
use crate::code::preferred::{self, Told};
use crate::language::writer::Writer;

/// The whole file.
pub(in super::super) fn print(
    plan: &Plan<'_>,
    theme: &Theme,
    has_sets: bool,
    imports: &mut Imports,
) -> String {
    let mut writer = Writer::new(INDENT);
    let parts: Vec<Part> = Part::ALL.into_iter().filter(|part| !theme.of(*part).is_empty()).collect();
    for &part in &parts {
        push_part(plan, part, theme.of(part), has_sets, imports, &mut writer);
    }
    push_theme(plan, &parts, has_sets, imports, &mut writer);
    let is_deprecated = theme.roles().any(|role| plan.dictionary[role.token].deprecated.is_some());
    imports.header(if is_deprecated { &["DEPRECATION"] } else { &[] }) + &writer.finish()
}

fn push_part(
    plan: &Plan<'_>,
    part: Part,
    roles: &[Role],
    has_sets: bool,
    imports: &mut Imports,
    writer: &mut Writer,
) {
    let class = part.class();
    imports.plain(&format!("androidx.compose.material3.{class}"));
    let says_dark = has_sets && says_dark(plan);
    text::document(writer, &about(part, roles.len(), says_dark));
    let receiver = if has_sets { "TokenSet" } else { "Tokens" };
    let base = format!("base: {class} = {}", base(part, says_dark, imports));
    let head = format!("public fun {receiver}.{}(", part.function());
    let is_short = head.len() + base.len() + class.len() < LONGEST;
    if part != Part::Typography && is_short {
        writer.open(&format!("{head}{base}): {class} ="));
    } else {
        writer.open(&head);
        if part == Part::Typography {
            writer.line(FONTS);
            imports.plain("androidx.compose.ui.text.font.FontFamily");
        }
        writer.line(&format!("{base},"));
        writer.outdent();
        writer.open(&format!("): {class} ="));
    }
    writer.open("base.copy(");
    for role in roles {
        writer.line(&format!("{} = {},", role.name, argument(part, role, imports)));
    }
    writer.close(")");
    writer.outdent();
    writer.gap();
}

/// Parameters stand each on its line where they don't fit on one.
const LONGEST: usize = 100;

/// The parameter with an app's fonts.
const FONTS: &str = "fonts: Map<String, FontFamily> = emptyMap(),";

fn about(part: Part, count: usize, says_dark: bool) -> String {
    let all = part.roles().len();
    let others = if count == all { "Others" } else { "The others" };
    match part {
        Part::ColorScheme => {
            let own = if says_dark { "dark where the contexts are" } else { "the light ones" };
            format!(
                "Material's colors: tokens for {count} of {all} roles. {others} are those of `base`, by default Material's own,\n\
                 {own}."
            )
        }
        Part::Typography => format!(
            "Material's text styles, with the app's own `fonts` by the names in the tokens: tokens for {count} of {all} styles.\n\
             {others} are those of `base`, by default Material's own."
        ),
        Part::Shapes => format!(
            "Material's shapes: tokens for {count} of {all} sizes. {others} are those of `base`, by default Material's own."
        ),
    }
}

/// Whether the contexts of a set say that they are dark, or that they are not.
fn says_dark(plan: &Plan<'_>) -> bool {
    preferred::chains(plan.dictionary).iter().any(|chain| chain.told.contains(&Told::Dark))
}

/// What roles without tokens are, unless a caller says otherwise.
fn base(part: Part, says_dark: bool, imports: &mut Imports) -> String {
    if part != Part::ColorScheme {
        return format!("{}()", part.class());
    }
    for scheme in ["darkColorScheme", "lightColorScheme"] {
        imports.plain(&format!("androidx.compose.material3.{scheme}"));
    }
    if says_dark { scheme(&is_dark("input")) } else { "lightColorScheme()".to_owned() }
}

/// Material's own colors.
fn scheme(is_dark: &str) -> String {
    format!("if ({is_dark}) darkColorScheme() else lightColorScheme()")
}

/// Whether the contexts of an input are dark.
fn is_dark(input: &str) -> String {
    format!("TokenChoices({input}).appearance() == true")
}

/// What Material gets for a role.
fn argument(part: Part, role: &Role, imports: &mut Imports) -> String {
    let Role { name, expression, is_optional, .. } = role;
    let (mark, otherwise) =
        if *is_optional { ("?", format!(" ?: base.{name}")) } else { ("", String::new()) };
    match part {
        Part::ColorScheme => format!("{expression}{otherwise}"),
        Part::Typography => format!("{expression}{mark}.textStyle(fonts){otherwise}"),
        Part::Shapes => {
            imports.plain("androidx.compose.foundation.shape.RoundedCornerShape");
            if *is_optional {
                format!("{expression}?.let {{ RoundedCornerShape(it) }}{otherwise}")
            } else {
                format!("RoundedCornerShape({expression})")
            }
        }
    }
}

/// The composable around an app.
fn push_theme(plan: &Plan<'_>, parts: &[Part], has_sets: bool, imports: &mut Imports, writer: &mut Writer) {
    for name in ["material3.MaterialTheme", "runtime.Composable", "runtime.remember"] {
        imports.plain(&format!("androidx.compose.{name}"));
    }
    let mut about = if has_sets {
        "Material's theme with the tokens of the composition: `ProvideTokens { TokenMaterialTheme { … } }`."
    } else {
        "Material's theme with the tokens."
    }
    .to_owned();
    if parts.contains(&Part::ColorScheme) {
        about.push_str(
            "\nWhere a role has no token, Material's own color is the light or the dark one by `isDark`.",
        );
    }
    text::document(writer, &about);
    writer.line("@Composable");
    writer.open("public fun TokenMaterialTheme(");
    if parts.contains(&Part::ColorScheme) {
        let own =
            if has_sets && says_dark(plan) { is_dark("Tokens.current.input") } else { "false".to_owned() };
        writer.line(&format!("isDark: Boolean = {own},"));
    }
    if parts.contains(&Part::Typography) {
        writer.line(FONTS);
    }
    writer.line("content: @Composable () -> Unit,");
    writer.outdent();
    writer.open(") {");
    if has_sets {
        writer.line("val tokens = Tokens.current");
    }
    writer.open("MaterialTheme(");
    for part in parts {
        let (own, given) = match part {
            Part::ColorScheme => (Some("isDark"), scheme("isDark")),
            Part::Typography => (Some("fonts"), "fonts".to_owned()),
            Part::Shapes => (None, String::new()),
        };
        let keys: Vec<&str> = has_sets.then_some("tokens").into_iter().chain(own).collect();
        let keys = if keys.is_empty() { String::new() } else { format!("({})", keys.join(", ")) };
        let (tokens, function) = (if has_sets { "tokens" } else { "Tokens" }, part.function());
        writer.line(&format!("{function} = remember{keys} {{ {tokens}.{function}({given}) }},"));
    }
    writer.line("content = content,");
    writer.close(")");
    writer.close("}");
}
