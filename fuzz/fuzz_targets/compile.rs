//! Any bytes as a resolver document and three token files, separated by NUL bytes, through every target.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tokens_compiler::diagnostic::{Diagnostics, Levels};
use tokens_compiler::targets::{self, Target};
use tokens_compiler::source::MemoryLoader;

const FILES: [&str; 4] = ["tokens.resolver.json", "a.tokens.json", "b.tokens.json", "c.tokens.json"];

fuzz_target!(|bytes: &[u8]| {
    let mut loader = MemoryLoader::default();
    for (name, part) in FILES.iter().zip(bytes.split(|&byte| byte == 0)) {
        loader = loader.with(name, part);
    }
    let compilation = tokens_compiler::compile(FILES[0], &loader, &tokens_compiler::Options::default());
    for name in Target::NAMES {
        if let Some(target) = Target::from_name(name) {
            targets::emit(&compilation.dictionary, &target).report(&mut Diagnostics::new(Levels::default()));
        }
    }
});
