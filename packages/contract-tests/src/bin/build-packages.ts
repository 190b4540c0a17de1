import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";

// Builds the packages in the given folders in one process, as their `build` scripts would, because starting Rolldown
// takes longer than building most packages. Changes the working directory, because Rolldown's configuration depends on
// it.
for (const folder of process.argv.slice(2)) {
  process.chdir(folder);
  const config = pathToFileURL(resolve("../../config/rolldown.config.ts"));
  await build((await import(`${config}?${folder}`)).default);
}
