//! Swift: the toolchain on the PATH where it is recent enough; else, on Debian, the package of a later release than most
//! machines run, in a folder of its own.

use std::fs;
use std::path::Path;

use tokens_tests::native::{cache, swift};

use super::{Step, apt, is_root};
use crate::process::{command, is_installed, succeeds};

/// The first release of Debian that has Swift.
const RELEASE: &str = "trixie";

/// What installs the compiler in the new root. A package that was half installed is finished first.
const PACKAGES: &str = "export DEBIAN_FRONTEND=noninteractive
dpkg --configure -a \
&& apt-get update -qq \
&& apt-get install -y -qq --no-install-recommends swiftlang libc6-dev libstdc++-14-dev \
&& apt-get clean \
&& swift --version";

/// Installs a toolchain unless there is one.
pub(super) fn install() -> Step {
    if swift::find().is_some() {
        return Ok(());
    }
    if !cfg!(target_os = "linux") || !is_installed("apt-get") {
        return Err("no Swift 6; install it and put `swift` on the PATH".into());
    }
    if !is_root() {
        return Err(
            "no Swift 6; put `swift` on the PATH, or run `cargo xtask setup` once as root: Debian's \
                    is installed in a root of its own"
                .into(),
        );
    }
    let root = swift::root();
    let done = (is_installed("debootstrap") || apt(&["debootstrap"])) && base(&root) && compiler(&root);
    if done {
        Ok(())
    } else {
        Err(format!(
            "no Swift 6: installing Debian's into {} failed, as shown above; `cargo xtask setup` goes on from there",
            root.display()
        ))
    }
}

/// The system that the compiler is installed in. Made beside its place, so that a half one is never taken for it.
fn base(root: &Path) -> bool {
    if root.join("etc/debian_version").is_file() {
        return true;
    }
    let half = root.with_extension("half");
    // What an interrupted run left cannot be continued.
    let _ = fs::remove_dir_all(&half);
    fs::create_dir_all(cache()).is_ok()
        && succeeds(command("debootstrap", &["--variant=minbase", RELEASE]).arg(&half))
        && fs::rename(&half, root).is_ok()
}

fn compiler(root: &Path) -> bool {
    let empty = cache().join("empty");
    fs::create_dir_all(&empty).is_ok()
        && succeeds(&mut swift::inside(root, &empty, &empty, "sh", &["-c", PACKAGES]))
        && fs::write(root.join(".complete"), "").is_ok()
}
