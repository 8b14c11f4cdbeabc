//! Kotlin: the compiler as npm has it, which is the whole of it, and a JVM to run it.

use tokens_tests::native::kotlin;

use super::{Step, apt, npm_install};
use crate::process::is_installed;

/// Installs the compiler and a JVM unless they are there.
pub(super) fn install() -> Step {
    if !is_installed("java") && !apt(&["openjdk-17-jdk-headless"]) {
        return Err("no JVM to run the Kotlin compiler; install Java 17 or later (Debian: `apt-get install \
                    openjdk-17-jdk-headless`)"
            .into());
    }
    if !npm_install("tests/native") {
        return Err("no Kotlin compiler; install Node with npm (Debian: `apt-get install nodejs npm`)".into());
    }
    // The jars are a step of their own, which said what is wrong with them.
    kotlin::find().map(|_| ()).ok_or_else(|| "no Kotlin without its jars".into())
}
