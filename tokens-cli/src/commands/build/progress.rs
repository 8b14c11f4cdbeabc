//! A bar for builds that take long enough to wonder, where a person looks.

use std::io::{IsTerminal as _, stderr};

use indicatif::{ProgressBar, ProgressStyle};

/// Sources of this many bytes take about a second with all their targets.
const LONG: usize = 8 << 20;

/// Steps of a build; shows nothing until it is known to be long.
pub(super) struct Progress {
    bar: Option<ProgressBar>,
    steps: u64,
    done: u64,
}

impl Progress {
    pub(super) fn new(steps: usize) -> Self {
        Self { bar: None, steps: steps as u64, done: 0 }
    }

    /// Begins a step of a build whose sources have `size` bytes, as far as is known.
    pub(super) fn step(&mut self, name: &str, size: usize) {
        if self.bar.is_none() && size > LONG && stderr().is_terminal() {
            let bar = ProgressBar::new(self.steps);
            // The template is a constant of this program.
            if let Ok(style) = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}") {
                bar.set_style(style);
            }
            self.bar = Some(bar);
        }
        if let Some(bar) = &self.bar {
            bar.set_position(self.done);
            bar.set_message(name.to_owned());
        }
        self.done += 1;
    }

    /// Takes the bar away: what follows is the result.
    pub(super) fn finish(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}
