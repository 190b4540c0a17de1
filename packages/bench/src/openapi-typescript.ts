import { readFileSync, writeFileSync } from "node:fs";
import { importPeer } from "./peers.ts";

// openapi-typescript alone, by its Node API: what a generator that builds on it can't go below.
const [document, output] = process.argv.slice(2) as [string, string];
const { default: openapiTS, astToString } = await importPeer("openapi-typescript");
writeFileSync(output, astToString(await openapiTS(JSON.parse(readFileSync(document, "utf8")))));
