import { join } from "node:path";

// biome-ignore lint/suspicious/noExplicitAny: the benchmark installs it, after it is type-checked itself
export type Package = Record<string, any>;

/**
 * Imports a package that is installed in a folder. The folder's file `import.js` imports the package, because Node.js
 * resolves a package name from the folder of the importing file.
 */
export async function importFrom(folder: string, name: string): Promise<Package> {
  const { load } = await import(join(folder, "import.js"));
  return load(name);
}
