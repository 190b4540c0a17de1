import { expect, test } from "vitest";
import { createEnvironmentToken, createTokenFile } from "../../src/credentials/token-source.ts";
import { caught } from "../caught.ts";
import { CLUSTER_ID, openClient } from "../open-client.ts";
import { json } from "../scripted-fetch.ts";

test("tokenFile() reads the file again for each attempt", async () => {
  const texts = ["first-token\n", "", "second-token\n"];
  const apiKey = createTokenFile(async () => texts.shift() ?? "", "/run/token");
  const { cloud, clock, requests } = openClient([json(401, {}), json(200, {})], { apiKey });
  // The file is empty for a moment while it is replaced.
  await clock.run(cloud.clusters.get({ cluster_id: CLUSTER_ID }));
  expect(requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer first-token", "Bearer second-token"]);
  const error = await clock.run(caught(cloud.clusters.get({ cluster_id: CLUSTER_ID })));
  expect(error).toMatchObject({ code: "ERR_API_KEY_UNAVAILABLE", attempts: 3 });
  expect(error.message).toBe('clusters.get: tokenFile("/run/token") failed: the file is empty');
});

test("environmentToken()'s error names the variable that isn't set", async () => {
  const { cloud } = openClient([], { apiKey: createEnvironmentToken(() => undefined, "CI_TOKEN") });
  const error = await caught(cloud.clusters.get({ cluster_id: CLUSTER_ID }));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "not sent", code: "ERR_API_KEY", attempts: 1 });
  expect(error.message).toBe('clusters.get: environmentToken("CI_TOKEN") failed: the variable is not set');
});

const TOKEN = `e30.${Buffer.from('{"aud":["a","b"]}').toString("base64url")}.c2ln`;

test("environmentToken() trims the token, and a rejected token's error lists its missing claims", async () => {
  const apiKey = createEnvironmentToken(() => `${TOKEN}\n`, "CI_TOKEN");
  const { cloud, requests } = openClient([json(401, {})], { apiKey });
  const error = await caught(cloud.clusters.get({ cluster_id: CLUSTER_ID }));
  expect(requests[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  expect(error.message).toContain('check environmentToken("CI_TOKEN"): issuer unset, subject unset, audience a and b');
});
