import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "astro";
import { prepareAstro, siteRoot } from "../astro.ts";

const { values } = parseArgs({ options: { out: { type: "string", default: join(siteRoot, "dist") } } });

prepareAstro("production");
await build({ root: siteRoot, outDir: values.out, logLevel: "error" });
console.log(`Built the site into ${values.out}`);
