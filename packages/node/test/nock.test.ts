import { createClient } from "@crdb-cloud/node";
import nock from "nock";
import { afterAll, expect, test } from "vitest";

const ORIGIN = "https://cockroachlabs.cloud";
const PATH = "/api/v1/organization";
const organization = { id: "org-1", label: "acme", name: "Acme" };

afterAll(() => nock.restore());

test("nock can intercept a client's requests, and the client reports nock's failures", async () => {
  const cloud = createClient({ apiKey: "key", maxRetries: 0 });
  nock(ORIGIN).get(PATH).reply(200, organization);
  expect(await cloud.organization.get()).toEqual(organization);
  nock(ORIGIN)
    .get(PATH)
    .replyWithError(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
  await expect(cloud.organization.get()).rejects.toMatchObject({ name: "ConnectionError", code: "ECONNRESET" });
});
