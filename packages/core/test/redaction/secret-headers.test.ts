import type { Cloud } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { caught } from "../caught.ts";
import { atEnd, openLatest } from "../open-client.ts";
import { fail, json, type Step, text } from "../scripted-fetch.ts";

const HEADERS = { authorization: 'Bearer correct "horse"', "x-tenant": "battery" };
const PARAMS = { cluster_id: "c1", type: "OTLP_HTTP", log_name: "logs", otlp_headers: HEADERS } as const;
const PASSWORD = 'correct horse "battery"';
const USER = { params: { path: { cluster_id: "c1" } }, body: { name: "maxroach", password: PASSWORD } };

const enable = ({ logExport }: Cloud): Promise<unknown> =>
  logExport.enable({ ...PARAMS, otlp_endpoint: "https://otlp.example.com" });
const get = ({ logExport }: Cloud): Promise<unknown> => logExport.get({ cluster_id: "c1" });
const post = ({ http }: Cloud): Promise<unknown> => http.POST("/api/v1/clusters/{cluster_id}/sql-users", USER);

const cut = '{"message":"no","spec":{"otlp_headers":{"authorization":"Bearer horse","x-tenant":"battery"}}';

test.each<[string, Step, (cloud: Cloud) => Promise<unknown>]>([
  ["a message", json(400, { code: 3, message: `no access with ${HEADERS.authorization} of battery` }), enable],
  ["a text", text(502, `{"otlp_headers":${JSON.stringify(HEADERS)}`), enable],
  ["a connection failure", fail("ECONNRESET", `could not write ${JSON.stringify(PARAMS)}`), enable],
  ["a response to a request without them", text(400, cut), get],
  ["a 200 to cloud.http that is not JSON", text(200, `user with ${PASSWORD}`), post],
])("errors and events hide secret values that %s repeats", async (_, step, call) => {
  const events: unknown[] = [];
  const listen = atEnd((context) => events.push(context));
  const { cloud } = openLatest([step], { hooks: { call: listen, attempt: listen } });
  const error = await caught(call(cloud));
  const parts = [{ ...error, message: error.message }, error.stack, String(error), String(error.cause), ...events];
  expect(parts.map((part) => JSON.stringify(part)).join()).not.toMatch(/horse|battery/);
  expect(events.length).toBeGreaterThan(0);
});
