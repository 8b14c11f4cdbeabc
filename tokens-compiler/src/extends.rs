//! Groups that extend others (Format 6.4): everything of the target is copied below what the group itself has.
//!
//! It happens after all sources are laid over each other, since base and extension may stand in different ones.

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dictionary::{Assignment, Modifier};
use crate::document::Place;
use crate::library::Library;
use crate::order::{GroupDefinition, NodeId, ROOT, TokenDefinition, Tree, remaining};
use crate::path::{self, Malformed, nearest};

/// How many nodes all `$extends` of a system may make.
const MAX_COPIES: usize = 500_000;

/// How many groups may extend each other in a row, and how deep the copies may lie.
const MAX_CHAIN: usize = 256;
const MAX_COPY_DEPTH: usize = 600;

/// How often references between groups are looked at; in the order of the sources one pass is enough.
const MAX_PASSES: usize = 64;

/// Applies every `$extends` of the tree.
pub(crate) fn apply(
    tree: &mut Tree,
    modifiers: &[Modifier],
    library: &Library<'_>,
    diagnostics: &mut Diagnostics,
) {
    turn_references_into_groups(tree, library);
    let mut extending: Vec<NodeId> = Vec::new();
    for (id, node) in tree.nodes.iter().enumerate() {
        if node.groups.iter().any(|definition| definition.extends.is_some()) {
            extending.push(id as NodeId);
        }
    }
    if extending.is_empty() {
        return;
    }
    let mut state = vec![State::Plain; tree.nodes.len()];
    for &id in &extending {
        state[id as usize] = State::Open;
    }
    let mut extender =
        Extender { tree, modifiers, library, diagnostics, state, stack: Vec::new(), copies: 0 };
    for id in extending {
        extender.resolve(id);
    }
}

/// A `$ref` without `$value` may be a token's or a group's: it is a group's when it leads to a group.
fn turn_references_into_groups(tree: &mut Tree, library: &Library<'_>) {
    let mut candidates: Vec<NodeId> = Vec::new();
    for (id, node) in tree.nodes.iter().enumerate() {
        if node.tokens.iter().any(|definition| definition.is_reference) {
            candidates.push(id as NodeId);
        }
    }
    // A reference to such a node is known only once that node is: repeat while anything changes.
    for _ in 0..MAX_PASSES {
        let mut changed = false;
        for &id in &candidates {
            changed |= turn_into_group(tree, id, library);
        }
        if !changed {
            return;
        }
    }
}

fn turn_into_group(tree: &mut Tree, id: NodeId, library: &Library<'_>) -> bool {
    let mut moved = Vec::new();
    for (index, definition) in tree.node(id).tokens.iter().enumerate() {
        let Some(object) = definition.object else { continue };
        let object = library.node(object);
        if object.get("$value").is_some() {
            continue;
        }
        let target = object.get("$ref").and_then(crate::json::Node::string).and_then(|text| {
            let keys = path::pointer(&text).ok()?;
            walk(tree, &keys)
        });
        if target.is_some_and(|target| tree.node(target).is_group && tree.node(target).tokens.is_empty()) {
            moved.push(index);
        }
    }
    let any = !moved.is_empty();
    for index in moved.into_iter().rev() {
        let definition = tree.nodes[id as usize].tokens.remove(index);
        let Some(object) = definition.object else { continue };
        let node = library.node(object);
        let place = |name: &str| node.get(name).map(Place::from);
        let group = GroupDefinition {
            when: definition.when,
            object,
            span: definition.span,
            inherited: false,
            token_type: place("$type"),
            extends: place("$ref"),
            deprecated: place("$deprecated"),
            description: place("$description"),
        };
        let node = &mut tree.nodes[id as usize];
        node.is_group = true;
        node.groups.push(group);
    }
    any
}

