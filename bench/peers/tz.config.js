// Terrazzo: CSS and JavaScript with types from the resolver document in the folder TOKENS into the folder OUT.
import { defineConfig } from '@terrazzo/cli';
import css from '@terrazzo/plugin-css';
import js from '@terrazzo/plugin-js';
const { TOKENS, OUT } = process.env;
const permutations = [{ input: {}, prepare: (declarations) => `:root {\n  ${declarations}\n}` }];
export default defineConfig({
  tokens: [`${TOKENS}/tokens.resolver.json`],
  outDir: `${OUT}/`,
  plugins: [css({ filename: 'tokens.css', permutations }), js({ filename: 'tokens.js' })],
});
