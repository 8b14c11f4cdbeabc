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
    push_theme(&parts, has_sets, imports, &mut writer);
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
    text::document(writer, &about(part, roles.len()));
    let receiver = if has_sets { "TokenSet" } else { "Tokens" };
    let base = format!("base: {class} = {}", base(plan, part, has_sets, imports));
    let function = part.function();
    if part == Part::Shapes {
        writer.open(&format!("public fun {receiver}.{function}({base}): {class} ="));
    } else {
        writer.open(&format!("public fun {receiver}.{function}("));
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

/// The parameter with an app's fonts.
const FONTS: &str = "fonts: Map<String, FontFamily> = emptyMap(),";

fn about(part: Part, count: usize) -> String {
    let all = part.roles().len();
    let others = if count == all { "Others" } else { "The others" };
    match part {
        Part::ColorScheme => format!(
            "Material's colors: tokens for {count} of {all} roles. {others} are those of `base`, by default Material's own,\n\
             light or dark as the contexts."
        ),
        Part::Typography => format!(
            "Material's text styles, with the app's own `fonts` by the names in the tokens: tokens for {count} of {all} styles.\n\
             {others} are those of `base`, by default Material's own."
        ),
        Part::Shapes => format!(
            "Material's shapes: tokens for {count} of {all} sizes. {others} are those of `base`, by default Material's own."
        ),
    }
}

/// What roles without tokens are, unless a caller says otherwise.
fn base(plan: &Plan<'_>, part: Part, has_sets: bool, imports: &mut Imports) -> String {
    if part != Part::ColorScheme {
        return format!("{}()", part.class());
    }
    imports.plain("androidx.compose.material3.lightColorScheme");
    let chains = preferred::chains(plan.dictionary);
    if !has_sets || !chains.iter().any(|chain| chain.told.contains(&Told::Dark)) {
        return "lightColorScheme()".to_owned();
    }
    imports.plain("androidx.compose.material3.darkColorScheme");
    "if (TokenChoices(input).appearance() == true) darkColorScheme() else lightColorScheme()".to_owned()
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
fn push_theme(parts: &[Part], has_sets: bool, imports: &mut Imports, writer: &mut Writer) {
    for name in ["material3.MaterialTheme", "runtime.Composable", "runtime.remember"] {
        imports.plain(&format!("androidx.compose.{name}"));
    }
    let has_fonts = parts.contains(&Part::Typography);
    let about = if has_sets {
        "Material's theme with the tokens of the composition: `ProvideTokens { TokenMaterialTheme { … } }`."
    } else {
        "Material's theme with the tokens."
    };
    text::document(writer, about);
    writer.line("@Composable");
    writer.open("public fun TokenMaterialTheme(");
    if has_fonts {
        writer.line(FONTS);
    }
    writer.line("content: @Composable () -> Unit,");
    writer.outdent();
    writer.open(") {");
    let (tokens, first) = if has_sets { ("tokens", "tokens") } else { ("Tokens", "") };
    if has_sets {
        writer.line("val tokens = Tokens.current");
    }
    writer.open("MaterialTheme(");
    for part in parts {
        let (given, keys) = match part {
            Part::Typography if first.is_empty() => ("fonts", "fonts".to_owned()),
            Part::Typography => ("fonts", format!("{first}, fonts")),
            Part::ColorScheme | Part::Shapes => ("", first.to_owned()),
        };
        let keys = if keys.is_empty() { keys } else { format!("({keys})") };
        let function = part.function();
        writer.line(&format!("{function} = remember{keys} {{ {tokens}.{function}({given}) }},"));
    }
    writer.line("content = content,");
    writer.close(")");
    writer.close("}");
}
