import type { CallOptions } from "@crdb-cloud/core";
import type { Resources, ServiceAccount } from "@crdb-cloud/core/2024-09-16";
import { assertOptions, CALL_OPTIONS } from "@crdb-cloud/core/internal";
import { type GitHubActionsSetup, type ResolvedSetup, resolveSetup, WHERE } from "./job-subjects.ts";

/** The client methods that the setup uses, from API version 2024-09-16 on. */
export type SetupClient = Pick<Resources, "serviceAccounts" | "roles" | "jwtIssuers">;

/** A change that a plan makes to the organization. */
export interface SetupStep {
  /** The operation that makes the change. */
  readonly operation: "serviceAccounts.create" | "roles.add" | "jwtIssuers.create" | "jwtIssuers.update";
  /** What the change does, as a sentence without a period. */
  readonly description: string;
}

/** The changes that give a repository's jobs access to the organization. */
export interface SetupPlan {
  /** The changes, in order. Empty if the organization is already set up. */
  readonly steps: readonly SetupStep[];
  /** Makes the changes and returns the id of the jobs' service account. If it fails, call it again. */
  apply(options?: CallOptions): Promise<{ readonly service_account_id: string }>;
}

interface Change<Result> extends SetupStep {
  run(): Promise<Result>;
}

const ISSUER = "https://token.actions.githubusercontent.com";

/**
 * Plans what a GitHub repository's jobs need to call the API without a key: a service account that can create clusters
 * but only manage its own, and a JWT issuer that maps the subjects of GitHub's OIDC tokens to this account. Nothing is
 * changed until you call `apply()`. A later plan for the same repository replaces its mappings and may add roles, but
 * never removes any. Other repositories stay as they are.
 *
 * The API key needs `ORG_ADMIN`. JWT issuers are in limited access: ask Cockroach Labs to enable them.
 *
 * @throws {ArgumentError} if a parameter is invalid
 * @throws {Error} if the existing setup can't be used: two service accounts share the name, or the issuer maps another
 * claim
 * @throws {CloudError} if the organization can't be read
 * @example
 * ```ts
 * import { planGitHubActions } from "@crdb-cloud/provision";
 *
 * const plan = await planGitHubActions(cloud, {
 *   repository: "acme/shop",
 *   branches: ["main"],
 * });
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
  const { id, change } = await planAccount(cloud, setup, options);
  const changes = [change, await planIssuer(cloud, setup, id, options)];
  return {
    steps: changes.filter((one) => one !== undefined).map(({ operation, description }) => ({ operation, description })),
    // Plans again, since the organization may have changed, or the response to an earlier change may have been lost.
    async apply(options = {}) {
      const { id = "", change } = await planAccount(cloud, setup, options);
      const service_account_id = (await change?.run()) ?? id;
      await (await planIssuer(cloud, setup, service_account_id, options))?.run();
      return { service_account_id };
    },
  };
}

async function planAccount(
  cloud: SetupClient,
  setup: ResolvedSetup,
  options: CallOptions,
): Promise<{ id?: string; change?: Change<string> }> {
  const { accountName, roles, repository } = setup;
  const listed = await Array.fromAsync(cloud.serviceAccounts.list({}, options));
  const accounts = listed.filter(({ name }) => name === accountName);
  if (accounts.length > 1)
    throw new Error(`${WHERE}: ${accounts.length} service accounts are named "${accountName}". Rename all but one`);
  const [account] = accounts;
  if (account === undefined) {
    const description = `Create the service account "${accountName}" with ${list(roles)}`;
    const run = async (): Promise<string> => {
      const description = `Jobs of the GitHub repository ${repository}`;
      const given = roles.map((name) => ({ name, resource: { type: "ORGANIZATION" as const } }));
      return (await cloud.serviceAccounts.create({ name: accountName, description, roles: given }, options)).id;
    };
    return { change: { operation: "serviceAccounts.create", description, run } };
  }
  const { id } = account;
  const missing = listMissing(setup, account);
  if (missing.length === 0) return { id };
  const description = `Give the service account "${accountName}" ${list(missing)}`;
  const run = async (): Promise<string> => {
    const grant = { user_id: id, resource_type: "ORGANIZATION", resource_id: "" } as const;
    for (const role_name of missing) await cloud.roles.add({ ...grant, role_name }, options);
    return id;
  };
  return { id, change: { operation: "roles.add", description, run } };
}

function listMissing({ roles }: ResolvedSetup, account: ServiceAccount): ResolvedSetup["roles"] {
  // The service may omit an account's roles or a role's resource.
  const given: readonly Partial<ServiceAccount["roles"][number]>[] = account.roles ?? [];
  const held = given.filter(({ resource }) => resource?.type === "ORGANIZATION").map(({ name }) => name);
  return roles.filter((role) => !held.includes(role));
}

/** @param account the id of the jobs' service account; `undefined` if there is none yet */
async function planIssuer(
  cloud: SetupClient,
  { audience, tokenIdentities }: ResolvedSetup,
  account: string | undefined,
  options: CallOptions,
): Promise<Change<unknown> | undefined> {
  const issuers = await Array.fromAsync(cloud.jwtIssuers.list({}, options));
  const issuer = issuers.find((one) => one.issuer_url === ISSUER && one.audience === audience);
  const claim = issuer?.claim || "sub";
  if (claim !== "sub")
    throw new Error(`${WHERE}: the JWT issuer ${issuer?.id} maps the ${claim} claim, not sub. Choose another audience`);
  const subject = `the JWT issuer ${ISSUER} for the audience ${audience}`;
  const wanted = tokenIdentities.map((token_identity) => ({ token_identity, cc_identity: account ?? "" }));
  if (issuer === undefined) {
    const given = { issuer_url: ISSUER, audience, identity_map: wanted };
    const run = (): Promise<unknown> => cloud.jwtIssuers.create(given, options);
    return { operation: "jwtIssuers.create", description: `Register ${subject}, with ${list(tokenIdentities)}`, run };
  }
  // The service may send `null` for an empty list.
  const { own = [], others = [] } = Object.groupBy(issuer.identity_map ?? [], ({ cc_identity }) =>
    cc_identity === account ? "own" : "others",
  );
  const identities = own.map(({ token_identity }) => token_identity);
  const added = tokenIdentities.filter((identity) => !identities.includes(identity));
  const removed = identities.filter((identity) => !tokenIdentities.includes(identity));
  const parts = [added.length > 0 && `add ${list(added)}`, removed.length > 0 && `remove ${list(removed)}`];
  const changes = parts.filter(Boolean).join(", ");
  if (changes === "") return undefined;
  // An update replaces all mappings, so it has to include those of other service accounts.
  const given = { id: issuer.id, identity_map: [...others, ...wanted] };
  const run = (): Promise<unknown> => cloud.jwtIssuers.update(given, options);
  return { operation: "jwtIssuers.update", description: `Change ${subject}: ${changes}`, run };
}

function list(texts: readonly string[]): string {
  return texts.join(" and ");
}
