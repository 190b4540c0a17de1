import { generate } from "./generate.ts";
import { SpecError } from "./spec-error.ts";
import { findStale, writeGenerated } from "./write-generated.ts";

/** How the command behaves. */
export interface RunGenerateOptions {
  /** Only tell which files are stale. */
  readonly check: boolean;
}

/** Generates, or checks what is generated, says what came of it and returns the exit status. */
export async function runGenerate(root: string, { check }: RunGenerateOptions): Promise<0 | 1> {
  try {
    const files = await generate(root);
    return check ? reportStale(await findStale(root, files)) : reportWritten(await writeGenerated(root, files));
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(`${error.message}\nNothing was generated; the files of the last run are as they were.`);
    return 1;
  }
}

function reportStale(stale: readonly string[]): 0 | 1 {
  if (stale.length === 0) return 0;
  console.error(`${stale.map((path) => `stale: ${path}\n`).join("")}Run \`pnpm generate\` and commit what it writes.`);
  return 1;
}

function reportWritten(written: readonly string[]): 0 {
  console.log(written.length > 0 ? written.map((path) => `wrote ${path}`).join("\n") : "everything is up to date");
  return 0;
}
