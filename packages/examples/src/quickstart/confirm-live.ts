import { once } from "node:events";
import { createInterface } from "node:readline";

/**
 * Prints what the quickstart changes in a real organization and asks whether to continue. Only returns true if the
 * user types `yes`.
 */
export async function confirmLive(plan: string): Promise<boolean> {
  const server = process.env.COCKROACH_SERVER || "cockroachlabs.cloud";
  console.log(`This tour calls ${server}, in the organization that your key belongs to. It will

${plan}

It doesn't change any other cluster.
`);
  process.stdout.write("Type yes to continue: ");
  const lines = createInterface({ input: process.stdin });
  const [answer] = await Promise.race([once(lines, "line"), once(lines, "close")]);
  lines.close();
  console.log();
  return answer?.trim() === "yes";
}
