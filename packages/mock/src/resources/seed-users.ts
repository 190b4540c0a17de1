import { defaultOrganization, toOrganizationGrants } from "../access/access-key.ts";
import { addPrincipal, isMember, listPrincipals, type NewPrincipal, type PrincipalKind } from "../access/principals.ts";
import type { CloudState } from "../state/state.ts";
import { lastTime, tick } from "../time/cloud-clock.ts";

/** A user to add. */
export interface UserSeed {
  /** The e-mail address that the user signs in with. */
  email: string;
  /** The user's roles in the organization, besides `ORG_MEMBER`. @default none */
  roles?: readonly string[];
  /** The organization's name. @default the first API key's organization */
  organization?: string;
}

/** A group to add. */
export interface GroupSeed {
  name: string;
  /** The ids of the users and service accounts in the group. @default [] */
  members?: readonly string[];
  /** The organization roles that the group's members inherit. @default [] */
  roles?: readonly string[];
  /** The organization's name. @default the first API key's organization */
  organization?: string;
}

export function seedUser(state: CloudState, { email, roles = [], ...seed }: UserSeed): { id: string } {
  const organization = seed.organization ?? defaultOrganization(state);
  const attributes = { userName: email, emails: [{ value: email, primary: true }], active: true };
  return add(state, "users", {
    organization,
    name: email,
    attributes,
    grants: toOrganizationGrants(organization, roles),
  });
}

export function seedGroup(state: CloudState, { name, members = [], roles = [], ...seed }: GroupSeed): { id: string } {
  const organization = seed.organization ?? defaultOrganization(state);
  const place = { state, key: { organization }, time: lastTime(state.clock) };
  const stranger = members.find((id) => !isMember(place, id));
  if (stranger !== undefined) throw new RangeError(`members: ${stranger} is not the id of a user or service account`);
  const attributes = { displayName: name, members: members.map((value) => ({ value, type: "User" })) };
  return add(state, "groups", { organization, name, attributes, grants: toOrganizationGrants(organization, roles) });
}

function add(
  state: CloudState,
  kind: PrincipalKind,
  { name, ...principal }: Omit<NewPrincipal, "time"> & { readonly name: string },
): { id: string } {
  const time = tick(state.clock);
  const isTaken = listPrincipals(state, kind, principal.organization, time).some(
    (other) => other.attributes.userName === name || other.attributes.displayName === name,
  );
  if (isTaken) throw new RangeError(`${kind}: ${JSON.stringify(name)} already exists`);
  return { id: addPrincipal(state, kind, { ...principal, time }).id };
}
