//! Selectors of options (Selectors 4): those that every browser takes, since a rule with one that it does not take is
//! dropped; and whether the host of a shadow tree can be what one matches.

use super::scanner::{Fault, Scanner, whole};
use tokens_compiler_core::nearest;

/// Pseudo-classes without arguments.
const CLASSES: [&str; 45] = [
    "active",
    "any-link",
    "autofill",
    "checked",
    "default",
    "defined",
    "disabled",
    "empty",
    "enabled",
    "first-child",
    "first-of-type",
    "focus",
    "focus-visible",
    "focus-within",
    "fullscreen",
    "host",
    "hover",
    "in-range",
    "indeterminate",
    "invalid",
    "last-child",
    "last-of-type",
    "link",
    "modal",
    "only-child",
    "only-of-type",
    "open",
    "optional",
    "out-of-range",
    "picture-in-picture",
    "placeholder-shown",
    "popover-open",
    "read-only",
    "read-write",
    "required",
    "root",
    "scope",
    "target",
    "user-invalid",
    "user-valid",
    "valid",
    "visited",
    "-webkit-any-link",
    "-webkit-autofill",
    "-webkit-full-screen",
];

/// Pseudo-classes with arguments.
const FUNCTIONS: [&str; 12] = [
    "is",
    "where",
    "not",
    "has",
    "host",
    "lang",
    "dir",
    "state",
    "nth-child",
    "nth-last-child",
    "nth-of-type",
    "nth-last-of-type",
];

/// Pseudo-elements that have properties of their own.
const ELEMENTS: [&str; 9] = [
    "after",
    "backdrop",
    "before",
    "file-selector-button",
    "first-letter",
    "first-line",
    "marker",
    "placeholder",
    "selection",
];

/// Pseudo-elements that may have one colon only.
const OLD_ELEMENTS: [&str; 4] = ["after", "before", "first-letter", "first-line"];

/// One selector of a list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Selector<'t> {
    /// As it is written.
    pub(super) text: &'t str,
    /// What it says of an element that may be the host of a shadow tree, in words that `:host()` takes: `.dark` of
    /// `:host(.dark)` and of `.dark`. None where it is about other elements, too.
    pub(super) host: Option<&'t str>,
}

/// What was read of a selector that is about one element.
#[derive(Clone, Copy, Default)]
struct Compound<'t> {
    /// Whether `:host()` takes it.
    is_of_host: bool,
    /// Whether it ends in a pseudo-element, behind which nothing may stand.
    is_pseudo_element: bool,
    /// The argument of `:host()`, if it is nothing else.
    host: Option<&'t str>,
}

/// The selectors of a list.
pub(super) fn read(text: &str) -> Result<Vec<Selector<'_>>, Fault> {
    whole(text, |scanner| list(scanner, Place::Top))
}

/// The selectors of a list that was read before.
pub(super) fn list_of(text: &str) -> Vec<Selector<'_>> {
    read(text).unwrap_or_default()
}

/// Where a selector stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Top,
    /// In the brackets of a pseudo-class.
    Inside,
    /// In those of `:has()`, which begin at an element.
    Relative,
    /// In those of `:host()`, which are about one element.
    Host,
}

fn list<'t>(scanner: &mut Scanner<'t>, place: Place) -> Result<Vec<Selector<'t>>, Fault> {
    let mut all = vec![complex(scanner, place)?];
    loop {
        scanner.space();
        if place == Place::Host || !scanner.take(",") {
            return Ok(all);
        }
        scanner.space();
        all.push(complex(scanner, place)?);
    }
}

fn complex<'t>(scanner: &mut Scanner<'t>, place: Place) -> Result<Selector<'t>, Fault> {
    let start = scanner.at();
    if place == Place::Relative && combinator(scanner) {
        scanner.space();
    }
    let mut last = compound(scanner, place)?;
    let mut is_one = true;
    loop {
        let end = *scanner;
        let is_apart = scanner.space();
        let goes_on = combinator(scanner) || is_apart && !matches!(scanner.peek(), None | Some(',' | ')'));
        if !goes_on || place == Place::Host {
            *scanner = end;
            break;
        }
        if last.is_pseudo_element {
            return Err(end.fault("nothing behind a pseudo-element"));
        }
        scanner.space();
        last = compound(scanner, place)?;
        is_one = false;
    }
    let text = scanner.since(start);
    let host = last.host.or_else(|| last.is_of_host.then_some(text)).filter(|_| is_one);
    Ok(Selector { text, host })
}

fn combinator(scanner: &mut Scanner<'_>) -> bool {
    [">", "+", "~"].iter().any(|mark| scanner.take(mark))
}

fn compound<'t>(scanner: &mut Scanner<'t>, place: Place) -> Result<Compound<'t>, Fault> {
    let start = scanner.at();
    let has_type = scanner.take("*") || scanner.identifier().is_some();
    let mut compound = Compound { is_of_host: true, ..Compound::default() };
    loop {
        let before = *scanner;
        match scanner.peek() {
            Some('.') => name(scanner, ".", "a class")?,
            Some('#') => name(scanner, "#", "an id")?,
            Some('[') => attribute(scanner)?,
            Some(':') => pseudo(scanner, place, &mut compound)?,
            _ if scanner.at() == start => {
                return Err(scanner.fault("a selector, such as `.dark`"));
            }
            _ => break,
        }
        if before.at() > start || has_type {
            compound.host = None;
        }
    }
    Ok(compound)
}

