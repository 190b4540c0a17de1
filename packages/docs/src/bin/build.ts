import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSite } from "../build-site.ts";

const folder = join(import.meta.dirname, "../../dist");
const files = await buildSite();
await rm(folder, { recursive: true, force: true });
await mkdir(folder);
for (const [name, content] of files) await writeFile(join(folder, name), content);
console.log(`${files.size} files: ${pathToFileURL(join(folder, "index.html"))}`);
