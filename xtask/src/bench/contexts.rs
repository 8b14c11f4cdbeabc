//! What modifiers cost: the same 10,000 tokens with none, and with twelve of three contexts each.

use std::fmt::Write as _;

use super::measure::{Outcome, Run, repeat};
use super::{Bench, generate, report};

/// Measures both.
pub(crate) fn run(bench: &Bench) -> Option<String> {
    let mut rows = String::new();
    let mut costs = Vec::new();
    for (name, modifiers) in [("no modifier", 0), ("12 modifiers of 3 contexts", 12)] {
        let tree = bench.tree(generate::Options { tokens: 10_000, modifiers })?;
        let line = bench.ours(&tree, &bench.folder.join("out/contexts"));
        let run = Run { line, folder: &bench.folder, environment: Vec::new(), limit: 300 };
        let outcome = repeat(&run, 9, &bench.folder.join("run"));
        let cells = report::cells(&outcome);
        eprintln!("{name}: {cells}");
        // Writing to a String cannot fail.
        let _ = writeln!(rows, "| {name} | {cells} |");
        match outcome {
            Outcome::Cost(cost) => costs.push(cost.cpu),
            Outcome::Failed(_) => return None,
        }
    }
    Some(format!(
        "| 10,000 tokens, CSS and TypeScript | CPU s | MiB |\n| --- | --- | --- |\n{rows}\n\
         Each of the 24 contexts overrides 100 semantic colors and 20 core dimensions; aliases and composites carry \
         the change on, and where modifiers meet in a token all its combinations are evaluated. All contexts are in \
         the output. The ratio is {:.1}. Median of nine runs.\n",
        costs[1] / costs[0]
    ))
}
