import { join } from "node:path";
import { lintSpec } from "../lint/lint-spec.ts";
import { listEditions } from "../spec/list-api-versions.ts";

const root = join(import.meta.dirname, "../../..");
const editions = await listEditions(root);
const problems = (await Promise.all(editions.map((edition) => lintSpec(join(root, "spec", edition))))).flat();

for (const { file, line, column, message } of problems) console.error(`${file}:${line}:${column}: ${message}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`spec: ${editions.join(", ")}: no problems`);
