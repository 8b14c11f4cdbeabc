//! The jars of `tests/native/pom.xml`, copied into the cache and compared with `tests/native/maven.sha256`.

use std::fs;

use tokens_tests::native::kotlin;

use super::{Step, apt};
use crate::process::{self, command, is_installed, succeeds};

/// Fetches the jars unless the right ones are there.
pub(super) fn install() -> Step {
    let folder = kotlin::folder();
    if fs::create_dir_all(&folder).is_err() {
        return Err(format!("no jars to compile Kotlin with; {} cannot be made", folder.display()));
    }
    if are_right() {
        return Ok(());
    }
    if !is_installed("mvn") && !apt(&["maven", "openjdk-17-jdk-headless"]) {
        return Err("no jars to compile Kotlin with; install Maven (Debian: `apt-get install maven`)".into());
    }
    let mut mvn = command("mvn", &["-B", "-q", "-f", "tests/native/pom.xml", "dependency:copy-dependencies"]);
    mvn.arg(format!("-DoutputDirectory={}", folder.display()));
    if succeeds(&mut mvn) && are_right() {
        Ok(())
    } else {
        Err(format!(
            "the jars in {} are not those of tests/native/maven.sha256, as shown above",
            folder.display()
        ))
    }
}

/// Whether every jar of the list is there and has the bytes that were looked at when it was written.
fn are_right() -> bool {
    if !kotlin::jars().iter().all(|jar| jar.is_file()) {
        return false;
    }
    let list = process::root().join("tests/native/maven.sha256");
    let (program, first) =
        if is_installed("sha256sum") { ("sha256sum", &[][..]) } else { ("shasum", &["-a", "256"][..]) };
    let mut sums = command(program, first);
    sums.args(["--check", "--quiet"]).arg(list).current_dir(kotlin::folder());
    succeeds(&mut sums)
}
