// Reads back, from a real browser, the value of every token in every region of a page, and compares it with a plain
// literal of what the dictionary says. CASES is written by tests/src/browser.rs:
//   name     what the case is called
//   css      the style sheet; inPage: whether the page has it, besides shadow trees
//   tokens   [{name, uses, class}]  the custom property, the declarations that use it: [property, text with var()], and
//            the classes that take their place, if any
//   literals [[text, …]]         for each expectation the literal of each use of its token
//   inputs   [[literal index]]   for each input the expectation of each token; -1 where the token does not exist
//   probes   [{root, chain, hosts, scheme, input}]  attributes of the root, of nested elements from outside in, which of
//            them have a shadow tree that holds those after it, the color scheme in the innermost and what input they make
'use strict';

const COLOR = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|\btransparent\b/g;
const colors = new Map();
const mixer = document.createElement('i');

// A color as steps of sRGB, of which those of wider screens are outside 0 to 255, and its alpha.
function steps(color) {
  let text = colors.get(color);
  if (text === undefined) {
    mixer.style.color = `color-mix(in srgb, ${color}, ${color})`;
    document.documentElement.append(mixer);
    const mixed = getComputedStyle(mixer).color;
    mixer.remove();
    const [r, g, b, alpha = 1] = mixed.match(/-?[\d.]+(?:e-?\d+)?/g).map(Number);
    // A rounded alpha of 0 is no color to the browser.
    text = `(${r * 255} ${g * 255} ${b * 255} ${alpha})`;
    colors.set(color, text);
  }
  return text;
}

// Browsers leave out the space of a gradient where it is the one that its colors have anyway.
function inSpace(gradient) {
  const start = /^linear-gradient\((?:(to \w+(?: (?!in )\w+)?|[\d.]+deg), |(?=[a-z]+\())/.exec(gradient);
  if (start === null) return gradient;
  const space = /\b(?:lab|lch|oklab|oklch|color)\(/.test(gradient) ? 'oklab' : 'srgb';
  const direction = start[1] === undefined ? '' : `${start[1]} `;
  return `linear-gradient(${direction}in ${space}, ${gradient.slice(start[0].length)}`;
}

const parts = (text) => inSpace(text).replace(COLOR, steps).match(/"(?:[^"\\]|\\.)*"|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|[^\s"\d.+()-]+|\S/gi) ?? [];

// Whether two computed values are one: numbers to 1e-5 of their size; inside colors, steps to 1 and alpha to 1/250.
function same(a, b) {
  if (a === b) return true;
  const [x, y] = [parts(a), parts(b)];
  let color = 0;
  return x.length === y.length && x.every((part, index) => {
    if (part === '(') color = 5;
    color -= 1;
    const [m, n] = [Number(part), Number(y[index])];
    if (Number.isNaN(m) || Number.isNaN(n)) return part === y[index];
    const inColor = color >= 0 && color < 4;
    const tolerance = inColor ? (color === 0 ? 0.004 : 1) : 1e-5 * Math.max(1, Math.abs(m));
    return Math.abs(m - n) <= tolerance;
  });
}

// How many places are built together.
const TOGETHER = 100;

// The longhands that tell what a declaration came to.
const LONGHANDS = {
  border: ['border-top-width', 'border-top-style', 'border-top-color'],
  transition: ['transition-duration', 'transition-delay', 'transition-timing-function'],
  font: ['font-family', 'font-size', 'font-weight', 'line-height'],
};

// What makes all that classes set show in computed values.
const SHOWN = { position: 'relative', 'border-style': 'solid', 'outline-style': 'solid' };

function element(declarations, classes = null) {
  const made = document.createElement('i');
  if (classes !== null) Object.assign(made, { className: classes });
  if (classes !== null) for (const [property, text] of Object.entries(SHOWN)) made.style.setProperty(property, text);
  for (const [property, text] of declarations) made.style.setProperty(property, text);
  return made;
}

function computed(made, uses) {
  const style = getComputedStyle(made);
  return uses.flatMap(([property]) => (LONGHANDS[property] ?? [property]).map((name) => style.getPropertyValue(name)));
}

function attributes(target, pairs) {
  for (const [name, value] of pairs) target.setAttribute(name, value);
}

