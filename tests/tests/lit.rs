//! The `lit` target with the real Lit: its sheet adopted in a real browser, loaded on a server, in a bundle, and by its
//! types.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value as Json, json};
use tokens_compiler::dictionary::{Condition, Dictionary};
use tokens_compiler::source::MemoryLoader;
use tokens_compiler::targets::{Target, css, lit};
use tokens_tests::browser::literal::{View, uses};
use tokens_tests::browser::user::Screen;
use tokens_tests::browser::{self, Case, Look, Probe};
use tokens_tests::bundler::{self, Bundler, Job};
use tokens_tests::typescript::{self, TypeScript};
use tokens_tests::{disk, skip, systems};

const NO_TOOLS: &str = "no Node with esbuild, TypeScript and Lit; `cargo xtask setup` installs them";

fn tools() -> Option<(Bundler, TypeScript)> {
    Some((bundler::find()?, typescript::find()?))
}

fn options() -> lit::Options {
    lit::Options { media: false, ..lit::Options::default() }
}

/// What the target `css` is told for the same sheet.
fn sheet() -> css::Options {
    css::Options {
        media: false,
        comments: false,
        selector: ":root, :host".to_owned(),
        ..css::Options::default()
    }
}

fn write(dictionary: &Dictionary, options: lit::Options, folder: &Path) {
    for file in systems::files(dictionary, &Target::Lit(options)) {
        disk::write(&folder.join(&file.path), file.text());
    }
}

/// The sheet and each token's reference, as a server has them.
fn serve(tools: &(Bundler, TypeScript), dictionary: &Dictionary, folder: &Path) -> (String, Vec<String>) {
    let paths: Vec<Json> = dictionary.tokens.iter().map(|token| Json::String(token.path.join("."))).collect();
    let source = format!(
        "import {{ cssVar, tokens }} from './tokens.lit';\n\
         const paths: any[] = {};\n\
         console.log(JSON.stringify([tokens.cssText, paths.map((path) => cssVar(path).cssText)]));",
        Json::from(paths)
    );
    let bundle = tools.0.build(folder, &[Job { platform: "node", ..Job::new(folder, &source) }]).remove(0);
    disk::write(&folder.join("serve.mjs"), &bundle.js);
    let ran = tools.1.run(folder, "serve.mjs");
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    serde_json::from_str(&ran.out).expect("the module is data")
}

/// Places with the sheet in the page, and with it in a shadow tree alone.
fn places(dictionary: &Dictionary, in_page: bool) -> Vec<Probe> {
    let mut all = browser::probes(dictionary, &Condition::default());
    if !in_page {
        all.retain(|probe| probe.root.is_empty() && !probe.chain.is_empty());
    }
    for probe in all.iter_mut().filter(|probe| !probe.chain.is_empty()) {
        probe.hosts = vec![0];
    }
    let step = (all.len() * dictionary.tokens.len()).div_ceil(40_000).max(1);
    all.into_iter().step_by(step).collect()
}

#[test]
fn every_token_in_every_context() {
    let (Some(tools), Some(chromium)) = (tools(), browser::chromium()) else { return skip::skip(NO_TOOLS) };
    let (options, sheet) = (options(), sheet());
    let mut compared = 0;
    for (name, compilation) in systems::all().into_iter().filter(|(name, _)| name != "large") {
        let dictionary = &compilation.dictionary;
        let folder = disk::scratch(&format!("lit-{name}"));
        write(dictionary, options.clone(), &folder);
        let (text, references) = serve(&tools, dictionary, &folder);
        let alone: String = systems::files(dictionary, &Target::Css(sheet.clone()))
            .iter()
            .map(|file| file.text().to_owned())
            .collect();
        assert!(alone.trim_end().ends_with(&text) && text.len() + 200 > alone.len(), "{name}: {text}");
        let view = View { options: &sheet, screen: Screen::Srgb };
        for in_page in [true, false] {
            let case = Case {
                name: format!("{name}, in the page: {in_page}"),
                dictionary,
                css: text.clone(),
                options: &sheet,
                screen: Screen::Srgb,
                in_page,
                probes: places(dictionary, in_page),
            };
            let look = Look {
                class: Box::new(|_| String::new()),
                uses: Box::new(move |_, value| uses(value, view)),
                text: Box::new(|token, _, used| {
                    let own = references[token].trim_end_matches(')');
                    format!("{own}{})", used.suffix)
                }),
            };
            let found = browser::ask_look(&chromium, &format!("lit-{name}"), &case, &look);
            eprintln!("{}: {} values compared", case.name, found.compared);
            assert_eq!(found.wrong, 0, "{}: {}\n{}", case.name, found.wrong, found.said.join("\n"));
            compared += found.compared;
        }
    }
    eprintln!("{compared} values compared");
    assert!(compared > 10_000, "only {compared} values were compared");
}

