import { assertOptions } from "../arguments/assert-options.ts";
import { CALL_OPTIONS, type CallOptions } from "../request/call-options.ts";
import { type GitHubActionsSetup, type ResolvedSetup, resolveSetup, WHERE } from "./job-subjects.ts";
import type { SetupAccount, SetupClient, SetupIssuer, SetupMapping, SetupRole } from "./setup-client.ts";

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
  /**
   * Makes the changes and returns the id of the service account for the jobs. If it fails, call it again to make the
   * remaining changes.
   */
  apply(options?: CallOptions): Promise<{ readonly service_account_id: string }>;
}

interface Change extends SetupStep {
  /**
   * Makes the change, and returns the service account's id. `account` is that id, or `""` before the account is
   * created.
   */
  run(account: string, options: CallOptions): Promise<string>;
}

const ISSUER = "https://token.actions.githubusercontent.com";

/**
 * Plans what a GitHub repository's jobs need to call the API without a key: a service account that can create clusters
 * but only manage its own, and GitHub as a JWT issuer that maps the jobs' subjects to this account. It reads the
 * organization, but changes nothing until you call `apply()`. A later plan for the same repository replaces its
 * mappings, leaves other repositories alone, and adds roles, but removes none.
 *
 * The API key needs `ORG_ADMIN`. JWT issuers are in limited access.
 *
 * @throws {ArgumentError} if a parameter is invalid
 * @throws {Error} if the existing setup can't be used, because two service accounts share the name, or the issuer maps
 * another claim
 * @throws {CloudError} if the organization can't be read
 * @example
 * ```ts
 * import { planGitHubActions } from "@crdb-cloud/core/github-actions";
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
  const account = await findAccount(cloud, toAccountName(setup), options);
  const issuer = await findIssuer(cloud, setup, options);
  const changes = [...planAccount(cloud, setup, account), ...planIssuer(cloud, setup, account, issuer)];
  const steps = changes.map(({ operation, description }) => ({ operation, description }));
  let id = account?.id ?? "";
  return {
    steps,
    async apply(options = {}) {
      for (let change = changes[0]; change !== undefined; change = changes[0]) {
        id = await change.run(id, options);
        changes.shift();
      }
      return { service_account_id: id };
    },
  };
}

/** Names a repository's service account. The name is the same whether or not `repository` includes ids. */
function toAccountName({ repository }: ResolvedSetup): string {
  return `GitHub Actions ${repository.replaceAll(/@[0-9]+/g, "")}`;
}

async function findAccount(
  cloud: SetupClient,
  wanted: string,
  options: CallOptions,
): Promise<SetupAccount | undefined> {
  const accounts = (await Array.fromAsync(cloud.serviceAccounts.list({}, options))).filter(
    ({ name }) => name === wanted,
  );
  if (accounts.length < 2) return accounts[0];
  throw new Error(
    `${WHERE}: ${accounts.length} service accounts are named ${JSON.stringify(wanted)}: rename all but one`,
  );
}

async function findIssuer(
  cloud: SetupClient,
  { audience }: ResolvedSetup,
  options: CallOptions,
): Promise<SetupIssuer | undefined> {
  const issuers = await Array.fromAsync(cloud.jwtIssuers.list({}, options));
  const issuer = issuers.find((one) => one.issuer_url === ISSUER && one.audience === audience);
  const claim = issuer?.claim || "sub";
  if (claim === "sub") return issuer;
  throw new Error(`${WHERE}: the JWT issuer ${issuer?.id} maps the ${claim} claim, not sub: choose another audience`);
}

function planAccount(cloud: SetupClient, setup: ResolvedSetup, account: SetupAccount | undefined): Change[] {
  const name = toAccountName(setup);
  if (account === undefined) {
    const params = {
      name,
      description: `Jobs of the GitHub repository ${setup.repository}`,
      roles: setup.roles.map((name) => ({ name, resource: { type: "ORGANIZATION" as const } })),
    };
    return [
      {
        operation: "serviceAccounts.create",
        description: `Create the service account "${name}" with ${list(setup.roles)}`,
        // Looks for the account first, in case an earlier call has created it and lost the response.
        run: async (_, options) =>
          ((await findAccount(cloud, name, options)) ?? (await cloud.serviceAccounts.create(params, options))).id,
      },
    ];
  }
  const isHeld = (role: SetupRole): boolean =>
    account.roles.some(({ name, resource }) => name === role && resource.type === "ORGANIZATION");
  const missing = setup.roles.filter((role) => !isHeld(role));
  if (missing.length === 0) return [];
  return [
    {
      operation: "roles.add",
      description: `Give the service account "${name}" ${list(missing)}`,
      async run(user_id, options) {
        for (const role_name of missing) {
          await cloud.roles.add({ user_id, resource_type: "ORGANIZATION", resource_id: "", role_name }, options);
        }
        return user_id;
      },
    },
  ];
}

function planIssuer(
  cloud: SetupClient,
  setup: ResolvedSetup,
  account: SetupAccount | undefined,
  issuer: SetupIssuer | undefined,
): Change[] {
  const { audience, tokenIdentities } = setup;
  const run = async (cc_identity: string, options: CallOptions): Promise<string> => {
    const own: SetupMapping[] = tokenIdentities.map((token_identity) => ({ token_identity, cc_identity }));
    // Reads the issuer again: an update replaces all mappings, and new ones may have been added since the plan was made.
    const current = await findIssuer(cloud, setup, options);
    if (current === undefined) {
      await cloud.jwtIssuers.create({ issuer_url: ISSUER, audience, identity_map: own }, options);
    } else {
      const others = (current.identity_map ?? []).filter((mapping) => mapping.cc_identity !== cc_identity);
      await cloud.jwtIssuers.update({ id: current.id, identity_map: [...others, ...own] }, options);
    }
    return cc_identity;
  };
  if (issuer === undefined) {
    return [
      {
        operation: "jwtIssuers.create",
        description: `Register the JWT issuer ${ISSUER} for the audience ${audience}, with ${list(tokenIdentities)}`,
        run,
      },
    ];
  }
  const own = (issuer.identity_map ?? [])
    .filter(({ cc_identity }) => cc_identity === account?.id)
    .map(({ token_identity }) => token_identity);
  const added = tokenIdentities.filter((identity) => !own.includes(identity));
  const removed = own.filter((identity) => !tokenIdentities.includes(identity));
  if (added.length + removed.length === 0) return [];
  const parts = [added.length > 0 && `add ${list(added)}`, removed.length > 0 && `remove ${list(removed)}`];
  return [
    {
      operation: "jwtIssuers.update",
      description: `Change the JWT issuer ${ISSUER} for the audience ${audience}: ${parts.filter(Boolean).join(", ")}`,
      run,
    },
  ];
}

function list(texts: readonly string[]): string {
  return texts.join(" and ");
}
