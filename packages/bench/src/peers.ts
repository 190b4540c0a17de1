import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importFrom, type Package } from "./import-from.ts";

/**
 * The folder in which the other clients, generators and mocks to measure are installed. The folder has its own lock
 * file.
 */
export const PEERS: string = join(import.meta.dirname, "..", "peers");

export function importPeer(name: string): Promise<Package> {
  return importFrom(PEERS, name);
}

export function peerVersion(name: string): string {
  return JSON.parse(readFileSync(join(PEERS, "node_modules", name, "package.json"), "utf8")).version;
}
