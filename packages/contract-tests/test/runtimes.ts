import { fileURLToPath } from "node:url";
import { locateRuntime } from "../src/install-runtimes.ts";

/** An edition that has a suite. */
export type Edition = "2022-03-31" | "2024-09-16";

/** Something that runs JavaScript and TypeScript. */
export interface Runtime {
  readonly name: string;
  /** The command line that runs the suite of an edition; where the mocks listen is added as the last argument. */
  readonly command: (edition: Edition) => readonly [string, ...string[]];
}

/** Every runtime that the suite runs on. */
export const runtimes = {
  node: { name: "Node.js", command: (edition) => [process.execPath, entry("node", edition)] },
  deno: {
    name: "Deno",
    command: (edition) => [
      locateRuntime("deno"),
      "run",
      "--no-prompt",
      "--allow-net=127.0.0.1",
      entry("deno", edition),
    ],
  },
} satisfies Record<string, Runtime>;

function entry(name: string, edition: Edition): string {
  return fileURLToPath(new URL(`../src/entries/${name}-${edition}.ts`, import.meta.url));
}
