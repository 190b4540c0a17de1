import type { Scene, Success } from "../handler.ts";
import { REGIONS } from "../regions.ts";

/** `clusters.listAvailableRegions`. */
export function listAvailableRegions({ query }: Scene): Success {
  const providers = typeof query.provider === "string" ? [query.provider] : Object.keys(REGIONS);
  return { payload: { regions: providers.flatMap((provider) => REGIONS[provider] ?? []) } };
}
