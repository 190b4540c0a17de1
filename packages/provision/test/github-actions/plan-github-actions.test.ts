import { expect, test } from "vitest";
import { resolveSetup } from "../../src/github-actions/job-subjects.ts";
import { type GitHubActionsSetup, planGitHubActions, type SetupClient } from "../../src/index.ts";

const ISSUER = "https://token.actions.githubusercontent.com";
const AUDIENCE = "https://cockroachlabs.cloud";
const NAME = "GitHub Actions acme/shop";
const MAIN = "/^repo:acme(@[0-9]+)?/shop(@[0-9]+)?:ref:refs/heads/main$";
const CREATOR = [{ name: "CLUSTER_CREATOR", resource: { type: "ORGANIZATION" } }];
const SHOP = { repository: "acme/shop" };
const IDS = { repository: "acme@12/shop@34" };

interface Account {
  readonly id: string;
  readonly name: string;
  roles: readonly object[];
}
interface Issuer {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A client of an organization in memory that lists its changes. Each line in `failures` makes such a request fail once. */
function openOrganization(accounts: Account[] = [], issuers: Issuer[] = [], failures: string[] = []) {
  const calls: unknown[][] = [];
  const failOn = (line: string): void => {
    if (failures[0] === line) throw new Error(failures.shift());
  };
  const toMethod = <Params, Result>(operation: string, change: (params: Params) => Result) => {
    return async (params: Params): Promise<Result> => {
      failOn(`before ${operation}`);
      calls.push([operation, params]);
      const result = change(params);
      failOn(`after ${operation}`);
      return result;
    };
  };
  const find = <One extends { readonly id: string }>(list: One[], id: string): One =>
    list.find((one) => one.id === id) as One;
  const cloud = {
    serviceAccounts: {
      list: () => accounts,
      create: toMethod("serviceAccounts.create", (params: Omit<Account, "id">) => {
        accounts.push({ ...params, id: "new" });
        return { id: "new" };
      }),
    },
    roles: {
      add: toMethod("roles.add", (params: Record<"user_id" | "resource_type" | "role_name", string>) => {
        const account = find(accounts, params.user_id);
        account.roles = [...account.roles, { name: params.role_name, resource: { type: params.resource_type } }];
      }),
    },
    jwtIssuers: {
      list: () => issuers,
      create: toMethod("jwtIssuers.create", (params: object) => void issuers.push({ ...params, id: "issuer" })),
      update: toMethod("jwtIssuers.update", (params: Issuer) => Object.assign(find(issuers, params.id), params)),
    },
  } as unknown as SetupClient;
  return { cloud, calls, accounts, issuers };
}

function issuer(...pairs: readonly (readonly [string, string])[]): Issuer {
  const identity_map = pairs.map(([token_identity, cc_identity]) => ({ token_identity, cc_identity }));
  return { id: "github", issuer_url: ISSUER, audience: AUDIENCE, claim: "", identity_map };
}

const MINE = issuer([MAIN, "a"]);

test("in an empty organization, a plan creates a service account and a JWT issuer, and the next plan is empty", async () => {
  const { cloud, calls } = openOrganization();
  const plan = await planGitHubActions(cloud, SHOP);
  const account = `Create the service account "${NAME}" with CLUSTER_CREATOR`;
  const registration = `Register the JWT issuer ${ISSUER} for the audience ${AUDIENCE}, with ${MAIN}`;
  expect(plan.steps).toEqual([
    { operation: "serviceAccounts.create", description: account },
    { operation: "jwtIssuers.create", description: registration },
  ]);
  expect(calls).toEqual([]);
  expect(await plan.apply()).toEqual({ service_account_id: "new" });
  const identity_map = [{ token_identity: MAIN, cc_identity: "new" }];
  expect(calls).toEqual([
    ["serviceAccounts.create", { name: NAME, description: "Jobs of the GitHub repository acme/shop", roles: CREATOR }],
    ["jwtIssuers.create", { issuer_url: ISSUER, audience: AUDIENCE, identity_map }],
  ]);
  const second = await planGitHubActions(cloud, SHOP);
  expect([second.steps, await second.apply()]).toEqual([[], { service_account_id: "new" }]);
  expect(calls).toHaveLength(2);
});

test("apply() can be called again after a failure, and creates nothing twice", async () => {
  const failures = ["before serviceAccounts.create", "after serviceAccounts.create", "before jwtIssuers.create"];
  const { cloud, accounts, issuers } = openOrganization([], [], [...failures]);
  const plan = await planGitHubActions(cloud, SHOP);
  for (const failure of failures) await expect(plan.apply()).rejects.toThrow(failure);
  const remaining = await planGitHubActions(cloud, SHOP);
  expect(remaining.steps.map(({ operation }) => operation)).toEqual(["jwtIssuers.create"]);
  for (let times = 0; times < 2; times += 1) expect(await plan.apply()).toEqual({ service_account_id: "new" });
  expect([accounts.length, issuers]).toMatchObject([1, [{ identity_map: [{ cc_identity: "new" }] }]]);
});

test("a service account gets the roles that it lacks, and keeps the roles that it has", async () => {
  const folder = { name: "CLUSTER_CREATOR", resource: { type: "FOLDER", id: "f" } };
  const other = { name: "ORG_MEMBER", resource: { type: "ORGANIZATION" } };
  const { cloud, accounts } = openOrganization([{ id: "a", name: NAME, roles: [folder, other] }], [MINE]);
  const setup: GitHubActionsSetup = { ...SHOP, roles: ["CLUSTER_CREATOR", "METRICS_VIEWER"] };
  const plan = await planGitHubActions(cloud, setup);
  const description = `Give the service account "${NAME}" CLUSTER_CREATOR and METRICS_VIEWER`;
  expect(plan.steps).toEqual([{ operation: "roles.add", description }]);
  const late = { name: "CLUSTER_ADMIN", resource: { type: "CLUSTER", id: "c" } };
  accounts[0] = { id: "a", name: NAME, roles: [folder, late] };
  await plan.apply();
  const added = ["CLUSTER_CREATOR", "METRICS_VIEWER"].map((name) => ({ name, resource: { type: "ORGANIZATION" } }));
  expect(accounts[0]?.roles).toEqual([folder, late, ...added]);
  expect((await planGitHubActions(cloud, setup)).steps).toEqual([]);
});

const NEXT = MAIN.replace("main", "next");
const NO_MAP = { ...issuer(), identity_map: undefined };
const NULL_MAP = { ...issuer(), identity_map: null };
const GITLAB = { ...issuer(["x", "b"]), issuer_url: "https://gitlab.example" };

const CHANGE = `Change the JWT issuer ${ISSUER} for the audience ${AUDIENCE}: `;
const REGISTER = `Register the JWT issuer ${ISSUER} for the audience `;
const CRDB = { audience: "crdb" };
const OURS = { issuer_url: ISSUER };
const OTHER: [string, string] = ["/^other$", "b"];
const OLD: [string, string] = ["repo:acme/shop:old", "a"];

const BOTH = { branches: ["main", "next"] };
const BY_ID = "repo:acme@12/shop@34:ref:refs/heads/main";
const MIXED = issuer(OTHER, [MAIN, "a"], OLD);
const REPLACED = issuer(OTHER, [MAIN, "a"], [NEXT, "a"]);
const REPLACE = `${CHANGE}add ${NEXT}, remove repo:acme/shop:old`;

test.each<[string, object, Issuer, string | undefined, readonly object[]]>([
  ["replaces the mappings, but not other repositories'", BOTH, MIXED, REPLACE, [REPLACED]],
  ["removes mappings", {}, issuer([MAIN, "a"], OLD), `${CHANGE}remove repo:acme/shop:old`, [MINE]],
  ["finds the account of a repository with ids", IDS, issuer(), `${CHANGE}add ${BY_ID}`, [issuer([BY_ID, "a"])]],
  ["accepts an absent identity_map", {}, NO_MAP, `${CHANGE}add ${MAIN}`, [MINE]],
  ["accepts null as identity_map", {}, NULL_MAP, `${CHANGE}add ${MAIN}`, [MINE]],
  ["accepts the claim sub", {}, { ...MINE, claim: "sub" }, undefined, [{ claim: "sub" }]],
  ["registers an issuer for another audience", CRDB, issuer(), `${REGISTER}crdb, with ${MAIN}`, [issuer(), CRDB]],
  ["leaves another service's issuer unchanged", {}, GITLAB, `${REGISTER}${AUDIENCE}, with ${MAIN}`, [GITLAB, OURS]],
])("a plan %s", async (_, options, before, description, after) => {
  const account = { id: "a", name: NAME, roles: CREATOR };
  const other = { id: "b", name: "GitHub Actions acme/other", roles: CREATOR };
  const { cloud, issuers } = openOrganization([other, account], [before]);
  const plan = await planGitHubActions(cloud, { ...SHOP, ...options });
  expect(plan.steps.map((step) => step.description)).toEqual(description === undefined ? [] : [description]);
  await plan.apply();
  expect(issuers).toMatchObject(after);
});

test("apply() keeps an identity mapping that somebody added after the plan was made", async () => {
  const { cloud, issuers } = openOrganization([], [issuer()]);
  const plan = await planGitHubActions(cloud, SHOP);
  issuers[0] = issuer(["/^other$", "b"]);
  await plan.apply();
  expect(issuers).toEqual([issuer(["/^other$", "b"], [MAIN, "new"])]);
});

test("planGitHubActions() rejects if an existing service account or JWT issuer can't be used", async () => {
  const twice = openOrganization(["a", "b"].map((id) => ({ id, name: NAME, roles: [] })));
  const names = `planGitHubActions: 2 service accounts are named "${NAME}". Rename all but one`;
  await expect(planGitHubActions(twice.cloud, SHOP)).rejects.toThrow(names);
  const email = openOrganization([], [{ ...issuer(), claim: "email" }]);
  const claim = "planGitHubActions: the JWT issuer github maps the email claim, not sub. Choose another audience";
  await expect(planGitHubActions(email.cloud, SHOP)).rejects.toThrow(claim);
});

const toHead = (repository: string, branch: string): string => `repo:${repository}:ref:refs/heads/${branch}`;
const toMain = (repository: string): string => toHead(repository, "main");
const inShop = (context: string): string => `repo:acme/shop:${context}`;
const LOOKALIKES = ["acme/shop-evil", "acme/evil-shop", "evil-acme/shop", "fork/shop", "acme@x/shop", "ACME/shop"];
const CONTEXTS = ["ref:refs/heads/main-evil", "ref:refs/heads/evil/main", "ref:refs/tags/main", "environment:main"];
const HOSTILE = ["ref:refs/heads/main:ref:refs/heads/evil", "ref:refs/heads/main\n"];
const FOREIGN = [`repo:evil/x:ref:refs/heads/${toMain("acme/shop")}`, `x ${toMain("acme/shop")}`];
const OTHER_IDS = ["acme/shop", "acme@12/shop@345", "acme@123/shop@34"].map(toMain);
const WITH_DOTS = { repository: "acme/s.h-o_p", branches: ["*", "v1.0+(x)"] };

const NOT_MAIN = [...LOOKALIKES.map(toMain), ...[...CONTEXTS, ...HOSTILE, "pull_request"].map(inShop), ...FOREIGN];
const RELEASES = { repository: "acme@12/sh.op@34", branches: ["release/*"] };
const NOT_RELEASES = [toHead("acme@12/shXop@34", "release/1.0"), toHead("acme@12/sh.op@34", "pre/release/1")];
const ANY = ["any/thing", "v1.0+(x)"].map((branch) => toHead(WITH_DOTS.repository, branch));
const NOT_DOTS = [toMain("acme/sXh-o_p"), "repo:acme/s.h-o_p:pull_request", "repo:acme/s.h-o_p:ref:refs/tags/v1"];
const ENVIRONMENTS = ["environment:prod", "environment:a%3Ab*"].map(inShop);
const OTHERS = ["ref:refs/heads/main", "environment:prod2", "environment:a%3Abc", "environment:a"].map(inShop);
const NOT_PULLS = [toMain("acme/shop"), "repo:fork/shop:pull_request", inShop("pull_request_target")];

test.each<[GitHubActionsSetup, readonly string[], readonly string[]]>([
  [SHOP, ["acme/shop", "acme@12/shop@34"].map(toMain), NOT_MAIN],
  [IDS, [toMain("acme@12/shop@34")], [...OTHER_IDS, "repo:acme@12/shop@34:pull_request"]],
  [RELEASES, [toHead("acme@12/sh.op@34", "release/1.0")], NOT_RELEASES],
  [WITH_DOTS, ANY, NOT_DOTS],
  [{ ...SHOP, environments: ["prod", "a:b*"] }, ENVIRONMENTS, OTHERS],
  [{ repository: "mona-cat_octo/shop" }, [toMain("mona-cat_octo/shop")], []],
  [{ ...SHOP, pullRequests: true }, [inShop("pull_request")], NOT_PULLS],
])("the setup %j matches its own token subjects, and no others", (setup, own, others) => {
  const { tokenIdentities } = resolveSetup(setup);
  const matches = (subject: string): boolean =>
    tokenIdentities.some((identity) =>
      identity.startsWith("/") ? new RegExp(identity.slice(1), "u").test(subject) : identity === subject,
    );
  expect(own.filter((subject) => !matches(subject))).toEqual([]);
  expect(others.filter(matches)).toEqual([]);
});

test("with ids, only branches with a wildcard are regular expressions, and no branch has access by default", () => {
  const resolve = (setup: object): readonly string[] => resolveSetup({ ...IDS, ...setup }).tokenIdentities;
  const repo = "repo:acme@12/shop@34";
  expect(resolve({ environments: ["x"] })).toEqual([`${repo}:environment:x`]);
  expect(resolve({ pullRequests: true })).toEqual([`${repo}:pull_request`]);
  expect(resolve({ branches: ["main", "x*"], pullRequests: true })).toEqual([
    `${repo}:ref:refs/heads/main`,
    `/^${repo}:ref:refs/heads/x.*$`,
    `${repo}:pull_request`,
  ]);
});

test.each<[object, RegExp, object?]>([
  [SHOP, /unknown option yes/, { yes: true }],
  [{ repository: "shop" }, /repository must be "owner\/name" or, with ids/],
  [{ repository: "acme/shop/x" }, /repository/],
  [{ repository: "acme/shop\n" }, /repository/],
  [{ repository: "acme@1/shop" }, /repository/],
  [{ repository: "acme/shop@1" }, /repository/],
  [{ repository: "*/shop" }, /repository/],
  [{}, /repository must be .*, not undefined/],
  [{ ...SHOP, branches: [] }, /set at least one of branches, environments and pullRequests/],
  [{ ...SHOP, branches: [""] }, /branches must not be empty/],
  [{ ...SHOP, branches: [7] }, /branches must not be empty .*: 7/],
  [{ ...SHOP, branches: "main" }, /branches must be a list/],
  [{ ...SHOP, environments: ["a\nb"] }, /environments must not be empty or contain control characters/],
  [{ ...SHOP, audience: "" }, /audience/],
  [{ ...SHOP, roles: ["ORG_ADMIN"] }, /unknown role ORG_ADMIN\. Use one of CLUSTER_ADMIN, /],
  [{ ...SHOP, branch: ["main"] }, /unknown parameter branch \(did you mean branches\?\)/],
])("planGitHubActions() rejects %j before it sends anything", async (setup, message, options) => {
  await expect(planGitHubActions({} as SetupClient, setup as GitHubActionsSetup, options)).rejects.toThrow(message);
});

test("a plan gives an account its roles if the service omits them, or a role's resource", async () => {
  for (const account of [{}, { roles: [{ name: "CLUSTER_CREATOR" }] }]) {
    const { cloud } = openOrganization([{ id: "a", name: NAME, ...account } as Account], [MINE]);
    expect((await planGitHubActions(cloud, SHOP)).steps).toMatchObject([{ operation: "roles.add" }]);
  }
});
