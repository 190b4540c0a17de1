import { parseArgs } from "node:util";
import { dev, preview } from "astro";
import { prepareAstro, siteRoot } from "../astro.ts";
import { startMockClouds } from "../try-it/start-mock-clouds.ts";

const { values } = parseArgs({
  options: { built: { type: "boolean", default: false }, port: { type: "string", default: "4321" } },
});

prepareAstro(values.built ? "production" : "development");
const clouds = await startMockClouds();
const site = { root: siteRoot, server: { host: "127.0.0.1", port: Number(values.port) } };
const server = values.built ? await preview(site) : await dev(site);
for (const { version, url } of clouds) console.log(`Mock cloud for API version ${version}: ${url}`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void Promise.all([server.stop(), ...clouds.map((cloud) => cloud.close())]));
}
