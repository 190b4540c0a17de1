import { rejectField, type Violation, violationIf } from "../http/error-response.ts";
import { findSimilar } from "../options/find-similar.ts";
import { type HandlerContext, respondWithPage } from "../state/handler.ts";

export interface Region {
  /** The cloud provider's name for the region. */
  readonly name: string;
  readonly provider: string;
  readonly location: string;
  /** Whether Basic and Standard clusters can run in the region. */
  readonly serverless: boolean;
}

/**
 * The regions that are available on every plan, with their locations, as documented on `DATA_DATE`.
 *
 * @see https://www.cockroachlabs.com/docs/cockroachcloud/regions
 */
const SHARED = {
  AWS: `
    ap-south-1: Mumbai, ap-southeast-1: Singapore, eu-central-1: Frankfurt, eu-west-1: Ireland, eu-west-2: London,
    us-east-1: N. Virginia, us-east-2: Ohio, us-west-2: Oregon`,
  GCP: `
    asia-southeast1: Jurong West, europe-west1: St. Ghislain, europe-west2: London, europe-west3: Frankfurt,
    us-central1: Iowa, us-east1: South Carolina, us-west2: California`,
  AZURE: "",
};

/** The regions that are only available on Advanced, as documented on `DATA_DATE`. */
const ADVANCED_ONLY = {
  AWS: `
    ap-east-1: Hong Kong, ap-northeast-1: Tokyo, ap-northeast-2: Seoul, ap-northeast-3: Osaka, ap-southeast-2: Sydney,
    ap-southeast-3: Jakarta, ca-central-1: Central Canada, ca-west-1: Calgary, eu-north-1: Stockholm,
    eu-south-1: Milan, eu-west-3: Paris, il-central-1: Tel Aviv, me-central-1: United Arab Emirates,
    me-south-1: Bahrain, sa-east-1: São Paulo`,
  GCP: `
    asia-east1: Changhua County, asia-east2: Hong Kong, asia-northeast1: Tokyo, asia-northeast2: Osaka,
    asia-northeast3: Seoul, asia-south1: Mumbai, asia-south2: Delhi, asia-southeast2: Jakarta,
    australia-southeast1: Sydney, australia-southeast2: Melbourne, europe-central2: Warsaw, europe-north1: Hamina,
    europe-southwest1: Madrid, europe-west12: Turin, europe-west4: Eemshaven, europe-west6: Zürich,
    europe-west9: Paris, me-central1: Doha, me-west1: Tel Aviv, northamerica-northeast1: Montréal,
    northamerica-northeast2: Toronto, southamerica-east1: São Paulo, us-east4: Virginia, us-east5: Columbus,
    us-south1: Dallas, us-west1: Oregon, us-west3: Salt Lake City, us-west4: Las Vegas`,
  AZURE: `
    australiaeast: New South Wales, canadacentral: Toronto, centralindia: Pune, centralus: Iowa, eastasia: Hong Kong,
    eastus: Virginia, eastus2: Virginia, francecentral: Paris, germanywestcentral: Frankfurt, japaneast: Tokyo,
    koreacentral: Seoul, northeurope: Ireland, norwayeast: Oslo, polandcentral: Warsaw, southafricanorth: Johannesburg,
    southcentralus: Texas, southeastasia: Singapore, swedencentral: Gävle, switzerlandnorth: Zürich, uaenorth: Dubai,
    uksouth: London, westeurope: Netherlands, westus2: Washington, westus3: Washington`,
};

export const REGION_LIST: readonly Region[] = (["AWS", "GCP", "AZURE"] as const).flatMap((provider) => [
  ...readRegions(SHARED[provider], { provider, serverless: true }),
  ...readRegions(ADVANCED_ONLY[provider], { provider, serverless: false }),
]);

function readRegions(list: string, plan: Pick<Region, "provider" | "serverless">): Region[] {
  return Array.from(list.matchAll(/(\S+): ([^,]+)/g), ([, name = "", location = ""]) => ({ name, location, ...plan }));
}

