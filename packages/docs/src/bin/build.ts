import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "astro";
import { prepareAstro, siteRoot } from "../astro.ts";

const { values } = parseArgs({ options: { out: { type: "string", default: join(siteRoot, "dist") } } });

prepareAstro("production");
// Passes the configuration itself, because Astro would start a Vite server to load it from the file.
const { default: config } = await import("../../astro.config.ts");
const aliases = config.vite?.resolve?.alias as readonly { find: RegExp; replacement: string }[];
const dataStore = { find: "astro:data-layer-content", replacement: join(siteRoot, "src/data-store.ts") };
await build({
  ...config,
  configFile: false,
  root: siteRoot,
  outDir: values.out,
  logLevel: "error",
  // Renders every page, since Astro would reuse old ones even if the plugin that writes their links has changed.
  force: true,
  vite: { resolve: { alias: [...aliases, dataStore] } },
});
console.log(`Built the site into ${values.out}`);
