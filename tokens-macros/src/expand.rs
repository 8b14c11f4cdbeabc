//! `tokens!`: compile, then either the constants or every error.

use proc_macro::{Span, TokenStream};
use tokens_compiler_core::diagnostic::{Diagnostic, Severity};
use tokens_compiler_core::folder::{Folder, Merged};
use tokens_compiler_core::input;
use tokens_compiler_core::render;
use tokens_compiler_core::{Compilation, Options, compile};
use tokens_compiler_rust as rust;

use crate::args::Args;
use crate::editor;
use crate::error;
use crate::index::{self, Origin};
use crate::literal::quoted;
use crate::package;

/// More warnings than this are counted and not shown.
const SHOWN_WARNINGS: usize = 10;

/// What to do about a source outside the crate.
const LEAVING: &str = "move the file into the crate's folder, or give `tokens!` the option `outside`";

pub(crate) fn tokens(input: TokenStream) -> TokenStream {
    let args = match Args::parse(input) {
        Ok(args) => args,
        Err(error) => return error.compile_error(),
    };
    let package = package::folder();
    let folder = Folder::new(&package).allow_outside(args.outside).leaving_by(LEAVING);
    let loader = Merged::new(&folder, &args.paths, "tokens!.resolver.json");
    let options = Options { levels: args.levels.clone(), ..Options::default() };
    let mut compilation = compile(loader.entry(), &loader, &options);
    let mut tracking = String::new();
    track(&compilation, &folder, &loader, &mut tracking);
    fix(&mut compilation, &args);
    let mut text = String::new();
    if !compilation.diagnostics.has_errors() {
        let options = rust::Options {
            crate_path: args.crate_path.clone().unwrap_or_else(|| rust::Options::default().crate_path),
            sets: args.sets,
            css_prefix: args.css_prefix.clone(),
            #[cfg(feature = "uniffi")]
            uniffi: args.uniffi,
            place: place_of(Span::call_site()),
            ..rust::Options::default()
        };
        let mut items = rust::items(&compilation.dictionary, &options, Some(&compilation.sources));
        text = std::mem::take(&mut items.text);
        for diagnostic in std::mem::take(&mut items.diagnostics) {
            compilation.diagnostics.report(diagnostic);
        }
        if !compilation.diagnostics.has_errors() {
            index::register(Origin { package, paths: args.paths.clone() }, items);
        }
    }
    let reports = reports(&compilation, &args);
    if compilation.diagnostics.has_errors() {
        text.clear();
        silence(Span::call_site(), &mut text);
    }
    text.push_str(&tracking);
    let mut expansion = match text.parse::<TokenStream>() {
        Ok(expansion) => expansion,
        Err(problem) => {
            error::compile_error(args.span, &format!("the generated code does not lex: {problem}"))
        }
    };
    if editor::is_editor() {
        expansion = editor::placed(expansion, args.span);
    }
    expansion.extend(reports);
    expansion
}

/// Where tokens have errors, those are all there is to say. So what looks a name up finds a macro whose call leads to
/// nothing, in the module of the tokens: rustc reports no missing names in a module that has an error of a macro.
fn silence(span: Span, text: &mut String) {
    let name = format!("__no_design_tokens_{}_{}", span.line(), span.column());
    for part in [
        "#[doc(hidden)] #[allow(unused_macros)] macro_rules! ",
        &name,
        " { ([$($here:tt)*] $($input:tt)*) => { $($here)*::none } } #[doc(hidden)] #[allow(unused_imports)] mod ",
        &name,
        " { pub(crate) use ",
        &name,
        " as __design_tokens; } #[doc(hidden)] #[allow(unused_imports)] pub(crate) use ",
        &name,
        "::*;\n",
    ] {
        text.push_str(part);
    }
}

/// A place in the crate, which tells one `tokens!` from another.
fn place_of(span: Span) -> String {
    format!("{}:{}:{}", span.file(), span.line(), span.column())
}

/// Pins the modifiers that `input(…)` names, and reports those of the rest that have no default.
fn fix(compilation: &mut Compilation, args: &Args) {
    if compilation.diagnostics.has_errors() {
        return;
    }
    if !args.inputs.is_empty() {
        let names = args.inputs.iter().map(|(modifier, context, _)| (modifier.as_str(), context.as_str()));
        match compilation.dictionary.input(names) {
            Ok(input) => compilation.dictionary.pin(&input),
            Err(unknown) => {
                let diagnostic = input::unknown(&unknown, &compilation.dictionary.modifiers);
                compilation.diagnostics.report(diagnostic);
            }
        }
    }
    input::report_missing_defaults(&compilation.dictionary.modifiers, &mut compilation.diagnostics);
}

/// Makes rustc watch every source: `include_bytes!` in a function that nobody calls, because a constant would put
/// the bytes into the crate's metadata. A file that doesn't exist has its own error and would get a second one.
fn track(compilation: &Compilation, folder: &Folder, loader: &Merged<'_>, text: &mut String) {
    text.push_str("const _: () = { #[allow(dead_code)] fn track() {\n");
    for path in &compilation.paths {
        if loader.is_virtual(path) {
            continue;
        }
        let place = folder.locate(path);
        if !place.is_file() {
            continue;
        }
        if let Some(place) = place.to_str() {
            text.push_str("let _ = ::core::include_bytes!(");
            text.push_str(&quoted(place));
            text.push_str(");\n");
        }
    }
    text.push_str("} };\n");
}

/// Every error as a `compile_error!`, every warning as a warning, all at the path's literal.
fn reports(compilation: &Compilation, args: &Args) -> TokenStream {
    let mut reports = TokenStream::new();
    let mut warnings = 0;
    for diagnostic in compilation.diagnostics.iter() {
        let text = render::plain(diagnostic, &compilation.sources);
        if diagnostic.severity == Severity::Error {
            reports.extend(error::compile_error(place(diagnostic, args), &text));
        } else if args.warnings {
            warnings += 1;
            if warnings <= SHOWN_WARNINGS {
                reports.extend(error::warning(args.span, &text));
            }
        }
    }
    if warnings > SHOWN_WARNINGS {
        let more = format!(
            "{} more warnings; `tokens check` prints them all, `warnings = false` hides them",
            warnings - SHOWN_WARNINGS
        );
        reports.extend(error::warning(args.span, &more));
    }
    reports
}

/// The path's literal, or the wrong context in `input(…)`.
fn place(diagnostic: &Diagnostic, args: &Args) -> Span {
    if diagnostic.primary.is_none() && !args.inputs.is_empty() { args.inputs[0].2 } else { args.span }
}
