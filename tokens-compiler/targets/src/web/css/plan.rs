//! Where each custom property is declared.
//!
//! What no modifier changes is declared once, with the defaults. What one changes is decided inside the value
//! ([`super::decision`]), in one declaration that stands wherever a choice is made that it depends on: a custom
//! property is computed where it is declared. So does a reference to what changes, though its text is the same
//! everywhere. Where a modifier alone changes a property, and neither preferences nor selectors of the user's have a
//! part in it, the blocks of its contexts declare the values themselves.

use std::collections::{BTreeMap, HashMap};

use super::axis::{Axis, Root};
use super::decision::{Case, Decision, Leaf};
use super::flag::Asked;
use super::value::Printer;
use crate::preference::Scheme;
use tokens_compiler_core::dictionary::{ContextId, Dictionary, ModifierId, Token, TokenId, Variant};
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::value::TokenType;

/// A custom property, and what it is.
#[derive(Debug)]
pub(super) struct Property {
    pub(super) token: TokenId,
    pub(super) part: Part,
    pub(super) decision: Decision,
}

/// Properties that the same modifiers change.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) modifiers: Vec<ModifierId>,
    pub(super) properties: Vec<Property>,
}

/// Where the properties are declared of tokens that modifiers change.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    dictionary: &'a Dictionary,
    /// With the defaults, once and for all.
    pub(super) fixed: Vec<Property>,
    /// Wherever one of some modifiers is chosen, in the order of the first token of each group.
    pub(super) groups: Vec<Group>,
    /// By modifier: in the blocks of its contexts.
    pub(super) blocks: Vec<Vec<Property>>,
    /// By modifier: whether it changes any token.
    is_used: Vec<bool>,
    /// The light and the dark context whose colors are written as `light-dark()`.
    pair: Option<Pair>,
}

/// Two contexts of one modifier.
#[derive(Clone, Copy, Debug)]
struct Pair {
    modifier: ModifierId,
    light: ContextId,
    dark: ContextId,
}

/// The variants of a token that become one `light-dark()`.
#[derive(Clone, Copy)]
struct LightDark {
    light: u32,
    dark: u32,
}

impl LightDark {
    /// What the property is where it is this variant.
    fn leaf(self, variant: u32) -> Leaf {
        if variant == self.light || variant == self.dark {
            Leaf::LightDark(self.light, self.dark)
        } else {
            Leaf::Variant(variant)
        }
    }
}

impl<'a> Plan<'a> {
    pub(super) fn new(printer: &Printer<'a>, axes: &[Axis], root: &Root, light_dark: bool) -> Self {
        let mut plan = Self {
            dictionary: printer.dictionary,
            fixed: Vec::new(),
            groups: Vec::new(),
            blocks: axes.iter().map(|_| Vec::new()).collect(),
            is_used: vec![false; axes.len()],
            pair: if light_dark { pair(axes) } else { None },
        };
        let mut places: BTreeMap<Vec<ModifierId>, usize> = BTreeMap::new();
        let mut texts = HashMap::new();
        for (id, token) in printer.dictionary.varying() {
            let modifiers = token.support();
            for modifier in &modifiers {
                plan.is_used[modifier.index()] = true;
            }
            let in_blocks = match modifiers.as_slice() {
                [only] if root.is_plain() && axes[only.index()].is_plain() => Some(only.index()),
                _ => None,
            };
            let mut group = None;
            for part in parts(printer, token) {
                let Some((decision, is_fixed)) = plan.decision(printer, id, token, part, &mut texts) else {
                    continue;
                };
                let is_question = matches!(decision, Decision::Question(_));
                let property = Property { token: id, part, decision };
                match in_blocks {
                    _ if is_fixed => plan.fixed.push(property),
                    Some(modifier) if is_question => plan.blocks[modifier].push(property),
                    _ => {
                        let place = *group.get_or_insert_with(|| {
                            *places.entry(modifiers.clone()).or_insert_with(|| {
                                plan.groups
                                    .push(Group { modifiers: modifiers.clone(), properties: Vec::new() });
                                plan.groups.len() - 1
                            })
                        });
                        plan.groups[place].properties.push(property);
                    }
                }
            }
        }
        plan
    }

