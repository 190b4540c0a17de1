import { type ApiVersion, type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import type { Mode, Target } from "../src/contract-case.ts";
import { findDocument } from "../src/read-document.ts";
import { startPrism } from "../src/start-prism.ts";

/** A server for the contract tests. */
export interface Server extends Target {
  /** The simulator; absent if Prism responds with examples. */
  readonly mock?: MockCloud;
  close(): Promise<unknown>;
}

export async function startServer(apiVersion: ApiVersion, mode: Mode): Promise<Server> {
  const document = findDocument(apiVersion);
  if (mode === "examples") return { ...(await startPrism("mock", document)), apiKey: "CCDB1_key" };
  const mock = await startMockCloud({ cors: true, delayMs: 50 });
  const { url, apiKey } = mock;
  if (mode === "simulator") return { url, apiKey, mock, close: () => mock.close() };
  const prism = await startPrism("proxy", document, url, "--errors");
  return { url: prism.url, apiKey, mock, close: () => Promise.all([prism.close(), mock.close()]) };
}
