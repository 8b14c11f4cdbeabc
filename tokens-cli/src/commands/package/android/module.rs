//! Gradle's module metadata: the same library, with what distinguishes Android from other platforms.

use std::fmt::Write as _;

use super::checksum::Checksums;
use super::{Library, pom};

/// A file that a variant offers.
pub(super) struct Artifact<'b> {
    pub(super) name: String,
    pub(super) bytes: &'b [u8],
}

/// `<artifact>-<version>.module`. Nothing in it needs an escape: coordinates are letters, digits, `-`, `_` and dots.
pub(super) fn module(library: &Library, aar: &Artifact<'_>, sources: &Artifact<'_>) -> String {
    let coordinates = &library.coordinates;
    let mut text = format!(
        "{{\n  \"formatVersion\": \"1.1\",\n  \"component\": {{\n    \"group\": \"{}\",\n    \"module\": \"{}\",\n    \"version\": \"{}\",\n    \"attributes\": {{\n      \"org.gradle.status\": \"release\"\n    }}\n  }},\n  \"variants\": [\n",
        coordinates.group, coordinates.artifact, coordinates.version
    );
    for (name, usage) in [("releaseApiElements", "java-api"), ("releaseRuntimeElements", "java-runtime")] {
        let attributes = [
            ("org.gradle.category", "library"),
            ("org.gradle.dependency.bundling", "external"),
            ("org.gradle.jvm.environment", "android"),
            ("org.gradle.libraryelements", "aar"),
            ("org.gradle.usage", usage),
            ("org.jetbrains.kotlin.platform.type", "androidJvm"),
        ];
        push_variant(&mut text, name, &attributes);
        push_dependencies(&mut text, library);
        push_file(&mut text, aar);
        text.push_str("    },\n");
    }
    let attributes = [
        ("org.gradle.category", "documentation"),
        ("org.gradle.dependency.bundling", "external"),
        ("org.gradle.docstype", "sources"),
        ("org.gradle.jvm.environment", "android"),
        ("org.gradle.usage", "java-runtime"),
        ("org.jetbrains.kotlin.platform.type", "androidJvm"),
    ];
    push_variant(&mut text, "releaseSourcesElements", &attributes);
    push_file(&mut text, sources);
    text.push_str("    }\n  ]\n}\n");
    text
}

fn push_variant(text: &mut String, name: &str, attributes: &[(&str, &str)]) {
    // Writing to a String cannot fail.
    let _ = write!(text, "    {{\n      \"name\": \"{name}\",\n      \"attributes\": {{\n");
    for (index, (key, value)) in attributes.iter().enumerate() {
        let end = if index + 1 < attributes.len() { "," } else { "" };
        let _ = writeln!(text, "        \"{key}\": \"{value}\"{end}");
    }
    text.push_str("      },\n");
}

fn push_dependencies(text: &mut String, library: &Library) {
    text.push_str("      \"dependencies\": [\n");
    let all = pom::dependencies(library);
    for (index, pom::Dependency { group, artifact, version, is_aar }) in all.iter().enumerate() {
        let end = if index + 1 < all.len() { "," } else { "" };
        let selector = if *is_aar {
            format!(
                ", \"thirdPartyCompatibility\": {{ \"artifactSelector\": {{ \"name\": \"{artifact}\", \"type\": \"aar\", \"extension\": \"aar\" }} }}"
            )
        } else {
            String::new()
        };
        let _ = writeln!(
            text,
            "        {{ \"group\": \"{group}\", \"module\": \"{artifact}\", \"version\": {{ \"requires\": \"{version}\" }}{selector} }}{end}"
        );
    }
    text.push_str("      ],\n");
}

fn push_file(text: &mut String, artifact: &Artifact<'_>) {
    let Checksums { md5, sha1, sha256, sha512 } = Checksums::of(artifact.bytes);
    let (name, size) = (&artifact.name, artifact.bytes.len());
    let _ = write!(
        text,
        "      \"files\": [\n        {{\n          \"name\": \"{name}\",\n          \"url\": \"{name}\",\n          \"size\": {size},\n          \"sha512\": \"{sha512}\",\n          \"sha256\": \"{sha256}\",\n          \"sha1\": \"{sha1}\",\n          \"md5\": \"{md5}\"\n        }}\n      ]\n"
    );
}
