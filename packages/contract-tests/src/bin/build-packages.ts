import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";

// Builds the packages in the given folders in one process, as their `build` scripts would, because starting Rolldown
// takes longer than building most packages. Changes the working folder, which Rolldown's configuration depends on.
for (const folder of process.argv.slice(2)) {
  process.chdir(folder);
  const config = pathToFileURL(resolve("../../config/rolldown.config.ts"));
  await build((await import(`${config}?${folder}`)).default);
}
