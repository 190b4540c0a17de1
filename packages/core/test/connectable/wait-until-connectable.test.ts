import { expect, test } from "vitest";
import type { Channel, OpenChannel } from "../../src/connectable/channel.ts";
import {
  type ConnectionProbe,
  createWaitUntilConnectable,
  waitForHost,
} from "../../src/connectable/wait-until-connectable.ts";
import type { WaitOptions } from "../../src/methods/wait-options.ts";
import { caught } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";

const URL_TEXT = "postgresql://ada:secret@a-1.gcp.example:26257/shop?sslmode=verify-full&options=--cluster%3Da-1";
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const errorResponse = Uint8Array.of(0x45, 0, 0, 0, 25, ...text("SFATAL\0C08C00\0Mbusy\0\0"));

/** Creates a fake connection. Each call of `read()` returns the next of `chunks`. */
function host(...chunks: (Uint8Array | undefined)[]): Channel & { readonly sent: string[] } {
  const channel = {
    sent: [] as string[],
    write: async (bytes: Uint8Array) => void channel.sent.push(new TextDecoder().decode(bytes)),
    read: async () => chunks.shift(),
    startTls: async ({ hostname, rootCertificates }: { hostname: string; rootCertificates?: string | undefined }) => {
      channel.sent.push(`TLS ${hostname} ${rootCertificates}`);
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
  return clock.run(waitForHost(open, URL_TEXT, options, clock));
}

const silent = (): ReturnType<typeof host> => Object.assign(host(), { read: () => new Promise<undefined>(() => {}) });

/** Tries to connect to each of the `hosts` in turn until one accepts. Returns each attempt's result. */
async function probe(hosts: Channel[], options: WaitOptions<ConnectionProbe> = {}): Promise<ConnectionProbe[]> {
  const seen: ConnectionProbe[] = [];
  await waitFor(async () => hosts.shift() as Channel, { onPoll: (result) => seen.push(result), ...options });
  return seen;
}

test("waitForHost() closes the connection without sending a password when the server asks for one", async () => {
  const channel = ready();
  const opened: unknown[] = [];
  const signals: AbortSignal[] = [];
  const open: OpenChannel = async (hostname, port, signal) => {
    opened.push([hostname, port, signal.aborted]);
    signals.push(signal);
    return channel;
  };
  await waitForHost(open, `${URL_TEXT}&sslrootcert=/ca.crt`, {});
  expect(opened).toEqual([["a-1.gcp.example", 26257, false]]);
  expect(channel.sent[1]).toBe("TLS a-1.gcp.example /ca.crt");
  // The startup message begins with its length, 54 bytes, and the protocol version 3.0.
  expect(channel.sent[2]).toBe("\0\0\x006\0\x03\0\0user\0ada\0database\0shop\0options\0--cluster=a-1\0\0");
  expect(channel.sent.join()).not.toContain("secret");
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test("waitForHost() tries again until the cluster accepts the connection", async () => {
  const wordless = Uint8Array.of(0x45, 0, 0, 0, 5, 0, ...text("Mthe next message\0"));
  const failing = [host(undefined), host(text("N")), host(text("S"), errorResponse), host(text("S"), wordless)];
  expect(await probe([...failing, ready()])).toEqual([
    { connectable: false, problem: "the database server closed the connection" },
    { connectable: false, problem: "the database server does not support TLS" },
    { connectable: false, problem: "08C00: busy" },
    { connectable: false, problem: "unknown: unknown" },
    { connectable: true },
  ]);
});

test("waitForHost() rejects at its deadline with a WaitError that contains the last problem", async () => {
  const open = async (): Promise<Channel> => Promise.reject(new Error("connect ECONNREFUSED"));
  const clock = createManualClock(7000);
  const error = await caught(waitFor(open, { deadlineMs: 300 }, clock));
  expect(clock.now()).toBe(7200);
  expect(error).toMatchObject({
    name: "WaitError",
    reason: "timeout",
    last: { connectable: false, problem: "connect ECONNREFUSED" },
    message: expect.stringContaining(
      "after 300 ms, a-1.gcp.example:26257 accepts no connection (connect ECONNREFUSED): raise deadlineMs, or wait again",
    ),
  });
  expect(JSON.stringify(error)).not.toContain("secret");
});

test("waitForHost() only adds a problem to the history if it differs from the previous one", async () => {
  const problems = ["busy", "busy", "starting", "starting"];
  const open = async (): Promise<Channel> => Promise.reject(new Error(problems.shift() ?? "busy"));
  const clock = createManualClock(7000);
  const error = await caught(waitFor(open, { deadlineMs: 3000 }, clock));
  expect(error).toMatchObject({
    history: [
      { elapsedMs: 0, fields: { connectable: false, problem: "busy" } },
      { elapsedMs: 625, fields: { connectable: false, problem: "starting" } },
      { elapsedMs: 2031.25, fields: { connectable: false, problem: "busy" } },
    ],
  });
});

test("if an attempt exceeds timeoutMs, waitForHost() reports the previous attempt's problem again", async () => {
  expect(await probe([silent(), host(text("N")), silent(), ready()], { timeoutMs: 20 })).toEqual([
    { connectable: false, problem: "no response" },
    { connectable: false, problem: "the database server does not support TLS" },
    { connectable: false, problem: "the database server does not support TLS" },
    { connectable: true },
  ]);
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
  const waiting = caught(waitForHost(open, URL_TEXT, { signal: controller.signal }));
  controller.abort();
  await waiting;
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test("waitForHost() uses port 26257, user root and database defaultdb if the connection string omits them", async () => {
  const channel = ready();
  const opened: unknown[] = [];
  const open: OpenChannel = async (hostname, port) => {
    opened.push([hostname, port]);
    return channel;
  };
  await waitForHost(open, "postgresql://[::1]", {});
  expect(opened).toEqual([["::1", 26257]]);
  expect(channel.sent[2]).toContain("user\0root\0database\0defaultdb\0\0");
});

test("waitForHost() resolves even if the cluster closes the connection before the client sends its last message", async () => {
  const channel = ready();
  const { write } = channel;
  channel.write = async (bytes) => (bytes[0] === 0x58 ? Promise.reject(new Error("EPIPE")) : write(bytes));
  await expect(waitForHost(async () => channel, URL_TEXT, {})).resolves.toBeUndefined();
});

test("waitForHost() rejects with the signal's reason", async () => {
  const controller = new AbortController();
  const open = async (): Promise<Channel> => new Promise(() => {});
  const waiting = waitForHost(open, URL_TEXT, { signal: controller.signal });
  controller.abort("enough");
  await expect(waiting).rejects.toBe("enough");
});

test("waitUntilConnectable() returns the cluster's connection string", async () => {
  const asked: unknown[] = [];
  const clusters = {
    getConnectionString: async (params: unknown) => {
      asked.push(params);
      return { connection_string: URL_TEXT };
    },
  };
  const wait = createWaitUntilConnectable(async () => ready());
  expect(await wait({ clusters } as never, { cluster_id: "c" }, { deadlineMs: 1000 })).toBe(URL_TEXT);
  expect(asked).toEqual([{ cluster_id: "c" }]);
});

test("waitUntilConnectable() rejects an unknown option", async () => {
  const wait = createWaitUntilConnectable(async () => ready());
  const options = { retries: 3 } as never;
  await expect(wait({} as never, { cluster_id: "c" }, options)).rejects.toThrow(
    "waitUntilConnectable: there is no option retries",
  );
});

test("waitForHost() rejects a string that isn't a URL, without showing it", async () => {
  const error = await caught(waitForHost(async () => host(), "postgresql://ada:secret@a b/shop", {}));
  expect(error).toEqual(new TypeError("the cluster's connection string is not a postgresql:// URL with a host"));
  expect(JSON.stringify({ ...error })).not.toContain("secret");
});

test("waitForHost() shortens a message from the host, and removes control characters from it", async () => {
  const message = text(`SFATAL\0C08C00\0M\u001b[31m\u202e${"busy".repeat(10_000)}\0\0`);
  const head = Uint8Array.of(0x45, 0, 0, ...new Uint8Array(new Uint16Array([message.length + 4]).buffer).reverse());
  const [failed] = await probe([host(text("S"), head, message), ready()]);
  expect(failed?.problem).toMatch(/^08C00: {2}\[31m busybusy[a-z]+…$/);
  expect(failed?.problem?.length).toBe(201);
});

test("waitForHost() keeps trying until its deadline", async () => {
  const clock = createManualClock(7000);
  const triedAt: number[] = [];
  const open = async (): Promise<Channel> => {
    triedAt.push(clock.now() - 7000);
    throw new Error("connect ECONNREFUSED");
  };
  const error = await caught(waitFor(open, { deadlineMs: 3000 }, clock));
  expect(triedAt).toEqual([0, 250, 625, 1187.5, 2031.25, 2900]);
  expect(error).toMatchObject({ reason: "timeout", attempts: 6 });
});

test("waitForHost() tries at least every 5 seconds", async () => {
  const clock = createManualClock(7000);
  const triedAt: number[] = [];
  const open = async (): Promise<Channel> => {
    triedAt.push(clock.now());
    return triedAt.length < 20 ? host() : ready();
  };
  await waitFor(open, {}, clock);
  expect((triedAt.at(-1) ?? 0) - (triedAt.at(-2) ?? 0)).toBe(5000);
});

test.each([0, Number.NaN, -1])(
  "waitUntilConnectable() rejects %d as deadlineMs or timeoutMs before it sends a request",
  async (ms) => {
    const wait = createWaitUntilConnectable(async () => ready());
    for (const name of ["deadlineMs", "timeoutMs"]) {
      const error = await caught(wait({} as never, { cluster_id: "c" }, { [name]: ms }));
      expect(error).toEqual(new RangeError(`waitUntilConnectable: ${name} must be a number of at least 1, not ${ms}`));
    }
  },
);

test("waitUntilConnectable()'s deadlineMs includes the time it takes to get the connection string", async () => {
  const clock = createManualClock(7000);
  const limits: unknown[] = [];
  const clusters = {
    getConnectionString: async (_: unknown, { deadlineMs }: WaitOptions<never>) => {
      limits.push(deadlineMs);
      clock.jump(400);
      return { connection_string: URL_TEXT };
    },
  };
  const { open } = openNothing();
  const wait = createWaitUntilConnectable(open, clock);
  const waiting = wait({ clusters } as never, { cluster_id: "c" }, { deadlineMs: 1000 });
  expect(await clock.run(caught(waiting))).toMatchObject({ name: "WaitError", reason: "timeout" });
  expect(limits).toEqual([1000]);
  expect(clock.now()).toBe(8000);
});

test("for its last attempt, waitForHost() reserves twice the time that an attempt takes", async () => {
  const clock = createManualClock(7000);
  const triedAt: number[] = [];
  const open = (): Promise<Channel> => {
    triedAt.push(clock.now() - 7000);
    return new Promise((_, reject) => clock.setTimeout(() => reject(new Error("connect ECONNREFUSED")), 200));
  };
  await caught(waitFor(open, { deadlineMs: 1000 }, clock));
  expect(triedAt).toEqual([0, 450, 825]);
});
