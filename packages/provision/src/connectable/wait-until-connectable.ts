import type { CaCertificateMethod, CallOptions, WaitOptions } from "@crdb-cloud/core";
import {
  assertOptions,
  atLeast,
  CALL_OPTIONS,
  CloudError,
  classifyFailure,
  createParentCall,
  excerpt,
  getContext,
  growingPauses,
  observeAttempt,
  observeCall,
  ResponseError,
  runWithin,
  type Sight,
  UNTRUSTED,
  watch,
} from "@crdb-cloud/core/internal";
import type { Cidr } from "./cidr.ts";
import { probe } from "./probe.ts";

/** The methods that {@link waitUntilConnectable} calls. Clients for API version 2024-09-16 and later have them. */
export interface ConnectableClient<Params> {
  /** Gets a cluster's connection string and, for an Advanced cluster, its CA certificate. */
  readonly clusters: {
    getConnectionString(params: Params, options?: CallOptions): Promise<{ connection_string: string }>;
  } & Partial<CaCertificateMethod>;
}

/** The result of an attempt to connect. */
export interface ConnectionProbe {
  /** Whether the cluster accepts connections: it asked for a password, which is the last step before a session. */
  readonly connectable: boolean;
  /** Why the cluster doesn't accept connections. */
  readonly problem?: string;
  /** What prevents the connection, if known. `"TLS"`: the server lacks TLS, or its certificate isn't trusted. */
  readonly refusedBy?: "allowlist" | "DNS" | "TLS" | "password";
}

const WHERE = "waitUntilConnectable";
const DEADLINE_MS = 600_000;
const ATTEMPT_MS = 10_000;
/** How long a cluster may reject connections, in milliseconds, after the API says that its allowlist is in effect. */
const ALLOWLIST_MS = 30_000;
const OPTIONS: readonly string[] = [...CALL_OPTIONS, "onPoll"];

const NO_RESPONSE = new Error("no response");

type Refuser = NonNullable<ConnectionProbe["refusedBy"]>;

/** Maps patterns for an error's code and message to the cause. The service's SQL proxy sends SQLSTATE 08xxx. */
const REFUSERS: readonly (readonly [RegExp, Refuser])[] = [
  [/ 08\w{3}: .*(connection refused|allow ?list|does not allow)/i, "allowlist"],
  [/ 28\w{3}: /, "password"],
  [/ENOTFOUND|EAI_AGAIN|dns error|lookup address/, "DNS"],
  [/does not support TLS|peer certificate|EPROTO|ERR_SSL/, "TLS"],
  [UNTRUSTED, "TLS"],
];

const ADVICE: Readonly<Record<Refuser, string>> = {
  allowlist: "add this machine's address to the allowlist with allowlist.create and sql: true",
  DNS: "check that this machine can resolve the host name, or wait again",
  TLS: "check the certificates that this machine trusts, and whether a proxy intercepts the connection",
  password: "check the SQL user, or call sqlUsers.resetPassword",
};

/**
 * Waits until a cluster accepts connections and returns its connection string. A cluster can be `CREATED` before it
 * accepts connections.
 *
 * Each attempt does what a PostgreSQL driver does before it sends the password: it connects over TCP, negotiates TLS
 * with a trusted certificate, and sends the startup message. The delays between attempts grow from 250 ms to 5 s. By
 * default, the wait gives up after 10 minutes. The client's hooks and logger see each attempt. For an Advanced cluster,
 * the CA certificate is downloaded first.
 *
 * @throws {WaitError} if the cluster didn't accept a connection in time; the error says why the last attempt failed and
 * what to do
 * @throws {CloudError} if the connection string can't be read
 * @example
 * ```ts
 * import { waitUntilConnectable } from "@crdb-cloud/provision";
 *
 * const url = await waitUntilConnectable(cloud, {
 *   cluster_id: cluster.id,
 *   sql_user: "maxroach",
 * });
 * ```
 */
export async function waitUntilConnectable<Params>(
  cloud: ConnectableClient<Params>,
  params: NoInfer<Params>,
  options: WaitOptions<ConnectionProbe> = {},
): Promise<string> {
  assertOptions(WHERE, OPTIONS, options);
  const { onPoll: _, ...callOptions } = options;
  const { deadlineMs = DEADLINE_MS } = options;
  atLeast(WHERE, "deadlineMs", 1, deadlineMs);
  atLeast(WHERE, "timeoutMs", 1, options.timeoutMs ?? ATTEMPT_MS);
  const { clock } = getContext(cloud);
  const startedAt = clock.now();
  const { connection_string } = await cloud.clusters.getConnectionString(params, callOptions);
  const leftMs = Math.max(1, deadlineMs - (clock.now() - startedAt));
  const { cluster_id } = params as { readonly cluster_id: string };
  const url = parseConnectionString(connection_string);
  await waitForHost(cloud, { cluster_id, url }, { ...options, deadlineMs: leftMs });
  return connection_string;
}

