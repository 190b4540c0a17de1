/** Does what `crdb-cloud mock` does. */
import { runCommand } from "../src/command.ts";

await runCommand(process.argv.slice(2));
