import type { MockOptions } from "../cloud/mock-options.ts";
import type { GitHubJob, GitHubJobOptions } from "../controls/github-job.ts";
import type { MockControls } from "../controls/mock-controls.ts";
import type { MockSql, SqlOptions } from "../sql/sql-options.ts";

/** The options of `startMockCloud()`. */
export interface MockCloudOptions extends MockOptions {
  /** The port to listen on. @default 0, which selects a free port */
  port?: number;
  /** The address to listen on. @default "127.0.0.1" */
  host?: string;
  /** Whether web pages of any origin may call the mock (CORS). @default false */
  cors?: boolean;
  /**
   * The path of a file in which the mock keeps its state across restarts. The mock writes changes
   * within 50 ms, and when it stops.
   */
  state?: string;
  /** Whether programs can control the mock with requests below `/_mock/`. @default true */
  controls?: boolean;
  /** The time limit for receiving a request, in milliseconds. @default 30000 */
  requestTimeoutMs?: number;
  /** Whether clusters accept SQL connections. If so, connection strings point to a database. @default false */
  sql?: boolean | SqlOptions;
}

/** A running mock cloud. */
export interface MockCloud extends MockControls {
  /** The base URL of the mock, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The database that executes the SQL of the clusters; `undefined` unless the option `sql` is set. */
  readonly sql: MockSql | undefined;
  /**
   * Adds a job of GitHub Actions that may ask for tokens, and returns its environment variables. The token endpoint is one
   * of the control requests, so the option `controls` must not be false.
   *
   * @throws {TypeError} if a property of `options` is unknown or has an invalid value
   * @example
   * ```ts
   * Object.assign(process.env, mock.addGitHubJob({ subject: "repo:acme/shop:ref:refs/heads/main" }));
   * ```
   */
  addGitHubJob(options: GitHubJobOptions): GitHubJob;
  /** Stops the server and closes its connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
