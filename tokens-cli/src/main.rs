//! The `tokens` command.
fn main() {}
