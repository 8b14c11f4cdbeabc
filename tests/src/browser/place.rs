//! Every place of a page where a choice may be made, for each form of the option `selector`: on the root, around the
//! element that the selector matches, on it, on a region below, and on a region in that region.

use tokens_compiler::dictionary::{Condition, ContextId, Dictionary, ModifierId};
use tokens_compiler::targets::css;

use super::form::{Form, Place};
use super::user::{User, follows, scheme};
use super::{Attributes, Probe, attribute};

/// Elements inside each other, the root first.
struct Layout {
    form: Form,
    /// How many there are.
    count: usize,
    /// Those that the selector matches.
    own: Vec<usize>,
    /// Those that are hosts of shadow trees.
    hosts: Vec<usize>,
}

/// The elements of a page with this form: what the selector matches at each depth, and twice.
fn layouts(form: Form) -> Vec<Layout> {
    let layout = |count, own: &[usize], hosts: &[usize]| Layout {
        form,
        count,
        own: own.to_vec(),
        hosts: hosts.to_vec(),
    };
    match form.place {
        Place::Root => vec![layout(3, &[0], &[])],
        Place::Anywhere => vec![layout(3, &[0], &[]), layout(5, &[2], &[]), layout(4, &[1, 3], &[])],
        Place::Below => vec![layout(5, &[2], &[]), layout(4, &[1, 3], &[])],
        Place::Host => vec![layout(5, &[2], &[2]), layout(4, &[1, 3], &[1, 3])],
    }
}

/// What an element says of a modifier.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    /// One of its contexts.
    Context(ContextId),
    /// The word that gives a choice back.
    Auto,
    /// A word that is no context.
    Nothing,
}

/// What is said where: the element, the modifier and what it says of it.
type Saying = (usize, ModifierId, Said);

/// Every place of a page in which at most one element speaks of each of the first two modifiers, or two elements of one
/// of them, or one element of another.
pub fn probes(dictionary: &Dictionary, options: &css::Options, form: Form, user: User) -> Vec<Probe> {
    let modifiers: Vec<ModifierId> = dictionary.modifiers().map(|(id, _)| id).collect();
    let (meeting, others) = modifiers.split_at(2);
    let mut probes = Vec::new();
    for layout in layouts(form) {
        let [first, second] = [0, 1].map(|index| at_most_one(dictionary, &layout, meeting[index]));
        let mut all: Vec<Vec<Saying>> =
            first.iter().flat_map(|one| second.iter().map(|two| [&one[..], two].concat())).collect();
        all.extend(meeting.iter().flat_map(|&modifier| two(dictionary, &layout, modifier)));
        all.extend(others.iter().flat_map(|&modifier| at_most_one(dictionary, &layout, modifier)));
        probes.extend(all.iter().map(|said| probe(dictionary, options, user, &layout, said)));
    }
    // A page is laid out once for all places that have the same root.
    probes.sort_by(|a, b| a.root.cmp(&b.root));
    probes
}

fn at_most_one(dictionary: &Dictionary, layout: &Layout, modifier: ModifierId) -> Vec<Vec<Saying>> {
    let mut all = vec![Vec::new()];
    for element in 0..layout.count {
        all.extend(words(dictionary, modifier).map(|said| vec![(element, modifier, said)]));
    }
    all
}

fn two(dictionary: &Dictionary, layout: &Layout, modifier: ModifierId) -> Vec<Vec<Saying>> {
    let mut all = Vec::new();
    for inner in 1..layout.count {
        for outer in 0..inner {
            for first in words(dictionary, modifier) {
                let pair = |second| vec![(outer, modifier, first), (inner, modifier, second)];
                all.extend(words(dictionary, modifier).map(pair));
            }
        }
    }
    all
}

fn words(dictionary: &Dictionary, modifier: ModifierId) -> impl Iterator<Item = Said> {
    let contexts = (0..dictionary[modifier].contexts.len() as u16).map(ContextId).map(Said::Context);
    contexts.chain([Said::Auto, Said::Nothing])
}

