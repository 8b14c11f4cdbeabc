// Compiles style sheets with the real Tailwind CSS, each with every class asked for. Reads the file that is named:
//   {version, jobs: [{css, classes, preset?}]}   css as an app writes it, without the imports of Tailwind itself
// and prints a list of {css} or {error}, in order.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { version, minify, jobs } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));

async function four({ css, classes }) {
  const { compile, optimize } = await import('@tailwindcss/node');
  const imports = '@layer theme, base, components, utilities;\n'
    + '@import "tailwindcss/theme.css" layer(theme);\n@import "tailwindcss/utilities.css" layer(utilities) source(none);\n';
  const { build } = await compile(imports + css, { base: import.meta.dirname, onDependency() {} });
  const built = build(classes);
  return minify ? optimize(built, { minify: true }).code : built;
}

async function three({ css, classes, preset }) {
  const [postcss, tailwind] = [require('postcss'), require('tailwindcss3')];
  const config = {
    content: [{ raw: classes.join(' '), extension: 'html' }],
    presets: [(await import(pathToFileURL(path.resolve(preset)))).default],
    safelist: classes,
    corePlugins: { preflight: false },
  };
  const { css: built } = await postcss([tailwind(config)])
    .process(`@tailwind base;\n@tailwind utilities;\n${css}`, { from: undefined });
  return built;
}

const done = [];
for (const job of jobs) {
  try {
    done.push({ css: await (version === 3 ? three : four)(job) });
  } catch (problem) {
    done.push({ error: problem.message });
  }
}
console.log(JSON.stringify(done));
