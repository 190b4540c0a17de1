import type { Cloud } from "../cloud/cloud.ts";
import { reject, rejectField } from "../http/error-response.ts";
import { createCertificateAuthority } from "../sql/certificate.ts";
import { createControlPlane } from "../sql/control-plane.ts";
import type { SqlOptions } from "../sql/sql-options.ts";
import { loadSqlPackage, type RunningSql } from "../sql/sql-package.ts";
import { readClock } from "../time/cloud-clock.ts";
import { explainListenError } from "./listen-error.ts";

/** Starts the database that runs a mock's SQL. `host` is the address to listen on. */
export async function startDatabase(cloud: Cloud, host: string, options: SqlOptions): Promise<RunningSql> {
  const { startSql } = await loadSqlPackage();
  const now = (): number => readClock(cloud.state.clock);
  const faults = {
    active: () => cloud.faults.watches("statement"),
    match: () => cloud.faults.match("statement", now()),
    refuses: () => cloud.faults.match("connection", now()).sql === "refuse",
  };
  const plane = createControlPlane(cloud, options.delayMs ?? 0);
  return startSql(
    { plane, faults, host, createCertificateAuthority, explainListenError, reject, rejectField },
    options,
  );
}
