import { join } from "node:path";
import { rolldown } from "rolldown";

/** Bundles the script of the pages into one classic script, since a page of `file://` may load no module. */
export async function bundleScript(): Promise<string> {
  const bundle = await rolldown({ input: join(import.meta.dirname, "browser/main.ts"), logLevel: "warn" });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  return output[0].code;
}
