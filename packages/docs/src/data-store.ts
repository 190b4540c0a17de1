/// <reference types="astro/client" />

import { cacheDir } from "astro:config/server";
import { readFileSync } from "node:fs";

/**
 * Replaces Astro's module of rendered pages, a 15 MB string that Vite would have to process, with one that reads the
 * pages from Astro's cache.
 */
// biome-ignore lint/style/noDefaultExport: Astro imports the default export
export default JSON.parse(readFileSync(new URL("data-store.json", cacheDir), "utf8"));
