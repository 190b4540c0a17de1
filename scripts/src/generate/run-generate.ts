import { SpecError } from "../spec/spec-error.ts";
import { generate } from "./generate.ts";
import { writeStaged } from "./staged-files.ts";
import { findStale, type GeneratedFiles } from "./write-generated.ts";

/** Generates all files and writes their contents to one file, which Turborepo caches. Returns the exit status. */
export async function stageGenerated(root: string): Promise<0 | 1> {
  const files = await generateOrReport(root);
  if (!files) return 1;
  await writeStaged(root, files);
  return 0;
}

/** Prints the generated files that are not up to date, and returns the exit status. */
export async function checkGenerated(root: string): Promise<0 | 1> {
  const files = await generateOrReport(root);
  if (!files) return 1;
  const stale = await findStale(root, files);
  if (stale.length === 0) return 0;
  console.error(`${stale.map((path) => `stale: ${path}\n`).join("")}Run \`pnpm generate\` and commit the changes.`);
  return 1;
}

async function generateOrReport(root: string): Promise<GeneratedFiles | undefined> {
  try {
    return await generate(root);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(`${error.message}\nNo file was generated.`);
    return undefined;
  }
}
