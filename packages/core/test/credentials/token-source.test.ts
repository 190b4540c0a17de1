import { expect, test } from "vitest";
import { createEnvironmentToken, createTokenFile } from "../../src/credentials/token-source.ts";
import { readClaims } from "../../src/request/token-claims.ts";
import { caught } from "../caught.ts";
import { openClient, TARGET } from "../open-client.ts";
import { json } from "../scripted-fetch.ts";

test("tokenFile() reads the file again for each attempt", async () => {
  const texts = ["first-token\n", "", "second-token\n"];
  const apiKey = createTokenFile(async () => texts.shift() ?? "", "/run/token");
  const { cloud, clock, requests } = openClient([json(401, {}), json(200, {})], { apiKey });
  // While the file is being replaced, it is empty for a moment.
  await clock.run(cloud.clusters.get(TARGET));
  expect(requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer first-token", "Bearer second-token"]);
  const error = await clock.run(caught(cloud.clusters.get(TARGET)));
  expect(error).toMatchObject({ code: "ERR_API_KEY_UNAVAILABLE", attempts: 3 });
  expect(error.message).toBe('clusters.get: tokenFile("/run/token") failed: the file is empty');
});

const encode = (text: string): string => Buffer.from(text).toString("base64url");
// In Base64url, this payload contains - and _.
const TOKEN = `e30.${encode('{"aud":["a","b"],"sub":"Ä??>>~"}')}.c2ln`;

test("environmentToken() trims the token; its errors list a rejected token's claims, or name the unset variable", async () => {
  const apiKey = createEnvironmentToken(() => `${TOKEN}\n`, "CI_TOKEN");
  const { cloud, requests } = openClient([json(401, {})], { apiKey });
  const error = await caught(cloud.clusters.get(TARGET));
  expect(requests[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  expect(error.message).toContain('check environmentToken("CI_TOKEN"): issuer unset, subject Ä??>>~, audience a and b');
  const unset = openClient([], { apiKey: createEnvironmentToken(() => undefined, "CI_TOKEN") });
  const missing = { name: "ConnectionError", outcome: "not sent", code: "ERR_API_KEY", attempts: 1 };
  const message = 'clusters.get: environmentToken("CI_TOKEN") failed: the variable is not set';
  expect(await caught(unset.cloud.clusters.get(TARGET))).toMatchObject({ ...missing, message });
});

test.each([
  ["an API key", "CCDB1_abc_def"],
  ["two parts", "e30.e30"],
  ["four parts", "e30.e30.c2ln.more"],
  ["an empty payload", "e30..c2ln"],
  ["no base64", "e30.!.c2ln"],
  ["no JSON", `e30.${encode("nothing")}.c2ln`],
  ["an array", `e30.${encode("[]")}.c2ln`],
  ["null", `e30.${encode("null")}.c2ln`],
  ["a number", `e30.${encode("1")}.c2ln`],
])("readClaims() returns undefined for %s", (_, token) => {
  expect(readClaims(token)).toBeUndefined();
});
