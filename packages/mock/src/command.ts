/**
 * The command that starts the mock cloud. The package `crdb-cloud` runs it as `crdb-cloud mock`.
 *
 * @module
 */
export { runCommand } from "./command/run-command.ts";
