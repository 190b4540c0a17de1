import { nextUuid, seedRandom } from "./random.ts";

/** Returns the id of an organization, derived from its name. */
export function organizationId(name: string): string {
  return nextUuid(seedRandom(`organization ${name}`));
}
