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

/** Prints which generated files are out of date, and returns the exit status. */
export async function checkGenerated(root: string): Promise<0 | 1> {
  const stale = await findStale(root, await generate(root));
  if (stale.length === 0) return 0;
  console.error(`${stale.map((path) => `stale: ${path}\n`).join("")}Run \`pnpm generate\` and commit the changes.`);
  return 1;
}
