import { writeFile } from "node:fs/promises";
import { findDrift } from "./find-drift.ts";
import { formatDrift } from "./format-drift.ts";
import { reportDrift } from "./report-drift.ts";

/**
 * Prints how our spec and the vendor's document differ, and returns the exit status. With `report`, writes the
 * differences of all API versions to this file instead, and returns 0.
 */
export async function runDrift(
  root: string,
  source: string,
  apiVersion: string | undefined,
  report: string | undefined,
): Promise<0 | 1> {
  if (report !== undefined) {
    const text = await reportDrift(root, source);
    await writeFile(report, text);
    console.log(text || "There is no difference without a reason.");
    return 0;
  }
  const drift = await findDrift(root, source, apiVersion);
  console.log(formatDrift(drift));
  return drift.unexplained.length + drift.stale.length === 0 ? 0 : 1;
}
