import { join } from "node:path";

// biome-ignore lint/suspicious/noExplicitAny: the benchmark installs it, after it is type-checked itself
export type Package = Record<string, any>;

/** Imports a package by name from the folder in which it is installed. */
export async function importFrom(folder: string, name: string): Promise<Package> {
  const { load } = await import(join(folder, "import.js"));
  return load(name);
}
