// Compiles each statement of a file by itself, behind the lines that begin with `@use` or `@import`: a compiler stops at
// the first error. Prints what is wrong with each, or that it is taken; the exit code is 0 if all are.

import { readFileSync } from "node:fs";

const file = process.argv[2];

const compilers = {
  async scss(source) {
    const { compileString } = await import("sass");
    try {
      compileString(source, { loadPaths: ["."] });
    } catch (problem) {
      return problem.message;
    }
  },
  async less(source) {
    const { default: less } = await import("less");
    try {
      await less.render(source, { filename: file });
    } catch (problem) {
      return problem.toString();
    }
  },
};

const compile = compilers[file.split(".").pop()];
const lines = readFileSync(file, "utf8").split("\n").filter((line) => line && !line.startsWith("//"));
const isHead = (line) => line.startsWith("@use") || line.startsWith("@import");
const head = lines.filter(isHead);
for (const statement of lines.filter((line) => !isHead(line))) {
  const problem = await compile([...head, statement, ""].join("\n"));
  if (problem) process.exitCode = 1;
  console.log(`${statement}\n${(problem ?? "taken").trimEnd()}\n`);
}
