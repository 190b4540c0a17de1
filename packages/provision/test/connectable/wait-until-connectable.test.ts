import { expect, test, vi } from "vitest";
import type { WaitError } from "../../../core/src/errors/wait-error.ts";
import type { AttemptContext, CallContext } from "../../../core/src/observe/hooks.ts";
import { createLogHooks } from "../../../core/src/observe/log-hooks.ts";
import type { WaitOptions } from "../../../core/src/request/call-options.ts";
import { caught } from "../../../core/test/caught.ts";
import { atEnd } from "../../../core/test/hook-at.ts";
import { createManualClock } from "../../../core/test/manual-clock.ts";
import { openLatest } from "../../../core/test/open-client.ts";
import { json, text as respondWith, type Step, silence } from "../../../core/test/scripted-fetch.ts";
import type { Channel, OpenChannel, TlsOptions } from "../../src/connectable/channel.ts";
import {
  type ConnectionProbe,
  createWaitUntilConnectable,
  waitForHost,
} from "../../src/connectable/wait-until-connectable.ts";

const URL_TEXT = "postgresql://ada:secret@a-1.gcp.example:26257/shop?sslmode=verify-full&options=--cluster%3Da-1";
const TARGET = { cluster_id: "c-1", url: new URL(URL_TEXT) };
/** A client that isn't ours, such as one in somebody's test. */
const OTHER = { clusters: {} };
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const errorResponse = Uint8Array.of(0x45, 0, 0, 0, 25, ...text("SFATAL\0C08C00\0Mbusy\0\0"));

/** Creates a fake connection. Each call of `read()` returns the next of `chunks`. */
function host(...chunks: (Uint8Array | undefined)[]): Channel & { readonly sent: string[] } {
  const channel = {
    sent: [] as string[],
    write: async (bytes: Uint8Array) => void channel.sent.push(new TextDecoder().decode(bytes)),
    read: async () => chunks.shift(),
    startTls: async ({ hostname, ca }: TlsOptions) => {
      channel.sent.push(`TLS ${hostname} ${ca}`);
      return channel;
    },
  };
  return channel;
}

const ready = (): ReturnType<typeof host> => host(text("S"), Uint8Array.of(0x52, 0, 0), Uint8Array.of(0, 23, 0, 0));
/** Waits for the cluster at `URL_TEXT`, with a clock that advances by itself. */
function waitFor(
  open: OpenChannel,
  options: WaitOptions<ConnectionProbe> = {},
  clock = createManualClock(7000),
): Promise<void> {
  const { cloud } = openLatest([], { clock });
  return clock.run(waitForHost(open, cloud, TARGET, options));
}

const silent = (): ReturnType<typeof host> => Object.assign(host(), { read: () => new Promise<undefined>(() => {}) });

/** Tries to connect to each of the `hosts` in turn until one accepts. Returns each attempt's result. */
async function probe(hosts: Channel[], options: WaitOptions<ConnectionProbe> = {}): Promise<ConnectionProbe[]> {
  const seen: ConnectionProbe[] = [];
  await waitFor(async () => hosts.shift() as Channel, { onPoll: (result) => seen.push(result), ...options });
  return seen;
}

