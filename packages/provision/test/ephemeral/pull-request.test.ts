import { startMockGitHub } from "@crdb-cloud/mock";
import { expect, onTestFinished, test, vi } from "vitest";
import { argumentError, caught } from "../../../core/test/caught.ts";
import { readPullRequest, toPullRequestLabel } from "../../src/ephemeral/pull-request-label.ts";
import { isPullRequestOpen, whenExpiredOrClosed } from "../../src/index.ts";

const SHOP = { repository: "octo-org/shop", number: 12 };
const LABEL = "crdb-cloud-pr";
const NAME = 'repository must be a name such as "octo-org/shop", not';

test("toPullRequestLabel() writes the documented label, which readPullRequest() reads", () => {
  const label = toPullRequestLabel({ ...SHOP, repository: "Octo-Org/Shop" });
  // The hash comes from `printf octo-org/shop | sha256sum`.
  expect(label).toEqual({ [LABEL]: "12-7d604213bd38fabf1307373d4a507a5f" });
  const read = readPullRequest(label);
  expect([read?.number, read?.isIn("OCTO-ORG/shop"), read?.isIn("octo-org/shop2")]).toEqual([12, true, false]);
});

test.each([
  {},
  null,
  undefined,
  { [LABEL]: "" },
  { [LABEL]: "12" },
  { [LABEL]: "0-ce2f5ba24ad9a3e8ba10eab5fe9f29a5" },
  { [LABEL]: "012-7d604213bd38fabf1307373d4a507a5f" },
  { [LABEL]: "12345678901-ce2f5ba24ad9a3e8ba10eab5fe9f29a5" },
  { [LABEL]: "12-ce2f5ba24ad9a3e8ba10eab5fe9f29a" },
  { [LABEL]: "12-7d604213bd38fabf1307373d4a507a5f\n" },
  { [LABEL]: "12/../13-ce2f5ba24ad9a3e8ba10eab5fe9f29a5" },
])("readPullRequest() finds no pull request in %j", (labels) => {
  expect(readPullRequest(labels as Record<string, string>)).toBeUndefined();
});

test.each<[unknown, string]>([
  [{ repository: "shop", number: 1 }, `${NAME} "shop"`],
  [{ repository: "octo-org/..", number: 1 }, `${NAME} "octo-org/.."`],
  [{ repository: "a/b/../c", number: 1 }, `${NAME} "a/b/../c"`],
  [{ repository: "a/b?x", number: 1 }, `${NAME} "a/b?x"`],
  [{ repository: "a/b\n", number: 1 }, `${NAME} "a/b\\n"`],
  [{ repository: "a/é", number: 1 }, `${NAME} "a/é"`],
  [{ ...SHOP, number: 0 }, "number must be a pull request number, not 0"],
  [{ ...SHOP, number: 1.5 }, "number must be a pull request number, not 1.5"],
  [{ ...SHOP, number: "12" }, 'number must be a pull request number, not "12"'],
  [{ ...SHOP, numbr: 12 }, "unknown parameter numbr (did you mean number?); known parameters: repository, number"],
])("isPullRequestOpen() and toPullRequestLabel() reject %j", async (given, message) => {
  const fetch = vi.fn();
  const wrong = given as typeof SHOP;
  expect(await caught(isPullRequestOpen(wrong, { fetch }))).toEqual(argumentError(`isPullRequestOpen: ${message}`));
  expect(() => toPullRequestLabel(wrong)).toThrow(`toPullRequestLabel: ${message}`);
  expect(fetch).not.toHaveBeenCalled();
});

test.each<[object, string]>([
  [{ apiUrl: "github" }, 'apiUrl must be an https URL such as "https://api.github.com", not "github"'],
  [{ apiUrl: "file:///etc" }, 'apiUrl must be an https URL such as "https://api.github.com", not "file:///etc"'],
  [{ apiUrl: "http://a.test" }, 'apiUrl must be an https URL such as "https://api.github.com", not "http://a.test"'],
  [{ token: "a\nsecret" }, "token contains a space, a control character or a non-ASCII character"],
  [{ fetch: "fetch" }, "fetch must be a function, not string"],
  [{ tokn: "x" }, "unknown option tokn (did you mean token?); known options: apiUrl, token, fetch"],
])("isPullRequestOpen() rejects the options %j without showing the token", async (options, message) => {
  const error = await caught(isPullRequestOpen(SHOP, { fetch: vi.fn(), ...options } as object));
  expect(error).toEqual(argumentError(`isPullRequestOpen: ${message}`));
});

