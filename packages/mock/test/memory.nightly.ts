import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { request } from "./request.ts";
import { COMMAND, startProgram } from "./start-program.ts";

const REQUESTS = 100_000;
const LANES = 4;
const SPEC = { plan: "BASIC", serverless: { regions: ["us-central1"] } };

test.skipIf(process.platform === "win32")(
  "the memory of crdb-cloud mock grows by less than 125 MiB over 100,000 requests",
  async () => {
    const { child, line } = startProgram([...COMMAND, "--port", "0", "--quiet"]);
    const { url, apiKey: key } = (await line(0)) as { url: string; apiKey: string };
    const measure = (): number =>
      Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" })) / 1024;
    const sizes = [measure()];
    const send = async (call: string, body?: unknown): Promise<Record<"id" | "resource_id", string>> => {
      const response = await request(url, call.replace(" ", " /api/v1"), { key, body });
      expect(response.status, call).toBe(200);
      return response.body;
    };
    await Promise.all(
      Array.from({ length: LANES }, async (_, lane) => {
        for (let at = 0; at < REQUESTS / LANES / 10; at += 1) {
          const name = `lane-${lane}-${at}`;
          const folder = await send("POST /folders", { name, parent_id: "root" });
          const { id } = await send("POST /clusters", { name, provider: "GCP", spec: SPEC });
          await send(`GET /clusters/${id}`);
          await send("GET /clusters?pagination.limit=10");
          await send(`POST /clusters/${id}/sql-users`, { name: "ada", password: "correct horse battery staple" });
          await send(`GET /clusters/${id}/sql-users`);
          await send(`PATCH /clusters/${id}`, { labels: { lane: `${lane}` } });
          await send(`DELETE /clusters/${id}`);
          await send(`DELETE /folders/${folder.resource_id}`);
          await send("GET /folders?pagination.limit=10");
          if (lane === 0 && at % 10 === 0) sizes.push(measure());
        }
      }),
    );
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(125);
  },
);
