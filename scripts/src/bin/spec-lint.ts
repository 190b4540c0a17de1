import { join } from "node:path";
import { lintSpec } from "../lint/lint-spec.ts";
import { listApiVersions } from "../spec/list-api-versions.ts";

const root = join(import.meta.dirname, "../../..");
const apiVersions = await listApiVersions(root);
const problems = (await Promise.all(apiVersions.map((apiVersion) => lintSpec(join(root, "spec", apiVersion))))).flat();

for (const { file, line, column, message } of problems) console.error(`${file}:${line}:${column}: ${message}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`spec: ${apiVersions.join(", ")}: no problems`);
