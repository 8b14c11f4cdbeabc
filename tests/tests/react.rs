//! The `react` target with the real React: what a server renders and what it chooses in a real browser, what the hook
//! tells, an app that takes over the server's page, and the types of props.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Map, Value as Json, json};
use tokens_compiler::dictionary::{Condition, Dictionary};
use tokens_compiler::targets::{Target, css, react, typescript as module};
use tokens_tests::browser::literal::View;
use tokens_tests::browser::user::Screen;
use tokens_tests::browser::{self, Attributes, Case, Look, Probe};
use tokens_tests::bundler::{self, Bundler, Job};
use tokens_tests::typescript::{self, TypeScript};
use tokens_tests::{disk, skip, systems};

const NO_TOOLS: &str = "no Node with esbuild, TypeScript and React; `cargo xtask setup` installs them";

fn tools() -> Option<(Bundler, TypeScript)> {
    Some((bundler::find()?, typescript::find()?))
}

fn sheet() -> css::Options {
    css::Options { media: false, ..css::Options::default() }
}

fn text(dictionary: &Dictionary, target: &Target) -> String {
    systems::files(dictionary, target).iter().map(|file| file.text().to_owned()).collect()
}

/// Writes the component and the module that it imports.
fn write(dictionary: &Dictionary, file: &str, folder: &Path) {
    let options = react::Options { file: file.to_owned(), ..react::Options::default() };
    let targets = [Target::React(options), Target::TypeScript(module::Options::default())];
    for file in targets.iter().flat_map(|target| systems::files(dictionary, target)) {
        disk::write(&folder.join(&file.path), file.text());
    }
}

fn systems() -> Vec<(String, Dictionary)> {
    let all = systems::all().into_iter().filter(|(name, _)| name != "large");
    all.map(|(name, compilation)| (name, compilation.dictionary)).collect()
}

/// Choices by modifiers as an app writes them, under these names.
fn choices(dictionary: &Dictionary, input: &Condition, names: &[String]) -> Json {
    let pairs = input
        .iter()
        .map(|(id, context)| (names[id.index()].clone(), json!(dictionary[id].contexts[context.index()])));
    Json::Object(pairs.collect::<Map<_, _>>())
}

/// Components inside each other, and what is chosen in the innermost: every input in one, and every two contexts of one
/// modifier in each other, with another modifier around.
fn places(dictionary: &Dictionary) -> Vec<(Vec<Condition>, Condition)> {
    let join = |outer: &Condition, inner: &Condition| {
        inner.iter().fold(outer.clone(), |all, (modifier, context)| all.with(modifier, context))
    };
    let none = Condition::default();
    let inputs = browser::inputs(dictionary);
    let mut all: Vec<(Vec<Condition>, Condition)> =
        inputs.iter().map(|input| (vec![input.clone()], input.clone())).collect();
    for (id, modifier) in dictionary.modifiers() {
        let contexts = || (0..modifier.contexts.len() as u16).map(tokens_compiler::dictionary::ContextId);
        for (outer, inner) in contexts().flat_map(|outer| contexts().map(move |inner| (outer, inner))) {
            let around = &inputs[(usize::from(outer.0) * 7 + usize::from(inner.0) * 3) % inputs.len()];
            let chain = vec![around.clone(), none.with(id, outer), none.with(id, inner)];
            let chosen = join(around, &chain[2]);
            all.push((chain, chosen));
        }
    }
    let step = (all.len() * dictionary.tokens.len()).div_ceil(60_000).max(1);
    all.into_iter().step_by(step).collect()
}

/// Renders every place on a server; its page, and what the hook tells there of each token that varies.
fn render(
    tools: &(Bundler, TypeScript),
    dictionary: &Dictionary,
    folder: &Path,
    places: &[(Vec<Condition>, Condition)],
) -> (String, Vec<Json>) {
    let props = react::props(dictionary);
    let chains: Vec<Json> = places
        .iter()
        .map(|(chain, _)| chain.iter().map(|input| choices(dictionary, input, &props)).collect())
        .collect();
    let names = module::names(dictionary);
    let varying: Vec<Json> = dictionary
        .varying()
        .map(|(id, token)| json!([format!("{}Variants", &names[id]), token.path.join(".")]))
        .collect();
    let source = format!(
        "import {{ renderToString }} from 'react-dom/server';\n\
         import * as tokens from './tokens';\n\
         import {{ TokensProvider, useTokens }} from './tokens.react';\n\
         const chains: any[][] = {};\n\
         const varying: [string, string][] = {};\n\
         const told: any[] = [];\n\
         function Leaf() {{\n\
           const {{ input, resolve }} = useTokens() as any;\n\
           const wrong = varying.filter(([name, path]) => {{\n\
             const [one, any] = [resolve((tokens as any)[name]), tokens.resolvePath(path as never, input)];\n\
             return JSON.stringify(one) !== JSON.stringify(any);\n\
           }});\n\
           told.push({{ input, wrong }});\n\
           return <i className=\"leaf\" />;\n\
         }}\n\
         const Place = ({{ chain }}: {{ chain: any[] }}) => chain.reduceRight(\n\
           (inner, props) => <TokensProvider {{...props}}>{{inner}}</TokensProvider>, <Leaf />);\n\
         const page = renderToString(<main>{{chains.map((chain, key) => <Place key={{key}} chain={{chain}} />)}}</main>);\n\
         console.log(JSON.stringify([page, told]));",
        Json::from(chains),
        Json::from(varying),
    );
    let job = Job { platform: "node", format: "cjs", ..Job::new(folder, &source) };
    disk::write(&folder.join("serve.cjs"), &tools.0.build(folder, &[job]).remove(0).js);
    let ran = tools.1.run(folder, "serve.cjs");
    assert_eq!((ran.status, &*ran.err), (Some(0), ""), "{}", ran.out);
    serde_json::from_str(&ran.out).expect("the server prints JSON")
}

