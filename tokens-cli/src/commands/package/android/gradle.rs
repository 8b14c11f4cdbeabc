//! The library as a Gradle project: sources, resources and a build file for Android's own build tools.

use std::fmt::Write as _;

use super::{File, Library, library, pom};

/// Every file.
pub(super) fn project(library: &Library) -> Vec<File> {
    let mut all = vec![
        packed("build.gradle.kts", build(library)),
        packed("consumer-rules.pro", library::RULES.to_owned()),
        // The namespace is in the build file.
        packed("src/main/AndroidManifest.xml", "<manifest />\n".to_owned()),
    ];
    for output in &library.sources {
        all.push(packed(&format!("src/main/kotlin/{}", output.path), output.text.clone()));
    }
    for output in &library.resources.outputs {
        all.push(packed(&format!("src/main/res/{}", output.path), output.text.clone()));
    }
    all
}

fn packed(path: &str, text: String) -> File {
    File { path: path.to_owned(), bytes: text.into_bytes() }
}

/// `build.gradle.kts`. The versions of the plugins are the project's that includes this one.
fn build(library: &Library) -> String {
    let coordinates = &library.coordinates;
    let plugin = if library.compose { "    id(\"org.jetbrains.kotlin.plugin.compose\")\n" } else { "" };
    let feature = if library.compose { "    buildFeatures {\n        compose = true\n    }\n" } else { "" };
    let mut text = format!(
        "plugins {{\n    id(\"com.android.library\")\n    id(\"org.jetbrains.kotlin.android\")\n{plugin}    `maven-publish`\n}}\n\ngroup = \"{}\"\nversion = \"{}\"\n\nandroid {{\n    namespace = \"{}\"\n    compileSdk = 35\n    defaultConfig {{\n        minSdk = {}\n        consumerProguardFiles(\"consumer-rules.pro\")\n    }}\n{feature}    publishing {{\n        singleVariant(\"release\") {{\n            withSourcesJar()\n        }}\n    }}\n}}\n\nkotlin {{\n    explicitApi()\n}}\n\ndependencies {{\n",
        coordinates.group, coordinates.version, library.namespace, library.min_sdk
    );
    for pom::Dependency { group, artifact, version, .. } in pom::dependencies(library) {
        // Gradle's Kotlin plugin adds the standard library itself.
        if artifact != "kotlin-stdlib" {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "    api(\"{group}:{artifact}:{version}\")");
        }
    }
    let _ = write!(
        text,
        "}}\n\npublishing {{\n    publications {{\n        register<MavenPublication>(\"release\") {{\n            artifactId = \"{}\"\n            afterEvaluate {{\n                from(components[\"release\"])\n            }}\n        }}\n    }}\n}}\n",
        coordinates.artifact
    );
    text
}
