import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createMockFetch, type MockFetch, startMockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { apis } from "./document.ts";

function readGuide(name: string): string {
  return readFileSync(join(import.meta.dirname, `../src/content/docs/guides/${name}.md`), "utf8");
}

const differences = readGuide("mock-differences").replaceAll(/\s+/g, " ");

test("the page on what the mock simulates has a row for each resource, and names the API versions", () => {
  const page = readGuide("mock-resources");
  for (const { version } of apis) expect(page).toContain(version);
  const [, table = ""] = page.split("| resource | behavior |");
  const rows = table.slice(0, table.indexOf("\n\n")).matchAll(/^\| `([^`]+)` \| .+ \|$/gm);
  const ids = apis.flatMap(({ resources }) => resources.flatMap(({ operations }) => operations.map(({ id }) => id)));
  const resources = new Set(ids.map((id) => id.slice(0, id.lastIndexOf("."))));
  expect([...rows].map(([, name]) => name).toSorted()).toEqual([...resources].toSorted());
});

test("the page on differences names the date of the mock's data", async () => {
  await using mock = await startMockCloud();
  const { data_date } = await (await fetch(`${mock.url}/_mock`)).json();
  const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  expect(differences).toContain(`date from ${new Date(data_date).toLocaleDateString("en-GB", options)}`);
});

/** What the page says, and a function that proves it. */
const DIFFERENCES: Readonly<Record<string, (fetch: MockFetch) => Promise<void>>> = {
  "contains `thisIsNotARealKey`": async (fetch) => expect(fetch.apiKey).toContain("thisIsNotARealKey"),
  "Cluster host names end in `.invalid`": async (fetch) =>
    expect(fetch.seedCluster()).toMatchObject({ sql_dns: expect.stringMatching(/\.invalid$/) }),
  "take 500 ms": async (fetch) => {
    const { clusters } = createClient({ fetch, apiKey: fetch.apiKey });
    const hardware = { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 110 };
    const spec = { plan: "ADVANCED", dedicated: { region_nodes: { "us-central1": 3 }, hardware } } as const;
    const { id: cluster_id } = await clusters.create({ name: "slow-otter", provider: "GCP", spec });
    const states: string[] = [];
    for (const ms of [499, 1]) {
      fetch.advance(ms);
      states.push((await clusters.get({ cluster_id })).state);
    }
    expect(states).toEqual(["CREATING", "CREATED"]);
  },
  "The mock allows at most 150 nodes per region": async (fetch) => {
    expect(() => fetch.seedCluster({ name: "large-otter", nodesPerRegion: 150 })).not.toThrow();
    expect(() => fetch.seedCluster({ name: "larger-otter", nodesPerRegion: 151 })).toThrow("150");
  },
  "A request whose body exceeds 4 MiB gets a 413": async (fetch) => {
    const init = { method: "POST", headers: { authorization: `Bearer ${fetch.apiKey}` } };
    const url = "http://mock.invalid/api/v1/clusters";
    const send = (length: number) => fetch(url, { ...init, body: " ".repeat(length) });
    expect((await send(4 * 1024 * 1024)).status).toBe(400);
    expect((await send(4 * 1024 * 1024 + 1)).status).toBe(413);
  },
};

test.each(Object.entries(DIFFERENCES))("the page on differences is right: %s", async (text, check) => {
  expect(differences).toContain(text);
  await check(createMockFetch({ clock: "virtual" }));
});
