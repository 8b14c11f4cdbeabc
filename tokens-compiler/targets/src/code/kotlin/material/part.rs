//! The three parts of a theme of Material, and the roles of each.

use std::collections::BTreeMap;

use super::{Material, Role};
use tokens_compiler_core::value::TokenType;

/// A part of a theme.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    ColorScheme,
    Typography,
    Shapes,
}

impl Part {
    pub(super) const ALL: [Self; 3] = [Self::ColorScheme, Self::Typography, Self::Shapes];

    /// What is mapped of it.
    pub(super) fn of(self, material: &Material) -> &BTreeMap<String, String> {
        match self {
            Self::ColorScheme => &material.color_scheme,
            Self::Typography => &material.typography,
            Self::Shapes => &material.shapes,
        }
    }

    /// Its option.
    pub(super) fn option(self) -> &'static str {
        match self {
            Self::ColorScheme => "material.color-scheme",
            Self::Typography => "material.typography",
            Self::Shapes => "material.shapes",
        }
    }

    /// Its class, as Material calls it.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::ColorScheme => "ColorScheme",
            Self::Typography => "Typography",
            Self::Shapes => "Shapes",
        }
    }

    /// The function that makes it, and the parameter of `MaterialTheme`.
    pub(super) fn function(self) -> &'static str {
        match self {
            Self::ColorScheme => "colorScheme",
            Self::Typography => "typography",
            Self::Shapes => "shapes",
        }
    }

    /// The type of tokens that its roles can have.
    pub(super) fn token_type(self) -> TokenType {
        match self {
            Self::ColorScheme => TokenType::Color,
            Self::Typography => TokenType::Typography,
            Self::Shapes => TokenType::Dimension,
        }
    }

    /// What to write for one of its roles.
    pub(super) fn advice(self) -> String {
        let (what, example) = match self {
            Self::ColorScheme => ("color", "color.text.default"),
            Self::Typography => ("typography", "text.body"),
            Self::Shapes => ("dimension", "radius.card"),
        };
        format!("write the path of a {what} token, such as `{example}`")
    }

    /// The parameters of its class in Material 3 1.4, in their order.
    pub(super) fn roles(self) -> &'static [&'static str] {
        match self {
            Self::ColorScheme => COLORS,
            Self::Typography => STYLES,
            Self::Shapes => SIZES,
        }
    }

    /// Brings roles into Material's order.
    pub(super) fn sort(self, roles: &mut [Role]) {
        roles.sort_by_key(|role| self.roles().iter().position(|name| *name == role.name));
    }
}

const COLORS: &[&str] = &[
    "primary",
    "onPrimary",
    "primaryContainer",
    "onPrimaryContainer",
    "inversePrimary",
    "secondary",
    "onSecondary",
    "secondaryContainer",
    "onSecondaryContainer",
    "tertiary",
    "onTertiary",
    "tertiaryContainer",
    "onTertiaryContainer",
    "background",
    "onBackground",
    "surface",
    "onSurface",
    "surfaceVariant",
    "onSurfaceVariant",
    "surfaceTint",
    "inverseSurface",
    "inverseOnSurface",
    "error",
    "onError",
    "errorContainer",
    "onErrorContainer",
    "outline",
    "outlineVariant",
    "scrim",
    "surfaceBright",
    "surfaceDim",
    "surfaceContainer",
    "surfaceContainerHigh",
    "surfaceContainerHighest",
    "surfaceContainerLow",
    "surfaceContainerLowest",
    "primaryFixed",
    "primaryFixedDim",
    "onPrimaryFixed",
    "onPrimaryFixedVariant",
    "secondaryFixed",
    "secondaryFixedDim",
    "onSecondaryFixed",
    "onSecondaryFixedVariant",
    "tertiaryFixed",
    "tertiaryFixedDim",
    "onTertiaryFixed",
    "onTertiaryFixedVariant",
];

const STYLES: &[&str] = &[
    "displayLarge",
    "displayMedium",
    "displaySmall",
    "headlineLarge",
    "headlineMedium",
    "headlineSmall",
    "titleLarge",
    "titleMedium",
    "titleSmall",
    "bodyLarge",
    "bodyMedium",
    "bodySmall",
    "labelLarge",
    "labelMedium",
    "labelSmall",
];

const SIZES: &[&str] = &["extraSmall", "small", "medium", "large", "extraLarge"];
