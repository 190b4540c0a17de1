import process from "node:process";
import { createInterface } from "node:readline";
import { createClient, tokenFile } from "#client";

// Lists the regions for each line of standard input, with the token in a file.
const [, , path = ""] = process.argv;
const cloud = createClient({ apiKey: tokenFile(path), vanityName: "acme" });
for await (const _ of createInterface({ input: process.stdin })) {
  const outcome = await cloud.clusters.listAvailableRegions().then(
    ({ regions }) => (regions.length > 0 ? "regions" : "none"),
    (error: unknown) => String(error),
  );
  console.log(outcome);
}
