import { expect, test, vi } from "vitest";
import type { WaitError } from "../../../core/src/errors/wait-error.ts";
import type { AttemptContext, CallContext } from "../../../core/src/observe/hooks.ts";
import { createLogHooks } from "../../../core/src/observe/log-hooks.ts";
import type { WaitOptions } from "../../../core/src/request/call-options.ts";
import { caught } from "../../../core/test/caught.ts";
import { createManualClock } from "../../../core/test/manual-clock.ts";
import { atEnd, openLatest } from "../../../core/test/open-client.ts";
import { json, text as respondWith, type Step, silence } from "../../../core/test/scripted-fetch.ts";
import type { ConnectionProbe } from "../../src/connectable/wait-until-connectable.ts";
import { waitForHost, waitUntilConnectable } from "../../src/connectable/wait-until-connectable.ts";
import { interceptConnections } from "../intercept-connections.ts";

const URL_TEXT = "postgresql://ada:secret@a-1.gcp.example:26257/shop?sslmode=verify-full&options=--cluster%3Da-1";
const TARGET = { cluster_id: "c-1", url: new URL(URL_TEXT) };
/** A client that another library made, such as a fake one in somebody's test. */
const OTHER = { clusters: {} };
const CLOSED = new Error("the database server closed the connection");
const NO_TLS = new Error("the database server does not support TLS");

const { connect, certificates } = interceptConnections();
const silent = (): Promise<never> => new Promise(() => {});
/** Waits for the cluster at `URL_TEXT`, with a clock that advances by itself. */
function waitFor(options: WaitOptions<ConnectionProbe> = {}, clock = createManualClock(7000)): Promise<void> {
  const { cloud } = openLatest([], { clock });
  return clock.run(waitForHost(cloud, TARGET, options));
}

test("waitForHost() tries again until the cluster accepts the connection", async () => {
  for (const attempt of [silent, CLOSED, silent, NO_TLS]) {
    connect.mockImplementationOnce(typeof attempt === "function" ? attempt : () => Promise.reject(attempt));
  }
  const seen: ConnectionProbe[] = [];
  await waitFor({ timeoutMs: 20, onPoll: (result) => seen.push(result) });
  const closed = { connectable: false, problem: CLOSED.message };
  expect(seen).toEqual([
    { connectable: false, problem: "no response" },
    closed,
    // A missing response doesn't replace the previous problem, which says more.
    closed,
    { connectable: false, problem: NO_TLS.message, refusedBy: "TLS" },
    { connectable: true },
  ]);
});

test.each([
  ["at least every 5 s, and once more at the end", {}, 0, [0, 250, 625], [592_314.453_125, 597_314.453_125, 599_900]],
  ["until its deadline", { deadlineMs: 3000 }, 0, [0, 250, 625, 1187.5], [2031.25, 2900]],
  ["with twice an attempt's time left for the last one", { deadlineMs: 1000 }, 200, [0, 450], [825]],
])("waitForHost() tries %s", async (_, options, attemptMs, first, last) => {
  const clock = createManualClock(7000);
  const triedAt: number[] = [];
  connect.mockImplementation(async () => {
    triedAt.push(clock.now() - 7000);
    await clock.sleep(attemptMs);
    throw new Error("connect ECONNREFUSED");
  });
  const error = await caught<WaitError>(waitFor(options, clock));
  expect(triedAt.slice(0, first.length)).toEqual(first);
  expect(triedAt.slice(-last.length)).toEqual(last);
  expect(error).toMatchObject({ name: "WaitError", reason: "timeout", attempts: triedAt.length });
  const problem = { connectable: false, problem: "connect ECONNREFUSED" };
  expect([error.last, error.history]).toEqual([problem, [{ elapsedMs: attemptMs, fields: problem }]]);
  expect(error.message).toMatch(
    /after \d+ (m?s|min), a-1.gcp.example:26257 does not accept connections \(connect ECONNREFUSED\): raise deadlineMs, or wait again$/,
  );
  expect(JSON.stringify(error)).not.toContain("secret");
});

const listSignals = (): AbortSignal[] => connect.mock.calls.map(([{ signal }]) => signal);

test("waitForHost() stops connecting after timeoutMs, at the deadline, or when the signal aborts", async () => {
  connect.mockImplementation(silent);
  for (const options of [{ timeoutMs: 20, deadlineMs: 100 }, { deadlineMs: 20 }]) await caught(waitFor(options));
  const controller = new AbortController();
  const waiting = caught(waitForHost(OTHER, TARGET, { signal: controller.signal }));
  controller.abort("enough");
  expect(await waiting).toBe("enough");
  expect(listSignals().length).toBeGreaterThan(2);
  expect(listSignals().filter(({ aborted }) => !aborted)).toEqual([]);
});

