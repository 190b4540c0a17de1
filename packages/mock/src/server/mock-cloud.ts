import type { MockSql, SqlOptions } from "../sql/sql-options.ts";
import type { MockControls } from "./mock-controls.ts";
import type { MockOptions } from "./mock-options.ts";
import type { SpecViolation } from "./respond-behind-prism.ts";

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
  /** Whether clusters take SQL connections; connection strings lead to a database then. @default false */
  sql?: boolean | SqlOptions;
}

/** A mock cloud that listens. */
export interface MockCloud extends MockControls {
  /** Where: `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The database behind the clusters; `undefined` without the option `sql`. */
  readonly sql: MockSql | undefined;
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
