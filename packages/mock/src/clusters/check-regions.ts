import type { Violation } from "../spec/error-response.ts";
import { regionsOf } from "./regions.ts";

/**
 * The maximum number of nodes in a region. The service documents no limit. The mock has a limit to keep lists of nodes
 * small.
 */
const MAX_NODES = 150;

/** Checks the regions of a Basic or Standard cluster, and returns one violation for each invalid field. */
export function checkRegions(
  { provider, regions, primary }: { provider: string; regions: readonly string[]; primary: string | undefined },
  field: string,
): Violation[] {
  const available = regionsOf(provider, true);
  const unknown = regions.flatMap((region, index) =>
    available.includes(region) ? [] : [notARegion(`${field}.regions.${index}`, provider, available)],
  );
  if (regions.length === 0) unknown.push({ field: `${field}.regions`, description: "is empty" });
  const primaryMissing = regions.length > 1 && !primary;
  if (primaryMissing)
    unknown.push({ field: `${field}.primary_region`, description: "is required if there are several regions" });
  if (primary && !regions.includes(primary)) {
    unknown.push({ field: `${field}.primary_region`, description: "is not one of the regions" });
  }
  return unknown;
}

/** Checks the regions and the numbers of nodes of an Advanced cluster. Returns one violation for each invalid field. */
export function checkNodeRegions(
  { provider, nodes }: { provider: string; nodes: Readonly<Record<string, number>> },
  field: string,
): Violation[] {
  const available = regionsOf(provider);
  const names = Object.keys(nodes);
  if (names.length === 0) return [{ field, description: "is empty" }];
  if (names.length === 2) return [{ field, description: "has two regions: use one region, or three or more" }];
  return Object.entries(nodes).flatMap(([name, count]) => {
    if (!available.includes(name)) return [notARegion(`${field}.${name}`, provider, available)];
    return count <= MAX_NODES ? [] : [{ field: `${field}.${name}`, description: `must be at most ${MAX_NODES}` }];
  });
}

function notARegion(field: string, provider: string, available: readonly string[]): Violation {
  return { field, description: `is not a region of ${provider}: ${available.join(", ")}` };
}
