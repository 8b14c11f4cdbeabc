//! What a part of an app chooses, and what it keeps following: views in the environments of every user, with stand-ins
//! for SwiftUI and `UIKit`; compositions with the real Compose.

use std::path::Path;

use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::targets::{self, Target};
use tokens_tests::{disk, systems};

#[path = "parts/compositions.rs"]
mod compositions;
#[path = "parts/views.rs"]
mod views;

/// Writes what a target makes of the system.
fn emit(target: &Target, folder: &Path) {
    let compilation = systems::lenient("tokens.resolver.json", &disk::Folder(disk::path("following/parts")));
    let mut diagnostics = Diagnostics::new(Levels { lenient: true, ..Levels::default() });
    for file in targets::emit(&compilation.dictionary, target).report(&mut diagnostics) {
        disk::write(&folder.join(&file.path), file.text());
    }
}
