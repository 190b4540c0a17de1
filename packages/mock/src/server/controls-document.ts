import type { CloudKey } from "../state/access-key.ts";
import { controlSchemas } from "./control-schemas.ts";
import { type ObjectSchema, objectSchema } from "./object-schema.ts";
import type { RecordedRequest } from "./recorded-request.ts";

const key = objectSchema<CloudKey>("A key of a service account.", {
  apiKey: { type: "string", description: "The secret, for the Authorization header.", required: true },
  organization: { type: "string", description: "The name of the organization.", required: true },
  account: { type: "string", description: "The id of the service account.", required: true },
});

const cluster = objectSchema<{ id: string; name: string; state: string }>("The cluster, as the API shows it.", {
  id: { type: "string", description: "The id.", required: true },
  name: { type: "string", description: "The name.", required: true },
  state: { type: "string", description: "The state.", required: true },
});

const added = objectSchema<{ id: string }>("The id of the added fault, user, group or invoice.", {
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

/**
 * The OpenAPI document of the requests below `/_mock/`. With these requests, programs in any language control the mock.
 */
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
      post: operation("addFault", "Adds a fault.", { body: controlSchemas.fault, response: added }),
      delete: operation("clearFaults", "Removes all faults that were added with `addFault`."),
    },
    "/_mock/faults/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      delete: operation("removeFault", "Removes a fault."),
    },
    "/_mock/keys": {
      post: operation("addKey", "Adds a key and its service account.", {
        body: controlSchemas.keyOptions,
        response: key,
      }),
    },
    "/_mock/clusters": {
      post: operation("seedCluster", "Adds a cluster.", { body: controlSchemas.clusterSeed, response: cluster }),
    },
    "/_mock/users": { post: operation("seedUser", "Adds a user.", { body: controlSchemas.userSeed, response: added }) },
    "/_mock/groups": {
      post: operation("seedGroup", "Adds a group.", { body: controlSchemas.groupSeed, response: added }),
    },
    "/_mock/invoices": {
      post: operation("seedInvoice", "Adds the invoice of a month, or replaces it.", {
        body: controlSchemas.invoiceSeed,
        response: added,
      }),
    },
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
