import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { createCaller } from "./request.ts";
import { COMMAND, startProgram } from "./start-program.ts";

const REQUESTS = 100_000;
const LANES = 4;
const SPEC = { plan: "BASIC", serverless: { regions: ["us-central1"] } };

test.skipIf(process.platform === "win32")(
  "the memory of crdb-cloud mock grows by less than 125 MiB over 100,000 requests",
  async () => {
    const { child, line } = startProgram([...COMMAND, "--port", "0", "--quiet"]);
    const { url, apiKey: key } = (await line(0)) as { url: string; apiKey: string };
    const { ask } = createCaller(url, { key });
    const measure = (): number =>
      Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" })) / 1024;
    const sizes = [measure()];
    await Promise.all(
      Array.from({ length: LANES }, async (_, lane) => {
        for (let at = 0; at < REQUESTS / LANES / 10; at += 1) {
          const name = `lane-${lane}-${at}`;
          const folder = await ask("POST /folders", { name, parent_id: "root" });
          const { id } = await ask("POST /clusters", { name, provider: "GCP", spec: SPEC });
          await ask(`GET /clusters/${id}`);
          await ask("GET /clusters?pagination.limit=10");
          await ask(`POST /clusters/${id}/sql-users`, { name: "ada", password: "correct horse battery staple" });
          await ask(`GET /clusters/${id}/sql-users`);
          await ask(`PATCH /clusters/${id}`, { labels: { lane: `${lane}` } });
          await ask(`DELETE /clusters/${id}`);
          await ask(`DELETE /folders/${folder.resource_id}`);
          await ask("GET /folders?pagination.limit=10");
          if (lane === 0 && at % 10 === 0) sizes.push(measure());
        }
      }),
    );
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(125);
  },
);
