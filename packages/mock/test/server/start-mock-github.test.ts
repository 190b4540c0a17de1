import { expect, test } from "vitest";
import { startMockGitHub } from "../../src/index.ts";

test("startMockGitHub() responds with a pull request's state, and fails as it was told", async () => {
  await using github = await startMockGitHub();
  const get = async (path: string, init: RequestInit = {}): Promise<unknown[]> => {
    const response = await fetch(`${github.url}${path}`, init);
    const { number, state } = await response.json();
    return [response.status, number, state];
  };
  const path = "/repos/Octo-Org/shop/pulls/12";
  expect(await get(path)).toEqual([404, undefined, undefined]);
  github.setPullRequest("octo-org/Shop#12", "closed");
  expect(await get(path, { headers: { authorization: "Bearer a-token" } })).toEqual([200, 12, "closed"]);
  github.setPullRequest("octo-org/shop#12", "open");
  expect(await get(path)).toEqual([200, 12, "open"]);
  expect((await get(path, { method: "POST" }))[0]).toBe(404);
  github.fail(502);
  expect((await get(path))[0]).toBe(502);
  github.fail("rate limit");
  const limited = await fetch(`${github.url}${path}`);
  expect([limited.status, limited.headers.get("x-ratelimit-remaining")]).toEqual([403, "0"]);
  expect(Number(limited.headers.get("x-ratelimit-reset"))).toBeGreaterThan(Date.now() / 1000);
  github.fail("connection");
  await expect(fetch(`${github.url}${path}`)).rejects.toThrow("fetch failed");
  github.fail(undefined);
  expect((await get(path))[0]).toBe(200);
  expect(github.requests[1]).toEqual({ path, authorization: "Bearer a-token" });
  expect(() => github.setPullRequest("octo-org/shop/12", "open")).toThrow('such as "octo-org/shop#12"');
  expect(() => github.setPullRequest("octo-org/shop#12", "merged" as "open")).toThrow('"open" or "closed"');
  await github.close();
});
