import type { CallOptions } from "@crdb-cloud/core";
import type { JwtIdentityMapping, JwtIssuer, Resources, ServiceAccount } from "@crdb-cloud/core/2024-09-16";
import { assertOptions, CALL_OPTIONS } from "@crdb-cloud/core/internal";
import { type GitHubActionsSetup, type ResolvedSetup, resolveSetup, WHERE } from "./job-subjects.ts";

/** What the setup needs from a client for API version 2024-09-16 or later. */
export type SetupClient = Pick<Resources, "serviceAccounts" | "roles" | "jwtIssuers">;

/** A change that a plan makes to the organization. */
export interface SetupStep {
  /** The operation that makes the change. */
  readonly operation: "serviceAccounts.create" | "roles.add" | "jwtIssuers.create" | "jwtIssuers.update";
  /** What the change does, as a sentence without a full stop. */
  readonly description: string;
}

/** The changes that give a repository's jobs access. */
export interface SetupPlan {
  /** The changes, in order. Empty if the organization is already set up. */
  readonly steps: readonly SetupStep[];
  /** Makes the changes and returns the id of the jobs' service account. If it fails, call it again. */
  apply(options?: CallOptions): Promise<{ readonly service_account_id: string }>;
}

const ISSUER = "https://token.actions.githubusercontent.com";

/**
 * Plans what a GitHub repository's jobs need to call the API without a key: a service account that can create clusters
 * but only manage its own, and GitHub as a JWT issuer that maps the jobs' subjects to this account. It reads the
 * organization, but changes nothing until you call `apply()`. A later plan for the same repository replaces its
 * mappings and may add roles, but doesn't remove any. Other repositories stay as they are.
 *
 * The API key needs `ORG_ADMIN`. JWT issuers are in limited access.
 *
 * @throws {ArgumentError} if a parameter is invalid
 * @throws {Error} if the existing setup can't be used, because two service accounts share the name, or the issuer maps
 * another claim
 * @throws {CloudError} if the organization can't be read
 * @example
 * ```ts
 * import { planGitHubActions } from "@crdb-cloud/provision";
 *
 * const plan = await planGitHubActions(cloud, { repository: "acme/shop", branches: ["main"] });
 * for (const { description } of plan.steps) console.log(description);
 * await plan.apply();
 * ```
 */
export async function planGitHubActions(
  cloud: SetupClient,
  params: GitHubActionsSetup,
  options: CallOptions = {},
): Promise<SetupPlan> {
  const setup = resolveSetup(params);
  assertOptions(WHERE, CALL_OPTIONS, options);
  const account = await findAccount(cloud, setup, options);
  const issuer = await findIssuer(cloud, setup, options);
  return {
    steps: [describeAccount(setup, account), describeIssuer(setup, account?.id, issuer)].filter(
      (one) => one !== undefined,
    ),
    // Reads the organization again, since it may have changed, or an earlier change's response may have been lost.
    async apply(options = {}) {
      const service_account_id = await applyToAccount(cloud, setup, options);
      await applyToIssuer(cloud, setup, service_account_id, options);
      return { service_account_id };
    },
  };
}

async function findAccount(
  cloud: SetupClient,
  { accountName }: ResolvedSetup,
  options: CallOptions,
): Promise<ServiceAccount | undefined> {
  const listed = await Array.fromAsync(cloud.serviceAccounts.list({}, options));
  const accounts = listed.filter(({ name }) => name === accountName);
  if (accounts.length < 2) return accounts[0];
  throw new Error(`${WHERE}: ${accounts.length} service accounts are named "${accountName}". Rename all but one`);
}

async function findIssuer(
  cloud: SetupClient,
  { audience }: ResolvedSetup,
  options: CallOptions,
): Promise<JwtIssuer | undefined> {
  const issuers = await Array.fromAsync(cloud.jwtIssuers.list({}, options));
  const issuer = issuers.find((one) => one.issuer_url === ISSUER && one.audience === audience);
  const claim = issuer?.claim || "sub";
  if (claim === "sub") return issuer;
  throw new Error(`${WHERE}: the JWT issuer ${issuer?.id} maps the ${claim} claim, not sub. Choose another audience`);
}