// The elements of a place, and in the innermost one element for each token, that uses it.
function build(probe, tokens, inShadow) {
  const { chain, hosts, scheme } = probe;
  const top = document.createElement('div');
  let region = top;
  chain.forEach((pairs, index) => {
    if (index > 0) region = region.appendChild(document.createElement('div'));
    attributes(region, pairs);
    if (hosts.includes(index)) {
      region = region.attachShadow({ mode: 'open' });
      region.adoptedStyleSheets = [inShadow];
    }
  });
  const holder = chain.length > 0 ? region.appendChild(document.createElement('div')) : top;
  if (scheme !== null) holder.style.setProperty('outline-color', 'light-dark(#fff, #000)');
  return { probe, top, holder, made: tokens.map(({ uses, class: classes }) => holder.appendChild(classes === '' ? element(uses) : element([], classes))) };
}

function run({ name: system, css, inPage, tokens, literals, expectations, inputs, probes }) {
  const wrong = [];
  const complain = (text) => wrong.push(wrong.length < 50 ? `${system}: ${text}` : '');
  let compared = 0;
  const sheet = document.head.appendChild(document.createElement('style'));
  if (inPage) sheet.textContent = css;
  const inShadow = new CSSStyleSheet();
  inShadow.replaceSync(css);
  // What each literal computes to, outside every region.
  const plain = document.body.appendChild(document.createElement('div'));
  const wanted = expectations.map(([token, texts]) => {
    const uses = tokens[token].uses.map(([property], index) => [property, literals[texts[index]]]);
    const made = plain.appendChild(element(uses, tokens[token].class === '' ? null : ''));
    for (const [property, text] of uses) {
      if (made.style.getPropertyValue(property) === '') complain(`the literal ${property}: ${text} is not CSS`);
    }
    return [made, uses];
  });
  const values = wanted.map(([made, uses]) => computed(made, uses));
  plain.remove();

  // Places of one root are built together, so that the browser finds the styles of all of them at once.
  for (let start = 0; start < probes.length;) {
    const { root } = probes[start];
    const key = JSON.stringify(root);
    let end = start + 1;
    while (end < probes.length && end < start + TOGETHER && JSON.stringify(probes[end].root) === key) end += 1;
    attributes(document.documentElement, root);
    const all = probes.slice(start, end).map((probe) => build(probe, tokens, inShadow));
    document.body.append(...all.map(({ top }) => top));
    for (const { probe: { chain, hosts, scheme, input }, holder, made } of all) {
      const here = getComputedStyle(holder);
      const place = JSON.stringify([root, ...chain]) + hosts.map((host) => ` host ${host}`).join('');
      if (scheme !== null) {
        const found = here.getPropertyValue('outline-color') === 'rgb(0, 0, 0)' ? 'dark' : 'light';
        if (found !== scheme) complain(`color-scheme in ${place}: ${found}, wanted ${scheme}`);
      }
      tokens.forEach(({ name, uses }, index) => {
        const expectation = inputs[input][index];
        const present = here.getPropertyValue(name) !== '';
        compared += 1;
        if (expectation < 0) {
          if (present) complain(`${name} in ${place}: ${here.getPropertyValue(name)}, wanted nothing`);
          return;
        }
        const found = computed(made[index], uses);
        if (!present || !found.every((value, at) => same(value, values[expectation][at]))) {
          complain(`${name} in ${place}: ${present ? found.join(' | ') : 'not declared'}, wanted ${values[expectation].join(' | ')}`);
        }
      });
    }
    for (const { top } of all) top.remove();
    for (const [name] of root) document.documentElement.removeAttribute(name);
    start = end;
  }
  sheet.remove();
  return { compared, wrong: wrong.length, said: wrong.filter((text) => text !== '') };
}

const all = { compared: 0, wrong: 0, said: [] };
for (const one of CASES) {
  try {
    const { compared, wrong, said } = run(one);
    all.compared += compared;
    all.wrong += wrong;
    all.said = all.said.concat(said).slice(0, 50);
  } catch (problem) {
    all.wrong += 1;
    all.said.push(`${one.name}: ${problem.stack ?? problem}`);
  }
}
const out = document.createElement('output');
out.textContent = JSON.stringify(all);
document.body.append(out);