    /// What a property is, and whether that neither changes nor refers to what could; none where it is nowhere.
    fn decision(
        &self,
        printer: &Printer<'a>,
        id: TokenId,
        token: &'a Token,
        part: Part,
        texts: &mut HashMap<String, Leaf>,
    ) -> Option<(Decision, bool)> {
        if printer.is_one_reference(id, token) {
            return Some((Decision::Leaf(Some(Leaf::Variant(0))), false));
        }
        texts.clear();
        let pair = self.pair_of(token);
        let mut is_absent = false;
        let mut cases = Vec::with_capacity(token.variants.len());
        for (index, variant) in token.variants.iter().enumerate() {
            let is_present = printer.parts_of(variant).any(|one| one == part);
            is_absent |= !is_present;
            let leaf = is_present.then(|| {
                let leaf = pair.map_or(Leaf::Variant(index as u32), |pair| pair.leaf(index as u32));
                *texts.entry(printer.on_any_display(id, part, leaf)).or_insert(leaf)
            });
            cases.push(Case { when: &variant.when, leaf });
        }
        let mut present = texts.keys();
        match (present.next(), present.next()) {
            (None, _) => None,
            (Some(text), None) if !is_absent => Some((Decision::Leaf(cases[0].leaf), !text.contains("var("))),
            _ => Some((Decision::new(self.dictionary, &cases), false)),
        }
    }

    /// The variants of a token in the pair's contexts, where they are written as `light-dark()`.
    fn pair_of(&self, token: &Token) -> Option<LightDark> {
        let pair = self.pair.filter(|pair| token.support() == [pair.modifier])?;
        let variant = |context| {
            let is_it = |variant: &Variant| variant.when.get(pair.modifier) == Some(context);
            let index = token.variants.iter().position(is_it)?;
            let value = &self.dictionary[token.variants[index].value?];
            (value.token_type() == TokenType::Color).then_some(index as u32)
        };
        Some(LightDark { light: variant(pair.light)?, dark: variant(pair.dark)? })
    }

    /// Whether a modifier changes any token.
    pub(super) fn is_used(&self, modifier: ModifierId) -> bool {
        self.is_used[modifier.index()]
    }

    /// Whether a token is written as `light-dark()`.
    pub(super) fn is_paired(&self, token: TokenId) -> bool {
        self.pair_of(&self.dictionary[token]).is_some()
    }

    /// The modifier whose light and dark colors are written as `light-dark()`.
    pub(super) fn paired_modifier(&self) -> Option<ModifierId> {
        self.pair.map(|pair| pair.modifier)
    }

    /// The flags that the decisions ask.
    pub(super) fn asked(&self) -> Asked {
        let mut asked = Asked::none(self.dictionary);
        for property in self.groups.iter().flat_map(|group| &group.properties) {
            asked.add(&property.decision);
        }
        asked
    }
}

/// The properties that a token has in any context, the whole last.
fn parts(printer: &Printer<'_>, token: &Token) -> Vec<Part> {
    let mut all = Vec::new();
    for variant in &token.variants {
        for part in printer.parts_of(variant) {
            if !all.contains(&part) {
                all.push(part);
            }
        }
    }
    if let Some(whole) = all.iter().position(|&part| part == Part::Whole) {
        all[whole..].rotate_left(1);
    }
    all
}

/// The first modifier's light and dark contexts, one of which is its default.
fn pair(axes: &[Axis]) -> Option<Pair> {
    let axis = axes.iter().find(|axis| is_scheme(axis))?;
    let (light, dark) = axis.schemes()?;
    (axis.default == light || axis.default == dark).then_some(Pair { modifier: axis.id, light, dark })
}

/// Whether a modifier is about color schemes.
pub(super) fn is_scheme(axis: &Axis) -> bool {
    axis.contexts.iter().any(|choice| choice.scheme == Some(Scheme::Dark))
}
