/**
 * The command that starts a mock cloud; `crdb-cloud mock` runs it.
 *
 * @module
 */
export { runCommand } from "./command/run-command.ts";
