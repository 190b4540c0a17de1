import { toOrganizationGrants } from "../access/access-key.ts";
import { addPrincipal, isMember, listPrincipals } from "../access/principals.ts";
import type { CloudState } from "../state/state.ts";
import type { Grant } from "../state/stored-resources.ts";
import { lastTime, tick } from "../time/cloud-clock.ts";

/** A user to add to a mock cloud. */
export interface UserSeed {
  /** The e-mail address that the user signs in with. */
  email: string;
  /** The roles of the user in the organization. @default ["ORG_MEMBER"] */
  roles?: readonly string[];
  /** The name of the organization that the user belongs to. @default the organization of the first key */
  organization?: string;
}

/** A group to add to a mock cloud. */
export interface GroupSeed {
  name: string;
  /** The ids of the users and service accounts that are members of the group. @default [] */
  members?: readonly string[];
  /** The roles that every member of the group has in the organization. @default [] */
  roles?: readonly string[];
  /** The name of the organization that the group belongs to. @default the organization of the first key */
  organization?: string;
}

/**
 * Adds a user to a mock cloud.
 *
 * @throws {RangeError} if a role does not exist, or if another user has the same e-mail address
 */
export function seedUser(state: CloudState, { email, roles = ["ORG_MEMBER"], ...seed }: UserSeed): { id: string } {
  const organization = seed.organization ?? firstOrganization(state);
  const attributes = { userName: email, emails: [{ value: email, primary: true }], active: true };
  return add(state, "users", {
    organization,
    name: email,
    attributes,
    grants: toOrganizationGrants(organization, roles),
  });
}

/**
 * Adds a group to a mock cloud.
 *
 * @throws {RangeError} if a role or a member does not exist, or if another group has the same name
 */
export function seedGroup(state: CloudState, { name, members = [], roles = [], ...seed }: GroupSeed): { id: string } {
  const organization = seed.organization ?? firstOrganization(state);
  const place = { state, key: { organization }, time: lastTime(state.clock) };
  const stranger = members.find((id) => !isMember(place, id));
  if (stranger !== undefined) throw new RangeError(`members: ${stranger} is not the id of a user`);
  const attributes = { displayName: name, members: members.map((value) => ({ value, type: "User" })) };
  return add(state, "groups", { organization, name, attributes, grants: toOrganizationGrants(organization, roles) });
}

interface NewMember {
  readonly organization: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly grants: readonly Grant[];
}

function add(
  state: CloudState,
  kind: "users" | "groups",
  { organization, name, attributes, grants }: NewMember,
): { id: string } {
  const time = tick(state.clock);
  const isTaken = listPrincipals(state, kind, organization, time).some(
    (other) => other.attributes.userName === name || other.attributes.displayName === name,
  );
  if (isTaken) throw new RangeError(`${kind}: ${JSON.stringify(name)} exists already`);
  const { id } = addPrincipal(state, kind, { organization, attributes, time, grants });
  return { id };
}

function firstOrganization(state: CloudState): string {
  return state.keys[0]?.organization ?? "default";
}
