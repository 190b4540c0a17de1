import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";

// Builds the packages in the given folders one after the other, as their `build` scripts would. Starting Rolldown takes
// longer than building most packages. The configuration applies to the working folder.
for (const folder of process.argv.slice(2)) {
  process.chdir(folder);
  const config = pathToFileURL(resolve("../../config/rolldown.config.ts"));
  await build((await import(`${config}?${folder}`)).default);
}
