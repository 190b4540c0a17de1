import { type ClientOptions, createClient } from "@crdb-cloud/node/2022-03-31";
import { heading, printRequests } from "./print.ts";

/** The changes that `takeTour()` makes in an organization, as shown to the user. */
export const plan = `  1. create a free Serverless cluster called notorious-moose in GCP's us-central1 region,
  2. list the organization's clusters and the regions of GCP and AWS,
  3. set the spend limit of notorious-moose to 0,
  4. delete notorious-moose and all its data.`;

/** Calls the seven operations in the May 2022 documentation, with the request bodies shown there. */
export async function takeTour(options: ClientOptions): Promise<void> {
  const cloud = createClient({ ...options, hooks: printRequests });

  heading("Create a free cluster");
  const { id: cluster_id, state } = await cloud.clusters.create({
    name: "notorious-moose",
    provider: "GCP",
    spec: { serverless: { regions: ["us-central1"], spendLimit: 0 } },
  });
  console.log(`  notorious-moose is ${state}; its id is ${cluster_id}`);

  try {
    heading("Wait until it is ready");
    const cluster = await cloud.clusters.waitUntilReady({ cluster_id });
    console.log(`  ${cluster.name} is ${cluster.state} in ${cluster.regions.map(({ name }) => name).join(", ")}`);

    heading("Inspect its nodes");
    const { nodes } = await cloud.clusters.listNodes({ cluster_id });
    console.log(
      `  ${nodes.length} nodes: Serverless clusters run on shared nodes, and only Dedicated clusters list their own`,
    );

    heading("Set a monthly spend limit, in US cents");
    await cloud.clusters.setSpendLimit({ cluster_id, spendLimit: 0 });
    console.log("  notorious-moose costs nothing: its limit is $0");

    heading("See where clusters can run");
    for (const provider of ["GCP", "AWS"] as const) {
      const { regions } = await cloud.clusters.listAvailableRegions({ provider });
      console.log(`  ${provider}: ${regions.join(", ")}`);
    }
  } finally {
    heading("Delete it");
    await cloud.clusters.delete({ cluster_id });
    console.log("  notorious-moose and its data are gone");
  }

  heading("List the organization's clusters, active and inactive");
  for (const show_inactive of [false, true]) {
    const { clusters } = await cloud.clusters.list({ show_inactive });
    console.log(`  ${clusters.length} ${show_inactive ? "in all" : "active"}`);
  }
}
