import { expect, test } from "vitest";
import { connectionUrl } from "../../src/ephemeral/connection-url.ts";
import { CLUSTER_ID } from "../open-client.ts";
import { openLatest, toLines } from "../open-latest.ts";
import { json } from "../scripted-fetch.ts";

const SHARED = { id: CLUSTER_ID, config: { serverless: {} } };
const ADVANCED = { id: CLUSTER_ID, config: {} };
const USER = { name: "ada", password: "p/w@1" };
const PATH = `GET /api/v1/clusters/${CLUSTER_ID}/connection-string?sql_user=ada`;
const INSTALLED = "$HOME/.postgresql/x-ca.crt";

test.each([
  ["a Basic or Standard cluster", SHARED, {}, PATH, null],
  ["a database", SHARED, { database: "app" }, PATH.replace("?", "?database=app&"), null],
  ["an Advanced cluster", ADVANCED, {}, `${PATH}&os=LINUX`, null],
  ["an Advanced cluster with a certificate", ADVANCED, { caFile: "/tmp/ca.crt" }, `${PATH}&os=LINUX`, "/tmp/ca.crt"],
  ["an Advanced cluster with an installed certificate", ADVANCED, { os: "MAC" as const }, `${PATH}&os=MAC`, INSTALLED],
])("connectionUrl() returns the URL for %s", async (_, cluster, params, line, certificate) => {
  const root = cluster === ADVANCED ? `&sslrootcert=${INSTALLED}` : "";
  const connection_string = `postgresql://ada@x.example:26257/${"database" in params ? "app" : "defaultdb"}?sslmode=verify-full${root}`;
  const { cloud, clock, requests } = openLatest([json(200, { connection_string })]);
  const url = await clock.run(connectionUrl(cloud, { cluster, user: USER, ...params }));
  expect([decodeURIComponent(url.password), url.username, url.host]).toEqual(["p/w@1", "ada", "x.example:26257"]);
  expect([url.searchParams.get("sslmode"), url.searchParams.get("sslrootcert")]).toEqual(["verify-full", certificate]);
  expect(toLines(requests)).toEqual([line]);
});
