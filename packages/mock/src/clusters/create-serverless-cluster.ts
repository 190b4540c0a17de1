import { placeIn, ROOT } from "../access/scopes.ts";
import { rejectField } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { regionsOf, rejectRegions } from "./regions.ts";
import { checkNewName, grantToCreator, storeCluster } from "./store-cluster.ts";

interface CreateBody {
  name: string;
  provider: string;
  spec: { serverless: { regions: string[]; spendLimit: number } };
}

/** A new cluster's default region, by cloud provider. */
const DEFAULT_REGIONS: Readonly<Record<string, string>> = { AWS: "us-east-1", GCP: "us-central1" };

/** The maximum length of a cluster name. The service doesn't document its limit, so the mock uses its own. */
const MAX_NAME = 100;

/** Handles `clusters.create` in API version 2022-03-31. The cluster is ready after `delayMs`. */
export function createServerlessCluster(context: HandlerContext): unknown {
  const { state, key, time, rules, delayMs, creationFails } = context;
  const { name, provider, spec } = context.body as CreateBody;
  if (name.length > MAX_NAME) rejectField("name", `is longer than ${MAX_NAME} characters`);
  const { regions, spendLimit } = spec.serverless;
  const available = regionsOf(provider, true);
  rejectRegions(regions, { provider, available, toField: (index) => `spec.serverless.regions.${index}` });
  placeIn(context, ROOT);
  checkNewName(context, name);
  const names = regions.length > 0 ? regions : [DEFAULT_REGIONS[provider] ?? ""];
  const cluster = storeCluster(state, {
    organization: key.organization,
    creator: key.account,
    name,
    provider,
    createdAt: time,
    settledAt: time + delayMs * 1000,
    failed: creationFails,
    isOpen: true,
    plan: "BASIC",
    regions: names.map((region) => ({ name: region, nodes: 0 })),
    spendLimit,
  });
  grantToCreator(context, cluster);
  return rules.viewCluster(cluster);
}
