import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { openOrganization } from "./call-main.ts";
import { listClusters } from "./start-command.ts";

const SWEEP = "sweep --closed-pull-requests octo-org/shop --min-age 0s";
const TOKEN = "ghs_xyzzy";

/** Starts a server of which nobody knows whether it is GitHub. */
async function serve(listener: RequestListener): Promise<{ url: string; paths: string[] }> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? "");
    listener(request, response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close().closeAllConnections());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, paths };
}

const closed = { number: 12, state: "closed" };
const json = (body: unknown) => JSON.stringify(body);
const NOT_GITHUB =
  /open\. GitHub responded with 200, but not with the pull request: check the repository's name and GITHUB_API_URL\n$/;

test.each<[string, number, Record<string, string>, string, RegExp]>([
  ["another pull request", 200, {}, json({ ...closed, number: 13 }), NOT_GITHUB],
  ["half a response", 200, { "content-length": "99" }, json(closed), /open\. GitHub cannot be reached: /],
  ["5 MB", 200, {}, json({ title: "x".repeat(5_000_000), ...closed }), NOT_GITHUB],
  ["a status without a body", 204, {}, "", /open\. GitHub responded with 204\n$/],
])("sweep deletes nothing if GitHub's response is %s", async (_, status, headers, body, reason) => {
  const { mock, call } = await openOrganization();
  await call("up pr-00123 --pr octo-org/shop#12");
  const { url } = await serve((_, response) => {
    response.writeHead(status, headers);
    // If the response is longer than the body, the connection breaks.
    if (headers["content-length"]) response.write(body, () => response.destroy());
    else response.end(body);
  });
  const result = await call(SWEEP, { env: { GITHUB_API_URL: url, GITHUB_TOKEN: TOKEN } });
  expect([result.status, result.err, listClusters(mock)]).toEqual([1, expect.stringMatching(reason), ["pr-00123"]]);
  expect(result.out + result.err).not.toContain(TOKEN);
});

test.each([301, 302, 307, 308])(
  "sweep doesn't follow a redirect (%d), which would take the token along",
  async (status) => {
    const { mock, call } = await openOrganization();
    await call("up pr-00123 --pr octo-org/shop#12");
    const other = await serve((_, response) => response.end(json(closed)));
    const { url } = await serve((_, response) => response.writeHead(status, { location: other.url }).end());
    const result = await call(SWEEP, { env: { GITHUB_API_URL: url, GITHUB_TOKEN: TOKEN } });
    expect(result).toMatchObject({ status: 1, err: expect.stringContaining(`GitHub responded with ${status}`) });
    expect([other.paths, listClusters(mock)]).toEqual([[], ["pr-00123"]]);
  },
);

test("sweep says that the receipt wasn't written, prints it, and exits with 1 if the disk is full", async () => {
  const { mock, call } = await openOrganization({ clock: "virtual" });
  await call("up pr-00123 --ttl 1h");
  mock.advance("2h");
  const { status, out, err } = await call("sweep --receipt /dev/full");
  expect([status, listClusters(mock), JSON.parse(out).clusters]).toMatchObject([1, [], [{ outcome: "deleted" }]]);
  expect(err).toMatch(/^crdb-cloud: --receipt: ENOSPC: .*\n$/);
});