fn name(scanner: &mut Scanner<'_>, mark: &str, what: &str) -> Result<(), Fault> {
    scanner.expect(mark)?;
    scanner.identifier().map(drop).ok_or_else(|| scanner.fault(format!("the name of {what} after `{mark}`")))
}

fn attribute(scanner: &mut Scanner<'_>) -> Result<(), Fault> {
    scanner.expect("[")?;
    scanner.space();
    if scanner.identifier().is_none() {
        return Err(scanner.fault("the name of an attribute"));
    }
    scanner.space();
    if ["=", "~=", "|=", "^=", "$=", "*="].iter().any(|mark| scanner.take(mark)) {
        scanner.space();
        if !scanner.string()? && scanner.identifier().is_none() {
            return Err(scanner.fault("a value, in quotes unless it is a name"));
        }
        scanner.space();
        scanner.word("i");
        scanner.space();
    }
    scanner.expect("]")
}

fn pseudo<'t>(scanner: &mut Scanner<'t>, place: Place, compound: &mut Compound<'t>) -> Result<(), Fault> {
    let start = *scanner;
    scanner.expect(":")?;
    let is_element = scanner.take(":");
    let named = *scanner;
    let Some(name) = scanner.identifier() else {
        return Err(scanner.fault("the name of a pseudo-class after `:`"));
    };
    let name = name.to_ascii_lowercase();
    let is_function = scanner.take("(");
    if is_element || !is_function && OLD_ELEMENTS.contains(&&*name) {
        if place != Place::Top || compound.is_pseudo_element {
            return Err(start.fault("no pseudo-element here"));
        }
        (compound.is_pseudo_element, compound.is_of_host) = (true, false);
        return element(scanner, &named, &name, is_function);
    }
    if compound.is_pseudo_element {
        return Err(start.fault("nothing behind a pseudo-element"));
    }
    if !is_function {
        compound.is_of_host &= name != "host";
        return known(&named, &name, &CLASSES, "a pseudo-class");
    }
    known(&named, &name, &FUNCTIONS, "a pseudo-class with arguments")?;
    scanner.space();
    match &*name {
        "is" | "where" | "not" => {
            let inside = list(scanner, Place::Inside)?;
            compound.is_of_host &= inside.iter().all(|one| one.host == Some(one.text));
        }
        "has" if place == Place::Relative => return Err(start.fault("no `:has()` in another")),
        "has" => {
            list(scanner, Place::Relative)?;
            compound.is_of_host = false;
        }
        "host" => {
            compound.is_of_host = false;
            let inside = list(scanner, Place::Host)?[0];
            compound.host = inside.host.filter(|_| inside.host == Some(inside.text));
        }
        "dir" => {
            scanner.one_of(&["ltr", "rtl"]).ok_or_else(|| scanner.fault("`ltr` or `rtl`"))?;
        }
        "state" => {
            scanner.identifier().ok_or_else(|| scanner.fault("the name of a state"))?;
        }
        "lang" => {
            scanner.identifier().ok_or_else(|| scanner.fault("a language, such as `de`"))?;
        }
        _ => nth(scanner, name.ends_with("child"))?,
    }
    scanner.space();
    scanner.expect(")")
}

fn element(
    scanner: &mut Scanner<'_>,
    named: &Scanner<'_>,
    name: &str,
    is_function: bool,
) -> Result<(), Fault> {
    if !is_function {
        return known(named, name, &ELEMENTS, "a pseudo-element");
    }
    known(named, name, &["part", "slotted"], "a pseudo-element with arguments")?;
    scanner.space();
    if name == "slotted" {
        list(scanner, Place::Host)?;
    } else {
        scanner.identifier().ok_or_else(|| scanner.fault("the name of a part"))?;
        while scanner.space() && scanner.identifier().is_some() {}
    }
    scanner.space();
    scanner.expect(")")
}

/// Refuses a name that browsers do not know.
fn known(named: &Scanner<'_>, name: &str, names: &[&str], what: &str) -> Result<(), Fault> {
    if names.contains(&name) {
        return Ok(());
    }
    let wanted = nearest(name, names.iter().copied()).map_or_else(
        || format!("{what} that every browser knows"),
        |meant| format!("{what}, perhaps `{meant}`"),
    );
    Err(named.fault(wanted))
}

/// `2n + 1`, `odd`, `3`, and for children `of` which (CSS Syntax 3, 6).
fn nth(scanner: &mut Scanner<'_>, takes_list: bool) -> Result<(), Fault> {
    if scanner.one_of(&["odd", "even"]).is_none() {
        let start = *scanner;
        let _ = scanner.take("+") || scanner.take("-");
        let has_digits = scanner.digits();
        if scanner.take("n") || scanner.take("N") {
            let end = *scanner;
            scanner.space();
            if scanner.take("+") || scanner.take("-") {
                scanner.space();
                if !scanner.digits() {
                    return Err(scanner.fault("a number, as in `2n + 1`"));
                }
            } else {
                *scanner = end;
            }
        } else if !has_digits {
            return Err(start.fault("`odd`, `even`, or which, as in `2n + 1`"));
        }
    }
    let end = *scanner;
    if takes_list && scanner.space() && scanner.word("of") {
        scanner.space();
        list(scanner, Place::Inside)?;
    } else {
        *scanner = end;
    }
    Ok(())
}
