//! Random systems on random pages: modifiers that meet in tokens of every kind, elements inside each other that choose
//! contexts, give them back or name none, defaults declared in many places, and a user with preferences.
//!
//! What an element has to see is found here anew, not by the emitter.

mod option;
mod system;

use serde_json::Value as Json;
use tokens_compiler::dictionary::{Condition, ContextId, Dictionary, ModifierId};
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::css;
use tokens_compiler::{Options, compile};

use super::form::{Form, Place};
use super::user::{User, follows, scheme};
use super::{Probe, attribute};
use crate::random::Random;

const ENTRY: &str = "tokens.resolver.json";

fn pick<'a, T>(random: &mut Random, list: &'a [T]) -> &'a T {
    &list[random.below(list.len())]
}

/// A random system, and how it is printed.
#[derive(Debug)]
pub struct System {
    /// The resolver document.
    pub source: Json,
    /// What it says, without errors.
    pub dictionary: Dictionary,
    /// Where defaults are declared: what the option `selector` is.
    pub form: Form,
    /// How it is printed.
    pub options: css::Options,
}

/// A random system.
pub fn system(random: &mut Random) -> System {
    loop {
        let source = system::resolver(random);
        let loader = MemoryLoader::default().with(ENTRY, source.to_string());
        let compilation = compile(ENTRY, &loader, &Options::default());
        let dictionary = compilation.dictionary;
        if !compilation.diagnostics.has_errors() && !dictionary.modifiers.is_empty() {
            let form = option::form(random);
            let options = option::options(random, &dictionary, form);
            return System { source, dictionary, form, options };
        }
    }
}

/// Random places of a page that has the system's style sheet.
pub fn probes(random: &mut Random, system: &System, user: User, count: usize) -> Vec<Probe> {
    (0..count).map(|_| probe(random, system, user)).collect()
}

/// A random place: elements inside each other, the root first, some of which are hosts of shadow trees.
fn probe(random: &mut Random, system: &System, user: User) -> Probe {
    let System { dictionary, form, options, .. } = system;
    let preferred = user.input(dictionary, options);
    let depth = 1 + random.below(8);
    let hosts = hosts(random, *form, depth);
    // The element that the selector matches.
    let own = match form.place {
        Place::Root => Some(0),
        Place::Anywhere => Some(random.below(depth + 1)),
        Place::Below => Some(1 + random.below(depth)),
        Place::Host => None,
    };
    let mut input = preferred.clone();
    let mut elements = Vec::with_capacity(depth + 1);
    for index in 0..=depth {
        let is_outside = !form.is_in_page() && hosts.first().is_some_and(|&host| index < host + 1);
        let mut choices = Choices { system, preferred: &preferred, is_outside, input, classes: Vec::new() };
        let mut attributes = Vec::new();
        for (id, _) in dictionary.modifiers() {
            if random.below(dictionary.modifiers.len()) == 0 {
                attributes.extend(choices.random(random, id));
            }
        }
        input = choices.input;
        let mut classes = choices.classes;
        if own == Some(index) || index > 0 && hosts.contains(&(index - 1)) {
            form.mark(&mut attributes, &mut classes);
        }
        if !classes.is_empty() {
            attributes.push(("class".to_owned(), classes.join(" ")));
        }
        elements.push(attributes);
    }
    let root = elements.remove(0);
    let scheme = scheme(dictionary, options, &input);
    Probe { root, chain: elements, hosts, input, scheme }
}

/// Which elements below the root are hosts: one, or one in the shadow tree of another.
fn hosts(random: &mut Random, form: Form, depth: usize) -> Vec<usize> {
    if form.place != Place::Host {
        return Vec::new();
    }
    let mut hosts = vec![random.below(depth)];
    if random.below(3) == 0 {
        hosts.push(random.below(depth));
        hosts.sort_unstable();
        hosts.dedup();
    }
    hosts
}

struct Choices<'s> {
    system: &'s System,
    preferred: &'s Condition,
    /// Whether the style sheet does not hold here.
    is_outside: bool,
    input: Condition,
    classes: Vec<String>,
}

impl Choices<'_> {
    /// Chooses a context of a modifier, gives it back, or chooses none; the attributes that do.
    fn random(&mut self, random: &mut Random, id: ModifierId) -> Vec<(String, String)> {
        let System { dictionary, options, .. } = self.system;
        let modifier = &dictionary[id];
        let (name, _) = attribute(dictionary, id, ContextId(0));
        match random.below(8) {
            0 => vec![(name, (*pick(random, &["", "none such", "Dark"])).to_owned())],
            1 | 2 if modifier.context("auto").is_none() => {
                if follows(modifier, options) {
                    self.choose(id, self.preferred.get(id).unwrap_or(modifier.default));
                }
                vec![(name, "auto".to_owned())]
            }
            _ => {
                let context = ContextId(random.below(modifier.contexts.len()) as u16);
                self.choose(id, context);
                let key = format!("{}.{}", modifier.name, modifier.contexts[context.index()]);
                if options.selectors.contains_key(&key) {
                    self.classes.push(option::class(id, context));
                    return Vec::new();
                }
                vec![attribute(dictionary, id, context)]
            }
        }
    }

    fn choose(&mut self, id: ModifierId, context: ContextId) {
        if !self.is_outside {
            self.input = self.input.with(id, context);
        }
    }
}
