//! CSS values by meaning: whatever a compiler writes anew, a color, a number or a list, has one reading.

use serde_json::{Value as Json, json};

/// Reads a value: lists by their commas and spaces, numbers with their units, strings and names as what they say, colors
/// as numbers of their space.
///
/// # Panics
///
/// On what is no value.
pub fn read(text: &str) -> Json {
    let mut reader = Reader { text, at: 0 };
    let value = reader.list();
    assert!(reader.rest().is_empty(), "`{}` is left of the value `{text}`", reader.rest());
    value
}

/// The same with every string as a name: of a font, both are one.
pub fn unquoted(value: Json) -> Json {
    match value {
        Json::Object(mut object) => match object.remove("string") {
            Some(text) => json!({"name": text}),
            None => Json::Object(object.into_iter().map(|(key, value)| (key, unquoted(value))).collect()),
        },
        Json::Array(items) => items.into_iter().map(unquoted).collect(),
        other => other,
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn next(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn take(&mut self, is_in: impl Fn(char) -> bool) -> String {
        let length = self.rest().find(|c| !is_in(c)).unwrap_or(self.rest().len());
        self.at += length;
        self.text[self.at - length..self.at].to_owned()
    }

    /// A list with commas, whose items are lists with spaces.
    fn list(&mut self) -> Json {
        let mut items = vec![Vec::new()];
        loop {
            self.take(char::is_whitespace);
            match self.next() {
                None | Some(')') => break,
                Some(',') => {
                    self.at += 1;
                    items.push(Vec::new());
                }
                Some(_) => {
                    let item = self.item();
                    items.last_mut().expect("there is a list").push(item);
                }
            }
        }
        let mut items: Vec<Json> = items.into_iter().map(Json::Array).collect();
        if items.len() == 1 { items.remove(0) } else { json!({"commas": items}) }
    }

    fn item(&mut self) -> Json {
        let rest = self.rest();
        let first = self.next().expect("something is left");
        if matches!(first, '"' | '\'') {
            return json!({"string": self.string(first)});
        }
        if first == '#' {
            let digits = self.take(|c| c.is_ascii_alphanumeric() || c == '#');
            return hex(&digits[1..]).unwrap_or_else(|| json!({"name": digits}));
        }
        let unsigned = rest.trim_start_matches(['-', '+']).trim_start_matches('.');
        if unsigned.starts_with(|c: char| c.is_ascii_digit()) {
            let number = self.take(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+'));
            let unit = self.take(is_name);
            let (number, unit) = exponent(&number, &unit);
            return json!({"number": number, "unit": unit});
        }
        if !is_name(first) {
            self.at += first.len_utf8();
            return json!({"name": first.to_string()});
        }
        let name = self.take(is_name);
        if self.next() != Some('(') {
            return json!({"name": name});
        }
        self.at += 1;
        let arguments = self.list();
        assert_eq!(self.next(), Some(')'), "an open bracket in {}", self.text);
        self.at += 1;
        color(&name, &arguments).unwrap_or_else(|| json!({"function": name, "arguments": arguments}))
    }

    /// What a string says, its escapes read.
    fn string(&mut self, quote: char) -> String {
        let mut content = String::new();
        self.at += 1;
        loop {
            let c = self.next().unwrap_or_else(|| panic!("an open string in {}", self.text));
            self.at += c.len_utf8();
            if c == quote {
                return content;
            }
            if c != '\\' {
                content.push(c);
                continue;
            }
            let digits = self.take(|c| c.is_ascii_hexdigit());
            if digits.is_empty() {
                let escaped = self.next().expect("something is escaped");
                self.at += escaped.len_utf8();
                content.push(escaped);
            } else {
                let code = u32::from_str_radix(&digits, 16).expect("hex digits");
                content.push(char::from_u32(code).unwrap_or('\u{fffd}'));
                if self.next() == Some(' ') {
                    self.at += 1;
                }
            }
        }
    }
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '%' | '\\') || !c.is_ascii() && !c.is_whitespace()
}

/// A number with the exponent that its unit begins with.
fn exponent(number: &str, unit: &str) -> (f64, String) {
    let digits = unit.strip_prefix('e').unwrap_or_default();
    let length = digits.len() - digits.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-').len();
    let (power, unit) = if length > 0 { (&digits[..length], &digits[length..]) } else { ("0", unit) };
    let text = format!("{number}e{power}");
    (text.parse().unwrap_or_else(|problem| panic!("{text}: {problem}")), unit.to_owned())
}

fn hex(digits: &str) -> Option<Json> {
    let long = match digits.len() {
        3 | 4 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        6 | 8 => digits.to_owned(),
        _ => return None,
    };
    let byte = |at: usize| u8::from_str_radix(long.get(at..at + 2).unwrap_or("ff"), 16).ok();
    let part = |at: usize| byte(at).map(|byte| f64::from(byte) / 255.0);
    Some(in_space("srgb", &[part(0)?, part(2)?, part(4)?].map(Some), part(6)?))
}

/// A color that a function makes; none for other functions.
fn color(function: &str, arguments: &Json) -> Option<Json> {
    let items: Vec<&Json> = match &arguments["commas"] {
        Json::Array(items) => items.iter().filter_map(Json::as_array).flatten().collect(),
        _ => arguments.as_array()?.iter().collect(),
    };
    let mut items = items.into_iter().filter(|item| item["name"] != "/");
    let space = match function {
        "color" => items.next()?["name"].as_str()?,
        "rgba" | "hsla" => &function[..3],
        "rgb" | "hsl" | "hwb" | "lab" | "lch" | "oklab" | "oklch" => function,
        _ => return None,
    };
    // What a plain number is divided by, a part each, to be the same as a percentage.
    let whole: [f64; 3] = match space {
        "rgb" => [255.0; 3],
        "hsl" | "hwb" => [1.0, 100.0, 100.0],
        "lab" | "lch" => [100.0, 1.0, 1.0],
        _ => [1.0; 3],
    };
    let items: Vec<&Json> = items.collect();
    let part = |at: usize, whole: f64| match (items[at]["number"].as_f64(), items[at]["unit"].as_str()) {
        (Some(number), Some("%")) => Some(number / 100.0),
        (Some(number), _) => Some(number / whole),
        _ => None,
    };
    if items.len() < 3 || items.len() > 4 {
        return None;
    }
    let parts = [part(0, whole[0]), part(1, whole[1]), part(2, whole[2])];
    let alpha = if items.len() == 4 { part(3, 1.0)? } else { 1.0 };
    let [Some(one), Some(two), Some(three)] = parts else { return Some(in_space(space, &parts, alpha)) };
    Some(match space {
        "rgb" => in_space("srgb", &parts, alpha),
        "hsl" => in_space("srgb", &hsl(one, two, three).map(Some), alpha),
        "hwb" => {
            // More white and black than there is room for is a gray of their proportion.
            let (white, black) = (two / (two + three).max(1.0), three / (two + three).max(1.0));
            let mix = hsl(one, 1.0, 0.5).map(|part| Some(part * (1.0 - white - black) + white));
            in_space("srgb", &mix, alpha)
        }
        "xyz" => in_space("xyz-d65", &parts, alpha),
        space => in_space(space, &parts, alpha),
    })
}

fn in_space(space: &str, parts: &[Option<f64>; 3], alpha: f64) -> Json {
    json!({"space": space, "parts": parts, "alpha": alpha})
}

fn hsl(hue: f64, saturation: f64, lightness: f64) -> [f64; 3] {
    [0.0, 8.0, 4.0].map(|n| {
        let k = (n + hue.rem_euclid(360.0) / 30.0) % 12.0;
        lightness - saturation * lightness.min(1.0 - lightness) * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_is_read_alike_however_it_is_written() {
        for (one, other) in [
            ("#ff0000", "rgba(255, 0, 0, 1)"),
            ("oklch(0.5 0.1 20)", "oklch(50% 0.1 20deg)"),
            ("color(xyz-d65 0.1 0.2 0.3)", "color(xyz 0.1 0.2 0.3)"),
            ("\"a\\62 c\", 1px", "'abc',1px"),
            ("hwb(0 0% 0%)", "#f00"),
        ] {
            let one = read(one);
            let other = read(&other.replace("deg", ""));
            assert_eq!(one, other);
        }
        assert_ne!(read("1px 2px"), read("1px, 2px"));
        assert_ne!(read("\"a\""), read("a"));
        assert_ne!(read("#ff0000"), read("#fe0000"));
    }
}
