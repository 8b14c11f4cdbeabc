//! Options that stand in a style sheet as they are written (`web/css-options.json`): what the target accepts, a real
//! browser takes, and what it refuses, the browser does not take, unless there is a reason to refuse it all the same.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};
use tokens_compiler::dictionary::Dictionary;
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::css;
use tokens_compiler::{Options, compile};
use tokens_tests::{browser, disk, skip};

fn dictionary() -> Dictionary {
    let entry = "tokens.resolver.json";
    let source = json!({
        "version": "2025.10",
        "modifiers": {"theme": {"default": "light", "contexts": {"light": [], "dark": []}}},
        "resolutionOrder": [{"$ref": "#/modifiers/theme"}],
    });
    compile(entry, &MemoryLoader::default().with(entry, source.to_string()), &Options::default()).dictionary
}

/// What the target says of an option.
fn said(dictionary: &Dictionary, kind: &str, text: &str) -> Vec<String> {
    let mut options = css::Options::default();
    let text = text.to_owned();
    let table = |text| BTreeMap::from([("theme.dark".to_owned(), text)]);
    match kind {
        "Selector" => options.selectors = table(text),
        "Query" => options.queries = table(text),
        "Layer" => options.layer = Some(text),
        "Direction" => options.gradient_direction = Some(text),
        _ => options.gradient_space = text,
    }
    let emission = css::emit(dictionary, &options);
    emission
        .diagnostics
        .iter()
        .map(|diagnostic| format!("{} {:?}", diagnostic.message, diagnostic.notes))
        .collect()
}

/// A kind of option, a text, whether the target accepts it, and whether the browser knows it.
type Asked<'t> = (&'t str, &'t str, bool, bool);

fn text(json: &Json) -> &str {
    json.as_str().expect("a text")
}

fn asked(lists: &Json) -> Vec<Asked<'_>> {
    let mut asked = Vec::new();
    for (list, is_accepted, is_taken) in
        [("taken", true, true), ("refused", false, false), ("unknown here", true, false)]
    {
        for (kind, texts) in lists[list].as_object().expect("kinds") {
            let texts = texts.as_array().expect("texts");
            asked.extend(texts.iter().map(|one| (kind.as_str(), text(one), is_accepted, is_taken)));
        }
    }
    let cautious = lists["refused all the same"].as_array().expect("texts and reasons");
    asked.extend(cautious.iter().map(|one| (text(&one[0]), text(&one[1]), false, true)));
    asked
}

/// Asks the browser for every text: whether a rule with it is kept, and is the first of two. A query is one that it knows
/// if it, or its opposite, holds.
const SCRIPT: &str = r#"
const rule = (text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${text} { } end { }`);
  return sheet.cssRules.length === 2 && sheet.cssRules[1].selectorText === "end" ? sheet.cssRules[0] : undefined;
};
const opposite = (query) =>
  /^not\s*[(]/i.test(query) ? query.replace(/^not\s*/i, "") :
  query.startsWith("(") ? `not (${query})` :
  /^not\s/i.test(query) ? query.replace(/^not\s+/i, "") :
  `not ${query.replace(/^only\s+/i, "")}`;
const known = (query) => matchMedia(query).matches || matchMedia(opposite(query)).matches;
const gradient = (text) => {
  const own = document.createElement("i").style;
  own.cssText = `background-image: linear-gradient(${text}, red, blue); x: y; color: red`;
  return own.backgroundImage !== "" && own.color === "red";
};
const takes = {
  Selector: (text) => rule(text) instanceof CSSStyleRule,
  Query: (text) => [...(rule(`@media ${text}`)?.media ?? ["not all"])].every((one) => one !== "not all" && known(one)),
  Layer: (text) => rule(`@layer ${text}`) instanceof CSSLayerBlockRule,
  Direction: gradient,
  Space: (text) => gradient(`in ${text}`),
};
const out = document.body.appendChild(document.createElement("output"));
out.textContent = JSON.stringify(ASKED.map(([kind, text]) => takes[kind](text)));
"#;

#[test]
fn the_target_takes_what_a_browser_takes() {
    let dictionary = dictionary();
    let lists = disk::read_json(&disk::path("web/css-options.json"));
    let asked = asked(&lists);
    let mut wrong = Vec::new();
    for &(kind, text, is_accepted, _) in &asked {
        let said = said(&dictionary, kind, text);
        if said.is_empty() != is_accepted {
            wrong.push(format!("{kind} `{text}`: the target says {said:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let Some(chromium) = browser::chromium() else {
        return skip::skip("no Chromium to ask what it takes");
    };
    let page = disk::scratch("css-options").join("page.html");
    let list: Vec<_> = asked.iter().map(|(kind, text, ..)| json!([kind, text])).collect();
    let script = format!("const ASKED = {};{SCRIPT}", json!(list)).replace("</", "<\\/");
    disk::write(&page, &format!("<!doctype html><meta charset=\"utf-8\"><body><script>{script}</script>"));
    let found = browser::output(&chromium, &page, &[]);
    let found: Vec<bool> = found.as_array().into_iter().flatten().filter_map(Json::as_bool).collect();
    assert_eq!(found.len(), asked.len());
    for (&(kind, text, _, is_taken), found) in asked.iter().zip(found) {
        if found != is_taken {
            wrong.push(format!("{kind} `{text}`: the browser takes it: {found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    eprintln!("{} options asked", asked.len());
}
