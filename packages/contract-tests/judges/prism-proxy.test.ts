import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v2022 from "@crdb-cloud/core/2022-03-31";
import * as v2024 from "@crdb-cloud/core/2024-09-16";
import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import document2022 from "@crdb-cloud/mock/2022-03-31.json" with { type: "json" };
import document2024 from "@crdb-cloud/mock/2024-09-16.json" with { type: "json" };
import { afterAll, beforeAll, describe, test } from "vitest";
import { listAndWaitCases } from "../src/2022-03-31/list-and-wait-cases.ts";
import { operationCases } from "../src/2022-03-31/operation-cases.ts";
import { clusterCases } from "../src/2024-09-16/cluster-cases.ts";
import { type ClientPackage, type Context, type ContractCase, modes } from "../src/contract-case.ts";
import { createContext } from "../src/create-context.ts";
import { documentedCases } from "../src/documented-cases.ts";
import { JUDGES } from "../src/folders.ts";

const isSuccess = ({ name }: { readonly name: string }): boolean => !name.includes("throws");
judge("2022-03-31", document2022, v2022, [...operationCases, ...listAndWaitCases]);
judge("2024-09-16", document2024, v2024, [...documentedCases(document2024).filter(isSuccess), ...clusterCases]);

/** Runs cases through `prism proxy --errors`, which turns each violation of the document into an error response. */
function judge<Cloud>(
  apiVersion: "2022-03-31" | "2024-09-16",
  document: unknown,
  clientPackage: ClientPackage<Cloud>,
  cases: readonly ContractCase<Cloud>[],
): void {
  describe.each(modes)(`prism proxy --errors, ${apiVersion}, %s`, (mode) => {
    let mock: MockCloud;
    let proxy: { readonly url: string; close(): Promise<void> };
    let context: Context<Cloud>;
    beforeAll(async () => {
      mock = await startMockCloud({ apiVersion, mode, delayMs: 50 });
      proxy = await startPrism(document, mock.url);
      context = createContext(clientPackage, mode, { url: proxy.url, apiKey: mock.apiKey, readerKey: "" });
    });
    afterAll(async () => {
      await proxy?.close();
      await mock.close();
    });

    for (const { name, run, modes } of cases) {
      if (!modes.includes(mode)) continue;
      test(name, () => run(context));
    }
  });
}

async function startPrism(document: unknown, upstream: string): Promise<{ url: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "crdb-cloud-prism-"));
  const file = join(folder, "openapi.json");
  await writeFile(file, JSON.stringify(document));
  const port = String(await findPort());
  const command = join(JUDGES, "node_modules/@stoplight/prism-cli/dist/index.js");
  const child = spawn(process.execPath, [command, "proxy", file, upstream, "--errors", "--port", port], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk) => String(chunk).includes("Prism is listening") && resolve());
    child.on("close", (code) => reject(new Error(`prism ended with exit code ${code}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = once(child, "close");
      child.kill();
      await closed;
      await rm(folder, { recursive: true });
    },
  };
}

/** Finds a free port, because Prism doesn't accept port 0. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
