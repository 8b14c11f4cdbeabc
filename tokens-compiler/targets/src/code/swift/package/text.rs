//! What people read: the readme, and the first page of the module's documentation.

use super::{Names, Package};
use crate::language::writer::Writer;
use tokens_compiler_core::dictionary::{Dictionary, GroupId, TokenId};
use tokens_compiler_core::value::{TokenType, Value};

/// `README.md`.
pub(super) fn readme(dictionary: &Dictionary, package: &Package, names: &Names) -> String {
    let mut writer = Writer::new(0);
    writer.fmt(format_args!("# {}", package.name));
    writer.gap();
    writer.fmt(format_args!(
        "{} design tokens as typed Swift, version {}. This package is generated: edit the tokens instead.",
        dictionary.tokens.len(),
        package.version
    ));
    writer.gap();
    writer.line("```swift");
    writer.fmt(format_args!("import {}", package.name));
    writer.line("```");
    writer.gap();
    usage(dictionary, names, &mut writer);
    if package.assets {
        writer.gap();
        writer.line(
            "Colors are also in an asset catalog, for Interface Builder: it is in `TokenAssets.bundle`.",
        );
    }
    writer.gap();
    writer.line("`swift test` compares the package with the tokens it was generated from.");
    if let Some(license) = &package.license {
        writer.gap();
        writer.fmt(format_args!("License: {}", license.lines().collect::<String>()));
    }
    writer.finish()
}

/// The page of the module.
pub(super) fn documentation(dictionary: &Dictionary, package: &Package, names: &Names) -> String {
    let mut writer = Writer::new(0);
    writer.fmt(format_args!("# ``{}``", package.name));
    writer.gap();
    writer.line("Design tokens as typed values, which follow the theme.");
    writer.gap();
    writer.line("## Overview");
    writer.gap();
    usage(dictionary, names, &mut writer);
    writer.gap();
    writer.line("## Topics");
    writer.gap();
    writer.line("### Tokens");
    writer.gap();
    for name in ["Tokens", "TokenSet", "TokenInput", "TokenChoices"] {
        writer.fmt(format_args!("- ``{name}``"));
    }
    for modifier in &names.modifiers {
        writer.fmt(format_args!("- ``{}``", modifier.type_name));
    }
    writer.gap();
    writer.line("### Values");
    writer.gap();
    for name in [
        "TokenColor",
        "TokenDuration",
        "TokenCubicBezier",
        "TokenTransition",
        "TokenFontFamily",
        "TokenFontWeight",
        "TokenTypography",
        "TokenShadow",
        "TokenGradient",
        "TokenBorder",
        "TokenStrokeStyle",
        "TokenLineCap",
        "TokenOpaque",
    ] {
        writer.fmt(format_args!("- ``{name}``"));
    }
    writer.finish()
}

/// How tokens are used, shown with tokens that there are.
fn usage(dictionary: &Dictionary, names: &Names, writer: &mut Writer) {
    let paths = Paths { dictionary, names };
    let color = paths.first(TokenType::Color);
    if let Some(id) = color.or_else(|| paths.any()) {
        writer.line("A token in the default contexts is a constant:");
        writer.gap();
        writer.line("```swift");
        writer.fmt(format_args!("let value = Tokens.{}", paths.constant(id)));
        writer.line("```");
    }
    if let Some(id) = color {
        let member = paths.member(id);
        writer.gap();
        writer.line("In SwiftUI, the tokens of the environment follow the theme of the surrounding view:");
        writer.gap();
        writer.line("```swift");
        view(&member, paths.first(TokenType::Typography).map(|id| paths.member(id)), writer);
        writer.line("```");
        writer.gap();
        writer.line("Since iOS 17, macOS 14, tvOS 17 and watchOS 10, a color needs no property for it:");
        writer.gap();
        writer.line("```swift");
        writer.fmt(format_args!("Text(\"Hello\").foregroundStyle(.token(\\.{member}))"));
        writer.line("```");
        writer.gap();
        writer.line("UIKit and AppKit have dynamic colors:");
        writer.gap();
        writer.line("```swift");
        writer.fmt(format_args!("view.backgroundColor = UIColor.token(\\.{member})"));
        writer.line("```");
    }
    if let (Some(modifier), Some(own)) = (names.modifiers.first(), dictionary.modifiers.first()) {
        let context = &modifier.contexts[modifier.contexts.len() - 1];
        writer.gap();
        writer.fmt(format_args!(
            "Contexts that are not chosen are those that the user prefers. A part of an app chooses for `{}`:",
            own.name.replace(['`', '\n', '\r'], " ")
        ));
        writer.gap();
        writer.line("```swift");
        writer.fmt(format_args!("content.tokens {{ $0.{} = .{context} }}", modifier.member));
        writer.line("```");
        writer.gap();
        writer.line("A set has one context of every modifier, the default one of those that are left out:");
        writer.gap();
        writer.line("```swift");
        writer.fmt(format_args!("let tokens = TokenSet(TokenInput({}: .{context}))", modifier.member));
        writer.line("```");
    }
}

/// A view that draws with the tokens of its environment.
fn view(color: &str, typography: Option<String>, writer: &mut Writer) {
    writer.line("struct Greeting: View {");
    writer.line("  @Environment(\\.tokens) private var tokens");
    writer.line("");
    writer.line("  var body: some View {");
    writer.line("    Text(\"Hello\")");
    if let Some(typography) = typography {
        writer.fmt(format_args!("      .typography(tokens.{typography})"));
    }
    writer.fmt(format_args!("      .foregroundStyle(Color(tokens.{color}))"));
    writer.line("  }");
    writer.line("}");
}

/// Tokens as code names them.
pub(super) struct Paths<'p> {
    pub(super) dictionary: &'p Dictionary,
    pub(super) names: &'p Names,
}

impl Paths<'_> {
    /// The first token of a type that exists everywhere and is to stay; rather one that a theme changes.
    fn first(&self, wanted: TokenType) -> Option<TokenId> {
        let fits = |value: &Value| value.token_type() == wanted;
        self.find(true, fits).or_else(|| self.find(false, fits))
    }

    fn any(&self) -> Option<TokenId> {
        self.find(false, |_| true)
    }

    fn find(&self, varies: bool, fits: impl Fn(&Value) -> bool) -> Option<TokenId> {
        let mut all = self.dictionary.tokens();
        let found = all.find(|(_, token)| {
            let is_whole = token
                .variants
                .iter()
                .all(|variant| variant.value.is_some_and(|value| fits(&self.dictionary[value])));
            is_whole && token.deprecated.is_none() && (token.varies() || !varies)
        });
        found.map(|(id, _)| id)
    }

    /// `Color.Brand.primary`
    pub(super) fn constant(&self, id: TokenId) -> String {
        self.path(id, |group| &self.names.types[group.index()])
    }

    /// `color.brand.primary`
    pub(super) fn member(&self, id: TokenId) -> String {
        self.path(id, |group| &self.names.groups[group.index()])
    }

    fn path<'n>(&'n self, id: TokenId, name: impl Fn(GroupId) -> &'n String) -> String {
        let mut parts = vec![self.names.tokens[id.index()].as_str()];
        let mut group = self.dictionary[id].group;
        while group != GroupId::ROOT {
            parts.push(name(group));
            group = self.dictionary[group].parent;
        }
        parts.reverse();
        parts.join(".")
    }
}
