//! Animated transitions.

use core::time::Duration;

use crate::CubicBezier;

/// How a property changes from one value to another (Format 9.5).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Transition {
    /// How long it takes.
    pub duration: Duration,
    /// How long it waits.
    pub delay: Duration,
    /// Its timing curve.
    pub timing_function: CubicBezier,
}

impl Transition {
    /// Progress after `elapsed` since the transition was requested: 0 during the delay, 1 from the end on, on the curve
    /// in between.
    pub fn progress(self, elapsed: Duration) -> f32 {
        let moving = elapsed.saturating_sub(self.delay);
        if moving >= self.duration {
            return if elapsed < self.delay { 0.0 } else { 1.0 };
        }
        self.timing_function.ease(moving.as_secs_f32() / self.duration.as_secs_f32())
    }
}
