/// <reference types="astro/client" />

import { cacheDir } from "astro:config/server";
import { readFileSync } from "node:fs";

/**
 * The rendered pages, which Astro stores in a file. Astro's own module contains the file as a string, so Vite would
 * parse and print 15 MB of code.
 */
// biome-ignore lint/style/noDefaultExport: Astro imports the default export
export default JSON.parse(readFileSync(new URL("data-store.json", cacheDir), "utf8"));
