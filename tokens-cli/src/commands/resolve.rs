//! `tokens resolve`: all references resolved, for one input.

use tokens_compiler::dictionary::Condition;
use tokens_compiler::targets;

use crate::args::Resolve;
use crate::failure::Failure;
use crate::printer::Printer;
use crate::verdict::Verdict;
use crate::{project, show};

pub(crate) fn run(args: &Resolve, printer: &mut Printer) -> Result<Verdict, Failure> {
    for (index, (modifier, _)) in args.input.iter().enumerate() {
        if args.input[..index].iter().any(|(earlier, _)| earlier == modifier) {
            return Err(Failure::usage(format!("`--input` chooses a context for `{modifier}` twice")));
        }
    }
    let project = project::find(&args.paths)?;
    let compilation = project.compile(&args.levels, Some(args.input.clone()));
    let (dictionary, diagnostics) = (&compilation.dictionary, &compilation.diagnostics);
    super::complain(&project, compilation.sources, diagnostics, printer);
    // The next program would take half a result for the whole.
    if !diagnostics.has_errors() {
        let input = Condition::default();
        if args.json {
            printer.text(&targets::json::resolved(dictionary, &input))?;
        } else {
            let rows = dictionary.tokens().filter_map(|(id, token)| {
                let variant = dictionary.select(token, &input);
                variant.value.map(|_| show::row(dictionary, id, variant))
            });
            show::table(rows.collect(), printer)?;
        }
    }
    Ok(Verdict::of(diagnostics))
}
