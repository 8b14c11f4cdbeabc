//! What steps cost: the CPU time of the programs that they ran, with all that those started in turn.
//!
//! Read from `/proc`, which counts what was waited for; so no crate has to ask the system, and cargo can be asked
//! while it runs. Other systems have no such files, and no figures.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// A unit of time in `/proc/PID/stat` is a hundredth of a second wherever Linux runs.
const TICK: Duration = Duration::from_millis(10);

/// A row below this is told together with the others like it.
const SMALL: Duration = Duration::from_secs(1);

/// What one step cost.
struct Row {
    name: String,
    cpu: Duration,
    wall: Duration,
}

impl Row {
    /// Says it at once: a run that is broken off has told what it knew.
    fn tell(&self) {
        println!("   {:.1} CPU s, {:.1} s", self.cpu.as_secs_f64(), self.wall.as_secs_f64());
    }
}

/// The costs of a run.
pub(super) struct Costs {
    rows: Vec<Row>,
    start: Instant,
    /// Where the step that runs began.
    mark: Mark,
}

impl Costs {
    pub(super) fn new() -> Self {
        Self { rows: Vec::new(), start: Instant::now(), mark: Mark::now("self") }
    }

    /// Ends a step: all since the last one is its.
    pub(super) fn step(&mut self, name: &str) {
        let row = self.mark.row("self", name);
        row.tell();
        self.rows.push(row);
        self.mark = Mark::now("self");
    }

    /// Ends a step that told its parts itself; what they leave is its own.
    pub(super) fn parts(&mut self, name: &str, parts: Parts) {
        let mut whole = self.mark.row("self", name);
        whole.tell();
        for part in &parts.rows {
            whole.cpu = whole.cpu.saturating_sub(part.cpu);
            whole.wall = whole.wall.saturating_sub(part.wall);
        }
        // The part that ran last ended with the step.
        whole.name = parts.current;
        self.rows.extend(parts.rows);
        self.rows.push(whole);
        self.mark = Mark::now("self");
    }

    /// A row a step, and the sum.
    pub(super) fn table(&self) -> String {
        let mut text = String::from("  CPU s   wall s\n");
        let mut line = |cpu: Duration, wall: Duration, name: &str| {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{:>7.1}  {:>7.1}  {name}", cpu.as_secs_f64(), wall.as_secs_f64());
        };
        let is_small = |row: &&Row| row.cpu < SMALL && row.wall < SMALL;
        let mut cpu = Duration::ZERO;
        for row in &self.rows {
            cpu += row.cpu;
            if !is_small(&row) {
                line(row.cpu, row.wall, &row.name);
            }
        }
        let small: Vec<&Row> = self.rows.iter().filter(is_small).collect();
        let sum = |of: fn(&Row) -> Duration| small.iter().map(|row| of(row)).sum();
        line(sum(|row| row.cpu), sum(|row| row.wall), &format!("{} others", small.len()));
        line(cpu, self.start.elapsed(), "all");
        text
    }
}

/// The parts of a `cargo test`: its build, then a part a program.
pub(super) struct Parts {
    prefix: String,
    current: String,
    rows: Vec<Row>,
    mark: Mark,
}

impl Parts {
    pub(super) fn new(step: &str) -> Self {
        let mark = Mark { cpu: Duration::ZERO, wall: Instant::now() };
        Self { prefix: step.to_owned(), current: format!("{step}: build"), rows: Vec::new(), mark }
    }

    /// Reads a line that the cargo of this number said, at the time it says it.
    pub(super) fn see(&mut self, cargo: u32, line: &str) {
        let line = line.trim_start();
        let Some(part) = line.strip_prefix("Running ").or_else(|| line.strip_prefix("Doc-tests ")) else {
            return;
        };
        // `tests/golden.rs (target/debug/deps/golden-16dabd61a0e4a1cc)`: the program's name tells packages apart no
        // better than the source's does.
        let part = part.split(" (").next().unwrap_or(part);
        let process = cargo.to_string();
        self.rows.push(self.mark.row(&process, &self.current));
        self.current = format!("{}: {part}", self.prefix);
        self.mark = Mark::now(&process);
    }
}

/// A moment: the time on the clock, and what a process's children had used.
struct Mark {
    cpu: Duration,
    wall: Instant,
}

impl Mark {
    fn now(process: &str) -> Self {
        Self { cpu: of_children(process).unwrap_or_default(), wall: Instant::now() }
    }

    /// What was used since.
    fn row(&self, process: &str, name: &str) -> Row {
        let cpu = of_children(process).unwrap_or_default().saturating_sub(self.cpu);
        Row { name: name.to_owned(), cpu, wall: self.wall.elapsed() }
    }
}

/// What the children of a process have used that it waited for, theirs included.
fn of_children(process: &str) -> Option<Duration> {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name of the program stands in parentheses and may hold anything; fields are counted behind it.
    let fields: Vec<&str> = text.rsplit_once(") ")?.1.split(' ').collect();
    let ticks = |at: usize| fields.get(at)?.parse::<u32>().ok();
    Some(TICK * (ticks(13)? + ticks(14)?))
}
