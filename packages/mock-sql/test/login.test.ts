import pg from "pg";
import { describe, expect, test } from "vitest";
import { ENGINES, PASSWORD, query, readEnd, startSqlCloud, useSqlCloud, withClient } from "./sql-cloud.ts";

describe.each(ENGINES)("on %s", (engine) => {
  const cloud = useSqlCloud({ engine });

  /** Returns the connection string with some parameters removed and other parts replaced. */
  const change = (without: readonly string[], parts: Partial<URL> = {}): string => {
    const url = Object.assign(new URL(cloud.url), parts);
    for (const name of without) url.searchParams.delete(name);
    return url.href;
  };
  const fails = (url: string, code: string, message = ""): Promise<void> =>
    expect(query(url, "SELECT 1")).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  const works = async (url: string): Promise<void> => expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);

  test.each<[code: string, problem: string, without: readonly string[], parts?: Partial<URL>]>([
    ["28P01", "has a wrong password", [], { password: "wrong" }],
    ["28P01", "names an unknown user", [], { username: "nobody" }],
    ["08C00", "names no cluster", ["options"]],
    ["08C00", "doesn't use TLS", ["sslmode", "sslrootcert"]],
    ["3D000", "names an unknown database", [], { pathname: "/shop" }],
  ])("a login fails with %s if the client %s", (code, _, without, parts) => fails(change(without, parts), code));

  test("a login fails with 08C00 if the client names an unknown cluster; the mock's own process needs no sslrootcert", async () => {
    const unknown = cloud.url.replace(/--cluster%3D[^&]*/, "--cluster%3Dsad-otter-1");
    await fails(unknown, "08C00", "cluster sad-otter-1 not found");
    await works(change(["sslrootcert"]));
  });

  test("a login finds its cluster by the TLS host name or by a prefix of the database's name", async () => {
    const { sql } = cloud.mock;
    const routingId = new URL(cloud.url).searchParams.get("options")?.replace("--cluster=", "") ?? "";
    for (const options of [
      { database: "defaultdb", ssl: { servername: `${routingId}.gcp.crdb.invalid` } },
      { database: `${routingId}.defaultdb`, ssl: true },
    ]) {
      const server = { host: sql?.host ?? "", port: sql?.port ?? 0, user: "maxroach", password: PASSWORD };
      const client = new pg.Client({ ...server, ...options });
      await client.connect();
      expect((await client.query("SELECT current_database() AS name")).rows).toEqual([{ name: "defaultdb" }]);
      await client.end();
    }
  });

  test("a login with the old password fails after the API resets the password, until a snapshot is restored", async () => {
    const { id, url } = await cloud.createCluster("reset-otter");
    const snapshot = cloud.mock.snapshot();
    const password = "another horse battery";
    await cloud.ask(`PUT /clusters/${id}/sql-users/maxroach/password`, { password });
    await fails(url, "28P01");
    await works(await cloud.connect(id, "maxroach", password));
    cloud.mock.restore(snapshot);
    await works(url);
  });

  test("a login fails with 08C00, and open sessions end, if the client isn't allowlisted or the cluster is deleted", async () => {
    const { id, url } = await cloud.createCluster("fenced-otter");
    const everywhere = `/clusters/${id}/networking/allowlist/0.0.0.0/0`;
    expect(await readEnd(url, () => cloud.ask(`DELETE ${everywhere}`))).toMatchObject({ code: "57P01" });
    await fails(url, "08C00", "allowlist");
    const entry = { cidr_ip: "127.0.0.0", cidr_mask: 8, sql: true, ui: false };
    await cloud.ask(`POST /clusters/${id}/networking/allowlist`, entry);
    await works(url);
    expect(await readEnd(url, () => cloud.ask(`DELETE /clusters/${id}`))).toMatchObject({ code: "57P01" });
    await fails(url, "08C00");
  });

  test("snapshots and recorded requests contain no passwords", () => {
    const seen = JSON.stringify([cloud.mock.snapshot(), cloud.mock.requests]);
    expect(seen).not.toContain(PASSWORD);
    expect(seen).toContain("SCRAM-SHA-256$4096:");
  });

  test("a cluster accepts connections delayMs after its creation, except during a restore", async () => {
    await using late = await startSqlCloud({ engine, delayMs: 60_000 }, { clock: "virtual" });
    const { id, url } = await late.createCluster();
    await fails(url, "08C00", "starting");
    late.mock.advance("3d");
    await works(url);
    await late.ask(`POST /clusters/${id}/restores`, { type: "CLUSTER" });
    await fails(url, "08C00", "restored");
    late.mock.advance("1m");
    await works(url);
  });

  test("SQL faults reject a connection with 08C00, delay a statement, and reset a connection after two", async () => {
    cloud.mock.fault({ sql: "refuse", count: 1 });
    await fails(cloud.url, "08C00");
    await works(cloud.url);
    await withClient(cloud.url, async (client) => {
      cloud.mock.fault({ sql: "delay", latencyMs: 50, count: 1 });
      const began = performance.now();
      await client.query("SELECT 1");
      expect(performance.now() - began).toBeGreaterThan(45);
      cloud.mock.fault({ sql: "reset", after: 2, count: 1 });
      for (let times = 0; times < 2; times += 1) await client.query("SELECT 1");
      await expect(client.query("SELECT 1")).rejects.toThrow();
    });
  });
});
