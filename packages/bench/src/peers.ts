import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the peers are installed, with a lock file of their own. */
export const PEERS: string = join(import.meta.dirname, "..", "peers");

/** Installs the peers as their lock file says, unless they are there. */
export function installPeers(): void {
  if (existsSync(join(PEERS, "node_modules", ".package-lock.json"))) return;
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--prefix", PEERS], { stdio: "inherit" });
  if (status !== 0) throw new Error("the peers could not be installed: npm ci failed in packages/bench/peers");
}

// biome-ignore lint/suspicious/noExplicitAny: the peers are installed by the benchmark, after it is type-checked
type Peer = Record<string, any>;

/** Imports a peer. */
export async function importPeer(name: string): Promise<Peer> {
  const { importPeer: load } = await import(join(PEERS, "import-peer.js"));
  return load(name);
}

/** The version of a peer that is installed. */
export function peerVersion(name: string): string {
  return JSON.parse(readFileSync(join(PEERS, "node_modules", name, "package.json"), "utf8")).version;
}
