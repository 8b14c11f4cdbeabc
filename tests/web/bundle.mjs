// Bundles modules as apps do. Reads the file that is named: {jobs: [{source, folder, format?, platform?, minify?, vanilla?, external?}]}
//   source   the module of an app; folder: where it lies, beside what is generated
//   vanilla  whether files `.css.ts` are run by vanilla-extract
// and prints a list of {js, css} or {error}, in order.
import fs from 'node:fs';
import { build } from 'esbuild';
import { vanillaExtractPlugin } from '@vanilla-extract/esbuild-plugin';

const { jobs } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));

const done = [];
for (const { source, folder, format = 'esm', platform = 'browser', minify = true, vanilla = false, external = [] } of jobs) {
  try {
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: folder, loader: 'tsx', sourcefile: 'app.tsx' },
      bundle: true,
      write: false,
      minify,
      format,
      platform,
      charset: 'utf8',
      jsx: 'automatic',
      outdir: folder,
      external,
      nodePaths: [`${import.meta.dirname}/node_modules`],
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: vanilla ? [vanillaExtractPlugin({ identifiers: 'debug', esbuildOptions: { nodePaths: [`${import.meta.dirname}/node_modules`] } })] : [],
      logLevel: 'silent',
    });
    const text = (end) => outputFiles.filter(({ path }) => path.endsWith(end)).map((file) => file.text).join('\n');
    done.push({ js: text('.js'), css: text('.css') });
  } catch (problem) {
    done.push({ error: problem.message });
  }
}
console.log(JSON.stringify(done));
