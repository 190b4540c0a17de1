import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";

// Builds the packages in the given folders as their `build` scripts do, but in one process, because starting Rolldown
// takes longer than building most packages. Changes into each folder, because the configuration reads its package.json.
for (const folder of process.argv.slice(2)) {
  process.chdir(folder);
  const config = pathToFileURL(resolve("../../config/rolldown.config.ts"));
  await build((await import(`${config}?${folder}`)).default);
}
