/** The OpenAPI document of the controls below `/_mock/`. The schemas correspond to the types of `MockControls`. */
export const controlsDocument: object = {
  openapi: "3.1.0",
  info: { title: "Controls of @crdb-cloud/mock", version: "1" },
  paths: {
    "/_mock/requests": {
      get: operation("requests", "Returns the recorded requests.", { response: "requests: a list" }),
    },
    "/_mock/advance": {
      post: operation("advance", "Moves the clock forward.", { body: { duration: { type: ["string", "integer"] } } }),
    },
    "/_mock/faults": {
      post: operation("addFault", "Adds a fault.", { body: {}, response: "id: the id of the fault" }),
      delete: operation("clearFaults", "Removes all faults that were added here."),
    },
    "/_mock/faults/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      delete: operation("removeFault", "Removes a fault."),
    },
    "/_mock/keys": {
      post: operation("addKey", "Adds a key and its service account.", { body: {}, response: "The key." }),
    },
    "/_mock/clusters": { post: operation("seedCluster", "Adds a cluster.", { body: {}, response: "The cluster." }) },
    "/_mock/users": { post: operation("seedUser", "Adds a user.", { body: {}, response: "id: the id of the user" }) },
    "/_mock/groups": {
      post: operation("seedGroup", "Adds a group.", { body: {}, response: "id: the id of the group" }),
    },
    "/_mock/snapshot": {
      get: operation("snapshot", "Returns the state as JSON.", { response: "The state." }),
      put: operation("restore", "Replaces the state by a snapshot.", { body: {} }),
    },
    "/_mock/reset": { post: operation("reset", "Resets the mock to its start.") },
  },
};

interface Payloads {
  readonly body?: Readonly<Record<string, object>>;
  readonly response?: string;
}

function operation(operationId: string, summary: string, { body, response }: Payloads = {}): object {
  const content = (schema: object): object => ({ "application/json": { schema } });
  const schema = { type: "object", properties: body, required: Object.keys(body ?? {}) };
  return {
    operationId,
    summary,
    ...(body && { requestBody: { required: Object.keys(body).length > 0, content: content(schema) } }),
    responses: {
      ...(response === undefined
        ? { "204": { description: "Done." } }
        : { "200": { description: response, content: content({ type: "object" }) } }),
      "400": { description: "The request is invalid.", content: content({ type: "object" }) },
    },
  };
}
