import { createClient } from "@crdb-cloud/node";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import nock from "nock";
import { expect, onTestFinished, test } from "vitest";

const ORIGIN = "https://cockroachlabs.cloud";
const PATH = "/api/v1/organization";
const organization = { id: "org-1", label: "acme", name: "Acme" };

test("nock can intercept a client's requests, and the client reports nock's failures", async () => {
  onTestFinished(() => nock.restore());
  const cloud = createClient({ apiKey: "key", maxRetries: 0 });
  nock(ORIGIN).get(PATH).reply(200, organization);
  expect(await cloud.organization.get()).toEqual(organization);
  const reset = Object.assign(new Error("reset"), { code: "ECONNRESET" });
  nock(ORIGIN).get(PATH).replyWithError(reset);
  await expect(cloud.organization.get()).rejects.toMatchObject({ name: "ConnectionError", code: "ECONNRESET" });
});

test("msw can intercept a client's requests", async () => {
  const seen: (string | null)[] = [];
  const server = setupServer(
    http.get(ORIGIN + PATH, ({ request }) => {
      seen.push(request.headers.get("authorization"));
      return HttpResponse.json(organization);
    }),
  );
  server.listen();
  onTestFinished(() => server.close());
  expect(await createClient({ apiKey: "key" }).organization.get()).toEqual(organization);
  expect(seen).toEqual(["Bearer key"]);
});
