//! Wrong usage ends with status 2 and says what would be right.

use clap::{CommandFactory, ValueEnum};
use clap_complete::Shell;

use super::run::{BROKEN, Folder, SMALL, themes};
use crate::args::Args;

/// Every command with its words, as `package swift`, that can be typed.
fn commands() -> Vec<(String, clap::Command)> {
    let mut root = Args::command();
    root.build();
    let mut all = Vec::new();
    let mut open = vec![(String::new(), root)];
    while let Some((words, command)) = open.pop() {
        for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
            open.push((format!("{words} {}", inner.get_name()).trim_start().to_owned(), inner.clone()));
        }
        all.push((words, command));
    }
    all.retain(|(words, _)| !words.is_empty());
    assert!(all.len() >= 12, "only {} commands were found", all.len());
    all
}

#[test]
fn help_has_examples_for_every_command() {
    let folder = Folder::new();
    folder.run("--help").exits(0).prints("Exit status: 0 success, 1 errors in the tokens");
    for (words, command) in commands() {
        let ran = folder.run(&format!("{words} --help")).exits(0).prints(&format!("tokens {words}"));
        // A command of commands has its examples where they are.
        if !command.has_subcommands() {
            ran.prints("Examples:");
        }
    }
    folder.run("--version").exits(0).prints("tokens 0.1.0");
}

#[test]
fn every_command_and_option_says_what_it_does() {
    for (words, command) in commands() {
        assert!(command.get_about().is_some(), "`{words}` says nothing");
        for argument in command.get_arguments() {
            assert!(argument.get_help().is_some(), "`{words}`: `{}` says nothing", argument.get_id());
        }
    }
}

#[test]
fn every_command_refuses_what_it_does_not_know() {
    let folder = Folder::new();
    for (words, command) in commands() {
        folder.run(&format!("{words} --no-such-option")).exits(2).complains("--no-such-option");
        for argument in command.get_arguments() {
            let Some(name) = argument.get_long() else { continue };
            let values = argument.get_possible_values();
            if values.is_empty() || !argument.get_action().takes_values() {
                continue;
            }
            let ran = folder.run(&format!("{words} --{name} no-such-value")).exits(2);
            values.iter().fold(ran.complains("no-such-value"), |ran, value| ran.complains(value.get_name()));
        }
        if command.has_subcommands() {
            folder.run(&format!("{words} no-such-command")).exits(2).complains("no-such-command");
        }
    }
}

#[test]
fn unknown_names_are_answered_with_the_likely_ones() {
    let folder = Folder::new().with("a.tokens.json", SMALL);
    folder.run("").exits(2).complains("Usage:");
    folder.run("chekc").exits(2).complains("check");
    folder.run("check --format xml").exits(2).complains("sarif");
    folder.run("check a.tokens.json --warn hex-difers").exits(2).complains("did you mean `hex-differs`?");
    folder.run("list --in a.tokens.json --type colour").exits(2).complains("did you mean `color`?");
    folder.run("build a.tokens.json --target typescrip").exits(2).complains("did you mean `typescript`?");
    folder.run("resolve a.tokens.json --input theme").exits(2).complains("theme=dark");
    folder.run("resolve a.tokens.json --input a=b --input a=c").exits(2).complains("twice");
}

#[test]
fn a_code_without_a_value_to_go_on_with_cannot_be_lowered() {
    let folder = Folder::new().with("a.tokens.json", BROKEN);
    let ran = folder.run("check a.tokens.json --allow unknown-reference").exits(2);
    ran.complains("`unknown-reference` is always an error");
    folder.run("check a.tokens.json --deny unknown-reference").exits(1);
}

#[test]
fn paths_that_lead_nowhere_are_wrong_usage() {
    let folder = Folder::new().with("empty/x.txt", "");
    folder.run("check none.tokens.json").exits(2).complains("`none.tokens.json` does not exist");
    folder.run("resolve none/none.json").exits(2).complains("does not exist");
    folder.run("check empty").exits(2).complains("contains neither `tokens.toml` nor `tokens.resolver.json`");
    folder.run("check").exits(2).complains("tokens init");
    folder.run("check empty/x.txt").exits(1);
}

#[cfg(unix)]
#[test]
fn devices_are_not_waited_for() {
    let folder = Folder::new();
    folder.run("check /dev/zero").exits(2).complains("`/dev/zero` is neither a file nor a folder");
}

#[test]
fn the_tokens_folder_is_found_from_the_one_above() {
    let folder = Folder::new()
        .with("tokens/tokens.resolver.json", super::run::THEMES)
        .with("tokens/core.tokens.json", SMALL);
    folder.run("check").exits(0).prints("2 tokens, 2 contexts of 1 modifier");
    folder.write("tokens/core.tokens.json", BROKEN);
    folder.run("check").exits(1).prints("--> tokens/core.tokens.json:5:");
    folder.run("check ./tokens/../tokens").exits(1).prints("--> tokens/core.tokens.json:5:");
}

#[test]
fn a_closed_pipe_ends_quietly() {
    use std::process::Stdio;
    let many: Vec<String> = (0..20_000).map(|n| format!("\"t{n}\": {{ \"$value\": {n} }}")).collect();
    let text = format!("{{ \"$type\": \"number\", {} }}", many.join(","));
    let folder = Folder::new().with("a.tokens.json", text);
    for arguments in ["list --in a.tokens.json", "resolve a.tokens.json --json", "completions bash", "man"] {
        let mut child = folder
            .command(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the command ends");
        assert_eq!(output.status.code(), Some(0), "{arguments}");
        assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn colors_are_for_terminals_or_on_demand() {
    let folder = themes().with("core.tokens.json", BROKEN);
    assert!(!folder.run("check").out.contains('\u{1b}'));
    assert!(folder.run("check --color always").out.contains("\u{1b}[1;31merror"));
    assert!(folder.run("--color always check").out.contains("\u{1b}[1;31merror"));
}

#[test]
fn completions_and_manual_pages() {
    let folder = Folder::new();
    let commands = commands();
    for shell in Shell::value_variants() {
        let mut ran = folder.run(&format!("completions {shell}")).exits(0);
        for (words, _) in &commands {
            ran = ran.prints(words.rsplit(' ').next().unwrap_or(words));
        }
    }
    folder.run("completions tcsh").exits(2);
    folder.run("man").exits(0).prints(".TH tokens");
    folder.run("man --out pages").exits(0);
    for (words, _) in &commands {
        assert!(folder.has(&format!("pages/tokens-{}.1", words.replace(' ', "-"))), "`{words}` has no page");
    }
}
