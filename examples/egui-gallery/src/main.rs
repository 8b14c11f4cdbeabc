//! Paints the design system of the crate `tokens` with egui: in a window, or without any display into a PNG.
//!
//! ```console
//! cargo run -p tokens-example-egui-gallery -- --png gallery.png --theme dark --density compact
//! cargo run -p tokens-example-egui-gallery --features window
//! ```

mod gallery;
mod paint;
mod picture;
#[cfg(feature = "window")]
mod window;

use std::error::Error;
use std::process::ExitCode;

use gallery::Choice;
use tokens::{Density, Theme};

const USAGE: &str = "usage: tokens-example-egui-gallery [--png FILE] [--theme light|dark|high-contrast] \
                     [--density comfortable|compact|spacious] [--scale 1|2|3]";

/// What the command line asks for.
struct Arguments {
    png: Option<String>,
    choice: Choice,
    scale: f32,
}

fn main() -> ExitCode {
    let arguments = match read(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(problem) => {
            eprintln!("{problem}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    match &arguments.png {
        Some(file) => picture::write(file, arguments.choice, arguments.scale),
        None => open_window(arguments.choice),
    }
}

#[cfg(feature = "window")]
fn open_window(choice: Choice) -> Result<(), Box<dyn Error>> {
    window::open(choice)
}

#[cfg(not(feature = "window"))]
fn open_window(_: Choice) -> Result<(), Box<dyn Error>> {
    Err("built without the feature `window`: ask for a picture with `--png FILE`".into())
}

fn read(mut words: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let choice = Choice { theme: Theme::default(), density: Density::default() };
    let mut arguments = Arguments { png: None, choice, scale: 2.0 };
    while let Some(word) = words.next() {
        let value = words.next().ok_or_else(|| format!("`{word}` wants a value"))?;
        let unknown = || format!("`{word}` has no choice `{value}`");
        match word.as_str() {
            "--png" => arguments.png = Some(value),
            "--theme" => arguments.choice.theme = Theme::from_name(&value).ok_or_else(unknown)?,
            "--density" => arguments.choice.density = Density::from_name(&value).ok_or_else(unknown)?,
            "--scale" => {
                let scale = value.parse().ok().filter(|scale| (0.5..=4.0).contains(scale));
                arguments.scale = scale.ok_or_else(|| format!("`{value}` is no scale from 0.5 to 4"))?;
            }
            _ => return Err(format!("unknown option `{word}`")),
        }
    }
    Ok(arguments)
}
