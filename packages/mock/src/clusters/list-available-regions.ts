import type { MockResponse } from "../spec/mock-response.ts";
import type { HandlerContext, Success } from "../state/handler.ts";
import { REGION_LIST, type Region } from "./regions.ts";

/** `clusters.listAvailableRegions`. Where its caller is, a mock cloud doesn't know: the regions come in the order of a table. */
export function listAvailableRegions(context: HandlerContext): Success | MockResponse {
  const { query, rules } = context;
  const page = rules.paginate<Region>(context, {
    items: () => select(query.provider).filter(({ serverless }) => serverless || query.serverless !== true),
    key: (region) => [REGION_LIST.indexOf(region)],
  });
  if ("status" in page) return page;
  const regions = page.items.map((region) => ({ ...region, distance: 100 * (REGION_LIST.indexOf(region) + 1) }));
  return { payload: { regions, pagination: page.pagination } };
}

/** `clusters.listAvailableRegions` of version 2022-03-31, which answers with names, of two providers and without pages. */
export function listServerlessRegions({ query }: HandlerContext): Success {
  const regions = select(query.provider).filter(({ serverless }) => serverless);
  return { payload: { regions: regions.map(({ name }) => name) } };
}

function select(provider: unknown): Region[] {
  return REGION_LIST.filter((region) => provider === undefined || region.provider === provider);
}
