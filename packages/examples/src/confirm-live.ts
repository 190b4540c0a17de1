import { once } from "node:events";
import { createInterface } from "node:readline";

/** Says what the tour does to a real organization, and asks whether it may. Only `yes` is a yes. */
export async function confirmLive(): Promise<boolean> {
  const server = process.env.COCKROACH_SERVER || "cockroachlabs.cloud";
  console.log(`This talks to ${server}, to the organization that your key belongs to. It will

  1. create a free Serverless cluster called notorious-moose in us-central1 of GCP,
  2. list the organization's clusters, and the cluster's nodes,
  3. set the spend limit of notorious-moose to 0,
  4. delete notorious-moose, for good.

It touches no other cluster.
`);
  process.stdout.write("Type yes to go on: ");
  const lines = createInterface({ input: process.stdin });
  const [answer] = await Promise.race([once(lines, "line"), once(lines, "close")]);
  lines.close();
  console.log();
  return answer?.trim() === "yes";
}
