import { ArgumentError } from "../arguments/argument-error.ts";
import { assertNames } from "../arguments/check-arguments.ts";
import { DEFAULT_BASE_URL } from "../request/base-url.ts";
import type { SetupRole } from "./setup-client.ts";

/** Which jobs get access to the organization, and with which roles. */
export interface GitHubActionsSetup {
  /**
   * The repository, such as `"acme/shop"`, capitalized as GitHub shows it. A later repository with the same name would
   * have access, too. To prevent that, add the ids of the owner and the repository, as in `"acme@123/shop@456"`: then
   * only jobs with immutable subjects have access.
   */
  repository: string;
  /**
   * The branches whose jobs have access. `*` stands for any characters, so `["*"]` means every branch.
   * @default ["main"], or none if there are environments
   */
  branches?: readonly string[] | undefined;
  /**
   * The environments whose jobs have access, from any branch: a job's subject names its environment or its branch, not
   * both.
   * @default []
   */
  environments?: readonly string[] | undefined;
  /**
   * Whether jobs for pull requests have access. Jobs for pull requests from forks can only request tokens if a
   * repository setting allows it; then they have access, too.
   * @default false
   */
  pullRequests?: boolean | undefined;
  /**
   * The jobs' roles in the organization. `CLUSTER_CREATOR` lets them create clusters, and do anything with the clusters
   * they created. To list clusters before they have created one, they also need `METRICS_VIEWER`, which shows them all
   * clusters.
   * @default ["CLUSTER_CREATOR"]
   */
  roles?: readonly SetupRole[] | undefined;
  /**
   * The tokens' audience: the one that the jobs pass to `githubActionsToken()`.
   * @default "https://cockroachlabs.cloud"
   */
  audience?: string | undefined;
}

/** A setup with defaults applied. */
export interface ResolvedSetup {
  readonly repository: string;
  readonly audience: string;
  readonly roles: readonly SetupRole[];
  /** The values of `token_identity` that match the jobs' tokens. */
  readonly tokenIdentities: readonly string[];
}

export const WHERE = "planGitHubActions";
const PARAMETERS: readonly string[] = [
  "repository",
  "branches",
  "environments",
  "pullRequests",
  "roles",
  "audience",
] satisfies (keyof GitHubActionsSetup)[];
const ROLES: readonly SetupRole[] = [
  "CLUSTER_ADMIN",
  "CLUSTER_CREATOR",
  "CLUSTER_DEVELOPER",
  "CLUSTER_OPERATOR_WRITER",
  "METRICS_VIEWER",
];
const REPOSITORY = /^([\w-]+)(@[0-9]+)?\/([\w.-]+)(@[0-9]+)?$/;

/**
 * Checks the parameters and applies the defaults.
 *
 * @throws {ArgumentError} if a parameter is invalid
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export function resolveSetup(setup: GitHubActionsSetup): ResolvedSetup {
  assertNames(WHERE, "parameter", PARAMETERS, setup);
  const {
    repository,
    environments = [],
    pullRequests = false,
    roles = ["CLUSTER_CREATOR"],
    audience = DEFAULT_BASE_URL,
  } = setup;
  const { branches = environments.length === 0 && !pullRequests ? ["main"] : [] } = setup;
  const [, owner, ownerId, name, id] = REPOSITORY.exec(String(repository)) ?? [];
  if (owner === undefined || (ownerId === undefined) !== (id === undefined)) {
    const forms = '"owner/name" or, with ids, "owner@123/name@456"';
    throw new ArgumentError(`${WHERE}: repository must be ${forms}, not ${JSON.stringify(repository)}`);
  }
  assertTexts("branches", branches);
  assertTexts("environments", environments);
  const unknown = roles.find((role) => !ROLES.includes(role));
  if (unknown !== undefined)
    throw new ArgumentError(`${WHERE}: roles must be among ${ROLES.join(", ")}, not ${unknown}`);
  assertTexts("audience", [audience]);
  const contexts = [
    ...branches.map((branch) => `ref:refs/heads/${branch}`),
    // GitHub encodes colons, because they separate a subject's parts.
    ...environments.map((environment) => `environment:${environment.replaceAll(":", "%3A")}`),
    ...(pullRequests ? ["pull_request"] : []),
  ];
  if (contexts.length === 0)
    throw new ArgumentError(`${WHERE}: set branches, environments or pullRequests`, "branches");
  const prefix = `repo:${owner}${ownerId ?? ""}/${name}${id ?? ""}`;
  const pattern = id === undefined ? `repo:${owner}(@[0-9]+)?/${toPattern(String(name))}(@[0-9]+)?` : toPattern(prefix);
  return {
    repository,
    audience,
    roles,
    tokenIdentities: contexts.map((context) =>
      id !== undefined && !hasWildcard(context)
        ? `${prefix}:${context}`
        : `/^${pattern}:${hasWildcard(context) ? context.split("*").map(toPattern).join(".*") : toPattern(context)}$`,
    ),
  };
}

/**
 * Returns whether a job's context contains a wildcard. `*` is one in a branch, since Git doesn't allow it in branch
 * names, but not in an environment, whose name may contain it.
 */
function hasWildcard(context: string): boolean {
  return context.startsWith("ref:") && context.includes("*");
}

/** Escapes RE2 metacharacters. */
function toPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function assertTexts(name: string, texts: readonly unknown[]): void {
  if (!Array.isArray(texts)) throw new ArgumentError(`${WHERE}: ${name} must be a list, not ${JSON.stringify(texts)}`);
  const wrong = texts.find((text) => typeof text !== "string" || !/^\P{Cc}+$/u.test(text));
  if (wrong === undefined) return;
  throw new ArgumentError(
    `${WHERE}: ${name} must not be empty or contain control characters: ${JSON.stringify(wrong)}`,
  );
}
