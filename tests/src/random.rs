//! Seeded randomness: a failure comes back. `SEED=n` looks elsewhere and `ROUNDS=n` longer.

pub mod shuffle;
pub mod system;

/// Xorshift: the same numbers on every machine.
pub struct Random(u64);

impl Random {
    /// From `SEED`, or from this seed.
    pub fn seeded(seed: u64) -> Self {
        Self(variable("SEED", seed) | 1)
    }

    fn number(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below a limit; 0 where the limit is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.number() % limit.max(1) as u64).unwrap_or(0)
    }
}

/// How many rounds are asked for by `ROUNDS`, or else this many.
pub fn rounds(otherwise: u64) -> u64 {
    variable("ROUNDS", otherwise)
}

fn variable(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}
