import process from "node:process";
import { createInterface } from "node:readline";
import { planGitHubActions } from "@crdb-cloud/provision";
import { createClient } from "#client";

// Sets up a repository's jobs, with the administrator's key from standard input, and prints the plan before and after.
const [apiKey] = await Array.fromAsync(createInterface({ input: process.stdin }));
const cloud = createClient({ apiKey });
const setup = { repository: process.argv[2] as string };
const before = await planGitHubActions(cloud, setup);
await before.apply();
const after = await planGitHubActions(cloud, setup);
console.log(`before: ${before.steps.map(({ operation }) => operation).join(" ")}`);
console.log(`after: ${after.steps.map(({ operation }) => operation).join(" ")}`);