fn probe(
    dictionary: &Dictionary,
    options: &css::Options,
    user: User,
    layout: &Layout,
    said: &[Saying],
) -> Probe {
    let preferred = user.input(dictionary, options);
    let mut input = preferred.clone();
    let last = said.iter().map(|&(element, ..)| element).chain(layout.own.iter().copied()).max().unwrap_or(0);
    let mut elements: Vec<Attributes> = Vec::with_capacity(last + 1);
    for index in 0..=last {
        let is_outside = !layout.form.is_in_page() && layout.hosts.first().is_some_and(|&host| index < host);
        let mut attributes = Vec::new();
        let mut classes = Vec::new();
        for &(_, modifier, said) in said.iter().filter(|(element, ..)| *element == index) {
            let chosen = say(dictionary, options, modifier, said, &mut attributes, &mut classes);
            if chosen && !is_outside {
                input = given(&input, &preferred, modifier, said);
            }
        }
        if layout.own.contains(&index) {
            layout.form.mark(&mut attributes, &mut classes);
        }
        if !classes.is_empty() {
            attributes.push(("class".to_owned(), classes.join(" ")));
        }
        elements.push(attributes);
    }
    let root = elements.remove(0);
    let hosts = layout.hosts.iter().filter(|&&host| host <= last).map(|host| host - 1).collect();
    let scheme = scheme(dictionary, options, &input);
    Probe { root, chain: elements, hosts, input, scheme }
}

/// Adds what an element says; whether that chooses, or gives a choice back.
fn say(
    dictionary: &Dictionary,
    options: &css::Options,
    modifier: ModifierId,
    said: Said,
    attributes: &mut Attributes,
    classes: &mut Vec<String>,
) -> bool {
    let context = if let Said::Context(context) = said { context } else { ContextId(0) };
    let (name, value) = attribute(dictionary, modifier, context);
    let key = format!("{}.{value}", dictionary[modifier].name);
    match (said, options.selectors.get(&key)) {
        (Said::Context(_), Some(selector)) => classes.push(selector.trim_start_matches('.').to_owned()),
        (Said::Context(_), None) => attributes.push((name, value)),
        (Said::Auto, _) => attributes.push((name, "auto".to_owned())),
        (Said::Nothing, _) => attributes.push((name, "none such".to_owned())),
    }
    match said {
        Said::Context(_) => true,
        Said::Auto => follows(&dictionary[modifier], options),
        Said::Nothing => false,
    }
}

fn given(input: &Condition, preferred: &Condition, modifier: ModifierId, said: Said) -> Condition {
    let context = match said {
        Said::Context(context) => Some(context),
        Said::Auto | Said::Nothing => preferred.get(modifier),
    };
    context.map_or_else(|| input.clone(), |context| input.clone().with(modifier, context))
}

/// Every chain of this many elements inside each other, the root first, each of which chooses one context of one
/// modifier.
pub fn chains(dictionary: &Dictionary, depth: usize) -> Vec<Probe> {
    let of_modifier =
        |id: ModifierId| (0..dictionary[id].contexts.len() as u16).map(move |at| (id, ContextId(at)));
    let choices: Vec<(ModifierId, ContextId)> =
        dictionary.modifiers().flat_map(|(id, _)| of_modifier(id)).collect();
    let count = choices.len().pow(u32::try_from(depth).unwrap_or(u32::MAX));
    let default: Condition = dictionary.modifiers().map(|(id, modifier)| (id, modifier.default)).collect();
    let chain = |number: usize| {
        let mut input = default.clone();
        let mut elements: Vec<Attributes> = Vec::with_capacity(depth);
        // The root is the first digit, so that chains of one root follow each other.
        for place in (0..depth).rev() {
            let digit = number / choices.len().pow(u32::try_from(place).unwrap_or(u32::MAX)) % choices.len();
            let (modifier, context) = choices[digit];
            input = input.with(modifier, context);
            elements.push(vec![attribute(dictionary, modifier, context)]);
        }
        let root = elements.remove(0);
        Probe { root, chain: elements, hosts: Vec::new(), input, scheme: None }
    };
    (0..count).map(chain).collect()
}
