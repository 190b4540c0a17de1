import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

// biome-ignore lint/suspicious/noExplicitAny: the benchmark installs it, after it is type-checked itself
type Package = Record<string, any>;

/** Where the other clients and mocks are installed, from a lock file of their own. */
export const PEERS: string = join(import.meta.dirname, "..", "peers");

export function importPeer(name: string): Promise<Package> {
  return import(createRequire(join(PEERS, "package.json")).resolve(name));
}

export function peerVersion(name: string): string {
  return JSON.parse(readFileSync(join(PEERS, "node_modules", name, "package.json"), "utf8")).version;
}
