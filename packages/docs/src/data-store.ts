/// <reference types="astro/client" />

import { cacheDir } from "astro:config/server";
import { readFileSync } from "node:fs";

/**
 * The rendered pages, read from the file where Astro stores them. With Astro's own module, which contains them as a
 * string, Vite would have to process 15 MB of code.
 */
// biome-ignore lint/style/noDefaultExport: Astro imports the default export
export default JSON.parse(readFileSync(new URL("data-store.json", cacheDir), "utf8"));
