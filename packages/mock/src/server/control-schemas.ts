import type { ClusterSeed } from "../clusters/seed-cluster.ts";
import type { Fault } from "../faults/fault.ts";
import type { GroupSeed, UserSeed } from "../resources/seed-users.ts";
import type { KeyOptions } from "../state/access-key.ts";
import { type ObjectSchema, objectSchema } from "./object-schema.ts";

const ORGANIZATION = { type: "string", description: "The name of the organization." } as const;
const NAMES = { type: "string" } as const;

/** The schemas of the arguments of controls. The compiler checks the schemas against the types of the arguments. */
export const controlSchemas = {
  fault: closed(
    objectSchema<Fault>("A fault: the affected calls, and what happens to them.", {
      operation: { type: ["string", "array"], items: NAMES, description: "The affected operationIds. Default: all." },
      after: { type: "integer", minimum: 0, description: "The number of calls that succeed before. Default: 0." },
      count: { type: "integer", minimum: 0, description: "The number of affected calls. Default: unlimited." },
      probability: { type: "number", minimum: 0, maximum: 1, description: "The probability that a call is affected." },
      status: { type: "integer", minimum: 200, maximum: 599, description: "Responds with this HTTP status." },
      retryAfter: { type: ["number", "string"], description: "The Retry-After header: seconds or an HTTP date." },
      body: { description: "The body of the response; a string is sent unchanged." },
      applied: { type: "boolean", description: "Executes the request in spite of `status` or `html`." },
      latencyMs: { type: "number", minimum: 0, description: "Delays the response, in milliseconds." },
      reset: {
        type: "string",
        enum: ["before", "after"],
        description: "Resets the connection before or after the call.",
      },
      truncate: { type: "boolean", description: "Closes the connection in the middle of the response." },
      html: { type: "boolean", description: "Responds with an HTML page, as a proxy does." },
      rateLimit: { type: "object", description: "Rejects requests beyond `perSecond` with 429." },
      locked: { type: "boolean", description: "Rejects changes with 503, as if the cluster were locked." },
      creationFailed: { type: "boolean", description: "Makes the creation of a cluster fail." },
      jobFailed: { type: "boolean", description: "Makes the job that the call starts fail." },
      sql: {
        type: "string",
        enum: ["refuse", "reset", "delay", "serializationFailure"],
        description: "Affects SQL connections or statements instead of the API.",
      },
    }),
  ),
  keyOptions: closed(
    objectSchema<KeyOptions>("A key to add.", {
      permissions: { type: "array", items: NAMES, description: "The roles or permissions. Default: all." },
      organization: ORGANIZATION,
      apiKey: { type: "string", description: "The secret. Default: a secret from the seed." },
    }),
  ),
  clusterSeed: closed(
    objectSchema<ClusterSeed>("An existing cluster to add.", {
      name: { type: "string", description: "The name. Default: notorious-moose." },
      plan: {
        type: "string",
        enum: ["BASIC", "STANDARD", "ADVANCED", "SERVERLESS", "DEDICATED"],
        description: "The plan, by its name in any API version. Default: ADVANCED.",
      },
      provider: { type: "string", enum: ["GCP", "AWS", "AZURE"], description: "The cloud provider. Default: GCP." },
      regions: { type: "array", items: NAMES, description: "The names of the regions. Default: the provider's first." },
      nodesPerRegion: { type: "integer", minimum: 0, description: "The nodes of an Advanced cluster. Default: 3." },
      version: { type: "string", description: "The major version, such as v25.2. Default: the latest." },
      delayMs: { type: "number", minimum: 0, description: "The time for which the cluster is CREATING. Default: 0." },
      failed: { type: "boolean", description: "Whether the creation fails." },
      locked: { type: "boolean", description: "Whether the cluster is LOCKED." },
      spendLimit: { type: "number", minimum: 0, description: "The spend limit in US cents per month. Default: 0." },
      organization: ORGANIZATION,
    }),
  ),
  userSeed: closed(
    objectSchema<UserSeed>("A user to add.", {
      email: { type: "string", description: "The e-mail address.", required: true },
      roles: { type: "array", items: NAMES, description: "The roles in the organization. Default: ORG_MEMBER." },
      organization: ORGANIZATION,
    }),
  ),
  groupSeed: closed(
    objectSchema<GroupSeed>("A group to add.", {
      name: { type: "string", description: "The name.", required: true },
      members: { type: "array", items: NAMES, description: "The ids of users and service accounts. Default: none." },
      roles: { type: "array", items: NAMES, description: "The roles that every member has. Default: none." },
      organization: ORGANIZATION,
    }),
  ),
} as const;

/** Returns a schema that allows no other properties, so that a misspelt property is an error. */
function closed(schema: ObjectSchema): ObjectSchema {
  return { ...schema, additionalProperties: false };
}
