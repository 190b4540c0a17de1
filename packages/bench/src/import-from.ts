import { join } from "node:path";

// biome-ignore lint/suspicious/noExplicitAny: the benchmark installs it, after it is type-checked itself
export type Package = Record<string, any>;

/** Imports a package from a folder in which it is installed, by its name: its `exports` say which file that is. */
export async function importFrom(folder: string, name: string): Promise<Package> {
  const { load } = await import(join(folder, "import.js"));
  return load(name);
}