function describeAccount(setup: ResolvedSetup, account: ServiceAccount | undefined): SetupStep | undefined {
  const name = `the service account "${setup.accountName}"`;
  if (account === undefined) {
    return { operation: "serviceAccounts.create", description: `Create ${name} with ${list(setup.roles)}` };
  }
  const missing = listMissing(setup, account);
  return missing.length === 0 ? undefined : { operation: "roles.add", description: `Give ${name} ${list(missing)}` };
}

async function applyToAccount(cloud: SetupClient, setup: ResolvedSetup, options: CallOptions): Promise<string> {
  const account = await findAccount(cloud, setup, options);
  if (account === undefined) {
    const description = `Jobs of the GitHub repository ${setup.repository}`;
    const roles = setup.roles.map((name) => ({ name, resource: { type: "ORGANIZATION" as const } }));
    return (await cloud.serviceAccounts.create({ name: setup.accountName, description, roles }, options)).id;
  }
  const grant = { user_id: account.id, resource_type: "ORGANIZATION", resource_id: "" } as const;
  for (const role_name of listMissing(setup, account)) await cloud.roles.add({ ...grant, role_name }, options);
  return account.id;
}

function listMissing({ roles }: ResolvedSetup, account: ServiceAccount): ResolvedSetup["roles"] {
  // The service may omit an account's roles, and a role's resource.
  const given: readonly Partial<ServiceAccount["roles"][number]>[] = account.roles ?? [];
  const held = given.filter(({ resource }) => resource?.type === "ORGANIZATION").map(({ name }) => name);
  return roles.filter((role) => !held.includes(role));
}

function describeIssuer(
  setup: ResolvedSetup,
  account: string | undefined,
  issuer: JwtIssuer | undefined,
): SetupStep | undefined {
  const subject = `the JWT issuer ${ISSUER} for the audience ${setup.audience}`;
  if (issuer === undefined) {
    return {
      operation: "jwtIssuers.create",
      description: `Register ${subject}, with ${list(setup.tokenIdentities)}`,
    };
  }
  const { added, removed } = compareMappings(setup, account, issuer);
  const parts = [added.length > 0 && `add ${list(added)}`, removed.length > 0 && `remove ${list(removed)}`];
  const changes = parts.filter(Boolean).join(", ");
  return changes ? { operation: "jwtIssuers.update", description: `Change ${subject}: ${changes}` } : undefined;
}

async function applyToIssuer(
  cloud: SetupClient,
  setup: ResolvedSetup,
  cc_identity: string,
  options: CallOptions,
): Promise<void> {
  const own = setup.tokenIdentities.map((token_identity) => ({ token_identity, cc_identity }));
  const issuer = await findIssuer(cloud, setup, options);
  if (issuer === undefined) {
    await cloud.jwtIssuers.create({ issuer_url: ISSUER, audience: setup.audience, identity_map: own }, options);
    return;
  }
  const { others, added, removed } = compareMappings(setup, cc_identity, issuer);
  if (added.length + removed.length === 0) return;
  // An update replaces all mappings.
  await cloud.jwtIssuers.update({ id: issuer.id, identity_map: [...others, ...own] }, options);
}

function compareMappings(
  { tokenIdentities }: ResolvedSetup,
  account: string | undefined,
  issuer: JwtIssuer,
): Record<"added" | "removed", string[]> & { others: JwtIdentityMapping[] } {
  // The service may send `null` for an empty list.
  const { own = [], others = [] } = Object.groupBy(issuer.identity_map ?? [], ({ cc_identity }) =>
    cc_identity === account ? "own" : "others",
  );
  const identities = own.map(({ token_identity }) => token_identity);
  return {
    others,
    added: tokenIdentities.filter((identity) => !identities.includes(identity)),
    removed: identities.filter((identity) => !tokenIdentities.includes(identity)),
  };
}

function list(texts: readonly string[]): string {
  return texts.join(" and ");
}
