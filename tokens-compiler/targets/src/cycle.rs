//! Tokens that refer to each other in a circle over all contexts together, though in none of them alone.
//!
//! Where a value names what it refers to in every context, a circle of names may be taken for one that has no value, by
//! browsers as by Figma, so these tokens are written as values.

use tokens_compiler_core::dictionary::{Dictionary, TokenId};

/// The tokens from which references lead into a circle, sorted.
pub(crate) fn tokens(dictionary: &Dictionary) -> Vec<TokenId> {
    if dictionary.varying().next().is_none() {
        return Vec::new();
    }
    let graph = Graph::new(dictionary);
    let mut states = vec![State::New; dictionary.tokens.len()];
    let mut path: Vec<(u32, u32)> = Vec::new();
    for (start, _) in dictionary.varying() {
        if states[start.index()] != State::New {
            continue;
        }
        states[start.index()] = State::Open;
        path.push((start.0, 0));
        while let Some((token, next)) = path.last_mut() {
            let token = *token;
            if let Some(&target) = graph.of(token).get(*next as usize) {
                *next += 1;
                match states[target as usize] {
                    State::New => {
                        states[target as usize] = State::Open;
                        path.push((target, 0));
                    }
                    State::Open | State::OpenToCircle | State::Circle => {
                        states[token as usize] = State::OpenToCircle;
                    }
                    State::Free => {}
                }
            } else {
                path.pop();
                let leads = states[token as usize] == State::OpenToCircle;
                states[token as usize] = if leads { State::Circle } else { State::Free };
                if let (true, Some(&(from, _))) = (leads, path.last()) {
                    states[from as usize] = State::OpenToCircle;
                }
            }
        }
    }
    let all = (0..dictionary.tokens.len() as u32).map(TokenId);
    all.filter(|token| states[token.index()] == State::Circle).collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// On the path.
    Open,
    /// On the path, and a circle can be reached from it.
    OpenToCircle,
    Free,
    Circle,
}

/// References of tokens that modifiers change to others of them, in any context.
struct Graph {
    targets: Vec<u32>,
    /// By token: where its targets end.
    ends: Vec<u32>,
}

impl Graph {
    fn new(dictionary: &Dictionary) -> Self {
        let mut graph = Self { targets: Vec::new(), ends: Vec::with_capacity(dictionary.tokens.len()) };
        let mut found = Vec::new();
        for token in &dictionary.tokens {
            if token.varies() {
                for variant in &token.variants {
                    match (variant.alias, variant.value) {
                        (Some(alias), _) => found.push(alias),
                        (None, Some(value)) => dictionary[value].aliases(&mut found),
                        (None, None) => {}
                    }
                }
                found.sort_unstable();
                found.dedup();
                graph.targets.extend(found.drain(..).filter(|&id| dictionary[id].varies()).map(|id| id.0));
            }
            graph.ends.push(graph.targets.len() as u32);
        }
        graph
    }

    fn of(&self, token: u32) -> &[u32] {
        let token = token as usize;
        let start = if token == 0 { 0 } else { self.ends[token - 1] };
        &self.targets[start as usize..self.ends[token] as usize]
    }
}
