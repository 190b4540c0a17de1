import { reject } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { readRow } from "../state/history.ts";
import { isDeleted, readCluster } from "../state/stored-cluster.ts";
import type { CallerKey, Grant, StoredAccount } from "../state/stored-resources.ts";
import { findKey } from "./access-key.ts";
import { issuerTable } from "./jwt-issuer.ts";
import { allGrants, emailsOf, listPrincipals } from "./principals.ts";
import { CREATOR_ROLE, isGranted, isOrganizationWide, type StateAtTime } from "./scopes.ts";
import { readBearer, type Verification } from "./verify-token.ts";

/** Who sent the request: a service account with a key or a token, or a user with a token. */
export interface Caller {
  readonly key: CallerKey;
  readonly account: StoredAccount;
}

interface Credentials {
  readonly headers: Readonly<Record<string, string>>;
  /** What `verifyToken()` returned for the request's token; `undefined` if the request has no token. */
  readonly verification: Verification | undefined;
}

const NO_ACCOUNT = "but the organization has no such active user or service account";
// The service's own error messages. `authenticate()` adds advice for users of the mock.
const MISSING =
  "missing authorization header; see https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api.html#call-the-api";
const INVALID = "invalid secret provided in authorization header; expected either an API key or a JWT";

/** Identifies the caller from the `Authorization` header. Rejects unknown keys and tokens. */
export function authenticate(at: StateAtTime, { headers, verification }: Credentials): Caller {
  if (verification) return findTokenCaller(at, verification, headers["cc-username"]);
  const { state, time } = at;
  const { authorization = "" } = headers;
  const secret = readBearer(authorization);
  const key = findKey(state, secret, time);
  const account = key && readRow(state.tables.accounts, key.account, time);
  if (account) return { key, account };
  if (/^bearer +bearer /i.test(authorization)) {
    reject("UNAUTHENTICATED", 'the secret key starts with "Bearer ": remove it, since the header already contains it');
  }
  const problem = secret === undefined ? MISSING : INVALID;
  reject("UNAUTHENTICATED", `${problem}; pass the mock's apiKey to the client, or add a key with addKey()`);
}

/** Finds the caller that a token identifies. The error messages are our own, since the service's aren't public. */
function findTokenCaller(at: StateAtTime, verification: Verification, username: string | undefined): Caller {
  if ("problem" in verification) reject("UNAUTHENTICATED", verification.problem);
  const { organization, issuer, identities } = verification;
  // Another request may have changed the issuer while the token was being verified.
  if (readRow(issuerTable(at.state), `${organization}/${issuer.id}`, at.time) !== issuer) {
    reject("UNAUTHENTICATED", "the JWT issuer changed while its token was being verified: retry the request");
  }
  const accounts = findAccounts(at, organization, identities);
  const [account, ...others] = accounts.filter(
    ({ id, email = id }) => !username || [id, email.toLowerCase()].includes(username.toLowerCase()),
  );
  const names = identities.map((name) => JSON.stringify(name)).join(" and ");
  if (others.length > 0) {
    reject("UNAUTHENTICATED", `the token maps to ${names}: select one with the Cc-Username header`);
  }
  if (account) return { key: { organization, account: account.id, createdAt: account.createdAt }, account };
  const mismatch = `not to ${JSON.stringify(username)}: correct the Cc-Username header`;
  reject("UNAUTHENTICATED", `the token maps to ${names}, ${accounts.length > 0 ? mismatch : NO_ACCOUNT}`);
}

/** Returns the organization's service accounts and active users that a token's identities refer to. */
function findAccounts(
  { state, time }: StateAtTime,
  organization: string,
  identities: readonly string[],
): StoredAccount[] {
  const wanted = new Set(identities.map((identity) => identity.toLowerCase()));
  const accounts = [...wanted].flatMap((id) => readRow(state.tables.accounts, id, time) ?? []);
  const users = listPrincipals(state, "users", organization, time).flatMap(({ attributes, ...user }) => {
    const email = emailsOf(attributes).find((one) => wanted.has(one.toLowerCase()));
    if (email === undefined || attributes.active === false) return [];
    return { ...user, name: email, description: "", creatorName: "", email };
  });
  return [...accounts.filter((account) => account.organization === organization), ...users];
}

/**
 * Returns the caller's roles that allow the operation on the resource in the request path. Rejects the request if no
 * role allows it.
 */
export function authorize(
  at: StateAtTime,
  { account }: Caller,
  { operation, path, rules: { holders } }: Pick<HandlerContext, "operation" | "path" | "rules">,
): readonly Grant[] {
  const { id, permissions, isOrganizationOnly } = operation;
  const roles = holders ? [...new Set(permissions.flatMap((one) => holders[one] ?? []))] : permissions;
  const held = [...allGrants(at.state, account, at.time), ...formerGrants(at, account, path.cluster_id)];
  const grants = held.filter(({ name }) => roles.includes(name));
  if (roles.length === 0 || isOrganizationWide(grants)) return grants;
  const scope = { cluster: path.cluster_id, folder: path.folder_id };
  if (grants.length > 0 && !isOrganizationOnly && isGranted({ ...at, grants }, scope)) return grants;
  const needs = `${roles.join(" or ")}${isOrganizationOnly ? " in the organization" : ""}`;
  reject("PERMISSION_DENIED", `unauthorized: ${id} requires ${needs}`);
}

/** Returns the role that the caller had on a deleted cluster as its creator, so they can still see it. */
function formerGrants({ state, time }: StateAtTime, { id }: StoredAccount, cluster: unknown): readonly Grant[] {
  const found = readCluster(state, cluster, time);
  if (found?.creator !== id || !isDeleted(found)) return [];
  return [{ name: CREATOR_ROLE, type: "CLUSTER", id: found.id }];
}
