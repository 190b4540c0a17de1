import type { ClusterSeed } from "../clusters/seed-cluster.ts";
import type { Fault } from "../faults/fault.ts";
import type { GroupSeed, UserSeed } from "../resources/seed-users.ts";
import type { CloudKey, KeyOptions } from "../state/access-key.ts";
import { type ObjectSchema, objectSchema } from "./object-schema.ts";
import type { RecordedRequest } from "./recorded-request.ts";

const ORGANIZATION = { type: "string", description: "The name of the organization." } as const;
const NAMES = { type: "string" } as const;

const fault = objectSchema<Fault>("A fault: the affected calls, and what happens to them.", {
  operation: { type: ["string", "array"], items: NAMES, description: "The affected operationIds. Default: all." },
  after: { type: "integer", minimum: 0, description: "The number of calls that succeed before. Default: 0." },
  count: { type: "integer", minimum: 0, description: "The number of affected calls. Default: unlimited." },
  probability: { type: "number", minimum: 0, maximum: 1, description: "The probability that a call is affected." },
  status: { type: "integer", minimum: 200, maximum: 599, description: "Responds with this HTTP status." },
  retryAfter: { type: ["number", "string"], description: "The Retry-After header: seconds or an HTTP date." },
  body: { description: "The body of the response; a string is sent unchanged." },
  applied: { type: "boolean", description: "Executes the request in spite of `status` or `html`." },
  latencyMs: { type: "number", minimum: 0, description: "Delays the response, in milliseconds." },
  reset: { type: "string", enum: ["before", "after"], description: "Resets the connection before or after the call." },
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
});

const keyOptions = objectSchema<KeyOptions>("A key to add.", {
  permissions: { type: "array", items: NAMES, description: "The roles or permissions. Default: all." },
  organization: ORGANIZATION,
  apiKey: { type: "string", description: "The secret. Default: a secret from the seed." },
});

const key = objectSchema<CloudKey>("A key of a service account.", {
  apiKey: { type: "string", description: "The secret, for the Authorization header.", required: true },
  organization: { ...ORGANIZATION, required: true },
  account: { type: "string", description: "The id of the service account.", required: true },
});

const clusterSeed = objectSchema<ClusterSeed>("An existing cluster to add.", {
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
});

const cluster = objectSchema<{ id: string; name: string; state: string }>("The cluster, as the API shows it.", {
  id: { type: "string", description: "The id.", required: true },
  name: { type: "string", description: "The name.", required: true },
  state: { type: "string", description: "The state.", required: true },
});

const userSeed = objectSchema<UserSeed>("A user to add.", {
  email: { type: "string", description: "The e-mail address.", required: true },
  roles: { type: "array", items: NAMES, description: "The roles in the organization. Default: ORG_MEMBER." },
  organization: ORGANIZATION,
});

const groupSeed = objectSchema<GroupSeed>("A group to add.", {
  name: { type: "string", description: "The name.", required: true },
  members: { type: "array", items: NAMES, description: "The ids of users and service accounts. Default: none." },
  roles: { type: "array", items: NAMES, description: "The roles that every member has. Default: none." },
  organization: ORGANIZATION,
});

const added = objectSchema<{ id: string }>("What was added.", {
  id: { type: "string", description: "The id.", required: true },
});

const request = objectSchema<Omit<RecordedRequest, "operation" | "body" | "status">>(
  "A request, without its secrets.",
  {
    method: { type: "string", description: "The HTTP method.", required: true },
    path: { type: "string", description: "The path, without the query.", required: true },
    query: { type: "object", description: "The query parameters by name.", required: true },
    headers: { type: "object", description: "The headers; values that may be secret are hidden.", required: true },
  },
);

const state: ObjectSchema = { type: "object", description: "The state. Its fields may change between versions." };

/** The OpenAPI document of the controls below `/_mock/`. The compiler checks its schemas against the types of the controls. */
export const controlsDocument: object = {
  openapi: "3.1.0",
  info: { title: "Controls of @crdb-cloud/mock", version: "1" },
  paths: {
    "/_mock/requests": {
      get: operation("requests", "Returns the recorded requests, latest last.", {
        response: {
          type: "object",
          description: "The requests.",
          required: ["requests"],
          properties: { requests: { type: "array", items: request } },
        },
      }),
    },
    "/_mock/advance": {
      post: operation("advance", "Moves the clock forward.", {
        body: objectSchema<{ duration: string | number }>("The duration.", {
          duration: { type: ["string", "number"], description: "`20m`, `1h30m` or milliseconds.", required: true },
        }),
      }),
    },
    "/_mock/faults": {
      post: operation("addFault", "Adds a fault.", { body: fault, response: added }),
      delete: operation("clearFaults", "Removes all faults that were added here."),
    },
    "/_mock/faults/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      delete: operation("removeFault", "Removes a fault."),
    },
    "/_mock/keys": {
      post: operation("addKey", "Adds a key and its service account.", { body: keyOptions, response: key }),
    },
    "/_mock/clusters": {
      post: operation("seedCluster", "Adds a cluster.", { body: clusterSeed, response: cluster }),
    },
    "/_mock/users": { post: operation("seedUser", "Adds a user.", { body: userSeed, response: added }) },
    "/_mock/groups": { post: operation("seedGroup", "Adds a group.", { body: groupSeed, response: added }) },
    "/_mock/snapshot": {
      get: operation("snapshot", "Returns the state as JSON.", { response: state }),
      put: operation("restore", "Replaces the state by a snapshot.", { body: state }),
    },
    "/_mock/reset": { post: operation("reset", "Restores the initial state.") },
  },
};

interface Payloads {
  readonly body?: ObjectSchema;
  readonly response?: ObjectSchema;
}

function operation(operationId: string, summary: string, { body, response }: Payloads = {}): object {
  const content = (schema: ObjectSchema): object => ({ "application/json": { schema } });
  const error: ObjectSchema = { type: "object", description: "The error: `code`, `message` and `details`." };
  return {
    operationId,
    summary,
    ...(body && { requestBody: { required: (body.required ?? []).length > 0, content: content(body) } }),
    responses: {
      ...(response
        ? { "200": { description: response.description, content: content(response) } }
        : { "204": { description: "Done." } }),
      "400": { description: "The request is invalid.", content: content(error) },
    },
  };
}
