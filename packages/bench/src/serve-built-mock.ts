import { parseArgs } from "node:util";
import { BUILT_MOCK } from "./built-mock.ts";

const { values } = parseArgs({ options: { "api-key": { type: "string" }, port: { type: "string" } } });
const { startMockCloud }: typeof import("@crdb-cloud/mock") = await import(BUILT_MOCK);
await startMockCloud({ keys: [{ apiKey: values["api-key"] as string }], port: Number(values.port) });
