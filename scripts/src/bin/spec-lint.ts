import { globSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { lintSpec } from "../spec-lint.ts";

const spec = resolve(import.meta.dirname, "../../../spec");
const editions = globSync("*/openapi.yaml", { cwd: spec })
  .map((file) => dirname(file))
  .sort();
const problems = (await Promise.all(editions.map((edition) => lintSpec(resolve(spec, edition))))).flat();

for (const { file, line, column, message } of problems) console.error(`${file}:${line}:${column}: ${message}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`spec: ${editions.join(", ")}: no problems`);
