//! The library as a Gradle module: sources, resources and a build file for Android's own build tools. It builds as a part
//! of a project, which has the versions of the plugins and the repositories.

use std::fmt::Write as _;

use super::{File, Library, library, pom, readme};

/// Every file.
pub(super) fn module(library: &Library) -> Vec<File> {
    let mut all = vec![
        File::new("README.md", readme::text(library)),
        File::new("build.gradle.kts", build(library)),
        File::new("consumer-rules.pro", library::RULES.to_owned()),
        // The namespace is in the build file.
        File::new("src/main/AndroidManifest.xml", "<manifest />\n".to_owned()),
    ];
    for output in &library.sources {
        all.push(File::new(format!("src/main/kotlin/{}", output.path), output.bytes.clone()));
    }
    for output in &library.resources {
        all.push(File::new(format!("src/main/res/{}", output.path), output.bytes.clone()));
    }
    all
}

/// `build.gradle.kts`. The plugins' versions come from the project that includes this module. Since version 9, Android's
/// plugin compiles Kotlin itself and refuses Kotlin's own plugin beside it.
fn build(library: &Library) -> String {
    let coordinates = &library.coordinates;
    let plugin = if library.compose { "    id(\"org.jetbrains.kotlin.plugin.compose\")\n" } else { "" };
    let feature = if library.compose { "    buildFeatures {\n        compose = true\n    }\n" } else { "" };
    let mut text = format!(
        "plugins {{\n    id(\"com.android.library\")\n{plugin}    `maven-publish`\n}}\n\n// Android's plugin compiles Kotlin itself since version 9.\nif (extensions.findByName(\"kotlin\") == null) {{\n    apply(plugin = \"org.jetbrains.kotlin.android\")\n}}\n\ngroup = \"{}\"\nversion = \"{}\"\n\nandroid {{\n    namespace = \"{}\"\n    compileSdk = 35\n    defaultConfig {{\n        minSdk = {}\n        consumerProguardFiles(\"consumer-rules.pro\")\n    }}\n{feature}    publishing {{\n        singleVariant(\"release\") {{\n            withSourcesJar()\n        }}\n    }}\n}}\n\ndependencies {{\n",
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
