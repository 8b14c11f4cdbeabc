//! Bevy's curves.

use bevy_curve::{Curve, Interval};

use crate::CubicBezier;

/// A timing curve is one of Bevy's: over time in [0, 1] it gives progress, which may leave [0, 1]. Nothing is lost.
///
/// `curve.map(|progress| from.lerp(to, progress))` eases between two values; Bevy's `EaseFunction` names fixed curves only.
impl Curve<f32> for CubicBezier {
    fn domain(&self) -> Interval {
        Interval::UNIT
    }

    fn sample_unchecked(&self, t: f32) -> f32 {
        self.ease(t)
    }
}
