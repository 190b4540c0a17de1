import type { AddressInfo } from "node:net";
import type { ApiDocument } from "./api-document.ts";
import { createCloud } from "./cloud.ts";
import { createFront } from "./front.ts";
import { loadDocument } from "./load-document.ts";
import { createControls, type MockControls } from "./mock-controls.ts";
import type { MockOptions } from "./mock-options.ts";
import { loadPrism } from "./prism.ts";
import { respondBehindPrism, type SpecViolation } from "./respond-behind-prism.ts";
import { respondWithExamples } from "./respond-with-examples.ts";
import { openStateFile } from "./state-file.ts";

/** How a mock cloud is served. */
export interface MockCloudOptions extends MockOptions {
  /** `"simulator"`: a cloud that behaves. `"examples"`: the spec's examples, of which `Prefer: code=404` picks one. @default "simulator" */
  mode?: "simulator" | "examples";
  /** @default 0, a free one */
  port?: number;
  /** The address to listen on. @default "127.0.0.1" */
  host?: string;
  /** Whether a page of any origin may call it from a browser. @default false */
  cors?: boolean;
  /** A file that keeps the state across restarts. It is written before a change is answered. */
  state?: string;
  /** How long a request may take to arrive, in milliseconds. @default 30000 */
  requestTimeoutMs?: number;
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
 * Starts a mock cloud on a port of this machine. Prism stands before the simulator and holds every request and every answer
 * against the spec.
 *
 * @throws {Error} when the port is taken.
 * @example
 * ```ts
 * await using cloud = await startMockCloud();
 * const client = createClient({ baseUrl: cloud.url, apiKey: cloud.apiKey });
 * ```
 */
export async function startMockCloud(options: MockCloudOptions = {}): Promise<MockCloud> {
  return serveDocument(await loadDocument(options.edition), options);
}

/** Starts a mock cloud on a description of its own. */
export async function serveDocument(document: ApiDocument, options: MockCloudOptions = {}): Promise<MockCloud> {
  const { mode = "simulator", port = 0, host = "127.0.0.1", cors = false, requestTimeoutMs = 30_000 } = options;
  const cloud = createCloud(() => Promise.resolve(document), options);
  const [prism, stateFile] = await Promise.all([loadPrism(document), openStateFile(options.state, cloud)]);
  const violations: SpecViolation[] = [];
  const respond =
    mode === "examples" ? respondWithExamples(prism) : respondBehindPrism(prism, { violations, stateFile });
  const front = createFront(cloud, { respond, cors, requestTimeoutMs });
  await front.listen(port, host);

  const close = async (): Promise<void> => {
    await front.close();
    await stateFile.save();
    const [first] = violations;
    if (first) throw new Error(`${first.operation}: the mock broke the spec: ${first.field}: ${first.description}`);
  };
  return Object.defineProperties(createControls(cloud) as MockCloud, {
    url: { value: toUrl(front.address()), enumerable: true },
    violations: { value: violations, enumerable: true },
    close: { value: close, enumerable: true },
    [Symbol.asyncDispose]: { value: close },
  });
}

function toUrl({ address, family, port }: AddressInfo): string {
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