/// The node that the keys of a pointer lead to.
fn walk(tree: &Tree, keys: &[std::borrow::Cow<'_, str>]) -> Option<NodeId> {
    let mut at = ROOT;
    for key in keys {
        at = tree.child(at, key).or_else(|| {
            let decoded = path::percent_decoded(key)?;
            tree.child(at, &decoded)
        })?;
    }
    Some(at)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// It extends nothing.
    Plain,
    Open,
    Running,
    Done,
}

struct Extender<'t, 'l> {
    tree: &'t mut Tree,
    modifiers: &'t [Modifier],
    library: &'t Library<'l>,
    diagnostics: &'t mut Diagnostics,
    /// By node; nodes that are made later extend nothing.
    state: Vec<State>,
    /// The groups that are being resolved, outermost first.
    stack: Vec<NodeId>,
    copies: usize,
}

impl Extender<'_, '_> {
    /// Resolves one group, after everything that its target needs.
    fn resolve(&mut self, id: NodeId) {
        match self.state_of(id) {
            State::Open => {}
            State::Running => {
                self.report_cycle(id);
                return;
            }
            State::Plain | State::Done => return,
        }
        self.state[id as usize] = State::Running;
        self.stack.push(id);
        if self.stack.len() > MAX_CHAIN {
            self.report_size(id);
        } else {
            self.resolve_targets(id);
        }
        self.stack.pop();
        self.state[id as usize] = State::Done;
    }

    fn state_of(&self, id: NodeId) -> State {
        self.state.get(id as usize).copied().unwrap_or(State::Plain)
    }

    fn resolve_targets(&mut self, id: NodeId) {
        let own: Vec<(Assignment, Place)> = self
            .tree
            .node(id)
            .groups
            .iter()
            .filter_map(|definition| Some((definition.when.clone(), definition.extends?)))
            .collect();
        for (index, (when, reference)) in own.iter().enumerate() {
            let later: Vec<Assignment> = own[index + 1..].iter().map(|(when, _)| when.clone()).collect();
            let conditions = remaining(when, &later, self.modifiers);
            if conditions.is_empty() {
                continue;
            }
            let Some(target) = self.target(id, *reference) else { continue };
            self.prepare(target);
            for condition in conditions {
                self.copy(target, id, &condition, self.tree.path(id).split('.').count());
            }
        }
    }

    /// Resolves what the target needs: itself and every group below it. Those above it were resolved on the way.
    fn prepare(&mut self, target: NodeId) {
        let mut below = vec![target];
        while let Some(id) = below.pop() {
            self.resolve(id);
            below.extend(self.tree.node(id).children.iter().rev());
        }
    }

    fn report_cycle(&mut self, id: NodeId) {
        let begin = self.stack.iter().position(|&step| step == id).unwrap_or(0);
        let steps: Vec<NodeId> = self.stack[begin..].to_vec();
        let names: Vec<String> = steps.iter().map(|&step| format!("`{}`", self.tree.path(step))).collect();
        let mut diagnostic = Diagnostic::new(
            Code::ExtendsCycle,
            format!("groups extend each other in a circle: {} → {}", names.join(" → "), names[0]),
        )
        .token(self.tree.path(id));
        for (index, &step) in steps.iter().enumerate() {
            let Some(span) = self.extends_span(step) else { continue };
            let next = &names[(index + 1) % names.len()];
            let message = format!("{} extends {next}, or what holds it", names[index]);
            diagnostic = if diagnostic.primary.is_none() {
                diagnostic.at(span, message)
            } else {
                diagnostic.also(span, message)
            };
        }
        self.diagnostics.report(diagnostic.help("move what they share into a group that extends neither"));
    }

    fn extends_span(&self, id: NodeId) -> Option<crate::source::Span> {
        let definition =
            self.tree.node(id).groups.iter().rev().find(|definition| definition.extends.is_some())?;
        definition.extends.map(|place| self.library.node(place).span())
    }

    fn report_size(&mut self, id: NodeId) {
        let path = self.tree.path(id);
        let mut diagnostic = Diagnostic::new(
            Code::ExtendsTooLarge,
            format!(
                "`$extends` of `{path}` passes a limit: {MAX_COPIES} copies, {MAX_CHAIN} groups in a row, {MAX_COPY_DEPTH} levels"
            ),
        )
        .help("groups that extend groups that extend each other's copies grow with every step; extend one base instead")
        .token(path);
        if let Some(span) = self.extends_span(id) {
            diagnostic = diagnostic.at(span, "the limit is passed here");
        }
        self.diagnostics.report(diagnostic);
    }

    /// The group that a reference names; reports what is wrong with it.
    fn target(&mut self, id: NodeId, reference: Place) -> Option<NodeId> {
        let node = self.library.node(reference);
        let (span, own) = (node.span(), self.tree.path(id));
        let Some(text) = node.string().map(std::borrow::Cow::into_owned) else {
            self.diagnostics.report(
                Diagnostic::new(
                    Code::InvalidReference,
                    format!("`$extends` is a string, but this is {}", node.kind().described()),
                )
                .at(span, "expected `{group}` or `#/group`")
                .token(own),
            );
            return None;
        };
        let keys: Result<Vec<String>, Malformed> = if path::looks_curly(&text) {
            path::curly(&text).map(|inner| inner.split('.').map(str::to_owned).collect())
        } else {
            path::pointer(&text).map(|keys| keys.into_iter().map(std::borrow::Cow::into_owned).collect())
        };
        let keys = match keys {
            Ok(keys) => keys,
            Err(malformed) => {
                let mut diagnostic = Diagnostic::new(
                    Code::InvalidReference,
                    format!("`{text}` is not a reference to a group: {}", malformed.reason()),
                )
                .at(span, "expected `{group}` or `#/group`")
                .token(own);
                if malformed == Malformed::NoFragment && self.tree.find(&text).is_some() {
                    diagnostic = diagnostic.fix("put it between braces", span, format!("\"{{{text}}}\""));
                }
                self.diagnostics.report(diagnostic);
                return None;
            }
        };
        let mut at = ROOT;
        for (step, key) in keys.iter().enumerate() {
            if self.state_of(at) == State::Open {
                // What the next name means may come from the group that this one extends.
                self.resolve(at);
            }
            let next = self.tree.child(at, key).or_else(|| {
                let decoded = path::percent_decoded(key)?;
                self.tree.child(at, &decoded)
            });
            let Some(next) = next else {
                let inside =
                    if step == 0 { String::new() } else { format!(" in `{}`", keys[..step].join(".")) };
                let names: Vec<&str> =
                    self.tree.node(at).children.iter().map(|&child| &*self.tree.node(child).name).collect();
                let mut diagnostic = Diagnostic::new(
                    Code::UnknownReference,
                    format!("`{own}` extends `{text}`, but there is no group `{key}`{inside}"),
                )
                .at(span, "no such group")
                .token(own);
                if let Some(better) = nearest(key, names) {
                    diagnostic = diagnostic.help(format!("did you mean `{better}`?"));
                }
                self.diagnostics.report(diagnostic);
                return None;
            };
            at = next;
        }
        let target = self.tree.node(at);
        if let Some(token) = target.tokens.last().filter(|_| !target.is_group) {
            self.diagnostics.report(
                Diagnostic::new(Code::ExtendsToken, format!("`{own}` extends `{text}`, which is a token"))
                    .at(span, "a group can extend a group only")
                    .also(token.span, "the token")
                    .help("to give a token another one's value, use `$value`")
                    .token(own),
            );
            return None;
        }
        if self.tree.is_within(id, at) {
            let message = if id == at {
                format!("`{own}` extends itself")
            } else {
                format!("`{own}` extends `{text}`, which holds it")
            };
            self.diagnostics.report(
                Diagnostic::new(Code::ExtendsCycle, message)
                    .at(span, "leads back to this group")
                    .help("extend a group outside of this one")
                    .token(own),
            );
            return None;
        }
        Some(at)
    }

    /// Lays the target's content under the group's own, deep.
    fn copy(&mut self, from: NodeId, to: NodeId, when: &Assignment, depth: usize) {
        let inherited: Vec<GroupDefinition> = self
            .tree
            .node(from)
            .groups
            .iter()
            .filter(|definition| definition.token_type.is_some() || definition.deprecated.is_some())
            .filter_map(|definition| {
                let when = joined(&definition.when, when)?;
                Some(GroupDefinition { when, inherited: true, extends: None, ..definition.clone() })
            })
            .collect();
        let inherited = collapsed(inherited);
        self.tree.nodes[to as usize].groups.splice(0..0, inherited);
        for child in self.tree.node(from).children.clone() {
            if self.copies > MAX_COPIES {
                return;
            }
            let name = self.tree.node(child).name.clone();
            let own = self.tree.child(to, &name);
            let source = self.tree.node(child);
            let (is_group, tokens) = (source.is_group || !source.children.is_empty(), source.tokens.clone());
            // A local token hides an inherited group, and a local group an inherited token.
            let hidden = own.is_some_and(|own| {
                let own = self.tree.node(own);
                own.tokens.iter().any(|token| token.when.is_empty()) || own.is_group && !is_group
            });
            if hidden {
                continue;
            }
            self.copies += 1;
            if self.copies > MAX_COPIES || depth > MAX_COPY_DEPTH {
                self.report_size(self.stack.last().copied().unwrap_or(to));
                return;
            }
            let target = self.tree.child_or_new(to, &name);
            if target == child {
                continue;
            }
            let definitions: Vec<TokenDefinition> = tokens
                .into_iter()
                .filter_map(|token| Some(TokenDefinition { when: joined(&token.when, when)?, ..token }))
                .collect();
            let node = &mut self.tree.nodes[target as usize];
            node.is_group |= is_group;
            node.tokens.splice(0..0, definitions);
            if is_group {
                self.copy(child, target, when, depth + 1);
            }
        }
    }
}

/// Definitions without conditions as one, so that a chain of groups that extend each other stays linear.
fn collapsed(definitions: Vec<GroupDefinition>) -> Vec<GroupDefinition> {
    if definitions.len() < 2 || definitions.iter().any(|definition| !definition.when.is_empty()) {
        return definitions;
    }
    let token_type = definitions.iter().rev().find_map(|definition| definition.token_type);
    let deprecated = definitions.iter().rev().find_map(|definition| definition.deprecated);
    let last = definitions.into_iter().next_back();
    last.map(|last| GroupDefinition { token_type, deprecated, ..last }).into_iter().collect()
}

/// Both conditions at once; none when they contradict each other.
fn joined(a: &Assignment, b: &Assignment) -> Option<Assignment> {
    a.is_compatible(b)
        .then(|| b.iter().fold(a.clone(), |all, (modifier, context)| all.with(modifier, context)))
}
