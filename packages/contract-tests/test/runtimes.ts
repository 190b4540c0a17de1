import { fileURLToPath } from "node:url";
import { locateRuntime } from "../src/install-runtimes.ts";

/** Something that runs JavaScript and TypeScript. */
export interface Runtime {
  readonly name: string;
  /** The command line that runs the suite; where the mocks listen is added as the last argument. */
  readonly command: readonly [string, ...string[]];
}

/** Every runtime that the suite runs on. */
export const runtimes = {
  node: { name: "Node.js", command: [process.execPath, entry("node")] },
  deno: {
    name: "Deno",
    command: [locateRuntime("deno"), "run", "--no-prompt", "--allow-net=127.0.0.1", entry("deno")],
  },
} satisfies Record<string, Runtime>;

function entry(name: string): string {
  return fileURLToPath(new URL(`../src/entries/${name}.ts`, import.meta.url));
}
