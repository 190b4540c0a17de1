import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { listOperations } from "../spec/list-operations.ts";
import { generate } from "./generate.ts";
import { findStale, type GeneratedFiles } from "./write-generated.ts";

/** Prints which generated files are out of date and what the mock can't simulate. Returns the exit status. */
export async function checkGenerated(root: string): Promise<0 | 1> {
  const files = await generate(root);
  const stale = await findStale(root, files);
  if (stale.length > 0) {
    console.error(`${stale.map((path) => `stale: ${path}\n`).join("")}Run \`pnpm generate\` and commit the changes.`);
  }
  const unsimulated = await findUnsimulated(root, files);
  for (const problem of unsimulated) console.error(problem);
  return stale.length + unsimulated.length > 0 ? 1 : 0;
}

const MOCK = "packages/mock/src";

/** What `simulated-versions.gen.ts` exports. */
interface SimulatedVersions {
  readonly byVersion: Readonly<Record<string, { readonly version: { readonly handlers: object } } | undefined>>;
}

/** Lists API versions that the mock can't simulate, because it has no handler for some of their operations. */
async function findUnsimulated(root: string, files: GeneratedFiles): Promise<string[]> {
  if (!existsSync(join(root, MOCK, "versions"))) return [];
  const table = pathToFileURL(join(root, MOCK, "generated/simulated-versions.gen.ts")).href;
  const { byVersion } = (await import(table)) as SimulatedVersions;
  return [...files].flatMap(([path, text]) => {
    const [, apiVersion = ""] = /^packages\/mock\/src\/generated\/([\d-]+)\.gen\.json$/.exec(path) ?? [];
    const handlers = byVersion[apiVersion]?.version.handlers;
    // A version that isn't in the table yet has outdated files, which are reported anyway.
    if (handlers === undefined) return [];
    const ids = listOperations(JSON.parse(text)).map(({ id }) => id);
    const missing = ids.filter((id) => !Object.hasOwn(handlers, id));
    if (missing.length === 0) return [];
    const file = `${MOCK}/versions/${apiVersion}.ts`;
    const verb = existsSync(join(root, file)) ? "add them to" : "write them, and list them in a new file";
    return [`the mock has no handlers for ${missing.join(", ")} of API version ${apiVersion}: ${verb} ${file}`];
  });
}
