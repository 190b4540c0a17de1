import { findUnsimulated } from "./find-unsimulated.ts";
import { generate } from "./generate.ts";
import { findStale, writeGenerated } from "./write-generated.ts";

/** Writes the generated files that changed, and prints their paths. */
export async function runGenerate(root: string): Promise<0> {
  const files = await generate(root);
  const changed = await writeGenerated(root, files);
  const changes = changed.map((path) => `${files.has(path) ? "wrote" : "removed"} ${path}`);
  console.log(changes.join("\n") || "Every generated file is up to date.");
  return 0;
}

/** Prints which generated files are out of date, and what the mock can't simulate. Returns the exit status. */
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
