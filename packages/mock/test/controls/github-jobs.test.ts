import { afterAll, beforeEach, expect, test } from "vitest";
import type { Fault } from "../../src/faults/fault.ts";
import { startMockCloud } from "../../src/server/start-mock-cloud.ts";
import { createCaller } from "../request.ts";

const SUBJECT = "repo:acme/shop:ref:refs/heads/main";
const cloud = await startMockCloud({ clock: "virtual" });
beforeEach(() => cloud.reset());
afterAll(() => cloud.close());

async function ask(query = "&audience=crdb", job = cloud.addGitHubJob({ subject: SUBJECT }), bearer?: string) {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: key } = job;
  const response = await fetch(url + query, { headers: { authorization: `Bearer ${bearer ?? key}` } });
  return { response, body: response.headers.get("content-type")?.includes("json") ? await response.json() : undefined };
}

function claimsOf({ value }: { value: string }): Record<string, unknown> {
  return JSON.parse(Buffer.from(value.split(".")[1] as string, "base64url").toString());
}

test.each([
  ["&audience=crdb", SUBJECT, "crdb"],
  ["", SUBJECT, "https://github.com/acme"],
  ["", "me", "https://github.com/"],
  ["", "fork-of-repo:acme/shop:ref:refs/heads/main", "https://github.com/"],
])("with the query %j, a GitHub job's token with the subject %s has the audience %s", async (query, sub, aud) => {
  const { response, body } = await ask(query, cloud.addGitHubJob({ subject: sub }));
  expect([response.status, Object.keys(body)]).toEqual([200, ["value"]]);
  expect(claimsOf(body)).toMatchObject({ sub, aud, iss: "https://token.actions.githubusercontent.com" });
});

test("a GitHub job can't get tokens before it is added, or with another job's request token", async () => {
  await using own = await startMockCloud();
  expect((await fetch(`${own.url}/_mock/github-jobs/1/token`)).status).toBe(404);
  const other = cloud.addGitHubJob({ subject: "repo:evil/shop:pull_request" });
  const { response, body } = await ask("", undefined, other.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
  expect([response.status, body.code]).toEqual([401, 16]);
  expect((await ask("", undefined, cloud.apiKey)).response.status).toBe(401);
  const missing = { ...other, ACTIONS_ID_TOKEN_REQUEST_URL: `${cloud.url}/_mock/github-jobs/99/token?api-version=2.0` };
  expect((await ask("", missing)).response.status).toBe(404);
});

test("control requests add a job, issue a token and rotate the signing key", async () => {
  const control = createCaller(cloud.url, { key: "" });
  const job = await control.ask("POST /_mock/github-jobs", { subject: SUBJECT, expiresIn: "1m" });
  const claims = claimsOf((await ask("&audience=crdb", job)).body);
  expect(Number(claims.exp) - Number(claims.iat)).toBe(60);
  const { token } = await control.ask("POST /_mock/tokens", { subject: "me" });
  expect(claimsOf({ value: token })).toMatchObject({ sub: "me", aud: "https://cockroachlabs.cloud" });
  expect(await control.status("DELETE /_mock/tokens")).toBe(204);
  expect(await control.problem("POST /_mock/tokens", { subject: "me", expiresIn: "soon" })).toMatch(/^400 .*duration/);
  expect(await control.status("POST /_mock/tokens", { audience: "crdb" })).toBe(400);
});

test("a fault on the token endpoint can replace the response or the token, break the connection, or delay the response", async () => {
  const fault = (effect: Fault): (() => void) => cloud.fault({ operation: "getGitHubToken", count: 1, ...effect });
  cloud.fault({ status: 500 }); // A fault that names no operation only affects the API, not the token endpoint.
  for (const [effect, status] of [[{ status: 403 }, 403] as const, [{ html: true }, 502] as const]) {
    fault(effect);
    expect((await ask("", undefined, "not the job's key")).response.status).toBe(status);
    expect((await ask()).response.status).toBe(200);
  }
  const value = await cloud.issueToken({ subject: SUBJECT, audience: "elsewhere" });
  fault({ status: 200, body: { value } });
  expect(claimsOf((await ask()).body).aud).toBe("elsewhere");
  fault({ reset: "before" });
  await expect(ask()).rejects.toThrow("fetch failed");
  fault({ truncate: true });
  await expect(ask()).rejects.toThrow("terminated");
  fault({ latencyMs: 3_600_000 });
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url } = cloud.addGitHubJob({ subject: SUBJECT });
  await expect(fetch(url, { signal: AbortSignal.timeout(20) })).rejects.toThrow(/timeout/);
});
