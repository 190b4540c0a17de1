import process from "node:process";
import { createInterface } from "node:readline";
import { createClient, tokenFile } from "#client";

// Lists the regions for each line of standard input, with the token in a file or the job's. A line may contain a
// deadline in milliseconds.
const [, , path] = process.argv;
const cloud = createClient(path === undefined ? {} : { apiKey: tokenFile(path), vanityName: "acme" });
for await (const line of createInterface({ input: process.stdin })) {
  const outcome = await cloud.clusters.listAvailableRegions({}, line === "" ? {} : { deadlineMs: Number(line) }).then(
    ({ regions }) => (regions.length > 0 ? "regions" : "none"),
    (error: unknown) => String(error),
  );
  console.log(outcome);
}
