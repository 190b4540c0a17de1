import { readFileSync, writeFileSync } from "node:fs";
import { importPeer } from "./peers.ts";

// Runs only openapi-typescript, through its Node.js API. Every generator that also uses openapi-typescript takes at
// least this time.
const [document, output] = process.argv.slice(2) as [string, string];
const { default: openapiTS, astToString } = await importPeer("openapi-typescript");
writeFileSync(output, astToString(await openapiTS(JSON.parse(readFileSync(document, "utf8")))));
