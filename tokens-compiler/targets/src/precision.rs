//! What becomes of a number in the types of the platforms whose targets become files, by the rule of
//! [`tokens_compiler_core::emit::precision`].

pub(crate) use tokens_compiler_core::emit::precision::single;

use tokens_compiler_core::emit::precision::{Held, MOST_NANOSECONDS, nanoseconds};

/// A 64-bit float: what arithmetic with units carries beyond its range becomes its end.
pub(crate) fn double(number: f64) -> Held {
    Held::new(number, number.clamp(f64::MIN, f64::MAX))
}

/// A 32-bit integer, which holds no fraction. A billionth is none: it is the noise of a conversion.
pub(crate) fn integer(number: f64) -> Held {
    let nearest = number.round().clamp(f64::from(i32::MIN), f64::from(i32::MAX));
    let is_noise = number.trunc() != number && (nearest - number).abs() <= number.abs() * 1e-9;
    Held { nearest, is_kept: nearest == number || is_noise }
}

/// A dimension resource as aapt2 packs it: 24 bits with a sign, at one of four places of the binary point.
pub(crate) fn android_dimension(number: f64) -> Held {
    const END: f64 = 8_388_608.0;
    let size = f64::from(number.abs().min(END - 1.0) as f32);
    // The places that the integer part leaves to the fraction, the rest of which aapt2 cuts off.
    let bits = (size * END + 0.5).floor();
    let step = if bits % END == 0.0 || size >= 65_536.0 {
        END
    } else if size >= 256.0 {
        65_536.0
    } else if size >= 1.0 {
        256.0
    } else {
        1.0
    };
    let nearest = (bits / step).floor() * step / END;
    Held::new(number, if number < 0.0 { -nearest } else { nearest })
}

/// A `kotlin.time.Duration`: nanoseconds, and far from zero milliseconds, short of 2⁶², which means infinity.
pub(crate) fn kotlin_duration(milliseconds: f64) -> Held {
    const END: f64 = 4_611_686_018_427_387_392.0;
    let nearest = if milliseconds.abs() > MOST_NANOSECONDS {
        milliseconds.round().clamp(-END, END)
    } else {
        nanoseconds(milliseconds)
    };
    Held::new(milliseconds, nearest)
}

/// The product of two numbers as their decimal digits have it, so that 1.1 rem of 10 pixels are 11 and not
/// 11.000000000000002.
pub(crate) fn product(number: f64, factor: f64) -> f64 {
    let raw = number * factor;
    // By these a product is exact.
    if factor == 16.0 || factor == 1.0 || number == 0.0 { raw } else { decimal(raw) }
}

/// The quotient of two numbers, so that 0.7 by 100 is 0.007 and not 0.006999999999999999.
pub(crate) fn quotient(number: f64, divisor: f64) -> f64 {
    decimal(number / divisor)
}

/// The decimal of fifteen digits that the noise of arithmetic hides.
fn decimal(raw: f64) -> f64 {
    match format!("{raw:.14e}").parse::<f64>() {
        Ok(short) if (short - raw).abs() <= raw.abs() * 2.0 * f64::EPSILON => short,
        _ => raw,
    }
}