test("waitUntilConnectable() returns the cluster's connection string", async () => {
  const getConnectionString = vi.fn(async () => ({ connection_string: URL_TEXT }));
  const given = { headers: { "x-team": "blue" }, deadlineMs: 1000 };
  const cloud = { clusters: { getConnectionString } };
  expect(await waitUntilConnectable<object>(cloud, { cluster_id: "c" }, { ...given, onPoll: () => {} })).toBe(URL_TEXT);
  expect(getConnectionString.mock.calls).toEqual([[{ cluster_id: "c" }, given]]);
});

test.each([
  [{ retries: 3 }, /^waitUntilConnectable: unknown option retries/],
  [{ deadlineMs: 0 }, /^waitUntilConnectable: deadlineMs must be a number >= 1, not 0/],
  [{ timeoutMs: Number.NaN }, /^waitUntilConnectable: timeoutMs must be a number >= 1, not NaN/],
])("waitUntilConnectable() rejects %j before it sends a request", async (options, message) => {
  const waiting = waitUntilConnectable({} as never, { cluster_id: "c" }, options as object);
  expect((await caught(waiting)).message).toMatch(message);
});

test("waitUntilConnectable()'s deadlineMs includes the time it takes to get the connection string", async () => {
  const clock = createManualClock(7000);
  const respond: Step = () => {
    clock.jump(400);
    return Response.json({ connection_string: URL_TEXT });
  };
  const { cloud, error } = openLatest([respond], { clock });
  connect.mockImplementation(silent);
  const waiting = waitUntilConnectable(cloud, { cluster_id: "c" }, { deadlineMs: 1000 });
  expect(await error(waiting)).toMatchObject({ name: "WaitError", reason: "timeout", attempts: listSignals().length });
  expect(clock.now()).toBe(8000);
});

const failing = (message: string, code?: string) => async () =>
  Promise.reject(Object.assign(new Error(message), code && { code }));

test.each<[ConnectionProbe["refusedBy"], () => Promise<never>, string]>([
  ["allowlist", failing("08C00: connection refused: 10.0.0.7 is not on the allowlist"), "allowlist.create"],
  ["allowlist", failing("08C00: codeProxyRefusedConnection: connection refused"), "allowlist.create"],
  ["allowlist", failing("08004: cluster does not allow public connections from IP 10.0.0.7"), "allowlist.create"],
  ["DNS", failing("getaddrinfo ENOTFOUND a-1.gcp.example", "ENOTFOUND"), "resolve the host name"],
  ["DNS", failing("failed to lookup address information: Name or service not known"), "resolve the host"],
  ["TLS", failing("certificate has expired", "CERT_HAS_EXPIRED"), "trusts"],
  ["TLS", failing("invalid peer certificate: UnknownIssuer"), "trusts"],
  ["TLS", failing(NO_TLS.message), "trusts"],
  ["password", failing("28000: role ada is not allowed to log in"), "sqlUsers.resetPassword"],
  [undefined, failing("08C00: connection attempt throttled"), "raise deadlineMs"],
  [undefined, failing("connect ECONNREFUSED 10.0.0.1:26257", "ECONNREFUSED"), "raise deadlineMs"],
  [undefined, silent, "allowlist or a firewall may be blocking"],
])("waitForHost() says that %s refuses the connection, and what to do (%#)", async (refusedBy, attempt, advice) => {
  connect.mockImplementation(attempt);
  const error = await caught<WaitError>(waitFor({ deadlineMs: 300 }));
  expect((error.last as ConnectionProbe).refusedBy).toBe(refusedBy);
  expect(error.message).toContain(advice);
});

test("waitForHost() gives up after 30 s if the allowlist refuses this machine's address although allow is in effect", async () => {
  const { cloud, clock, ...client } = openLatest([]);
  const target = { ...TARGET, allow: [{ cidr_ip: "192.0.2.1", cidr_mask: 32 }] };
  const refuse = failing("08C00: connection refused: 10.0.0.7 is not on the allowlist");
  connect.mockImplementation(() => {
    if (connect.mock.calls.length === 2) clock.jump(29_750); // Jumps to exactly 30 s after the first attempt.
    return refuse();
  });
  const error = await client.error<WaitError>(waitForHost(cloud, target, {}));
  expect([error.name, error.reason, clock.now()]).toEqual(["WaitError", "failed", 30_000]);
  const why =
    /the wait cannot succeed: .+ is not on the allowlist\): add this machine's address to the allow parameter$/;
  expect(error.message).toMatch(why);
  connect.mockReset().mockResolvedValue(undefined).mockImplementationOnce(refuse);
  connect.mockImplementationOnce(failing("08C00: connection attempt throttled"));
  await clock.run(waitForHost(cloud, target, {}));
  const problems = ["busy", "busy", "starting"];
  connect.mockImplementation(() => failing(`57P03: ${problems.shift() ?? "busy"}`)());
  const slow = waitForHost(cloud, target, { deadlineMs: 60_000 });
  const history = ["busy", "starting", "busy"].map((text) => ({ fields: { problem: `57P03: ${text}` } }));
  expect(await client.error(slow)).toMatchObject({ reason: "timeout", history });
});

