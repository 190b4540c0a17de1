import type { CloudKey, KeyOptions } from "../access/access-key.ts";
import type { GitHubJob, GitHubJobOptions, TokenOptions } from "../access/token-signer.ts";
import type { RecordedRequest } from "../cloud/recorded-request.ts";
import { MAX_NODES } from "../clusters/regions.ts";
import type { ClusterSeed } from "../clusters/seed-cluster.ts";
import type { Fault } from "../faults/fault.ts";
import { FAULT_PROPERTIES } from "../faults/fault-properties.ts";
import type { ClusterCost, InvoiceSeed } from "../resources/invoices.ts";
import type { GroupSeed, UserSeed } from "../resources/seed-users.ts";
import { closedSchema, type ObjectSchema, objectSchema } from "./object-schema.ts";

const ORGANIZATION = { type: "string", minLength: 1, description: "The organization's name." } as const;
const NAMES = { type: "string" } as const;

const GITHUB_JOB_PROPERTIES = {
  subject: { type: "string", description: "The sub claim.", required: true },
  issuer: {
    type: "string",
    description: "The iss claim. Default: https://token.actions.githubusercontent.com.",
  },
  expiresIn: { type: ["string", "number"], description: "A duration such as 5m, or milliseconds. Default: 5m." },
  claims: { type: "object", description: "Additional claims. Default: none." },
} as const;

/** A recorded request as JSON, without `undefined` fields. */
type ShownRequest = Pick<RecordedRequest, "method" | "path" | "query" | "headers"> &
  Partial<Pick<RecordedRequest, "apiVersion" | "operation" | "body" | "status">>;

