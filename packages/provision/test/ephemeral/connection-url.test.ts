import fc from "fast-check";
import pg from "pg";
import postgres from "postgres";
import { expect, test } from "vitest";
import { caught } from "../../../core/test/caught.ts";
import { CLUSTER_ID, openLatest, toLines } from "../../../core/test/open-client.ts";
import { json } from "../../../core/test/scripted-fetch.ts";
import { parseConnectionString, waitUntilConnectable } from "../../src/connectable/wait-until-connectable.ts";
import { connectionUrl } from "../../src/ephemeral/connection-url.ts";

const SHARED = { id: CLUSTER_ID, config: { serverless: {} } };
const ADVANCED = { id: CLUSTER_ID, config: {} };
const USER = { name: "ada", password: "p/w@1" };
const PATH = `GET /api/v1/clusters/${CLUSTER_ID}/connection-string?sql_user=ada`;
const MOCK = { id: CLUSTER_ID };
const INSTALLED = "$HOME/.postgresql/x-ca.crt";

test.each([
  ["a Basic or Standard cluster", SHARED, {}, PATH, null],
  ["a database", SHARED, { database: "app" }, PATH.replace("?", "?database=app&"), null],
  ["an Advanced cluster", ADVANCED, {}, `${PATH}&os=LINUX`, null],
  ["an Advanced cluster with a certificate", ADVANCED, { caFile: "/tmp/ca.crt" }, `${PATH}&os=LINUX`, "/tmp/ca.crt"],
  ["an Advanced cluster of a mock, which has its own file", MOCK, {}, `${PATH}&os=LINUX`, "/tmp/mock/ca.crt"],
])("connectionUrl() returns the URL for %s", async (_, cluster, params, line, certificate) => {
  const file = new Map([
    [ADVANCED, INSTALLED],
    [MOCK, "/tmp/mock/ca.crt"],
  ]).get(cluster);
  const root = file === undefined ? "" : `&sslrootcert=${file}`;
  const connection_string = `postgresql://ada@x.example:26257/${"database" in params ? "app" : "defaultdb"}?sslmode=verify-full${root}`;
  const { cloud, clock, requests } = openLatest([json(200, { connection_string })]);
  const url = await clock.run(connectionUrl(cloud, { cluster, user: USER, ...params }));
  expect([decodeURIComponent(url.password), url.username, url.host]).toEqual(["p/w@1", "ada", "x.example:26257"]);
  expect([url.searchParams.get("sslmode"), url.searchParams.get("sslrootcert")]).toEqual(["verify-full", certificate]);
  expect(toLines(requests)).toEqual([line]);
});

const PRINTABLE = String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 32));
const printable = fc.string({ unit: "grapheme", minLength: 1 });

test("pg, postgres and URL read the name and the password from connectionUrl() as they are", async () => {
  const connection_string = "postgresql://ada@x.example:26257/defaultdb?sslmode=verify-full";
  const { cloud } = openLatest([json(200, { connection_string })], { rateLimit: false });
  const check = async (name: string, password: string): Promise<void> => {
    const url = await connectionUrl(cloud, { cluster: SHARED, user: { name, password } });
    expect([decodeURIComponent(url.username), decodeURIComponent(url.password)]).toEqual([name, password]);
    const { user, password: read } = new pg.Client(url.href.replace("?sslmode=verify-full", ""));
    expect([user, read]).toEqual([name, password]);
    const { user: other, pass } = postgres(url.href, { max: 0 }).options;
    expect([other, pass]).toEqual([name, password]);
  };
  for (const password of ["a%41b", "50%25off", "100%", PRINTABLE]) {
    await check("ada", password);
  }
  await fc.assert(fc.asyncProperty(printable, printable, check));
});

test("parseConnectionString() takes postgresql:// and postgres:// URLs with a host, and shows nothing else", async () => {
  for (const text of ["postgresql://a.example:26257/defaultdb", "postgres://a.example"])
    expect(parseConnectionString(text).hostname).toBe("a.example");
  for (const text of ["http://a.example", "postgresql:///secret", "not a url, secret"]) {
    const clusters = { getConnectionString: async () => ({ connection_string: text }) };
    const error = await caught(waitUntilConnectable({ clusters } as never, {}));
    const response = { status: 200, contentType: "", firstBytes: "", truncated: false };
    expect(error).toMatchObject({ name: "ResponseError", operation: "clusters.getConnectionString", ...response });
    expect(error.message).toContain("the connection string is not a postgresql:// URL with a host");
    expect(JSON.stringify(error)).not.toContain("secret");
  }
});