/** Parses a connection string. Rejects one without a host, since a driver would connect to this machine instead. */
export function parseConnectionString(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.hostname && /^postgres(ql)?:$/.test(url.protocol)) return url;
  const path = "/api/v1/clusters/{cluster_id}/connection-string";
  throw new ResponseError(
    { operation: "clusters.getConnectionString", method: "GET", path, attempts: 1 },
    "the connection string is not a postgresql:// URL with a host",
    { status: 200, contentType: "", firstBytes: "", truncated: false },
  );
}

type Certified = { readonly clusters: Partial<CaCertificateMethod> };

export interface Target {
  readonly cluster_id: string;
  readonly url: URL;
  readonly isAdvanced?: boolean;
  /** The ranges that the caller has just added to the allowlist, if any. */
  readonly allow?: readonly Cidr[] | undefined;
}

/** Like `waitForHost()`, but returns immediately for a mock without databases. */
export async function waitForNewCluster(
  cloud: Certified,
  target: Target,
  options: WaitOptions<ConnectionProbe>,
): Promise<void> {
  // A mock without databases gives its clusters host names under .invalid, which never resolve (RFC 6761).
  if (!target.url.hostname.endsWith(".invalid")) await waitForHost(cloud, target, options);
}

/** Like `waitUntilConnectable()`, but accepts the connection string as a `URL`. */
export async function waitForHost(
  cloud: Certified,
  { cluster_id, url, isAdvanced, allow }: Target,
  options: WaitOptions<ConnectionProbe>,
): Promise<void> {
  const { deadlineMs = DEADLINE_MS, timeoutMs = ATTEMPT_MS, onPoll, ...callOptions } = options;
  const origin = `postgresql://${url.host}`;
  const context = getContext(cloud);
  const observer = { ...context, baseUrl: { origin } };
  const { clock } = observer;
  const { signal } = options;
  const redactor = context.redactorFor(undefined);
  const target = { method: "CONNECT", path: url.host };
  const call = { ...createParentCall(clock, WHERE, target), anonymous: true, url: origin, headers: {}, redactor };
  // An Advanced cluster's connection string names a CA file that may not exist here, so download the certificate.
  const needsCa = isAdvanced || url.searchParams.has("sslrootcert");
  let ca: string | undefined;
  let last: ConnectionProbe | undefined;
  let refusedAt: number | undefined;
  const tryOnce = async (leftMs: () => number): Promise<Sight<ConnectionProbe>> => {
    call.attempts += 1;
    try {
      const limited = { ...callOptions, deadlineMs: leftMs() };
      if (needsCa) ca ??= await cloud.clusters.getCaCertificate?.({ cluster_id }, limited);
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof CloudError) return toMissingCa(error);
      throw error;
    }
    const limits = { clock, signal, limit: { ms: Math.min(timeoutMs, leftMs()), toError: () => NO_RESPONSE } };
    const connect = async (): Promise<undefined> => {
      await runWithin(limits, (signal) => probe(url, { ca, signal }));
    };
    const result: ConnectionProbe = await observeAttempt(observer)(call, connect).then(
      () => ({ connectable: true }),
      (error) => {
        signal?.throwIfAborted();
        // If the cluster didn't respond in time, reports the previous attempt's result, which says more.
        return error === NO_RESPONSE ? (last ?? toProbe(error)) : toProbe(error);
      },
    );
    last = result;
    const text = `${url.host} does not accept connections (${result.problem})`;
    const sight = { value: result, fields: { ...result }, text };
    if (result.connectable) return { ...sight, end: "reached" };
    if (!allow || result.refusedBy !== "allowlist") return { ...sight, advice: adviseOn(result), end: undefined };
    refusedAt ??= clock.now();
    const end = clock.now() - refusedAt < ALLOWLIST_MS ? undefined : "failed";
    return { ...sight, advice: "add this machine's address to the allow parameter", end };
  };
  const pauses = growingPauses(250, 5000, () => 0);
  const polling = { clock, signal, deadlineMs, pauses, onPoll, redact: (result: ConnectionProbe) => result };
  await observeCall(observer)(call, () => watch({ operation: WHERE, ...target, ...polling }, tryOnce));
}

/** Returns the result for a missing CA certificate, without which an Advanced cluster's identity can't be verified. */
function toMissingCa(error: CloudError): Sight<ConnectionProbe> {
  const problem = `the CA certificate is missing: ${error.message}`;
  const value = { connectable: false, problem, refusedBy: "TLS" } as const;
  const end = classifyFailure(error).transient ? undefined : "failed";
  return { value, fields: { ...value }, text: problem, advice: "check cluster_id, or wait again", end, cause: error };
}

function toProbe(error: Error): ConnectionProbe {
  const text = `${(error as { code?: unknown }).code} ${error.message}`;
  const refuser = REFUSERS.find(([pattern]) => pattern.test(text))?.[1];
  return { connectable: false, problem: excerpt(error.message), ...(refuser && { refusedBy: refuser }) };
}

function adviseOn({ refusedBy, problem }: ConnectionProbe): string | undefined {
  if (problem === NO_RESPONSE.message) {
    return "the cluster's allowlist or a firewall may be blocking this machine's address; if not, raise deadlineMs, or wait again";
  }
  return refusedBy && ADVICE[refusedBy];
}
