//! Real files with random damage: reading, resolving and emitting end, and none of them panics. Seeded, so a failure
//! comes back. `SEED=n` and `ROUNDS=n` look elsewhere and longer.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::{self, Target};
use tokens_compiler::{Compilation, Options};
use tokens_tests::disk;
use tokens_tests::random::{self, Random};

/// Pieces that mean something to the reader, the resolver or an emitter.
const PIECES: [&str; 40] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "null",
    "true",
    "-1",
    "1e309",
    "0.1e-400",
    "\"\"",
    "\"$value\"",
    "\"$type\"",
    "\"$ref\"",
    "\"$root\"",
    "\"$extends\"",
    "\"$deprecated\"",
    "\"$description\"",
    "\"{a.b}\"",
    "\"{\"",
    "\"#/a/$value/0\"",
    "\"#/\"",
    "\"none\"",
    "\"color\"",
    "\"number\"",
    "\"shadow\"",
    "\"typography\"",
    "\"default\"",
    "\"contexts\"",
    "\"sources\"",
    "\"resolutionOrder\"",
    "\u{202e}",
    "*/",
    "</style>",
    "🎨",
];

fn damage(random: &mut Random, bytes: &mut Vec<u8>) {
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        let length = random.below(24).min(bytes.len() - at);
        match random.below(6) {
            0 => {
                bytes.drain(at..at + length);
            }
            1 => {
                let copy = bytes[at..at + length].to_vec();
                let to = random.below(bytes.len() + 1);
                bytes.splice(to..to, copy);
            }
            2 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
            3 => bytes.truncate(at),
            _ => {
                let piece = PIECES[random.below(PIECES.len())];
                bytes.splice(at..at + length.min(8), piece.bytes());
            }
        }
    }
}

/// Files by name.
type Files = Vec<(String, Vec<u8>)>;

/// Systems small enough to be damaged often: entry and files.
fn systems() -> Vec<(String, Files)> {
    let mut folders: Vec<_> =
        disk::entries(&disk::path("golden")).into_iter().map(|folder| folder.join("input")).collect();
    for area in disk::entries(&disk::path("conformance/cases")) {
        folders.extend(disk::entries(&area));
    }
    folders
        .into_iter()
        .filter_map(|folder| {
            let files: Files = disk::files(&folder)
                .into_iter()
                .map(|file| (disk::relative(&file, &folder), disk::read(&file).into_bytes()))
                .filter(|(name, _)| name != "expect.json")
                .collect();
            let entry = files
                .iter()
                .map(|(name, _)| name)
                .find(|name| name.ends_with(".resolver.json"))
                .or(files.first().map(|(name, _)| name))?
                .clone();
            Some((entry, files))
        })
        .collect()
}

fn compile_and_emit(entry: &str, files: &Files) -> Compilation {
    let loader =
        files.iter().fold(MemoryLoader::default(), |loader, (name, bytes)| loader.with(name, bytes.clone()));
    let compilation = tokens_compiler::compile(entry, &loader, &Options::default());
    for name in Target::NAMES {
        if let Some(target) = Target::from_name(name) {
            targets::emit(&compilation.dictionary, &target).report(&mut Diagnostics::new(Levels::default()));
        }
    }
    compilation
}

#[test]
fn damaged_files_never_panic_and_always_end() {
    let systems = systems();
    assert!(systems.len() > 300, "only {} systems to damage", systems.len());
    let mut random = Random::seeded(0x9e37_79b9_7f4a_7c15);
    let mut refused = 0;
    let rounds = random::rounds(4000);
    for round in 0..rounds {
        let (entry, files) = &systems[random.below(systems.len())];
        let mut files = files.clone();
        let hit = random.below(files.len());
        damage(&mut random, &mut files[hit].1);
        let start = Instant::now();
        let done = catch_unwind(AssertUnwindSafe(|| compile_and_emit(entry, &files)));
        let text = || String::from_utf8_lossy(&files[hit].1).into_owned();
        let Ok(compilation) = done else {
            panic!("round {round} of {entry} panics: {}\n{}", files[hit].0, text())
        };
        assert!(
            start.elapsed() < Duration::from_secs(10),
            "round {round} of {entry} takes long:\n{}",
            text()
        );
        refused += u64::from(compilation.diagnostics.has_errors());
    }
    // Were everything accepted or everything refused, the damage would not reach what it is meant to reach.
    assert!(refused > rounds / 10 && refused < rounds, "{refused} of {rounds} were refused");
}
