import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the other clients and mocks are installed, from their own lock file. */
export const PEERS: string = join(import.meta.dirname, "..", "peers");

export function peerVersion(name: string): string {
  return JSON.parse(readFileSync(join(PEERS, "node_modules", name, "package.json"), "utf8")).version;
}
