import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readText, withSection } from "../../cli/test/write-section.ts";
import { apis, root } from "./document.ts";

const results = readFileSync(join(root, "packages/bench/RESULTS.md"), "utf8");
const get = (client: string): string => `${findCell("a new process that sends one GET | ms", client, 1)} ms`;
const size = (client: string): string => `${findCell("bundle", client, 2)} kB`;
const cpu = (client: string): string => `${findCell("client | µs a call", client, 3)} ×`;
const newest = "crdb-cloud, version 2026-09-15";
const pins = (file: string): Record<string, string> => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, file), "utf8"));
  return { ...dependencies, ...devDependencies, ...optionalDependencies };
};
const runtimes = pins("packages/contract-tests/runtimes/package.json");
const nodes = [runtimes["node-22-linux-x64"], pins("package.json").node, runtimes["node-26-linux-x64"]];
const [node22, node24, node26] = nodes.map((pin) => pin?.replace(/^.*@/, ""));

/** The sections that contain figures. After a benchmark, `vitest run -u` updates them. */
const SECTIONS = {
  "packages/docs/src/content/docs/index.md": [
    "| figure | crdb-cloud | compared with |",
    "|---|---|---|",
    `| a new process that sends one GET | ${get("crdb-cloud")} | fetch ${get("fetch")}, openapi-fetch ${get("openapi-fetch")}, stripe ${get("stripe")} |`,
    `| bundle, minified and gzipped | ${size(newest)} | openapi-fetch ${size("openapi-fetch")}, stripe ${size("stripe")} |`,
    `| CPU time per call | ${cpu("crdb-cloud")}, through \`cloud.http\` ${cpu("crdb-cloud, http")} | openapi-fetch 1 ×, fetch ${cpu("fetch")} |`,
  ],
  "README.md": [
    `- **A new process that sends one GET** takes ${get("crdb-cloud")} with the client (it uses \`node:https\`, which loads faster than \`fetch\`), ${get("fetch")} with bare \`fetch\`, and ${get("openapi-fetch")} with openapi-fetch.`,
    `- **CPU time per call**, relative to openapi-fetch: ${cpu("fetch")} for bare \`fetch\`, ${cpu("crdb-cloud")} for a client method, ${cpu("crdb-cloud, http")} for \`cloud.http\`.`,
    `- **A bundle** is ${size(newest)}, minified and gzipped; openapi-fetch alone is ${size("openapi-fetch")}.`,
    `- **Tested** on Node.js ${node22}, ${node24} and ${node26}, Deno ${runtimes.deno}, Bun ${runtimes.bun}, workerd and Chromium.`,
  ],
};

test.each(Object.entries(SECTIONS))("%s shows the figures of RESULTS.md", async (name, lines) => {
  const file = join(root, name);
  const text = readText(file);
  await expect(withSection(text, "figures", lines.join("\n"))).toMatchFileSnapshot(file);
  const larger = Math.round(Number.parseFloat(size(newest)) / Number.parseFloat(size("openapi-fetch")));
  const slower = `and up to ${cpu("crdb-cloud, http")} its CPU time`;
  expect(text).toContain(`– [${larger} × the size of openapi-fetch, ${slower}]`);
  const [latest] = apis;
  const operations = latest?.resources.flatMap((resource) => resource.operations).length;
  expect(text.replace(/\s+/g, " ")).toContain(`${latest?.version}, with ${operations} operations`);
});

function findCell(table: string, row: string, column: number): string {
  const [, rows = ""] = results.split(`| ${table} |`);
  const line = rows.split("\n").find((one) => one.startsWith(`| ${row} |`));
  const cell = line?.split("|")[column + 1]?.trim();
  if (!cell) throw new Error(`RESULTS.md has no row ${row} below ${table}`);
  return cell;
}
