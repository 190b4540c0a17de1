import type { Cloud, Cluster, ClustersCreateParams } from "@crdb-cloud/node/2022-03-31";
import type { Transcript } from "./transcript.ts";

/** What a tour needs besides a client. */
export interface TourOptions {
  readonly transcript: Transcript;
  /** The spend limit to set, in US cents a month. */
  readonly spendLimit: number;
}

const order: ClustersCreateParams = {
  name: "notorious-moose",
  provider: "GCP",
  spec: { serverless: { regions: ["us-central1"], spendLimit: 0 } },
};

/** Calls every operation of the API, with the payloads of its documentation. What it makes it deletes. */
export async function takeTour(cloud: Cloud, options: TourOptions): Promise<void> {
  const { clusters } = cloud;
  const { step } = options.transcript;
  const { id: cluster_id } = await step({
    method: "clusters.create",
    params: order,
    call: () => clusters.create(order),
    tell: describeCluster,
  });
  try {
    await visit(cloud, { ...options, cluster_id });
  } finally {
    await step({
      method: "clusters.delete",
      params: { cluster_id },
      call: () => clusters.delete({ cluster_id }),
      tell: () => "deleted, with everything in it",
    });
  }
}

async function visit(
  { clusters }: Cloud,
  { transcript: { step }, spendLimit, cluster_id }: TourOptions & { readonly cluster_id: string },
): Promise<void> {
  await step({
    method: "clusters.get",
    params: { cluster_id },
    call: () => clusters.get({ cluster_id }),
    tell: describeCluster,
  });
  await step({
    method: "clusters.waitUntilReady",
    params: { cluster_id },
    call: () => clusters.waitUntilReady({ cluster_id }),
    tell: describeCluster,
  });
  for (const params of [{}, { show_inactive: true }]) {
    await step({
      method: "clusters.list",
      params,
      call: () => clusters.list(params),
      tell: (page) => describeList(page.clusters),
    });
  }
  await step({
    method: "clusters.listNodes",
    params: { cluster_id },
    call: () => clusters.listNodes({ cluster_id }),
    tell: ({ nodes }) => `${count(nodes.length, "node")} (a Serverless cluster runs on shared ones)`,
  });
  await step({
    method: "clusters.setSpendLimit",
    params: { cluster_id, spendLimit },
    call: () => clusters.setSpendLimit({ cluster_id, spendLimit }),
    tell: () => `it may cost $${(spendLimit / 100).toFixed(2)} a month at most`,
  });
  for (const provider of ["GCP", "AWS"] as const) {
    await step({
      method: "clusters.listAvailableRegions",
      params: { provider },
      call: () => clusters.listAvailableRegions({ provider }),
      tell: ({ regions }) => regions.join(", "),
    });
  }
}

function describeCluster({ name, state, regions, id }: Cluster): string {
  return `${name} is ${state} in ${regions.map((region) => region.name).join(", ")}, id ${id}`;
}

function describeList(clusters: readonly Cluster[]): string {
  const names = clusters.slice(0, 3).map(({ name, state }) => `${name} ${state}`);
  return `${count(clusters.length, "cluster")}: ${names.join(", ")}${clusters.length > names.length ? ", …" : ""}`;
}

function count(number: number, noun: string): string {
  return `${number || "no"} ${noun}${number === 1 ? "" : "s"}`;
}