/// Elements of Lit in a page: those of one class and of others have one sheet, and each follows what is chosen on it.
#[test]
fn elements_share_the_sheet() {
    let (Some(tools), Some(chromium)) = (tools(), browser::chromium()) else { return skip::skip(NO_TOOLS) };
    let compilation =
        systems::lenient("tokens.resolver.json", &disk::Folder(disk::path("golden/modifiers/input")));
    let folder = disk::scratch("lit-elements");
    write(&compilation.dictionary, options(), &folder);
    let source = "import { LitElement, css, html } from 'lit';\n\
        import { cssVar, tokens } from './tokens.lit';\n\
        const one = css`p { padding-left: ${cssVar('space.inline')}; line-height: ${cssVar('text.body', 'line-height')} }`;\n\
        const styles = [tokens, one];\n\
        class One extends LitElement { static styles = styles; render() { return html`<p>x</p>`; } }\n\
        class Other extends LitElement { static styles = styles; render() { return html`<p data-density=\"2x\">x</p>`; } }\n\
        customElements.define('x-one', One); customElements.define('x-other', Other);\n\
        document.body.innerHTML = '<x-one></x-one><x-one data-density=\"compact\"></x-one><x-other></x-other>';\n\
        const all = [...document.body.children] as LitElement[];\n\
        Promise.all(all.map((one) => one.updateComplete)).then(() => {\n\
          const style = (one: LitElement) => getComputedStyle(one.shadowRoot!.querySelector('p')!);\n\
          const output = document.createElement('output');\n\
          output.textContent = JSON.stringify({\n\
            paddings: all.map((one) => style(one).paddingLeft), height: style(all[0]!).lineHeight, size: style(all[0]!).fontSize,\n\
            shared: all.every((one) => one.shadowRoot!.adoptedStyleSheets[0] === tokens.styleSheet),\n\
          });\n\
          document.body.append(output);\n\
        });";
    let bundle = tools.0.build(&folder, &[Job { format: "iife", ..Job::new(&folder, source) }]).remove(0);
    disk::write(&folder.join("app.js"), &bundle.js);
    let page = folder.join("page.html");
    disk::write(
        &page,
        "<!doctype html><meta charset=\"utf-8\"><body><script src=\"app.js\"></script></body>",
    );
    let found = browser::output(&chromium, &page, &[]);
    let dictionary = &compilation.dictionary;
    let px = |density: &str| {
        let input = dictionary.input([("density", density)]).expect("the system has it");
        let token = &dictionary.tokens[dictionary.find("space.inline").expect("the system has it").index()];
        let value = dictionary.value_of(token, &input).expect("it exists");
        uses(value, View { options: &sheet(), screen: Screen::Srgb }).remove(0).literal
    };
    assert_eq!(found["paddings"], json!([px("regular"), px("compact"), px("2x")]));
    assert_ne!(px("regular"), px("compact"));
    assert_eq!(found["shared"], json!(true));
    assert_eq!([&found["size"], &found["height"]], ["16px", "24px"]);
}

