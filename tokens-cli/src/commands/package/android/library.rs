//! The AAR: manifest, classes, resources, the names of resources, rules for shrinkers.

use std::fmt::Write as _;

use super::super::archive;
use super::Library;
use crate::failure::Failure;

/// What apps' build tools read before anything else.
const METADATA: &str = "aarFormatVersion=1.0\naarMetadataVersion=1.0\ncoreLibraryDesugaringEnabled=false\nminAndroidGradlePluginVersion=1.0.0\nminCompileSdk=1\nminCompileSdkExtension=0\n";

/// Rules for the shrinkers of apps.
pub(super) const RULES: &str =
    "# Nothing here is reached by reflection, so a shrinker may drop whatever an app does not use.\n";

/// The archive.
pub(super) fn aar(library: &Library, classes: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Failure> {
    let text = |path: &str, text: String| (path.to_owned(), text.into_bytes());
    let mut entries = vec![
        text("AndroidManifest.xml", manifest(library)),
        text("META-INF/com/android/build/gradle/aar-metadata.properties", METADATA.to_owned()),
        text("R.txt", symbols(library)),
        text("proguard.txt", library.rules.clone()),
        ("classes.jar".to_owned(), archive::zip(classes.to_vec())?),
    ];
    for output in &library.resources {
        entries.push((format!("res/{}", output.path), output.bytes.clone()));
    }
    for file in &library.native {
        entries.push((format!("jni/{}", file.path), file.bytes.clone()));
    }
    archive::zip(entries)
}

/// The sources of the classes.
pub(super) fn sources(library: &Library) -> Result<Vec<u8>, Failure> {
    let entry = |output: &tokens_compiler::targets::File| (output.path.clone(), output.bytes.clone());
    archive::zip(library.sources.iter().map(entry).collect())
}

/// `AndroidManifest.xml`. Nothing in the namespace needs an escape in XML.
fn manifest(library: &Library) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\"\n    package=\"{}\" >\n\n    <uses-sdk android:minSdkVersion=\"{}\" />\n\n</manifest>\n",
        library.namespace, library.min_sdk
    )
}

/// `R.txt`: the names from which an app's build makes `R`; it assigns the numbers itself.
fn symbols(library: &Library) -> String {
    let mut text = String::new();
    for (kind, name) in &library.symbols {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "int {kind} {name} 0x0");
    }
    text
}
