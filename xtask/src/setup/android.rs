//! The tools of Android that Debian has: aapt2 and the framework's resources. Its classes are a jar.

use tokens_tests::native::android;

use super::{Step, apt};

/// Installs the tools unless they are there.
pub(super) fn install() -> Step {
    let found = || android::find().is_some();
    if found() || (apt(&["aapt", "android-framework-res"]) && found()) {
        Ok(())
    } else {
        Err("no aapt2 with the framework's resources; install them (Debian: `apt-get install aapt \
             android-framework-res`)"
            .into())
    }
}
