import type { AddressInfo } from "node:net";
import type { Cloud } from "../cloud/cloud.ts";
import { handleRequest } from "../cloud/handle-request.ts";
import { type ControlOptions, createControlApi } from "../controls/control-api.ts";
import { createGitHubJobs } from "../controls/github-jobs.ts";
import { createControls } from "../controls/mock-controls.ts";
import { readClock } from "../time/cloud-clock.ts";
import { findCertificate } from "./cluster-certificate.ts";
import type { MockCloud, MockCloudOptions } from "./mock-cloud.ts";
import { isExposed, rejectForeign } from "./reject-foreign.ts";
import { openStateFile } from "./state-file.ts";

const CONTROL_PATH = /^\/_mock(?![^/?])/;

export async function serveCloud(cloud: Cloud, options: MockCloudOptions): Promise<MockCloud> {
  const { port = 0, host = "127.0.0.1", cors = false, requestTimeoutMs = 30_000, sql, state } = options;
  const exposed = isExposed(host);
  const hosts = cors ? undefined : (options.allowedHosts ?? (exposed ? undefined : []));
  const stateFile = state === undefined ? undefined : await openStateFile(state, cloud);
  if (stateFile) cloud.store = stateFile;
  try {
    if (sql) {
      // Loads the SQL modules lazily, since most mocks don't need them.
      const { startDatabase } = await import("./start-database.ts");
      const { caFile = state && `${state}.ca.crt`, ...rest } = sql === true ? {} : sql;
      cloud.database = await startDatabase(cloud, host, { ...rest, caFile });
    }
    // Loads Node.js's HTTP modules now, while PostgreSQL is still starting in its own process.
    const { createHttpServer } = await import("./http-server.ts");
    const controls = createControls(cloud) as MockCloud;
    const jobs = createGitHubJobs(cloud, () => toUrl(server.address()));
    const match: ControlOptions["match"] = (operation) => cloud.faults.match(operation, readClock(cloud.state.clock));
    const control = options.controls === false ? undefined : createControlApi(controls, { jobs, match, exposed });
    const server = createHttpServer({ cors, requestTimeoutMs }, async (request, signal) => {
      if (hosts) rejectForeign(request, hosts);
      if (control && CONTROL_PATH.test(request.target)) return control(request, signal);
      return findCertificate(cloud, request) ?? handleRequest(cloud, request, signal);
    });
    await server.listen(port, host);

    const close = async (): Promise<void> => {
      await Promise.all([server.close(), cloud.database?.close()]);
      await stateFile?.close();
    };
    return Object.defineProperties(controls, {
      url: { value: toUrl(server.address()), enumerable: true },
      sql: { value: cloud.database?.sql, enumerable: true },
      addGitHubJob: { value: jobs.add, enumerable: true },
      close: { value: close, enumerable: true },
      [Symbol.asyncDispose]: { value: close },
    });
  } catch (error) {
    await cloud.database?.close();
    await stateFile?.close();
    throw error;
  }
}

/** Returns the server's URL for clients on this machine. */
function toUrl({ address, family, port }: AddressInfo): string {
  if (address === "0.0.0.0" || address === "::") return `http://127.0.0.1:${port}`;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
