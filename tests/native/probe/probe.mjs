// Prints every token in every input, one a line. `asked.json` has the paths of the tokens and the inputs.

import { readFileSync } from "node:fs";
import * as module from "./tokens.mjs";

const { tokens, inputs, constant } = JSON.parse(readFileSync("asked.json", "utf8"));

const put = (token, input, value) => console.log(`${token}\t${input}\t${JSON.stringify(value ?? null)}`);

tokens.forEach(({ path, exists }, token) => {
  if (exists) put(token, constant, path.reduce((group, name) => group[name], module.tokens));
  inputs.forEach((input, index) => put(token, index, module.resolve(path.join("."), input)));
});
