//! Easing curves.

/// A cubic Bézier timing curve from (0, 0) to (1, 1) (Format 8.6).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct CubicBezier {
    /// First control point, x in [0, 1].
    pub x1: f32,
    /// First control point, any y.
    pub y1: f32,
    /// Second control point, x in [0, 1].
    pub x2: f32,
    /// Second control point, any y.
    pub y2: f32,
}

impl CubicBezier {
    /// Progress at the fraction `t` of the time: 0 at 0, 1 at 1, on the curve in between, which may leave [0, 1] if a
    /// control point does. `t` is clamped to [0, 1].
    pub const fn ease(self, t: f32) -> f32 {
        if t <= 0.0 {
            return 0.0;
        }
        if t >= 1.0 {
            return 1.0;
        }
        if self.x1 == self.y1 && self.x2 == self.y2 {
            return t;
        }
        at(self.y1, self.y2, parameter(self.x1, self.x2, t))
    }
}

/// The polynomial with end points 0 and 1 and these two control values, at `s`.
const fn at(first: f32, second: f32, s: f32) -> f32 {
    let rest = 1.0 - s;
    3.0 * rest * rest * s * first + 3.0 * rest * s * s * second + s * s * s
}

/// Its derivative at `s`.
const fn slope(first: f32, second: f32, s: f32) -> f32 {
    let rest = 1.0 - s;
    3.0 * rest * rest * first + 6.0 * rest * s * (second - first) + 3.0 * s * s * (1.0 - second)
}

/// The parameter at which the curve reaches `x`. Newton's steps as long as they stay inside the bracket that
/// bisection keeps: x grows with the parameter, so the bracket always holds the answer.
const fn parameter(x1: f32, x2: f32, x: f32) -> f32 {
    let (mut low, mut high) = (0.0_f32, 1.0_f32);
    let mut s = x;
    let mut steps = 0;
    while steps < 32 {
        let error = at(x1, x2, s) - x;
        if error.abs() < 1e-6 {
            return s;
        }
        if error < 0.0 {
            low = s;
        } else {
            high = s;
        }
        let slope = slope(x1, x2, s);
        let newton = if slope > 1e-6 { s - error / slope } else { low };
        s = if newton > low && newton < high { newton } else { f32::midpoint(low, high) };
        steps += 1;
    }
    s
}
