import { parseArgs } from "node:util";
import { confirmLive } from "./confirm-live.ts";
import { runLive, runOnMock } from "./run-tour.ts";

try {
  const { values } = parseArgs({ options: { live: { type: "boolean", default: false } } });
  if (!values.live) await runOnMock();
  else if (await confirmLive()) await runLive();
  else console.log("Nothing was done.");
} catch (error) {
  console.error(`\nquickstart: ${(error as Error).message}`);
  process.exitCode = 1;
}
