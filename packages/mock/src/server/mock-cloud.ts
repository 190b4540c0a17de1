import type { GitHubJob, GitHubJobOptions } from "../access/token-signer.ts";
import type { MockOptions } from "../cloud/mock-options.ts";
import type { MockControls } from "../controls/mock-controls.ts";
import type { MockSql, SqlOptions } from "../sql/sql-options.ts";

/** Options for `startMockCloud()`. */
export interface MockCloudOptions extends MockOptions {
  /** The port to listen on. @default 0, which picks a free port */
  port?: number;
  /** The address to listen on. @default "127.0.0.1" */
  host?: string;
  /**
   * Host names that requests may use, besides `localhost` and IP addresses. The mock rejects all others, to keep out
   * web pages with a host name that points to this machine.
   *
   * @default none, or all if other machines can reach the mock
   */
  allowedHosts?: readonly string[];
  /** Lets web pages from any origin call the mock (CORS). @default false */
  cors?: boolean;
  /**
   * A file that keeps the state across restarts. It is written soon after each change and when the mock stops, so if
   * the mock is killed, the last second of changes may be lost.
   */
  state?: string;
  /** Lets programs control the mock with HTTP requests under `/_mock/`. @default true */
  controls?: boolean;
  /** How long a client may take to send a request, in milliseconds. @default 30000 */
  requestTimeoutMs?: number;
  /** Makes clusters accept SQL connections, so connection strings point to a real database. @default false */
  sql?: boolean | SqlOptions;
}

/** A running mock cloud. */
export interface MockCloud extends MockControls {
  /** The mock's base URL, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The database that runs the clusters' SQL; `undefined` without the `sql` option. */
  readonly sql: MockSql | undefined;
  /**
   * Adds a GitHub Actions job that is allowed to request tokens. Returns its environment variables. The job requests
   * tokens under `/_mock/`, so don't turn off the `controls` option.
   *
   * @throws {TypeError} if an option is unknown or invalid
   * @example
   * ```ts
   * Object.assign(
   *   process.env,
   *   mock.addGitHubJob({ subject: "repo:acme/shop:ref:refs/heads/main" }),
   * );
   * ```
   */
  addGitHubJob(options: GitHubJobOptions): GitHubJob;
  /** Stops the server and closes all its connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
