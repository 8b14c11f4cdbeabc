const input = {};
const paths = Object.keys(cssVariables);
const leaf = (path) => path.replace(".$root", "").split(".").slice(-2).join(" ");
const within = (...prefixes) => paths.filter((path) => prefixes.some((prefix) => path.startsWith(prefix)));

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "style") for (const [property, text] of Object.entries(value)) made.style.setProperty(property, text);
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

const fill = (id, children) => document.getElementById(id).replaceChildren(...children);

/* The page is built once; a context changes it by an attribute of the root alone. */
const ramps = Map.groupBy(paths.filter((path) => /^color\.\w+\.\d+$/.test(path) && !path.startsWith("color.data.")),
  (path) => path.split(".")[1]);
fill("ramps", [...ramps].map(([hue, steps]) => element("div", { class: "ramp" }, element("b", {}, hue),
  ...steps.map((path) => element("i", { title: path, style: { background: cssVar(path) } })))));

fill("gradients", within("gradient.").map((path) =>
  element("figure", { style: { "background-image": cssVar(path) } }, element("figcaption", {}, leaf(path)))));

fill("styles", within("typography.").map((path) => element("div", { class: "style" },
  element("code", {}, path.replace("typography.", "")),
  element("p", { style: { font: cssVar(path), "letter-spacing": `var(${cssVariables[path]}-letter-spacing)` } },
    "The quick brown fox jumps over the lazy dog"))));

fill("spaces", paths.filter((path) => /^space\.\d+$/.test(path)).map((path) => element("div", {},
  element("code", {}, path), element("i", { style: { width: cssVar(path) } }))));

fill("radii", within("radius.").filter((path) => path !== "radius.circle").map((path) =>
  element("figure", {}, element("i", { style: { "border-radius": cssVar(path) } }),
    element("figcaption", {}, path.replace("radius.", "")))));

fill("shadows", within("shadow.").map((path) =>
  element("figure", { style: { "box-shadow": cssVar(path) } }, element("figcaption", {}, leaf(path)))));

fill("curves", within("easing.").map((path) => element("figure", { tabindex: "0" },
  element("figcaption", {}, leaf(path)), element("i", { style: { "transition-timing-function": cssVar(path) } }))));

/* The table prints what `resolvePath` gives, which is what the stylesheet shows. */
const show = (value) => typeof value === "object" ? Object.values(value).flat().join(" · ") : String(value ?? "none");
const rows = paths.map((path) => {
  const value = element("td", { class: "value" });
  const swatch = path.includes("color.") || /background|\.text(\.|$)/.test(path)
    ? element("i", { style: { background: cssVar(path) } }) : "";
  const row = element("tr", {}, element("td", {}, swatch), element("td", {}, path),
    element("td", {}, cssVariables[path]), value);
  return { path, row, update: () => { value.textContent = show(resolvePath(path, input)); } };
});
fill("rows", rows.map(({ row }) => row));
document.getElementById("find").addEventListener("input", ({ target }) => {
  const words = target.value.toLowerCase().split(/\s+/);
  for (const { path, row } of rows) row.hidden = !words.every((word) => path.toLowerCase().includes(word));
});

function choose(modifier, context) {
  input[modifier] = context;
  document.documentElement.setAttribute(`data-${modifier}`, context);
  for (const { update } of rows) update();
}

const preferred = { theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : defaults.theme };
const asked = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
const axes = { theme: themes, density: densities };
fill("switches", Object.entries(axes).map(([modifier, contexts]) => {
  const first = [asked[modifier], preferred[modifier]].find((context) => contexts.includes(context)) ?? defaults[modifier];
  choose(modifier, first);
  return element("fieldset", {}, element("legend", {}, modifier), ...contexts.map((context) => {
    const radio = element("input", { type: "radio", name: modifier, value: context });
    radio.checked = context === first;
    radio.addEventListener("change", () => choose(modifier, context));
    return element("label", {}, radio, context);
  }));
}));

const contexts = Object.values(axes).reduce((product, list) => product * list.length, 1);
document.getElementById("facts").textContent =
  `${paths.length} tokens · ${themes.length} themes · ${densities.length} densities · ${contexts} combinations, all checked`;
