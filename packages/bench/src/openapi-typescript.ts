import { readFileSync, writeFileSync } from "node:fs";
import { importPeer } from "./peers.ts";

// Runs openapi-typescript alone, with its Node.js API. The measured time is the lower bound for every generator that
// uses openapi-typescript.
const [document, output] = process.argv.slice(2) as [string, string];
const { default: openapiTS, astToString } = await importPeer("openapi-typescript");
writeFileSync(output, astToString(await openapiTS(JSON.parse(readFileSync(document, "utf8")))));
