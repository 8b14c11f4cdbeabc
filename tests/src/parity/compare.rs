//! Whether a printed value is the expected one, each part in its own exactness.

use serde_json::{Map, Value as Json};

/// How close a language's types come.
#[derive(Clone, Copy, Debug)]
pub struct Exactness {
    /// The part of a component outside sRGB by which it may differ, besides 1e-4: none where a language keeps such
    /// components as floats, half of the last place where it keeps them in 16 bits.
    pub wide: f64,
    /// The part of any other number by which it may differ.
    pub number: f64,
}

/// Types of 32 bits or more everywhere.
pub(super) const FLOATS: Exactness = Exactness { wide: 0.0, number: 1e-6 };

/// Half a step of a byte, and what conversions lose.
const BYTE: f64 = 0.5 / 255.0 + 1e-5;

/// Compares; what differs, in words.
pub(super) fn same(found: &Json, wanted: &Json, exactness: Exactness) -> Result<(), String> {
    match (found, wanted) {
        (Json::Object(found), Json::Object(wanted)) if wanted.contains_key("srgb") => {
            color(found, wanted, exactness)
        }
        (Json::Object(found), Json::Object(wanted)) => {
            if !found.keys().eq(wanted.keys()) {
                return Err("other parts".to_owned());
            }
            found.iter().try_for_each(|(key, part)| {
                same(part, &wanted[key], exactness).map_err(|why| format!("`{key}`: {why}"))
            })
        }
        (Json::Array(found), Json::Array(wanted)) => {
            if found.len() != wanted.len() {
                return Err(format!("{} items instead of {}", found.len(), wanted.len()));
            }
            found.iter().zip(wanted).try_for_each(|(found, wanted)| same(found, wanted, exactness))
        }
        (Json::Number(_), Json::Number(_)) => {
            let size = wanted.as_f64().unwrap_or(f64::NAN).abs();
            near(found, wanted, exactness.number * size.max(1e-3))
        }
        _ if found == wanted => Ok(()),
        _ => Err("another value".to_owned()),
    }
}

/// Compares what the language keeps of a color, which has to be enough to show it.
fn color(found: &Map<String, Json>, wanted: &Map<String, Json>, exactness: Exactness) -> Result<(), String> {
    let is_wide = wanted["isInside"] == Json::Bool(false);
    let shows =
        found.contains_key("srgb") || is_wide && (found.contains_key("p3") || found.contains_key("extended"));
    if !shows || !found.contains_key("alpha") {
        return Err("no color that a screen shows".to_owned());
    }
    for (key, part) in found {
        let Some(wanted) = wanted.get(key) else { return Err(format!("a color has no `{key}`")) };
        let held = match key.as_str() {
            "srgb" => each(part, wanted, &|_| BYTE),
            "alpha" => near(part, wanted, BYTE),
            "p3" | "extended" => each(part, wanted, &|size| 1e-4 + exactness.wide * size),
            "components" => each(part, wanted, &|size| exactness.number * size.max(1e-3)),
            _ if part == wanted => Ok(()),
            _ => Err("another value".to_owned()),
        };
        held.map_err(|why| format!("`{key}`: {why}"))?;
    }
    Ok(())
}

fn each(found: &Json, wanted: &Json, tolerance: &dyn Fn(f64) -> f64) -> Result<(), String> {
    let (Json::Array(found), Json::Array(wanted)) = (found, wanted) else { return Err("no list".to_owned()) };
    if found.len() != wanted.len() {
        return Err("another number of components".to_owned());
    }
    found.iter().zip(wanted).try_for_each(|(found, wanted)| match wanted.as_f64() {
        Some(size) => near(found, wanted, tolerance(size.abs())),
        None if found == wanted => Ok(()),
        None => Err("a component where there is none".to_owned()),
    })
}

fn near(found: &Json, wanted: &Json, tolerance: f64) -> Result<(), String> {
    match (found.as_f64(), wanted.as_f64()) {
        (Some(found), Some(wanted)) if (found - wanted).abs() <= tolerance => Ok(()),
        _ => Err(format!("{found} is not {wanted} within {tolerance}")),
    }
}
