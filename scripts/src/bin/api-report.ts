import { checkReports, writeReports } from "../api/run-report.ts";
import { root, runCommand } from "../process/run-command.ts";

await runCommand({
  usage: "pnpm api:report [--check]",
  most: 1,
  run: async ([option]) => {
    if (option === undefined) return writeReports(root);
    if (option === "--check") return checkReports(root);
    throw new TypeError(`api:report: there is no option ${option}`);
  },
});