/** The mock's own limit on nodes per region, since the service doesn't document one. */
export const MAX_NODES = 150;

/**
 * Returns the names of a cloud provider's regions. With `serverless`, returns only the regions where Basic and Standard
 * clusters can run.
 */
export function regionsOf(provider: string, serverless = false): string[] {
  return REGION_LIST.filter((region) => region.provider === provider && (region.serverless || !serverless)).map(
    ({ name }) => name,
  );
}

/** Checks a Basic or Standard cluster's regions. Returns a violation for each invalid field. */
export function checkRegions(
  { provider, regions, primary }: { provider: string; regions: readonly string[]; primary: string | undefined },
  field: string,
): Violation[] {
  rejectRegions(regions, { provider, serverless: true, toField: (index) => `${field}.regions.${index}` });
  const isMissing = regions.length > 1 && !primary;
  return [
    ...violationIf(regions.length === 0, `${field}.regions`, "is empty"),
    ...violationIf(isMissing, `${field}.primary_region`, "is required with more than one region"),
    ...violationIf(primary && !regions.includes(primary), `${field}.primary_region`, "is not one of the regions"),
  ];
}

/** Checks an Advanced cluster's regions and the number of nodes in each. Returns a violation for each invalid field. */
export function checkNodeRegions(
  { provider, nodes }: { provider: string; nodes: Readonly<Record<string, number>> },
  field: string,
): Violation[] {
  const names = Object.keys(nodes);
  if (names.length === 0) return [{ field, description: "is empty" }];
  if (names.length === 2) return [{ field, description: "has two regions: use one region, or three or more" }];
  rejectRegions(names, { provider, serverless: false, toField: (index) => `${field}.${names[index]}` });
  return Object.entries(nodes).flatMap(([name, count]) => {
    const invalid = (description: string): Violation[] => [{ field: `${field}.${name}`, description }];
    if (count > MAX_NODES) return invalid(`must be at most ${MAX_NODES}`);
    if (names.length > 1 && count < 3) return invalid("must be at least 3 in a multi-region cluster");
    return provider === "AZURE" && count === 1 ? invalid("must be at least 2 on Azure") : [];
  });
}

/** Rejects the request with the service's message if any of the regions isn't available on the provider. */
export function rejectRegions(
  regions: readonly string[],
  { provider, serverless, toField }: { provider: string; serverless: boolean; toField: (index: number) => string },
): void {
  const available = regionsOf(provider, serverless);
  const index = regions.findIndex((region) => !available.includes(region));
  const name = regions[index];
  if (name === undefined) return;
  const field = toField(index);
  if (available.length === 0) {
    rejectField(field, `only Advanced clusters run on ${provider}: choose GCP or AWS`);
  }
  const similar = findSimilar(name, available);
  const choice = `choose ${available.join(", ")}`;
  const hint = similar === undefined ? `: ${choice}` : `. Did you mean to use '${similar}'`;
  rejectField(field, choice, `invalid region name '${name}' for ${provider}${hint}`);
}

/** Lists the regions in a fixed order. The service sorts them by distance from the caller. */
export function listAvailableRegions(context: HandlerContext): unknown {
  const { query } = context;
  return respondWithPage<Region>(context, "regions", {
    items: () => select(query.provider).filter(({ serverless }) => serverless || query.serverless !== true),
    key: (region) => [REGION_LIST.indexOf(region)],
    view: (region) => ({ ...region, distance: 100 * (REGION_LIST.indexOf(region) + 1) }),
  });
}

/** Lists regions as API version 2022-03-31 does: only their names, all on one page. */
export function listServerlessRegions({ query }: HandlerContext): unknown {
  const regions = select(query.provider).filter(({ serverless }) => serverless);
  return { regions: regions.map(({ name }) => name) };
}

function select(provider: unknown): Region[] {
  return REGION_LIST.filter((region) => provider === undefined || region.provider === provider);
}
