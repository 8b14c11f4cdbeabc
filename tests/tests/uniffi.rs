//! Tokens for other languages through `UniFFI`, beside their values (`parity.rs`): other systems than ours, the packages
//! with machine code, and what is refused.

use std::fs;
use std::process::Command;
use std::time::Duration;

use tokens_tests::native::uniffi;
use tokens_tests::{command, disk};

#[path = "uniffi/package.rs"]
mod package;
#[path = "uniffi/systems.rs"]
mod systems;

#[test]
fn a_library_without_tokens_is_refused() {
    let folder = disk::scratch("uniffi-refused");
    fs::write(folder.join("libempty.a"), "!<arch>\n").expect("a file can be written");
    for (file, wanted) in [
        ("libempty.a", "`libempty.a` cannot be read: "),
        ("libnone.so", "cannot read `libnone.so`: no such file or directory"),
    ] {
        let mut command = Command::new(uniffi::tokens());
        command.args(["bindings", file, "--language", "swift", "--out", "out"]).current_dir(&folder);
        let ran = command::within(&mut command, Duration::from_mins(1));
        assert_eq!(ran.status, Some(2), "{}{}", ran.out, ran.err);
        assert!(ran.err.contains(wanted), "{}", ran.err);
        assert!(!folder.join("out").exists());
    }
    let ran = command::run(
        &["bindings", "libempty.a", "--language", "swift", "--out", "out"],
        &folder,
        Duration::from_mins(1),
    );
    assert_eq!(ran.status, Some(2), "{}", ran.out);
    assert!(ran.err.contains("built without the feature `uniffi`"), "{}", ran.err);
}
