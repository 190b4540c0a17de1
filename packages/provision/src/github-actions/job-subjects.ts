import { ArgumentError, assertNames, DEFAULT_BASE_URL } from "@crdb-cloud/core/internal";

/** A role that a repository's jobs can have in the organization. */
export type SetupRole =
  | "CLUSTER_ADMIN"
  | "CLUSTER_CREATOR"
  | "CLUSTER_DEVELOPER"
  | "CLUSTER_OPERATOR_WRITER"
  | "METRICS_VIEWER";

/** Which jobs get access to the organization, and with which roles. */
export interface GitHubActionsSetup {
  /**
   * The repository, such as `"acme/shop"`, capitalized as on GitHub. To deny access to a later repository with this
   * name, include the ids, as in `"acme@123/shop@456"`. This only works if GitHub puts them into the tokens' subjects.
   */
  repository: string;
  /**
   * The branches whose jobs have access. `*` matches any characters, so `["*"]` means every branch.
   * @default ["main"], or none if you pass `environments` or `pullRequests`
   */
  branches?: readonly string[] | undefined;
  /**
   * The environments whose jobs have access, from any branch: a token's subject only names one of the two.
   * @default []
   */
  environments?: readonly string[] | undefined;
  /**
   * Whether jobs triggered by pull requests have access, including those from forks if the repository lets them request tokens.
   * @default false
   */
  pullRequests?: boolean | undefined;
  /**
   * The roles that jobs get in the organization. `CLUSTER_CREATOR` lets them create clusters and do anything with those
   * they created. To list clusters before they have created one, they also need `METRICS_VIEWER`, which shows them all
   * clusters.
   * @default ["CLUSTER_CREATOR"]
   */
  roles?: readonly SetupRole[] | undefined;
  /**
   * The token audience. Jobs must pass the same audience to `githubActionsToken()`.
   * @default "https://cockroachlabs.cloud"
   */
  audience?: string | undefined;
}

export interface ResolvedSetup {
  readonly repository: string;
  /** The service account's name, which is the same whether or not `repository` includes ids. */
  readonly accountName: string;
  readonly audience: string;
  readonly roles: readonly SetupRole[];
  /** What to register as `token_identity`: the subjects of the jobs' tokens, or patterns that match them. */
  readonly tokenIdentities: readonly string[];
}

export const WHERE = "planGitHubActions";
type Name = keyof GitHubActionsSetup;
const PARAMETERS: readonly Name[] = ["repository", "branches", "environments", "pullRequests", "roles", "audience"];
const ROLES: readonly SetupRole[] = [
  "CLUSTER_ADMIN",
  "CLUSTER_CREATOR",
  "CLUSTER_DEVELOPER",
  "CLUSTER_OPERATOR_WRITER",
  "METRICS_VIEWER",
];
const REPOSITORY = /^([\w-]+)(@[0-9]+)?\/([\w.-]+)(@[0-9]+)?$/;

/** @see https://docs.github.com/en/actions/reference/security/oidc */
export function resolveSetup(setup: GitHubActionsSetup): ResolvedSetup {
  assertNames(WHERE, "parameter", PARAMETERS, setup);
  const { repository, environments = [], pullRequests = false } = setup;
  const { roles = ["CLUSTER_CREATOR"], audience = DEFAULT_BASE_URL } = setup;
  const { branches = environments.length === 0 && !pullRequests ? ["main"] : [] } = setup;
  const [, owner = "", ownerId, name = "", id] = REPOSITORY.exec(String(repository)) ?? [];
  if (owner === "" || (ownerId === undefined) !== (id === undefined)) {
    const forms = '"owner/name" or, with ids, "owner@123/name@456"';
    throw new ArgumentError(`${WHERE}: repository must be ${forms}, not ${JSON.stringify(repository)}`);
  }
  assertTexts("branches", branches);
  assertTexts("environments", environments);
  assertTexts("audience", [audience]);
  const unknown = roles.find((role) => !ROLES.includes(role));
  if (unknown !== undefined)
    throw new ArgumentError(`${WHERE}: unknown role ${unknown}. Use one of ${ROLES.join(", ")}`);
  const contexts = [
    ...branches.map((branch) => `ref:refs/heads/${branch}`),
    // GitHub encodes the colons in an environment's name, because colons separate the parts of a subject.
    ...environments.map((environment) => `environment:${environment.replaceAll(":", "%3A")}`),
    ...(pullRequests ? ["pull_request"] : []),
  ];
  if (contexts.length === 0)
    throw new ArgumentError(`${WHERE}: set at least one of branches, environments and pullRequests`, "branches");
  const toIdentity = (context: string): string => {
    // Only branches have wildcards: Git forbids `*` in branch names, but an environment's name may contain it.
    const texts = context.startsWith("ref:") ? context.split("*") : [context];
    if (id && texts.length === 1) return `repo:${repository}:${context}`;
    const prefix = id ? toPattern(repository) : `${owner}(@[0-9]+)?/${toPattern(name)}(@[0-9]+)?`;
    return `/^repo:${prefix}:${texts.map(toPattern).join(".*")}$`;
  };
  const accountName = `GitHub Actions ${owner}/${name}`;
  return { repository, accountName, audience, roles, tokenIdentities: contexts.map(toIdentity) };
}

/** Escapes metacharacters of RE2, the syntax of patterns in `token_identity`. */
function toPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function assertTexts(name: string, texts: readonly unknown[]): void {
  if (!Array.isArray(texts)) throw new ArgumentError(`${WHERE}: ${name} must be a list, not ${JSON.stringify(texts)}`);
  const wrong = texts.find((text) => typeof text !== "string" || !/^\P{Cc}+$/u.test(text));
  if (wrong === undefined) return;
  const rule = "must not be empty or contain control characters";
  throw new ArgumentError(`${WHERE}: ${name} ${rule}: ${JSON.stringify(wrong)}`);
}
