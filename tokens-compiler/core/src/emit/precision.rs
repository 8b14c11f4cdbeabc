//! What becomes of a number in a platform's type: the one rule by which every target decides whether a value survived.
//!
//! A whole number survives where it stays exactly itself: two layers one apart must not become one. A fraction survives
//! as the nearest value that the type has, at most a thousandth off: what a 32-bit float makes of 0.1 is 0.1 to
//! everyone. Anything else is `not-expressible`, in the words of [`Held::loss`].

/// A number as a type holds it.
pub struct Held {
    /// The value of the type that is nearest to the number.
    pub nearest: f64,
    /// Whether the number survives as it.
    pub is_kept: bool,
}

impl Held {
    /// By the rule, the nearest value of a type.
    pub fn new(number: f64, nearest: f64) -> Self {
        let is_kept = if number.trunc() == number {
            nearest == number
        } else {
            (nearest - number).abs() <= number.abs() * 1e-3
        };
        Self { nearest, is_kept }
    }

    /// What to say where the number did not survive; `holder` is the type with its article.
    pub fn loss(&self, number: f64, holder: &str) -> Option<String> {
        if self.is_kept {
            return None;
        }
        let nearest = shown(self.nearest);
        if number.is_infinite() {
            return Some(format!("the number is too large for {holder}; {nearest} is written"));
        }
        let number = shown(number);
        Some(format!("{holder} cannot represent {number}; {nearest} is written"))
    }
}

/// A number as a message says it: nobody counts twenty zeros.
fn shown(number: f64) -> String {
    let size = number.abs();
    if number == 0.0 || (1e-6..1e16).contains(&size) { format!("{number}") } else { format!("{number:e}") }
}

/// A 32-bit float.
pub fn single(number: f64) -> Held {
    let nearest = (number as f32).clamp(f32::MIN, f32::MAX);
    Held::new(number, f64::from(nearest))
}

/// A [`core::time::Duration`]: from zero to 2⁶⁴ milliseconds, in nanoseconds.
pub fn rust_duration(milliseconds: f64) -> Held {
    const END: f64 = 18_446_744_073_709_549_568.0;
    let nearest = if milliseconds < 0.0 {
        0.0
    } else if milliseconds > MOST_NANOSECONDS {
        milliseconds.round().min(END)
    } else {
        nanoseconds(milliseconds)
    };
    Held::new(milliseconds, nearest)
}

/// Above so many milliseconds, whole ones are counted: 64 bits of nanoseconds end there, and an `f64` has no more.
pub const MOST_NANOSECONDS: f64 = 4e12;

/// Milliseconds to the nearest nanosecond.
pub fn nanoseconds(milliseconds: f64) -> f64 {
    if milliseconds.trunc() == milliseconds { milliseconds } else { (milliseconds * 1e6).round() / 1e6 }
}
