// The installed client calls every operation of every API version on Prism (https://github.com/stoplightio/prism), which
// only knows our OpenAPI documents:
//
// - `prism mock <document>` responds with the document's examples, and with its 400 to a request that doesn't fit it.
// - `prism proxy <document> <url> --errors` passes requests on to the simulator, and responds with an error if a request
//   or the simulator's response doesn't fit.
//
// The calls are in `src/documented-cases.ts`, which sends each of an operation's examples, and in `src/<version>`. Each is
// a test below, which fails if Prism rejects the call.
import { type ApiVersion, apiVersions, type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { listOperations } from "@crdb-cloud/scripts/openapi";
import { describe, expect, inject, test } from "vitest";
import { listDocumented } from "../src/documented-operations.ts";
import { findDocument, readDocument } from "../src/read-document.ts";
import { startPrism } from "../src/start-prism.ts";
import { describeSuite, type Finished, type Part, type Server } from "./describe-suite.ts";
import { reasonOf } from "./find-installed.ts";
import { node24 } from "./runtimes/index.ts";

const { project: missing } = inject("installation").missing;

describe.skipIf(missing)(`Prism${reasonOf({ missing })}`, () => {
  describe.each(apiVersions)("with the OpenAPI document of %s", (apiVersion) => {
    const document = findDocument(apiVersion);
    const startMock = async (): Promise<Server> => ({ ...(await startPrism("mock", document)), apiKey: "CCDB1_key" });
    const startProxy = async (): Promise<Server> => {
      const mock = await startMockCloud({ cors: true, delayMs: 50 });
      const prism = await startPrism("proxy", document, mock.url, "--errors");
      return { url: prism.url, apiKey: mock.apiKey, mock, close: () => Promise.all([prism.close(), mock.close()]) };
    };
    const parts: Part[] = [
      { apiVersion, mode: "examples", start: startMock },
      { apiVersion, mode: "proxy", start: startProxy },
    ];
    describeSuite(node24, parts, ({ mode }, finish) => {
      if (mode === "proxy") testProxy(apiVersion, finish);
      else testMock(apiVersion, finish);
    });
  });
});

function testMock(apiVersion: ApiVersion, finish: () => Promise<Finished>): void {
  test("the client called every operation", async () => {
    const { outcomes } = await finish();
    const called = new Set(outcomes.flatMap(({ called }) => called));
    expect(called).toEqual(new Set(listOperations(readDocument(apiVersion)).map(({ id }) => id)));
  });

  test("Prism rejects a request that differs from the spec", async () => {
    const { url, apiKey } = (await finish()).server;
    const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
    const post = (body: object) =>
      fetch(`${url}/api/v1/clusters`, { method: "POST", headers, body: JSON.stringify(body) });
    const { params } = listDocumented(readDocument(apiVersion)).find(({ id }) => id === "clusters.create") ?? {};
    expect((await post({ ...params?.[0] })).status).toBe(200);
    expect((await post({ ...params?.[0], name: 7 })).status).toBe(400);
  });
}

// All operations share their error responses, so `documented-cases.ts` only validates each one once.
test.each(apiVersions)("all error responses of every operation in %s are references to the same seven", (version) => {
  const document = readDocument(version);
  const found = listOperations(document).flatMap(({ node }) =>
    Object.entries(node.responses ?? {}).flatMap(([status, response]) =>
      status.startsWith("2") ? [] : [`${status} ${"$ref" in response ? response.$ref.split("/").at(-1) : ""}`],
    ),
  );
  expect([...new Set(found)].sort()).toEqual([
    ...["400 BadRequest", "401 Unauthorized", "403 Forbidden", "404 NotFound", "409 Conflict"],
    ...["429 TooManyRequests", "5XX ServerFailure"],
  ]);
});

const LIST = "GET /api/v1/clusters";
const CREATE = "POST /api/v1/clusters";

/** Makes the simulator reject a request. May return another API key to send. */
type Prepare = (mock: MockCloud, body: { readonly name: string }) => object;

const ERROR_CALLS: readonly [status: number, line: string, prepare?: Prepare][] = [
  [400, `${LIST}?moose=1`],
  [401, LIST, () => ({ apiKey: "CCDB1_unknown" })],
  [403, LIST, (mock) => mock.addKey({ roles: [] })],
  [404, `${LIST}/00000000-0000-4000-8000-000000000000`],
  [409, CREATE, (mock, { name }) => mock.seedCluster({ name })],
  // The fault affects two calls: one without Prism, and one through it.
  ...[429, 500, 503].map((status): [number, string, Prepare] => {
    return [status, LIST, (mock) => mock.fault({ operation: "clusters.list", status, count: 2 })];
  }),
];

/**
 * Tests what `prism proxy --errors` does with responses that the contract tests don't cause. Prism can't judge everything:
 * it rejects an invalid request itself, and one without a key, passes on an error status that isn't documented, turns an
 * empty or an HTML error into a 500, and never responds to malformed JSON.
 */
function testProxy(apiVersion: ApiVersion, finish: () => Promise<Finished>): void {
  const document = readDocument(apiVersion);
  const create = listDocumented(document).find(({ id }) => id === "clusters.create");
  const body = create?.params[0] as { readonly name: string };

  const finishProxy = async () => (await finish()).server as Server & { readonly mock: MockCloud };

  async function send(url: string, line: string, apiKey: string) {
    const [method = "", path] = line.split(" ");
    const authorization = `Bearer ${apiKey}`;
    const headers = { "cc-version": apiVersion, "content-type": "application/json", authorization };
    const init = { method, headers, ...(line === CREATE && { body: JSON.stringify(body) }) };
    const response = await fetch(`${url}${path}`, init);
    return { status: response.status, body: await response.json() };
  }

  test("each response has a status that its operation documents, which Prism doesn't check for errors", async () => {
    const { mock } = await finishProxy();
    const responses = new Map(listOperations(document).map(({ id, responses }) => [id, Object.keys(responses)]));
    for (const { operation = "", status } of mock.requests) {
      expect(responses.get(operation), operation).toContain(`${status}`.replace(/^5../, "5XX"));
    }
  });

  test.each(ERROR_CALLS)("Prism accepts the simulator's %i", async (status, line, prepare) => {
    const { url, mock, apiKey: usual } = await finishProxy();
    const { apiKey } = { apiKey: usual, ...prepare?.(mock, body) };
    const direct = await send(mock.url, line, apiKey);
    expect(direct.status).toBe(status);
    expect(await send(url, line, apiKey)).toEqual(direct);
  });

  test("Prism rejects a response that differs from the spec", async () => {
    const { url, mock, apiKey } = await finishProxy();
    mock.fault({ operation: "clusters.list", status: 200, body: { clusters: 1 }, count: 1 });
    expect((await send(url, LIST, apiKey)).body).toMatchObject({
      validation: [{ message: "Response body property clusters must be array" }],
    });
  });
}
