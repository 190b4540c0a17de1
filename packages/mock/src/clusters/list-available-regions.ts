import { type HandlerContext, respondWithPage } from "../state/handler.ts";
import { REGION_LIST, type Region } from "./regions.ts";

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