export const controlSchemas = {
  duration: closedSchema<{ duration: string | number }>("The duration.", {
    duration: { type: ["string", "number"], description: "`20m`, `1h30m` or milliseconds.", required: true },
  }),
  fault: closedSchema<Fault>("A fault: which calls it affects and how.", FAULT_PROPERTIES),
  keyOptions: closedSchema<KeyOptions>("An API key to add.", {
    roles: { type: "array", items: NAMES, description: "The roles on the organization. Default: all." },
    organization: ORGANIZATION,
    apiKey: { type: "string", description: "The secret. Default: derived from the seed." },
  }),
  clusterSeed: closedSchema<ClusterSeed>("A cluster to add.", {
    name: { type: "string", pattern: "^\\S+$", description: "The name. Default: notorious-moose." },
    plan: {
      type: "string",
      enum: ["BASIC", "STANDARD", "ADVANCED", "SERVERLESS", "DEDICATED"],
      description: "The plan, by its name in any API version. Default: ADVANCED.",
    },
    provider: { type: "string", enum: ["GCP", "AWS", "AZURE"], description: "Default: GCP." },
    regions: {
      type: "array",
      items: NAMES,
      minItems: 1,
      uniqueItems: true,
      description: "Region names. Default: the provider's first region.",
    },
    nodesPerRegion: {
      type: "integer",
      minimum: 0,
      maximum: MAX_NODES,
      description: "Nodes in each region of an Advanced cluster. Default: 3.",
    },
    version: {
      type: "string",
      pattern: "^v\\d+\\.\\d+$",
      description: "The major version, such as v25.2. Default: the latest.",
    },
    delayMs: {
      type: "integer",
      minimum: 0,
      description: "How long the cluster stays CREATING, in milliseconds. Default: 0.",
    },
    failed: { type: "boolean", description: "Whether creation ends in CREATION_FAILED. Default: false." },
    locked: {
      type: "boolean",
      description: "Whether the cluster is LOCKED. The mock then rejects most changes with 503. Default: false.",
    },
    spendLimit: { type: "integer", minimum: 0, description: "Spend limit in US cents per month. Default: 0." },
    emptyAllowlist: {
      type: "boolean",
      description: "Whether a Basic or Standard cluster's allowlist is empty, so no address can connect.",
    },
    organization: ORGANIZATION,
  }),
  userSeed: closedSchema<UserSeed>("A user to add.", {
    email: { type: "string", pattern: "^\\S+@\\S+$", description: "The e-mail address.", required: true },
    roles: { type: "array", items: NAMES, description: "Roles in the organization. Default: ORG_MEMBER." },
    organization: ORGANIZATION,
  }),
  groupSeed: closedSchema<GroupSeed>("A group to add.", {
    name: { type: "string", minLength: 1, description: "The name.", required: true },
    members: { type: "array", items: NAMES, description: "Ids of users and service accounts. Default: none." },
    roles: { type: "array", items: NAMES, description: "Roles that the members inherit. Default: none." },
    organization: ORGANIZATION,
  }),
  invoiceSeed: closedSchema<InvoiceSeed>("A month's invoice.", {
    month: {
      type: "string",
      pattern: "^2[01]\\d{2}-(0[1-9]|1[0-2])$",
      description: "The month, such as 2026-03, from 2000-01 to 2199-12.",
      required: true,
    },
    clusters: {
      type: "array",
      items: closedSchema<ClusterCost>("What a cluster costs in the month.", {
        cluster_id: { type: "string", description: "The cluster's id.", required: true },
        amount: { type: "number", description: "In US dollars.", required: true },
      }),
      description: "What each cluster costs.",
      required: true,
    },
    organization: ORGANIZATION,
  }),
  tokenOptions: closedSchema<TokenOptions>("A token to issue.", {
    ...GITHUB_JOB_PROPERTIES,
    audience: { type: "string", description: "The aud claim. Default: https://cockroachlabs.cloud." },
  }),
  token: strings<{ token: string }>("The token.", { token: "The token, for the Authorization header." }),
  gitHubJobOptions: closedSchema<GitHubJobOptions>(
    "A GitHub Actions job that may request tokens.",
    GITHUB_JOB_PROPERTIES,
  ),
  gitHubJob: strings<GitHubJob>("The job's environment variables.", {
    ACTIONS_ID_TOKEN_REQUEST_URL: "The token endpoint's URL.",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "The bearer token for the token endpoint.",
  }),
  gitHubToken: strings<{ value: string }>("The token, as GitHub returns it.", { value: "The token." }),
  key: strings<CloudKey>("A service account's key.", {
    apiKey: "The secret, for the Authorization header.",
    organization: "The organization's name.",
    account: "The service account's id.",
  }),
  cluster: {
    ...strings("The cluster, as the API returns it.", { id: "The id.", name: "The name.", state: "The state." }),
    additionalProperties: true,
  },
  description: objectSchema<{ name: string; version: string; data_date: string; controls: string[] }>("The mock.", {
    name: { type: "string", description: "The package's name.", required: true },
    version: { type: "string", description: "The package's version.", required: true },
    data_date: {
      type: "string",
      description: "When the regions and CockroachDB versions were copied from the service's documentation.",
      required: true,
    },
    controls: { type: "array", items: NAMES, description: "Each control's request and effect.", required: true },
  }),
  added: strings<{ id: string }>("The id of the added resource.", { id: "The id." }),
  requests: objectSchema<{ requests: readonly RecordedRequest[] }>("The requests.", {
    requests: {
      type: "array",
      items: objectSchema<ShownRequest>("A request without its secrets.", {
        apiVersion: { type: "string", description: "The requested API version; absent if the mock doesn't serve it." },
        operation: { type: "string", description: "The operationId, if the request matches one." },
        method: { type: "string", description: "The HTTP method.", required: true },
        path: { type: "string", description: "The path, without the query.", required: true },
        query: { type: "object", description: "The query parameters by name.", required: true },
        headers: {
          type: "object",
          description: "The headers; values that may be secret are redacted.",
          required: true,
        },
        body: { description: "The body; secret values are redacted." },
        status: { type: "integer", description: "The response's status, if the mock responded." },
      }),
      description: "The requests, oldest first.",
      required: true,
    },
  }),
  state: { type: "object", description: "The state. Its fields may change in any release." } as ObjectSchema,
} as const;

/** Creates the schema of an object whose fields are all required strings. `fields` contains their descriptions. */
function strings<T>(description: string, fields: Readonly<Record<keyof T & string, string>>): ObjectSchema {
  const properties = Object.entries<string>(fields).map(([name, text]) => [
    name,
    { type: "string", description: text },
  ]);
  return { type: "object", description, required: Object.keys(fields), properties: Object.fromEntries(properties) };
}