// A startup message begins with its length, such as 54 bytes, and the protocol version 3.0.
test.each([
  [URL_TEXT, "a-1.gcp.example:26257", "\0\0\x006\0\x03\0\0user\0ada\0database\0shop\0options\0--cluster=a-1\0\0"],
  ["postgresql://[::1]?sslrootcert=ca.crt", "::1:26257", "\0\0\0&\0\x03\0\0user\0root\0database\0defaultdb\0\0"],
  ["postgresql://a%40b@h:5432/c%20d", "h:5432", "\0\0\0\x1f\0\x03\0\0user\0a@b\0database\0c d\0\0"],
])("waitForHost() connects to %s, and closes the connection when the server asks for a password", async (...row) => {
  const [url, address, startup] = row;
  const channel = ready();
  const opened: string[] = [];
  const signals: AbortSignal[] = [];
  const open: OpenChannel = async (hostname, port, signal) => {
    opened.push(`${hostname}:${port}, ${signal.aborted}`);
    signals.push(signal);
    return channel;
  };
  await waitForHost(open, OTHER, { ...TARGET, url: new URL(url) }, {});
  expect(opened).toEqual([`${address}, false`]);
  const [request, tls, ...messages] = channel.sent;
  expect([request?.length, tls]).toEqual([8, `TLS ${address.replace(/:\d+$/, "")} undefined`]);
  expect(messages).toEqual([startup, "X\0\0\0\x04"]);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test("waitForHost() tries again until the cluster accepts the connection", async () => {
  const wordless = Uint8Array.of(0x45, 0, 0, 0, 5, 0, ...text("Mthe next message\0"));
  const failing = [host(undefined), silent(), host(text("N")), silent(), host(text("S"), errorResponse)];
  const noTls = { connectable: false, problem: "the database server does not support TLS", refusedBy: "TLS" };
  expect(await probe([silent(), ...failing, host(text("S"), wordless), ready()], { timeoutMs: 20 })).toEqual([
    { connectable: false, problem: "no response" },
    { connectable: false, problem: "the database server closed the connection" },
    // Without a response, the previous problem says more.
    { connectable: false, problem: "the database server closed the connection" },
    noTls,
    noTls,
    { connectable: false, problem: "08C00: busy" },
    { connectable: false, problem: "unknown: unknown" },
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
  const open = async (): Promise<Channel> => {
    triedAt.push(clock.now() - 7000);
    await clock.sleep(attemptMs);
    throw new Error("connect ECONNREFUSED");
  };
  const error = await caught<WaitError>(waitFor(open, options, clock));
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

/** Never connects. `signals` has the signal of each attempt. */
function openNothing(): { readonly open: OpenChannel; readonly signals: AbortSignal[] } {
  const signals: AbortSignal[] = [];
  return { signals, open: (_, __, signal) => new Promise(() => signals.push(signal)) };
}

test("waitForHost() stops connecting after timeoutMs, at the deadline, or when the signal aborts", async () => {
  for (const options of [{ timeoutMs: 20, deadlineMs: 100 }, { deadlineMs: 20 }]) {
    const { open, signals } = openNothing();
    await caught(waitFor(open, options));
    expect(signals.map(({ aborted }) => aborted)).toEqual(signals.map(() => true));
    expect(signals).not.toEqual([]);
  }
  const { open, signals } = openNothing();
  const controller = new AbortController();
  const waiting = caught(waitForHost(open, OTHER, TARGET, { signal: controller.signal }));
  controller.abort("enough");
  expect(await waiting).toBe("enough");
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test("waitForHost() resolves even if the cluster closes the connection before the client sends its last message", async () => {
  const channel = ready();
  const { write } = channel;
  channel.write = async (bytes) => (bytes[0] === 0x58 ? Promise.reject(new Error("EPIPE")) : write(bytes));
  await expect(waitForHost(async () => channel, OTHER, TARGET, {})).resolves.toBeUndefined();
});

test("waitUntilConnectable() returns the cluster's connection string", async () => {
  const getConnectionString = vi.fn(async () => ({ connection_string: URL_TEXT }));
  const wait = createWaitUntilConnectable(async () => ready());
  const given = { headers: { "x-team": "blue" }, deadlineMs: 1000 };
  const cloud = { clusters: { getConnectionString } };
  expect(await wait<object>(cloud, { cluster_id: "c" }, { ...given, onPoll: () => {} })).toBe(URL_TEXT);
  expect(getConnectionString.mock.calls).toEqual([[{ cluster_id: "c" }, given]]);
});

test.each([
  [{ retries: 3 }, /^waitUntilConnectable: unknown option retries/],
  [{ deadlineMs: 0 }, /^waitUntilConnectable: deadlineMs must be a number of at least 1, not 0/],
  [{ timeoutMs: Number.NaN }, /^waitUntilConnectable: timeoutMs must be a number of at least 1, not NaN/],
])("waitUntilConnectable() rejects %j before it sends a request", async (options, message) => {
  const wait = createWaitUntilConnectable(async () => ready());
  expect((await caught(wait({} as never, { cluster_id: "c" }, options as object))).message).toMatch(message);
});

test("waitUntilConnectable() rejects a string that isn't a URL, without showing it", async () => {
  const clusters = { getConnectionString: async () => ({ connection_string: "not a url, secret" }) };
  const wait = createWaitUntilConnectable(async () => host());
  const error = await caught(wait({ clusters } as never, {}));
  const response = { status: 200, contentType: "", firstBytes: "", truncated: false };
  expect(error).toMatchObject({ name: "ResponseError", operation: "clusters.getConnectionString", ...response });
  expect(error.message).toContain("the connection string is not a postgresql:// URL with a host");
  expect(JSON.stringify(error)).not.toContain("secret");
});

test("waitForHost() shortens a message from the host, and removes control characters from it", async () => {
  const message = text(`SFATAL\0C08C00\0M\u001b[31m\u202e${"busy".repeat(10_000)}\0\0`);
  const head = Uint8Array.of(0x45, 0, 0, ...new Uint8Array(new Uint16Array([message.length + 4]).buffer).reverse());
  const [failed] = await probe([host(text("S"), head, message), ready()]);
  expect(failed?.problem).toMatch(/^08C00: {2}\[31m busybusy[a-z]+…$/);
  expect(failed?.problem?.length).toBe(201);
});

test("waitUntilConnectable()'s deadlineMs includes the time it takes to get the connection string", async () => {
  const clock = createManualClock(7000);
  const respond: Step = () => {
    clock.jump(400);
    return Response.json({ connection_string: URL_TEXT });
  };
  const { cloud, error } = openLatest([respond], { clock });
  const { open, signals } = openNothing();
  const waiting = createWaitUntilConnectable(open)(cloud, { cluster_id: "c" }, { deadlineMs: 1000 });
  expect(await error(waiting)).toMatchObject({ name: "WaitError", reason: "timeout", attempts: signals.length });
  expect(clock.now()).toBe(8000);
});

/** An ErrorResponse with this SQLSTATE and message. */
function rejection(code: string, message: string): Uint8Array {
  const body = text(`SFATAL\0C${code}\0M${message}\0\0`);
  return Uint8Array.of(0x45, 0, 0, 0, body.length + 4, ...body);
}

const throwing = (error: Error) => async (): Promise<Channel> => Promise.reject(error);
const failing = (code: string, message: string) => throwing(Object.assign(new Error(message), { code }));
const rejecting = (code: string, message: string) => async (): Promise<Channel> =>
  host(text("S"), rejection(code, message));
const untrusting = (error: Error) => async (): Promise<Channel> =>
  Object.assign(host(text("S")), { startTls: () => Promise.reject(error) });

test.each([
  ["allowlist", rejecting("08C00", "connection refused: 10.0.0.7 is not on the allowlist"), "allowlist.create"],
  ["allowlist", rejecting("08C00", "codeProxyRefusedConnection: connection refused"), "allowlist.create"],
  ["allowlist", rejecting("08004", "cluster does not allow public connections from IP 10.0.0.7"), "allowlist.create"],
  ["DNS", failing("ENOTFOUND", "getaddrinfo ENOTFOUND a-1.gcp.example"), "resolve the host name"],
  ["DNS", throwing(new Error("failed to lookup address information: Name or service not known")), "resolve the host"],
  ["TLS", untrusting(Object.assign(new Error("certificate has expired"), { code: "CERT_HAS_EXPIRED" })), "trusts"],
  ["TLS", untrusting(new Error("invalid peer certificate: UnknownIssuer")), "trusts"],
  ["TLS", async () => host(text("N")), "trusts"],
  ["password", rejecting("28000", "role ada is not allowed to log in"), "sqlUsers.resetPassword"],
  [undefined, rejecting("08C00", "connection attempt throttled"), "raise deadlineMs"],
  [undefined, failing("ECONNREFUSED", "connect ECONNREFUSED 10.0.0.1:26257"), "raise deadlineMs"],
  [undefined, async () => silent(), "allowlist or a firewall may block"],
] as [ConnectionProbe["refusedBy"], OpenChannel, string][])(
  "waitForHost() says that %s refuses the connection, and what to do (%#)",
  async (refusedBy, open, advice) => {
    const error = (await caught(waitFor(open, { deadlineMs: 300 }))) as WaitError;
    expect((error.last as ConnectionProbe).refusedBy).toBe(refusedBy);
    expect(error.message).toContain(advice);
  },
);

test("waitForHost() gives up after 30 s if the allowlist refuses this machine's address although allow is in effect", async () => {
  const { cloud, clock, ...client } = openLatest([]);
  const target = { ...TARGET, allow: [{ cidr_ip: "192.0.2.1", cidr_mask: 32 }] };
  const refuse = rejecting("08C00", "connection refused: 10.0.0.7 is not on the allowlist");
  let attempts = 0;
  const open = (): Promise<Channel> => {
    attempts += 1;
    if (attempts === 2) clock.jump(29_750); // To exactly 30 s after the first attempt.
    return refuse();
  };
  const error = await client.error<WaitError>(waitForHost(open, cloud, target, {}));
  expect([error.name, error.reason, clock.now()]).toEqual(["WaitError", "failed", 30_000]);
  const why = /the wait cannot succeed: .+ is not on the allowlist\): pass this machine's address in allow$/;
  expect(error.message).toMatch(why);
  const hosts = [refuse, rejecting("08C00", "connection attempt throttled"), async () => ready()];
  await clock.run(waitForHost(async (...args) => (hosts.shift() as OpenChannel)(...args), cloud, target, {}));
  const problems = ["busy", "busy", "starting"];
  const openSlowly = (): Promise<Channel> => rejecting("57P03", problems.shift() ?? "busy")();
  const slow = waitForHost(openSlowly, cloud, target, { deadlineMs: 60_000 });
  const history = ["busy", "starting", "busy"].map((text) => ({ fields: { problem: `57P03: ${text}` } }));
  expect(await client.error(slow)).toMatchObject({ reason: "timeout", history });
});

test("waitForHost() is a call with attempts in hooks and logs", async () => {
  const lines: string[] = [];
  const starts: string[] = [];
  const ends: CallContext[] = [];
  const headersOf: unknown[] = [];
  const log = (line: string): void => void lines.push(line);
  const observer = {
    call: (context: CallContext, run: () => Promise<void>) => {
      starts.push(context.operation);
      return atEnd<CallContext>((end) => ends.push(end))(context, run);
    },
    attempt: (context: AttemptContext, run: () => Promise<void>) => {
      starts.push(`attempt ${context.attempt}`);
      return atEnd<AttemptContext>(({ headers, responseHeaders }) => headersOf.push(headers, responseHeaders))(
        context,
        run,
      );
    },
  };
  const { cloud, clock } = openLatest([], { hooks: [createLogHooks({ info: log, warn: log }), observer] });
  const hosts = [host(text("N")), ready()];
  await clock.run(waitForHost(async () => hosts.shift() as Channel, cloud, TARGET, {}));
  expect(ends).toMatchObject([
    {
      operation: "waitUntilConnectable",
      method: "CONNECT",
      path: "a-1.gcp.example:26257",
      origin: "postgresql://a-1.gcp.example:26257",
      attempts: 2,
      status: undefined,
      elapsedMs: 250,
      error: undefined,
    },
  ]);
  expect(headersOf).toEqual([{}, {}, {}, {}]);
  expect(lines).toEqual([
    "crdb-cloud: waitUntilConnectable: CONNECT postgresql://a-1.gcp.example:26257: attempt 1, 0 ms: Error: the database server does not support TLS",
    "crdb-cloud: waitUntilConnectable: CONNECT postgresql://a-1.gcp.example:26257: attempt 2, 250 ms: connected",
  ]);
  expect(starts).toEqual(["waitUntilConnectable", "attempt 1", "attempt 2"]);
});

const PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
const ADVANCED = { ...TARGET, url: new URL(`${URL_TEXT}&sslrootcert=$HOME/.postgresql/a-ca.crt`) };

test("for an Advanced cluster, waitForHost() trusts the CA certificate, which it downloads until that succeeds", async () => {
  const ends: CallContext[] = [];
  const hooks = { call: atEnd((context: CallContext) => ends.push(context)) };
  const { cloud, clock, requests } = openLatest([json(503, {}), respondWith(200, PEM)], { hooks });
  const hosts = [host(text("N")), ready()];
  const channel = hosts[1] as ReturnType<typeof host>;
  const options = { headers: { "x-team": "blue" } };
  await clock.run(waitForHost(async () => hosts.shift() as Channel, cloud, ADVANCED, options));
  const wait = ends.at(-1);
  expect(wait).toMatchObject({ operation: "waitUntilConnectable", attempts: 3, status: undefined });
  expect(ends.slice(0, -1).map(({ operation }) => operation)).toEqual(Array(2).fill("clusters.getCaCertificate"));
  expect(channel.sent[1]).toBe(`TLS a-1.gcp.example ${PEM}`);
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
  const error = await client.error<WaitError>(waitForHost(async () => ready(), client.cloud, ADVANCED, options));
  expect(callEnd.mock.lastCall?.[0]).toMatchObject({ operation: "waitUntilConnectable", attempts: 1 });
  expect(callEnd.mock.lastCall?.[0].error).toBe(error);
  expect(error).toMatchObject({ name: "WaitError", reason: "failed", status: 404 });
  expect(error.message).toMatch(
    /the wait cannot succeed: the CA certificate is missing: clusters.getCaCertificate: 404/,
  );
  expect(seen).toMatchObject([{ connectable: false, problem: expect.stringContaining("CA certificate") }]);
  expect(client.clock.now()).toBe(0);
});

test("waitForHost() tells onPoll each time that the CA certificate is missing for now, and stops at its signal", async () => {
  const { cloud, clock, ...client } = openLatest([json(503, {}), respondWith(200, PEM)]);
  const seen: unknown[] = [];
  const options = { onPoll: ({ connectable }: ConnectionProbe) => seen.push(connectable) };
  await clock.run(waitForHost(async () => ready(), cloud, ADVANCED, options));
  expect(seen).toEqual([false, true]);
  const { cloud: silent } = openLatest([silence], { clock });
  expect(await client.abort(10, (signal) => waitForHost(async () => ready(), silent, ADVANCED, { signal }))).toBe(
    "enough",
  );
  const broken = { clusters: { getCaCertificate: () => Promise.reject(new TypeError("odd")) } };
  expect(await caught(waitForHost(async () => ready(), broken, ADVANCED, {}))).toEqual(new TypeError("odd"));
});
