import { parseArgs } from "node:util";
import { dev, preview } from "astro";
import { prepareAstro, siteRoot } from "../astro.ts";
import { mockAddress } from "../try-it/mock-address.ts";
import { startExampleCloud } from "../try-it/start-example-cloud.ts";

const { values } = parseArgs({
  options: { built: { type: "boolean", default: false }, port: { type: "string", default: "4321" } },
});

prepareAstro(values.built ? "production" : "development");
const cloud = await startExampleCloud(Number(new URL(mockAddress.url).port));
const site = { root: siteRoot, server: { host: "127.0.0.1", port: Number(values.port) } };
const server = values.built ? await preview(site) : await dev(site);
console.log(`Mock cloud: ${cloud.url}`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void Promise.all([server.stop(), cloud.close()]));
}
