import { checkReports, writeReports } from "../api-report/run-report.ts";
import { root, runCommand } from "../process/run-command.ts";

await runCommand({
  usage: "pnpm api:report [--check]",
  most: 1,
  run: async ([option]) => {
    if (option === "--check") return checkReports(root);
    if (option !== undefined) throw new TypeError(`api:report: unknown option ${option}`);
    const written = await writeReports(root);
    console.log(written.map((path) => `wrote ${path}`).join("\n") || "All API reports are up to date.");
    return 0;
  },
});
