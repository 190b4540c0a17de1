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
const INSTALLED = "$HOME/.postgresql/x-ca.crt";

const LINUX = `${PATH}&os=LINUX`;

/** The request for the connection string, the CA file in the service's response, and the CA file in the result. */
test.each<[string, object, object, string, string?, string?]>([
  ["a Basic or Standard cluster", SHARED, {}, PATH],
  ["a database", SHARED, { database: "app" }, PATH.replace("?", "?database=app&")],
  ["an Advanced cluster", ADVANCED, {}, LINUX, INSTALLED],
  ["an Advanced cluster with a certificate", ADVANCED, { caFile: "/tmp/ca.crt" }, LINUX, INSTALLED, "/tmp/ca.crt"],
  ["a cluster of a mock, which has its own file", { id: CLUSTER_ID }, {}, LINUX, "/tmp/a.crt", "/tmp/a.crt"],
])("connectionUrl() returns the URL for %s", async (_, cluster, params, line, file, certificate) => {
  const root = file === undefined ? "" : `&sslrootcert=${file}`;
  const connection_string = `postgresql://ada@x.example:26257/${"database" in params ? "app" : "defaultdb"}?sslmode=verify-full${root}`;
  const { cloud, clock, requests } = openLatest([json(200, { connection_string })]);
  const url = await clock.run(connectionUrl(cloud, { cluster: cluster as typeof SHARED, user: USER, ...params }));
  expect([decodeURIComponent(url.password), url.username, url.host]).toEqual(["p/w@1", "ada", "x.example:26257"]);
  expect([url.searchParams.get("sslmode"), url.searchParams.get("sslrootcert")]).toEqual([
    "verify-full",
    certificate ?? null,
  ]);
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
