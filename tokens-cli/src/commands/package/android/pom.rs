//! The Maven description of a library, and its dependencies.

use std::fmt::Write as _;

use super::Library;

/// A library that apps get with this one: group, artifact, version.
pub(super) struct Dependency<'l> {
    pub(super) group: &'static str,
    pub(super) artifact: &'static str,
    pub(super) version: &'l str,
    /// Whether it is an AAR whose own description calls it a jar.
    pub(super) is_aar: bool,
}

/// The code's dependencies; all of them are in the types that apps see.
pub(super) fn dependencies(library: &Library) -> Vec<Dependency<'_>> {
    let mut all = Vec::new();
    if library.compose {
        for (group, artifact) in [
            ("androidx.compose.animation", "animation-core"),
            ("androidx.compose.foundation", "foundation"),
            ("androidx.compose.runtime", "runtime"),
            ("androidx.compose.ui", "ui"),
            ("androidx.compose.ui", "ui-geometry"),
            ("androidx.compose.ui", "ui-graphics"),
            ("androidx.compose.ui", "ui-text"),
            ("androidx.compose.ui", "ui-unit"),
        ] {
            all.push(Dependency { group, artifact, version: &library.compose_version, is_aar: false });
        }
    }
    if let Some(version) = &library.material_version {
        let (group, artifact) = ("androidx.compose.material3", "material3");
        all.push(Dependency { group, artifact, version, is_aar: false });
    }
    all.push(Dependency {
        group: "org.jetbrains.kotlin",
        artifact: "kotlin-stdlib",
        version: &library.kotlin_version,
        is_aar: false,
    });
    if !library.native.is_empty() {
        let (group, artifact, version) = super::runtime::JNA;
        all.push(Dependency { group, artifact, version, is_aar: true });
    }
    all
}

/// `<artifact>-<version>.pom`
pub(super) fn pom(library: &Library) -> String {
    let coordinates = &library.coordinates;
    let description = if library.native.is_empty() {
        "Design tokens as Kotlin constants and Android resources."
    } else {
        "Design tokens that are looked up and computed with at run time."
    };
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<project xmlns=\"http://maven.apache.org/POM/4.0.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd\">\n  <!-- Gradle reads the module metadata beside this file where it finds these words: -->\n  <!-- do_not_remove: published-with-gradle-metadata -->\n  <modelVersion>4.0.0</modelVersion>\n  <groupId>{}</groupId>\n  <artifactId>{}</artifactId>\n  <version>{}</version>\n  <packaging>aar</packaging>\n  <name>{}</name>\n  <description>{}</description>\n  <dependencies>\n",
        coordinates.group, coordinates.artifact, coordinates.version, coordinates.artifact, description
    );
    for Dependency { group, artifact, version, is_aar } in dependencies(library) {
        let kind = if is_aar { "      <type>aar</type>\n" } else { "" };
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "    <dependency>\n      <groupId>{group}</groupId>\n      <artifactId>{artifact}</artifactId>\n      <version>{version}</version>\n{kind}      <scope>compile</scope>\n    </dependency>\n"
        );
    }
    text.push_str("  </dependencies>\n</project>\n");
    text
}
