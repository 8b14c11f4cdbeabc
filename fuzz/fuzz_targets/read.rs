//! Any bytes as one token file: reading and resolving end, without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tokens_compiler::source::MemoryLoader;

fuzz_target!(|bytes: &[u8]| {
    let loader = MemoryLoader::default().with("a.tokens.json", bytes);
    let compilation = tokens_compiler::compile("a.tokens.json", &loader, &tokens_compiler::Options::default());
    for diagnostic in compilation.diagnostics.iter() {
        // Every place that is named is in the text.
        if let Some(label) = &diagnostic.primary {
            compilation.sources.slice(label.span);
        }
    }
});
