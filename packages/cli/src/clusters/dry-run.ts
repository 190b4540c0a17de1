import type { AllowlistPutParams, Cloud } from "@crdb-cloud/node";
import type { Io } from "../io.ts";

/** Thrown to end a dry run at the first change whose response the command would need. */
export class DryRunEnd extends Error {}

/**
 * Returns a client for dry runs. It sends GET requests, but only prints changes, without passwords. A dry run continues
 * after a deletion, but ends at any other change, since the next step would need its response.
 */
export function withDryRun({ clusters, sqlUsers, allowlist }: Cloud, { stdout }: Io): Cloud {
  const print = (request: string, body?: unknown): void =>
    void stdout.write(`${request}\n${body === undefined ? "" : `${JSON.stringify(body)}\n`}`);
  const end = (request: string, body: unknown): Promise<never> => {
    print(request, body);
    return Promise.reject(new DryRunEnd());
  };
  return {
    sqlUsers: {
      ...sqlUsers,
      create: ({ cluster_id, name }: { cluster_id: string; name: string }) =>
        end(`POST /api/v1/clusters/${cluster_id}/sql-users`, { name }),
    },
    allowlist: {
      ...allowlist,
      put: ({ cluster_id, cidr_ip, cidr_mask, ...body }: AllowlistPutParams) =>
        end(`PUT /api/v1/clusters/${cluster_id}/networking/allowlist/${cidr_ip}/${cidr_mask}`, body),
    },
    clusters: {
      ...clusters,
      create: (body: object) => end("POST /api/v1/clusters", body),
      update: ({ cluster_id, ...body }: { cluster_id: string }) => end(`PATCH /api/v1/clusters/${cluster_id}`, body),
      delete: async ({ cluster_id }: { cluster_id: string }) => print(`DELETE /api/v1/clusters/${cluster_id}`),
    },
  } as unknown as Cloud;
}
