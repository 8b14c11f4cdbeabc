//! Random resolver documents: modifiers that meet in tokens of every kind, which refer to each other.

use serde_json::{Map, Value as Json, json};

use super::pick;
use crate::random::Random;

/// Names of modifiers, each with names of contexts; preferences first.
const MODIFIERS: [(&str, &[&str]); 10] = [
    ("theme", &["light", "dark", "high-contrast", "dark-high-contrast", "light-high-contrast"]),
    ("Contrast Mode", &["normal", "more"]),
    ("motion", &["full", "reduced"]),
    ("density", &["regular", "compact", "2x"]),
    ("brand", &["a\"]{}", "Ü&<b>", "*/", "auto"]),
    ("size", &["xs", "s", "m", "l", "xl", "xxl"]),
    ("tone", &["calm", "loud"]),
    // Flags that tokens and each other could be taken for.
    ("number", &["0", "not 0", "Not-0"]),
    ("state", &["on", "off"]),
    ("platform", &["web", "app"]),
];

/// A document, which may have errors.
pub(super) fn resolver(random: &mut Random) -> Json {
    let wanted = 2 + random.below(5);
    let mut names: Vec<usize> = (0..MODIFIERS.len()).collect();
    while names.len() > wanted {
        // The theme stays more often than others.
        names.remove((1 + random.below(names.len() + 1)) % names.len());
    }
    let mut modifiers = Map::new();
    let mut order = vec![json!({"$ref": "#/sets/base"})];
    for name in names {
        let (name, contexts) = MODIFIERS[name];
        let mut chosen: Vec<&str> = contexts.to_vec();
        let wanted = 2 + random.below(contexts.len() - 1);
        while chosen.len() > wanted {
            chosen.remove(random.below(chosen.len()));
        }
        let default = *pick(random, &chosen);
        let mut all = Map::new();
        for context in &chosen {
            let is_empty = *context == default && random.below(4) > 0;
            let sources = if is_empty { json!([]) } else { json!([tokens(random, 3)]) };
            all.insert((*context).to_owned(), sources);
        }
        modifiers.insert(name.to_owned(), json!({"contexts": all, "default": default}));
        order.insert(1 + random.below(order.len()), json!({"$ref": format!("#/modifiers/{name}")}));
    }
    json!({
        "version": "2025.10",
        "sets": {"base": {"sources": [tokens(random, 10)]}},
        "modifiers": modifiers,
        "resolutionOrder": order,
    })
}

/// The types of tokens, each with how many there are and the first letter of their names.
const TYPES: [(&str, usize); 9] = [
    ("number", 4),
    ("color", 5),
    ("dimension", 3),
    ("strokeStyle", 2),
    ("border", 2),
    ("shadow", 1),
    ("gradient", 1),
    ("typography", 1),
    ("transition", 1),
];

/// Tokens, each there with so many chances of ten.
fn tokens(random: &mut Random, chances: usize) -> Json {
    let mut all = Map::new();
    for (name, count) in TYPES {
        for index in 0..count {
            // The last of a type is missing where no context has it; nothing refers to it.
            let is_there =
                if chances == 10 { index + 1 < count || count == 1 } else { random.below(10) < chances };
            if is_there {
                let value = value(random, name, count);
                all.insert(format!("{name} {index}"), json!({"$type": name, "$value": value}));
            }
        }
    }
    Json::Object(all)
}

fn value(random: &mut Random, name: &str, count: usize) -> Json {
    if count > 1 && random.below(3) == 0 {
        return reference(random, name, count);
    }
    let mut number = |limit: usize| Json::from(random.below(limit));
    match name {
        "number" => number(1000),
        "dimension" => json!({"value": number(99), "unit": "px"}),
        "color" => color(random),
        "strokeStyle" if random.below(2) == 0 => {
            json!({"dashArray": [{"value": random.below(9), "unit": "px"}, part(random, "dimension", 3)], "lineCap": "butt"})
        }
        "strokeStyle" => json!(*pick(random, &["solid", "dotted", "double"])),
        "border" => json!({
            "color": part(random, "color", 5), "width": part(random, "dimension", 3), "style": part(random, "strokeStyle", 2)
        }),
        "shadow" => json!({
            "color": part(random, "color", 5), "offsetX": part(random, "dimension", 3),
            "offsetY": {"value": 1, "unit": "px"}, "blur": part(random, "dimension", 3), "spread": {"value": 0, "unit": "px"}
        }),
        "gradient" => json!([
            {"color": part(random, "color", 5), "position": 0}, {"color": part(random, "color", 5), "position": 1}
        ]),
        "typography" => {
            let mut style = json!({
                "fontFamily": *pick(random, &["A \"b\"", "serif", "*/"]), "fontSize": part(random, "dimension", 3),
                "fontWeight": 100 * (1 + random.below(9)), "lineHeight": part(random, "number", 4)
            });
            if random.below(2) == 0 {
                style["letterSpacing"] = part(random, "dimension", 3);
            } else {
                style["letterSpacing"] = json!({"value": random.below(5), "unit": "px"});
            }
            style
        }
        _ => json!({
            "duration": {"value": random.below(500), "unit": "ms"}, "delay": {"value": 0, "unit": "ms"},
            "timingFunction": [0.5, 0, 1, 1]
        }),
    }
}

fn color(random: &mut Random) -> Json {
    let mut part = || random.below(256) as f64 / 255.0;
    let components = [part(), part(), part()];
    match random.below(5) {
        0 => json!({"colorSpace": "display-p3", "components": components, "alpha": 0.5}),
        1 => json!({"colorSpace": "oklch", "components": [0.7, 0.4, random.below(360)]}),
        _ => json!({"colorSpace": "srgb", "components": components}),
    }
}

/// A reference to a token of a type that is there in every context.
fn reference(random: &mut Random, name: &str, count: usize) -> Json {
    Json::from(format!("{{{name} {}}}", random.below(count - 1)))
}

fn part(random: &mut Random, name: &str, count: usize) -> Json {
    if random.below(2) == 0 { reference(random, name, count) } else { literal(random, name) }
}

fn literal(random: &mut Random, name: &str) -> Json {
    match name {
        "color" => color(random),
        "number" => Json::from(1 + random.below(9)),
        "strokeStyle" => json!("dashed"),
        _ => json!({"value": random.below(20), "unit": "px"}),
    }
}