/// The attributes of the elements around each leaf, as a browser reads the server's page.
fn chains(chromium: &Path, folder: &Path, rendered: &str) -> Vec<Vec<Attributes>> {
    let script = "const out = document.createElement('output');\n\
        out.textContent = JSON.stringify([...document.querySelectorAll('.leaf')].map((leaf) => {\n\
          const chain = [];\n\
          for (let at = leaf.parentElement; at.tagName === 'DIV'; at = at.parentElement)\n\
            chain.unshift([...at.attributes].map(({ name, value }) => [name, value]));\n\
          return chain;\n\
        }));\n\
        document.body.append(out);";
    let page = folder.join("served.html");
    disk::write(
        &page,
        &format!("<!doctype html><meta charset=\"utf-8\"><body>{rendered}<script>{script}</script>"),
    );
    serde_json::from_value(browser::output(chromium, &page, &[])).expect("the page says it")
}

#[test]
fn every_token_in_every_context() {
    let (Some(tools), Some(chromium)) = (tools(), browser::chromium()) else { return skip::skip(NO_TOOLS) };
    let options = sheet();
    let (mut compared, mut told_in) = (0, 0);
    for (name, dictionary) in systems().into_iter().filter(|(_, one)| !one.modifiers.is_empty()) {
        let folder = disk::scratch(&format!("react-{name}"));
        write(&dictionary, "tokens.react.ts", &folder);
        let places = places(&dictionary);
        let (rendered, told) = render(&tools, &dictionary, &folder, &places);
        let names: Vec<String> = dictionary.modifiers.iter().map(|modifier| modifier.name.clone()).collect();
        assert_eq!(told.len(), places.len(), "{name}");
        for ((_, input), told) in places.iter().zip(&told) {
            assert_eq!(*told, json!({"input": choices(&dictionary, input, &names), "wrong": []}), "{name}");
        }
        told_in += told.len() * dictionary.varying().count();
        let chains = chains(&chromium, &folder, &rendered);
        assert_eq!(chains.len(), places.len(), "{name}");
        let probes = chains.into_iter().zip(&places).map(|(chain, (_, input))| Probe {
            root: Vec::new(),
            chain,
            hosts: Vec::new(),
            input: input.clone(),
            scheme: None,
        });
        let case = Case {
            name: name.clone(),
            dictionary: &dictionary,
            css: text(&dictionary, &Target::Css(options.clone())),
            options: &options,
            screen: Screen::Srgb,
            in_page: true,
            probes: probes.collect(),
        };
        let look = Look::properties(View { options: &options, screen: Screen::Srgb });
        let found = browser::ask_look(&chromium, &format!("react-{name}"), &case, &look);
        eprintln!("{name}: {} values compared in {} places", found.compared, places.len());
        assert_eq!(found.wrong, 0, "{name}: {}\n{}", found.wrong, found.said.join("\n"));
        compared += found.compared;
    }
    eprintln!("{compared} values compared in pages, {told_in} by the hook");
    assert!(compared > 5_000 && told_in > 1_000, "only {compared} and {told_in} values were compared");
}

