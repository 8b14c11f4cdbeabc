// Prints every token in every input, one a line. `asked.json` has the paths of the tokens and the inputs.

import { readFileSync } from "node:fs";
import * as module from "./tokens.mjs";

const { tokens, inputs, constant } = JSON.parse(readFileSync("asked.json", "utf8"));

const put = (token, input, value) => console.log(`${token}\t${input}\t${JSON.stringify(value ?? null)}`);

// By the constant of the token's variants where it has its plain name, and always by the path: both are the same.
const resolve = (path, name, input) => {
  const variants = module[`${name}Variants`];
  const [one, any] = [variants && module.resolve(variants, input), module.resolvePath(path.join("."), input)];
  if (variants && JSON.stringify(one) !== JSON.stringify(any)) throw new Error(`${name} is ${one} and ${any}`);
  return any;
};

tokens.forEach(({ path, name, exists }, token) => {
  if (exists) put(token, constant, path.reduce((group, name) => group[name], module.tokens));
  inputs.forEach((input, index) => put(token, index, resolve(path, name, input)));
});
