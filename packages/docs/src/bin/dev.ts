import { parseArgs } from "node:util";
import { dev, preview } from "astro";
import { prepareAstro, siteRoot } from "../astro.ts";

const { values } = parseArgs({
  options: { built: { type: "boolean", default: false }, port: { type: "string", default: "4321" } },
});

prepareAstro(values.built ? "production" : "development");
const site = { root: siteRoot, server: { host: "127.0.0.1", port: Number(values.port) } };
const server = values.built ? await preview(site) : await dev(site);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void server.stop());
}
