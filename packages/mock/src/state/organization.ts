import { nextUuid, seedRandom } from "./random.ts";

/** The id of an organization, which follows from its name. */
export function organizationId(name: string): string {
  return nextUuid(seedRandom(`organization ${name}`));
}