test("waitForHost() is a call with attempts in hooks and logs", async () => {
  const lines: string[] = [];
  const calls: CallContext[] = [];
  const attempts: unknown[] = [];
  const log = (line: string): void => void lines.push(line);
  const observer = {
    call: atEnd<CallContext>((end) => calls.push(end)),
    attempt: atEnd<AttemptContext>((end) =>
      attempts.push([calls.length, end.attempt, end.headers, end.responseHeaders]),
    ),
  };
  const { cloud, clock } = openLatest([], { hooks: [createLogHooks({ info: log, warn: log }), observer] });
  connect.mockRejectedValueOnce(NO_TLS);
  await clock.run(waitForHost(cloud, TARGET, {}));
  const path = "a-1.gcp.example:26257";
  const call = { operation: "waitUntilConnectable", method: "CONNECT", path, origin: `postgresql://${path}` };
  expect(calls).toMatchObject([{ ...call, attempts: 2, status: undefined, elapsedMs: 250, error: undefined }]);
  // The hooks hear of both attempts before the call ends.
  expect(attempts).toEqual([1, 2].map((attempt) => [0, attempt, {}, {}]));
  const line = `crdb-cloud: waitUntilConnectable: CONNECT postgresql://${path}: attempt`;
  expect(lines).toEqual([`${line} 1, 0 ms: Error: ${NO_TLS.message}`, `${line} 2, 250 ms: connected`]);
});

const PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
const ADVANCED = { ...TARGET, url: new URL(`${URL_TEXT}&sslrootcert=$HOME/.postgresql/a-ca.crt`) };

test("for an Advanced cluster, waitForHost() trusts the CA certificate, which it downloads until that succeeds", async () => {
  const ends: CallContext[] = [];
  const hooks = { call: atEnd((context: CallContext) => ends.push(context)) };
  const { cloud, clock, requests } = openLatest([json(503, {}), respondWith(200, PEM)], { hooks });
  connect.mockRejectedValueOnce(NO_TLS);
  const seen: boolean[] = [];
  const onPoll = ({ connectable }: ConnectionProbe): unknown => seen.push(connectable);
  await clock.run(waitForHost(cloud, ADVANCED, { headers: { "x-team": "blue" }, onPoll }));
  expect(seen).toEqual([false, false, true]);
  const wait = ends.at(-1);
  expect(wait).toMatchObject({ operation: "waitUntilConnectable", attempts: 3, status: undefined });
  expect(ends.slice(0, -1).map(({ operation }) => operation)).toEqual(Array(2).fill("clusters.getCaCertificate"));
  expect(certificates).toEqual([PEM]);
  const line = ["https://cockroachlabs.cloud/clusters/c-1/cert", "blue"];
  expect(requests.map(({ url, headers }) => [url, headers["x-team"]])).toEqual([line, line]);
});

test.each([
  ["that the service knows", json(404, { code: 5, message: "cluster not found" })],
  ["in a page", respondWith(404, "<h1>Not found</h1>")],
])("waitForHost() ends at once with a 404 %s for the CA certificate, and says what is missing", async (_, step) => {
  const callEnd = vi.fn<(context: CallContext) => void>();
  const client = openLatest([step], { hooks: { call: atEnd(callEnd) } });
  const seen: ConnectionProbe[] = [];
  const options = { onPoll: (result: ConnectionProbe) => seen.push(result) };
  const error = await client.error<WaitError>(waitForHost(client.cloud, ADVANCED, options));
  expect(callEnd.mock.lastCall?.[0]).toMatchObject({ operation: "waitUntilConnectable", attempts: 1 });
  expect(callEnd.mock.lastCall?.[0].error).toBe(error);
  expect(error).toMatchObject({ name: "WaitError", reason: "failed", status: 404 });
  expect(error.message).toMatch(
    /the wait cannot succeed: the CA certificate is missing: clusters.getCaCertificate: 404/,
  );
  expect(seen).toMatchObject([{ connectable: false, problem: expect.stringContaining("CA certificate") }]);
  expect(client.clock.now()).toBe(0);
});

test("waitForHost() stops downloading the CA certificate at its signal, and rejects with what isn't a CloudError", async () => {
  const { abort, cloud } = openLatest([silence]);
  expect(await abort(10, (signal) => waitForHost(cloud, ADVANCED, { signal }))).toBe("enough");
  const broken = { clusters: { getCaCertificate: () => Promise.reject(new TypeError("odd")) } };
  expect(await caught(waitForHost(broken, ADVANCED, {}))).toEqual(new TypeError("odd"));
});