/// An app takes over what the server rendered, without a word of complaint, and changes the theme.
#[test]
fn an_app_takes_over_and_changes_the_theme() {
    let (Some(tools), Some(chromium)) = (tools(), browser::chromium()) else { return skip::skip(NO_TOOLS) };
    let folder = disk::scratch("react-app");
    let loader = disk::Folder(disk::path("golden/modifiers/input"));
    let dictionary = systems::lenient("tokens.resolver.json", &loader).dictionary;
    write(&dictionary, "tokens.react.ts", &folder);
    let app = "import { useState } from 'react';\n\
        import { spaceInlineVariants } from './tokens';\n\
        import { TokensProvider, useTokens } from './tokens.react';\n\
        export const counts = { plain: 0, told: 0 };\n\
        function Told() { counts.told += 1; return <b>{useTokens().resolve(spaceInlineVariants)}</b>; }\n\
        function Plain() { counts.plain += 1; return <p style={{ paddingLeft: 'var(--space-inline)' }}>x</p>; }\n\
        function Page({ children }: { children: React.ReactNode }) {\n\
          const [density, setDensity] = useState<'compact' | '2x'>('2x');\n\
          return <TokensProvider density={density} as=\"button\" id=\"change\" onClick={() => setDensity('compact')}>{children}</TokensProvider>;\n\
        }\n\
        export const App = () => <Page><Plain /><Told /></Page>;\n";
    disk::write(&folder.join("part.tsx"), app);
    let server = "import { renderToString } from 'react-dom/server';\n\
        import { App } from './part'; console.log(renderToString(<App />));";
    let client = "import { flushSync } from 'react-dom';\n\
        import { hydrateRoot } from 'react-dom/client';\n\
        import { App, counts } from './part';\n\
        const errors: string[] = [];\n\
        console.error = (...all) => errors.push(all.join(' '));\n\
        const holder = document.querySelector('main')!;\n\
        flushSync(() => hydrateRoot(holder, <App />, { onRecoverableError: (error) => errors.push(String(error)) }));\n\
        const see = () => [getComputedStyle(holder.querySelector('p')!).paddingLeft, holder.querySelector('b')!.textContent];\n\
        setTimeout(() => {\n\
          const before = [...see(), holder.querySelector('button')!.id];\n\
          const { plain } = counts;\n\
          flushSync(() => document.querySelector<HTMLElement>('#change')!.click());\n\
          const out = document.createElement('output');\n\
          out.textContent = JSON.stringify({ before, after: see(), errors, again: counts.plain - plain, told: counts.told > 1 });\n\
          document.body.append(out);\n\
        });";
    let node = Job { platform: "node", format: "cjs", ..Job::new(&folder, server) };
    let page = Job { format: "iife", ..Job::new(&folder, client) };
    let bundles = tools.0.build(&folder, &[node, page]);
    disk::write(&folder.join("serve.cjs"), &bundles[0].js);
    let ran = tools.1.run(&folder, "serve.cjs");
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    disk::write(&folder.join("client.js"), &bundles[1].js);
    let css = text(&dictionary, &Target::Css(sheet()));
    let rendered = ran.out.trim();
    let html = format!(
        "<!doctype html><meta charset=\"utf-8\"><style>{css}</style><body><main>{rendered}</main><script src=\"client.js\"></script>"
    );
    disk::write(&folder.join("page.html"), &html);
    let found = browser::output(&chromium, &folder.join("page.html"), &[]);
    let expected = json!({
        "before": ["32px", "32px", "change"], "after": ["8px", "8px"], "errors": [], "again": 0, "told": true,
    });
    assert_eq!(found, expected);
}

#[test]
fn a_bundle_holds_no_tokens() {
    let Some(bundler) = bundler::find() else { return skip::skip(NO_TOOLS) };
    let folder = disk::scratch("react-bundle");
    write(&systems::own().dictionary, "tokens.react.ts", &folder);
    let job = |source: &str| Job { external: vec!["react".to_owned()], ..Job::new(&folder, source) };
    let jobs = [
        job("import { TokensProvider } from './tokens.react'; console.log(TokensProvider);"),
        job(
            "import { TokensProvider, useTokens } from './tokens.react'; console.log(TokensProvider, useTokens);",
        ),
    ];
    let [provider, both] = bundler.build(&folder, &jobs).try_into().expect("each job has a bundle");
    assert!(provider.js.len() < 700, "{}", provider.js);
    assert!(both.js.len() < 1500, "{}", both.js);
}

#[test]
fn every_context_has_its_type() {
    let Some(typescript) = typescript::find() else { return skip::skip(NO_TOOLS) };
    for file in ["tokens.react.ts", "tokens.react.js"] {
        let top = disk::scratch(&format!("react-types-{file}"));
        let mut entries = Vec::new();
        for (name, dictionary) in systems() {
            let folder = top.join(&name);
            write(&dictionary, file, &folder);
            let mut source =
                "import { TokensProvider, useTokens } from \"./tokens.react.js\";\nexport const told = () => useTokens().input;\nexport const all = <>\n  <TokensProvider id=\"x\" />\n"
                    .to_owned();
            for (modifier, prop) in dictionary.modifiers.iter().zip(react::props(&dictionary)) {
                for context in &modifier.contexts {
                    let context = serde_json::to_string(context).expect("a text is JSON");
                    let _ = writeln!(source, "  <TokensProvider as=\"a\" href=\"/\" {prop}={{{context}}} />");
                }
            }
            source.push_str("</>;\n");
            disk::write(&folder.join("use.tsx"), &source);
            entries.push(format!("{name}/use.tsx"));
        }
        let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
        let ran = typescript.check_project(&top, &entries);
        assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    }
}
