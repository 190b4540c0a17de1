import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

/** Packs what was built as a release does, and returns the path of each tarball: what a user of a runtime installs. */
export function packClient(folder: string, runtime: "node" | "deno"): string[] {
  return ["core", runtime].map((name) => {
    const source = fileURLToPath(new URL(`../../${name}`, import.meta.url));
    const printed = run("pnpm", ["pack", "--pack-destination", folder], source);
    return printed.trim().split("\n").at(-1) as string;
  });
}
