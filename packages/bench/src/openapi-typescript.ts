import { readFileSync, writeFileSync } from "node:fs";
import { importPeer } from "./peers.ts";

// Runs openapi-typescript alone, by its Node API: the lower bound of every generator that uses it.
const [document, output] = process.argv.slice(2) as [string, string];
const { default: openapiTS, astToString } = await importPeer("openapi-typescript");
writeFileSync(output, astToString(await openapiTS(JSON.parse(readFileSync(document, "utf8")))));
