import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";

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
  if (status !== 0) throw new Error("the peers could not be installed: npm ci failed in packages/bench/peers");
  copyFileSync(LOCK, INSTALLED);
}

export function importPeer(name: string): Promise<Package> {
  return importFrom(PEERS, name);
}

/** Returns the installed version of a peer. */
export function peerVersion(name: string): string {
  return JSON.parse(readFileSync(join(PEERS, "node_modules", name, "package.json"), "utf8")).version;
}

// biome-ignore lint/suspicious/noExplicitAny: the benchmark installs it, after it is type-checked itself
export type Package = Record<string, any>;

/** Imports a package by name from the folder in which it is installed. */
export async function importFrom(folder: string, name: string): Promise<Package> {
  const { load } = await import(join(folder, "import.js"));
  return load(name);
}

/**
 * Installs packages into a new project with npm, as a user would.
 *
 * @throws {Error} with npm's message if the installation fails
 */
export function installPackages(folder: string, specs: readonly string[]): void {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  copyFileSync(join(PEERS, "import.js"), join(folder, "import.js"));
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", ...specs], folder);
}