test("isPullRequestOpen() asks the API that GITHUB_API_URL names, with the token, and again if that fails", async () => {
  const answers = ["open", 502, "connection", "closed"] as const;
  const github = await startMockGitHub(() => answers[github.requests.length - 1]);
  onTestFinished(() => github.close());
  vi.stubEnv("GITHUB_API_URL", `${github.url}/`);
  vi.stubEnv("GITHUB_TOKEN", "a-token\n");
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await isPullRequestOpen(SHOP)).toBe(true);
  expect(await isPullRequestOpen(SHOP, { token: "" })).toBe(false);
  const request = { path: "/repos/octo-org/shop/pulls/12", authorization: undefined };
  expect(github.requests).toEqual([{ ...request, authorization: "Bearer a-token" }, ...Array(3).fill(request)]);
});

test("isPullRequestOpen() asks GitHub itself if there are no variables", async () => {
  for (const name of ["GITHUB_API_URL", "GITHUB_TOKEN"]) vi.stubEnv(name, undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  const fetch = vi.fn(async () => Response.json({ number: 12, state: "open" }));
  expect(await isPullRequestOpen(SHOP, { fetch })).toBe(true);
  const headers = { accept: "application/vnd.github+json", "user-agent": "crdb-cloud" };
  const request = ["https://api.github.com/repos/octo-org/shop/pulls/12", { headers, signal: expect.any(AbortSignal) }];
  expect(fetch.mock.calls).toEqual([request]);
});

const respond = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(status === 200 ? "<html>" : "", { status, headers });
const NEEDS = "the token needs the pull-requests: read permission";
const OTHER = "GitHub responded with 200, but not with the pull request";
const LIMIT = "its rate limit has been exceeded";
const USED_UP = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1795000000" };
const ELSEWHERE = { number: 12, state: "closed", base: { repo: { full_name: "octo-org/other" } } };

test.each<[Response | Error, number, string]>([
  [respond(401), 1, `GitHub responded with 401: ${NEEDS}`],
  [respond(404), 1, `GitHub responded with 404: ${NEEDS}`],
  [respond(429), 1, `GitHub responded with 429: ${LIMIT}`],
  [respond(403, USED_UP), 1, `GitHub responded with 403: ${LIMIT}, and resets at 2026-11-18T11:06:40.000Z`],
  [respond(403, { "retry-after": "60" }), 1, LIMIT],
  [respond(503, { "retry-after": "60" }), 3, "GitHub responded with 503"],
  [new Error("getaddrinfo ENOTFOUND"), 3, "GitHub cannot be reached: getaddrinfo ENOTFOUND"],
  [Response.json({ number: 12, state: "merged" }), 1, OTHER],
  [Response.json({ number: 13, state: "closed" }), 1, OTHER],
  [Response.json({ number: "12", state: "closed" }), 1, OTHER],
  [Response.json(null), 1, OTHER],
  [Response.json(ELSEWHERE), 1, OTHER],
  [respond(200), 1, `${OTHER}: check the repository's name and GITHUB_API_URL`],
])("isPullRequestOpen() rejects if GitHub doesn't say (%#)", async (response, attempts, message) => {
  const fetch = vi.fn(async () => (response instanceof Error ? Promise.reject(response) : response.clone()));
  const error = await caught(isPullRequestOpen(SHOP, { fetch, token: "a-secret" }));
  expect(error.message).toContain(message);
  expect(error.message).toMatch(/^isPullRequestOpen: cannot tell whether octo-org\/shop#12 is open\. /);
  expect(JSON.stringify([error.message, error.stack])).not.toContain("a-secret");
  expect(fetch).toHaveBeenCalledTimes(attempts);
});

test.each<[object, string]>([
  [{}, `${NAME} undefined`],
  [{ repository: "shop" }, `${NAME} "shop"`],
  [{ repository: "a/b", minAge: 5 }, "minAge must be a duration"],
  [{ repository: "a/b", minage: "1h" }, "unknown parameter minage (did you mean minAge?)"],
  [{ repository: "a/b", token: "é" }, "token contains a space, a control character or a non-ASCII character"],
])("whenExpiredOrClosed() rejects %j", (params, message) => {
  expect(() => whenExpiredOrClosed(params as { repository: string })).toThrow(`whenExpiredOrClosed: ${message}`);
});
