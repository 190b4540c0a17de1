import { expect, test, vi } from "vitest";
import { type MockGitHubResponse, startMockGitHub } from "../../src/index.ts";

const PATH = "/repos/Octo-Org/shop/pulls/12";

test("startMockGitHub() responds as it is told, and records the requests", async () => {
  const toResponse = vi.fn((): MockGitHubResponse => "open");
  await using github = await startMockGitHub(toResponse);
  const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`${github.url}${path}`, init);
  const answers: readonly (readonly [MockGitHubResponse, number, object])[] = [
    ["open", 200, { number: 12, state: "open" }],
    ["closed", 200, { number: 12, state: "closed" }],
    [undefined, 404, { message: "Not Found" }],
    [502, 502, { message: "the mock was told to fail" }],
  ];
  for (const [answer, status, body] of answers) {
    toResponse.mockReturnValueOnce(answer);
    const response = await ask(PATH, { headers: { authorization: "Bearer a-token" } });
    expect([response.status, await response.json()]).toEqual([status, body]);
  }
  toResponse.mockReturnValueOnce("rate limit");
  const limited = await ask(PATH);
  expect([limited.status, limited.headers.get("x-ratelimit-remaining")]).toEqual([403, "0"]);
  expect(Number(limited.headers.get("x-ratelimit-reset"))).toBeGreaterThan(Date.now() / 1000);
  toResponse.mockReturnValueOnce("connection");
  await expect(ask(PATH)).rejects.toThrow("fetch failed");
  expect(toResponse.mock.calls).toEqual(Array(6).fill([{ repository: "octo-org/shop", number: 12 }]));
  expect(github.requests[1]).toEqual({ path: PATH, authorization: "Bearer a-token" });
  for (const path of ["/repos/octo-org/shop/pulls/0", "/user"]) expect((await ask(path)).status).toBe(404);
  expect((await ask(PATH, { method: "POST" })).status).toBe(404);
  await github.close();
});
