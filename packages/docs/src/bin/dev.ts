import { parseArgs } from "node:util";
import { buildSite } from "../build-site.ts";
import { serveSite } from "../serve-site.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "4011" } } });
const server = await serveSite(await buildSite(), { port: Number(values.port) });
console.log(`The site, with a mock cloud behind "Try it": ${server.url}`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
