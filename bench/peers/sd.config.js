// Style Dictionary: CSS and TypeScript from the folder TOKENS into the folder OUT.
const { TOKENS, OUT } = process.env;
const buildPath = `${OUT}/`;
export default {
  source: ['core', 'semantic', 'component'].map((layer) => `${TOKENS}/${layer}/*.json`),
  platforms: {
    css: {
      transformGroup: 'css',
      buildPath,
      files: [{ destination: 'tokens.css', format: 'css/variables', options: { outputReferences: true } }],
    },
    js: {
      transformGroup: 'js',
      buildPath,
      files: [
        { destination: 'tokens.js', format: 'javascript/es6' },
        { destination: 'tokens.d.ts', format: 'typescript/es6-declarations' },
      ],
    },
  },
};
