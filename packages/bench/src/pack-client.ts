import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

/** Packs the built packages as a release does, and returns the tarballs that a user installs. */
export function packClient(folder: string, runtime: "node" | "deno"): string[] {
  return ["core", runtime].map((name) => {
    const source = fileURLToPath(new URL(`../../${name}`, import.meta.url));
    const printed = run("pnpm", ["pack", "--pack-destination", folder], source);
    return printed.trim().split("\n").at(-1) as string;
  });
}
