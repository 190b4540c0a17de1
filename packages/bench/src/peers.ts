import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importFrom, type Package } from "./import-from.ts";

/**
 * The folder in which the peers are installed: the other clients and generators that the benchmarks measure. The folder
 * has its own lock file.
 */
export const PEERS: string = join(import.meta.dirname, "..", "peers");

const LOCK = join(PEERS, "package-lock.json");
/** A copy of the lock file from which the peers were installed. */
const INSTALLED = join(PEERS, "node_modules", ".installed-lock.json");

/** Installs the peers from their lock file, unless they are already installed. */
export function installPeers(): void {
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, "utf8") === readFileSync(LOCK, "utf8")) return;
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--prefix", PEERS], { stdio: "inherit" });
  if (status !== 0) throw new Error("npm ci failed in packages/bench/peers: other clients are missing");
  copyFileSync(LOCK, INSTALLED);
}

export function importPeer(name: string): Promise<Package> {
  return importFrom(PEERS, name);
}

/** Returns the installed version of a peer. */
export function peerVersion(name: string): string {
  return JSON.parse(readFileSync(join(PEERS, "node_modules", name, "package.json"), "utf8")).version;
}
