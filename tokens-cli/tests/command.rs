//! The command as it is typed: what each subcommand prints, and its exit status.

/// What can be typed, as clap has it: the tests' lists of commands, options and values come from there.
#[allow(dead_code, unused_imports, reason = "most of it is for the command")]
#[path = "../src"]
mod source {
    pub(crate) mod args;
    pub(crate) mod similar;
}
use source::{args, similar};

mod command {
    pub(crate) mod agreeing;
    pub(crate) mod android;
    pub(crate) mod arguments;
    pub(crate) mod building;
    pub(crate) mod checking;
    pub(crate) mod choosing;
    pub(crate) mod configuring;
    pub(crate) mod explaining;
    pub(crate) mod fixing;
    pub(crate) mod packaging;
    pub(crate) mod releasing;
    pub(crate) mod run;
    pub(crate) mod selecting;
    pub(crate) mod starting;
    pub(crate) mod templating;
    pub(crate) mod watching;
}
