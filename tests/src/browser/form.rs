//! The forms of the option `selector`: where in the trees of a page the defaults are declared.

use super::Attributes;

/// Where the elements lie that a selector matches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// The root of the page.
    Root,
    /// Any element, the root too.
    Anywhere,
    /// Any element below the root.
    Below,
    /// The host of a shadow tree.
    Host,
}

/// A value of the option `selector`.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// The option.
    pub selector: &'static str,
    /// The attribute that makes an element one that it matches, where any has to.
    pub mark: Option<(&'static str, &'static str)>,
    /// Where such an element lies.
    pub place: Place,
}

const DS: Option<(&str, &str)> = Some(("class", "ds"));

/// Each kind of selector: roots, one with more specificity than a choice, elements below, lists, hosts.
pub const FORMS: [Form; 15] = [
    Form { selector: ":root", mark: None, place: Place::Root },
    Form { selector: "html", mark: None, place: Place::Root },
    Form { selector: "*", mark: None, place: Place::Root },
    Form { selector: "html.ds", mark: DS, place: Place::Root },
    Form { selector: "#app", mark: Some(("id", "app")), place: Place::Anywhere },
    Form { selector: ".ds", mark: DS, place: Place::Anywhere },
    Form { selector: "body > .ds, body .ds", mark: DS, place: Place::Below },
    Form { selector: ":root, .ds", mark: DS, place: Place::Anywhere },
    Form { selector: "#none, .ds", mark: DS, place: Place::Anywhere },
    Form { selector: ":is(:where(.ds), #none#none)", mark: DS, place: Place::Anywhere },
    Form { selector: ":host", mark: None, place: Place::Host },
    Form { selector: ":root, :host", mark: None, place: Place::Host },
    Form { selector: ":host(.ds)", mark: DS, place: Place::Host },
    // Hosts that it does not match choose all the same.
    Form { selector: ":root, :host(.ds)", mark: None, place: Place::Host },
    Form { selector: ".ds, :host(.ds)", mark: DS, place: Place::Host },
];

impl Form {
    /// Whether the page has the style sheet, too, besides its shadow trees.
    pub fn is_in_page(&self) -> bool {
        !self.selector.split(',').all(|one| one.trim().starts_with(":host"))
    }

    /// Marks an element as one that the selector matches: its attributes and classes.
    pub(super) fn mark(&self, attributes: &mut Attributes, classes: &mut Vec<String>) {
        match self.mark {
            Some(("class", name)) => classes.push(name.to_owned()),
            Some((name, value)) => attributes.push((name.to_owned(), value.to_owned())),
            None => {}
        }
    }
}
