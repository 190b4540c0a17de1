import { createClient } from "@crdb-cloud/node";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";

const organization = { id: "org-1", label: "acme", name: "Acme" };

test("msw can intercept a client's requests", async () => {
  const seen: (string | null)[] = [];
  const server = setupServer(
    http.get("https://cockroachlabs.cloud/api/v1/organization", ({ request }) => {
      seen.push(request.headers.get("authorization"));
      return HttpResponse.json(organization);
    }),
  );
  server.listen();
  onTestFinished(() => server.close());
  expect(await createClient({ apiKey: "key" }).organization.get()).toEqual(organization);
  expect(seen).toEqual(["Bearer key"]);
});
