import { expect, test } from "vitest";
import { caught } from "../caught.ts";
import { openLatest } from "../open-latest.ts";
import { fail, json, type Step, text } from "../scripted-fetch.ts";

const HEADERS = { authorization: 'Bearer correct "horse"', "x-tenant": "battery" };
const PARAMS = { cluster_id: "c1", type: "OTLP_HTTP", log_name: "logs", otlp_headers: HEADERS } as const;

const echoes: [string, Step][] = [
  ["the message of an error", json(400, { code: 3, message: `no access with ${HEADERS.authorization} of battery` })],
  ["the details of an error", json(400, { code: 3, message: "no", details: [{ "@type": "t", headers: HEADERS }] })],
  ["a text", text(502, `{"otlp_headers":${JSON.stringify(HEADERS)}`)],
  ["a header", json(400, {}, { "x-echo": "battery", warning: HEADERS.authorization })],
  ["a 200 that is not JSON", text(200, `<p>${HEADERS["x-tenant"]} with ${HEADERS.authorization}</p>`)],
  ["a connection failure", fail("ECONNRESET", `could not write ${JSON.stringify(PARAMS)}`)],
];

test.each(echoes)("errors and events hide every value in a secret map if %s repeats it", async (_, step) => {
  const events: unknown[] = [];
  const hooks = {
    request: (event: unknown) => void events.push(event),
    response: (event: unknown) => void events.push(event),
  };
  const { cloud } = openLatest([step], { hooks });
  const error = await caught(cloud.logExport.enable({ ...PARAMS, otlp_endpoint: "https://otlp.example.com" }));
  const shown = [error, error.stack, String(error.cause), ...events].map((part) =>
    part instanceof Error ? JSON.stringify({ ...part, message: part.message }) : JSON.stringify(part),
  );
  expect(shown.join()).not.toMatch(/horse|battery/);
  expect(events.length).toBeGreaterThan(0);
});

test("an error hides secret headers in a response, even if the failed request didn't contain them", async () => {
  const body = `{"message":"no","spec":{"otlp_headers":{"authorization":"Bearer horse","x-tenant":"battery"}}`;
  const { cloud } = openLatest([text(400, body)]);
  const error = await caught(cloud.logExport.get({ cluster_id: "c1" }));
  expect(JSON.stringify({ ...error, message: error.message })).not.toMatch(/horse|battery/);
});