#[test]
fn a_bundle_holds_what_is_used() {
    let Some(bundler) = bundler::find() else { return skip::skip(NO_TOOLS) };
    let folder = disk::scratch("lit-bundle");
    write(&systems::own().dictionary, options(), &folder);
    let job = |source: &str| Job { external: vec!["lit".to_owned()], ..Job::new(&folder, source) };
    let jobs = [
        job("import { tokens } from './tokens.lit'; console.log(tokens);"),
        job("import { cssVar } from './tokens.lit'; console.log(cssVar('color.brand' as any));"),
        job("import './tokens.lit';"),
    ];
    let [all, one, none] = bundler.build(&folder, &jobs).try_into().expect("each job has a bundle");
    let module = disk::read(&folder.join("tokens.lit.ts"));
    let sheet = module.split("unsafeCSS(`").nth(1).and_then(|rest| rest.split('`').next()).expect("a sheet");
    assert!(all.js.len() < sheet.len() + 150, "{} bytes for {}", all.js.len(), sheet.len());
    assert!(one.js.len() < 400 && !one.js.contains("--color-brand"), "{}", one.js);
    assert!(none.js.len() < 60 && !none.js.contains("--"), "{}", none.js);
}

#[test]
fn every_path_and_part_has_its_type() {
    let Some(typescript) = typescript::find() else { return skip::skip(NO_TOOLS) };
    for file in ["tokens.lit.ts", "tokens.lit.js"] {
        let top = disk::scratch(&format!("lit-types-{file}"));
        let mut entries = Vec::new();
        for (name, compilation) in systems::all().into_iter().filter(|(name, _)| name != "large") {
            let dictionary = &compilation.dictionary;
            let folder = top.join(&name);
            write(dictionary, lit::Options { file: file.to_owned(), ..options() }, &folder);
            let mut source = format!(
                "import {{ css }} from \"lit\";\nimport {{ cssVar, tokens }} from \"./{file}\";\nexport const styles = [tokens, css`\n"
            );
            for token in &dictionary.tokens {
                let path = serde_json::to_string(&token.path.join(".")).expect("a text is JSON");
                let _ = writeln!(source, "${{cssVar({path})}}");
                let value = token.base().value.map(|value| &dictionary[value]);
                if let Some(tokens_compiler::value::Value::Typography(_)) = value {
                    let _ = writeln!(source, "${{cssVar({path}, \"font-size\")}}");
                }
            }
            source.push_str("`];\n");
            disk::write(&folder.join("use.ts"), &source);
            entries.push(format!("{name}/use.ts"));
        }
        let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
        let ran = typescript.check_project(&top, &entries);
        assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    }
}

/// What would end the template, begin a substitution or end the page's script.
#[test]
fn hostile_texts_stay_texts() {
    let Some(tools) = tools() else { return skip::skip(NO_TOOLS) };
    let texts = [
        "`",
        "${process.exit(3)}",
        "\\`",
        "\\${1}",
        "</script>",
        "<!--",
        "\r\n",
        "\\",
        "$",
        "\u{2028}\u{202e}",
    ];
    let tokens: serde_json::Map<String, Json> = texts
        .iter()
        .enumerate()
        .map(|(index, text)| {
            // A brace in a value would be a reference.
            let family = text.replace(['{', '}'], "");
            let value = json!({"$type": "fontFamily", "$value": [family, "serif"], "$description": text});
            (format!("t{index}"), value)
        })
        .collect();
    let loader = MemoryLoader::default().with("hostile.tokens.json", Json::Object(tokens).to_string());
    let dictionary = &systems::lenient("hostile.tokens.json", &loader).dictionary;
    assert_eq!(dictionary.tokens.len(), texts.len());
    let folder = disk::scratch("lit-hostile");
    write(dictionary, lit::Options { comments: true, ..options() }, &folder);
    let (text, _) = serve(&tools, dictionary, &folder);
    let sheet = css::Options { comments: true, ..sheet() };
    let alone: String =
        systems::files(dictionary, &Target::Css(sheet)).iter().map(|file| file.text().to_owned()).collect();
    assert!(alone.trim_end().ends_with(&text) && text.contains("${"), "{text}\n{alone}");
}
