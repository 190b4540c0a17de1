import type { AddressInfo } from "node:net";
import type { Answer } from "./answer.ts";
import { createCloud, type Respond } from "./cloud.ts";
import { createFront } from "./front.ts";
import { loadDocument } from "./load-document.ts";
import type { MockControls } from "./mock-controls.ts";
import type { MockOptions } from "./mock-options.ts";
import { loadPrism } from "./prism.ts";
import { refuse, refuseInvalid, type Violation } from "./refusal.ts";
import { openStateFile } from "./state-file.ts";

/** How a mock cloud is served. */
export interface MockCloudOptions extends MockOptions {
  /** `"simulator"`: a cloud that behaves. `"examples"`: the examples of the spec, by `Prefer: code=404, example=…`. @default "simulator" */
  mode?: "simulator" | "examples";
  /** @default 0, a free one */
  port?: number;
  /** The address to listen on. @default "127.0.0.1" */
  host?: string;
  /** Whether pages of any origin may call it from a browser. @default false */
  cors?: boolean;
  /** A file that keeps the state across restarts. It is written before a change is answered. */
  state?: string;
  /** How long a client may take to send a request, in milliseconds. @default 30000 */
  requestTimeoutMs?: number;
}

/** An answer of the mock itself that breaks the spec: a fault of the mock, never of its user. */
export interface SpecViolation extends Violation {
  /** The operationId. */
  readonly operation: string;
}

/** A mock cloud that listens. */
export interface MockCloud extends MockControls {
  /** Where: `http://127.0.0.1:4010`. */
  readonly url: string;
  /** What the mock itself answered against the spec. */
  readonly violations: readonly SpecViolation[];
  /**
   * Stops listening and breaks the connections that are left.
   *
   * @throws {Error} when an answer of the mock broke the spec.
   */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock cloud on a port of this machine. Prism stands in front of the simulator and holds every request and every
 * answer against the spec.
 *
 * @throws {Error} when the port is taken.
 * @example
 * ```ts
 * await using cloud = await startMockCloud();
 * const client = createClient({ baseUrl: cloud.url, apiKey: cloud.apiKey });
 * ```
 */
export async function startMockCloud(options: MockCloudOptions = {}): Promise<MockCloud> {
  const { mode = "simulator", port = 0, host = "127.0.0.1", cors = false, requestTimeoutMs = 30_000 } = options;
  const document = await loadDocument(options.edition);
  const cloud = createCloud(() => Promise.resolve(document), options);
  const [prism, stateFile] = await Promise.all([loadPrism(document), openStateFile(options.state, cloud.controls)]);
  const violations: SpecViolation[] = [];

  const answerWithExample: Respond = async (call) => {
    if (call.violations.length > 0) return refuseInvalid(call.violations);
    const example = await prism.example(call);
    return "status" in example ? example : refuseExample(example);
  };
  const answerAsProxy: Respond = async (call, fault) => {
    const { answer, violations: found } = await prism.proxy(call, (judged) => cloud.simulate(call, fault, judged));
    if (call.operation.method !== "GET") await stateFile.save();
    if (found.length === 0) return answer;
    violations.push(...found.map((violation) => ({ operation: call.operation.id, ...violation })));
    return refuse(
      "INTERNAL",
      `the mock broke the spec in its answer to ${call.operation.id}: ${describe(found)}`,
      found,
    );
  };

  const front = createFront(cloud, {
    respond: mode === "examples" ? answerWithExample : answerAsProxy,
    cors,
    requestTimeoutMs,
  });
  await front.listen(port, host);
  const close = async (): Promise<void> => {
    await front.close();
    await stateFile.save();
    if (violations.length > 0) throw new Error(`the mock broke the spec: ${describe(violations)}`);
  };
  return Object.defineProperties(cloud.controls as MockCloud, {
    url: { value: toUrl(front.address()), enumerable: true },
    violations: { value: violations, enumerable: true },
    close: { value: close, enumerable: true },
    [Symbol.asyncDispose]: { value: close },
  });
}

function refuseExample(violations: readonly Violation[]): Answer {
  return violations.some(({ field }) => field === "401")
    ? refuse("UNAUTHENTICATED", "the secret key is missing")
    : refuseInvalid(violations);
}

function describe(violations: readonly Violation[]): string {
  return violations.map(({ field, description }) => `${field}: ${description}`).join("; ");
}

function toUrl({ address, family, port }: AddressInfo): string {
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
