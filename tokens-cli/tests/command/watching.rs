//! `build --watch`: builds again, keeps going after errors, reads tokens.toml again.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::run::{BROKEN, Folder, SMALL, themes};

/// A watch, ended with the test.
struct Watch {
    child: Child,
    lines: Receiver<String>,
}

impl Watch {
    fn new(folder: &Folder) -> Self {
        let mut child = folder
            .command("build --watch")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        let err = child.stderr.take().expect("standard error is piped");
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(err).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Self { child, lines }
    }

    /// Waits until the watch says so.
    fn hears(&self, text: &str) {
        loop {
            let line = self.lines.recv_timeout(Duration::from_secs(20));
            if line.unwrap_or_else(|_| panic!("the watch does not say {text:?}")).contains(text) {
                return;
            }
        }
    }
}

/// Waits until something holds: how many builds lead there is the machine's business.
fn until(holds: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !holds() {
        assert!(Instant::now() < end, "the watch does not build");
        thread::sleep(Duration::from_millis(10));
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn changes_are_built_and_errors_survived() {
    let folder = themes().with("tokens.toml", "[targets.css]\n");
    let watch = Watch::new(&folder);
    watch.hears("watching");
    assert!(folder.read("dist/css/tokens.css").contains("4px"));
    folder.write("core.tokens.json", BROKEN);
    watch.hears("nothing was written");
    watch.hears("watching");
    folder.write("core.tokens.json", SMALL.replace('4', "5"));
    until(|| folder.read("dist/css/tokens.css").contains("5px"));
    // Editors save by a new file in the place of the old one.
    folder.write("core.tokens.json~", SMALL.replace('4', "6"));
    let (new, old) = (folder.path().join("core.tokens.json~"), folder.path().join("core.tokens.json"));
    std::fs::rename(new, old).expect("the file can be renamed");
    until(|| folder.read("dist/css/tokens.css").contains("6px"));
    folder.write("tokens.toml", "[targets.css\n");
    watch.hears("error[invalid-config]");
    watch.hears("watching");
    folder.write("tokens.toml", "[targets.json]\n");
    until(|| folder.has("dist/json/tokens.json"));
}

#[test]
fn folders_that_vanish_and_come_back_are_followed() {
    let resolver = r##"{ "version": "2025.10", "sets": { "all": { "sources": [{ "$ref": "core/color/a.tokens.json" }] } },
"resolutionOrder": [{ "$ref": "#/sets/all" }] }"##;
    let folder = Folder::new()
        .with("tokens.resolver.json", resolver)
        .with("core/color/a.tokens.json", SMALL)
        .with("tokens.toml", "[targets.css]\n");
    let watch = Watch::new(&folder);
    watch.hears("watching");
    std::fs::remove_dir_all(folder.path().join("core")).expect("the folder can be removed");
    watch.hears("error[file-not-found]");
    watch.hears("watching");
    // As another branch brings it back: a new folder under the old name, and then a change in it.
    folder.write("core/color/a.tokens.json", SMALL.replace('4', "5"));
    until(|| folder.read("dist/css/tokens.css").contains("5px"));
    watch.hears("watching");
    folder.write("core/color/a.tokens.json", SMALL.replace('4', "6"));
    until(|| folder.read("dist/css/tokens.css").contains("6px"));
}
