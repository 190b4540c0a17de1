import manifest from "../../package.json" with { type: "json" };
import type { TokenOptions } from "../access/token-signer.ts";
import { DATA_DATE } from "../clusters/cockroach-versions.ts";
import { GITHUB_TOKEN_OPERATION } from "../faults/fault.ts";
import { reject } from "../http/error-response.ts";
import { controlSchemas } from "./control-schemas.ts";
import type { ControlRequest, GitHubJobs } from "./github-jobs.ts";
import type { MockControls } from "./mock-controls.ts";
import type { ObjectSchema } from "./object-schema.ts";

export interface ControlledMock {
  readonly controls: MockControls;
  readonly jobs: GitHubJobs;
  /** How many faults were added over HTTP, which is also the latest one's id. */
  added: number;
  /** Functions that remove faults added over HTTP, keyed by fault id. */
  readonly faults: Map<string, () => void>;
}

/** A kind of request under `/_mock/` that controls a mock cloud. */
export interface ControlOperation {
  readonly id: string;
  readonly summary: string;
  readonly body?: ObjectSchema;
  readonly response?: ObjectSchema;
  /** The names of the query parameters. All are optional strings. */
  readonly query?: readonly string[];
  /** Executes the operation. If `response` is set, returns the response body or a promise for it. */
  run(mock: ControlledMock, body: never, request: ControlRequest): unknown;
}

const { added, state } = controlSchemas;

export const controlOperations: Readonly<Record<string, ControlOperation>> = {
  "GET /_mock": {
    id: "describe",
    summary: "Identifies the mock and lists its controls.",
    response: controlSchemas.description,
    run: () => ({ name: manifest.name, version: manifest.version, data_date: DATA_DATE, controls: listControls() }),
  },
  "GET /_mock/requests": {
    id: "requests",
    summary: "Returns the recorded requests, oldest first.",
    response: controlSchemas.requests,
    run: ({ controls }) => ({ requests: controls.requests }),
  },
  "POST /_mock/advance": {
    id: "advance",
    summary: "Moves the clock forward.",
    body: controlSchemas.duration,
    run: ({ controls }, { duration }: { duration: string | number }) => controls.advance(duration),
  },
  "POST /_mock/faults": {
    id: "addFault",
    summary: "Adds a fault.",
    body: controlSchemas.fault,
    response: added,
    run(mock, fault) {
      const remove = mock.controls.fault(fault);
      const id = String(++mock.added);
      mock.faults.set(id, remove);
      return { id };
    },
  },
  "DELETE /_mock/faults": {
    id: "clearFaults",
    summary: "Removes all faults that `addFault` added.",
    run({ faults }) {
      for (const id of faults.keys()) removeFault(faults, id);
    },
  },
  "DELETE /_mock/faults/{id}": {
    id: "removeFault",
    summary: "Removes a fault.",
    run: ({ faults }, _, { id }) => removeFault(faults, id),
  },
  "POST /_mock/keys": adding("addKey", "Adds an API key and its service account.", {
    body: controlSchemas.keyOptions,
    response: controlSchemas.key,
  }),
  "POST /_mock/clusters": adding("seedCluster", "Adds a cluster.", {
    body: controlSchemas.clusterSeed,
    response: controlSchemas.cluster,
  }),
  "POST /_mock/users": adding("seedUser", "Adds a user.", { body: controlSchemas.userSeed }),
  "POST /_mock/groups": adding("seedGroup", "Adds a group.", { body: controlSchemas.groupSeed }),
  "POST /_mock/invoices": adding("seedInvoice", "Adds or replaces a month's invoice.", {
    body: controlSchemas.invoiceSeed,
  }),
  "POST /_mock/tokens": {
    id: "issueToken",
    summary: "Issues a token, as GitHub Actions or another issuer would.",
    body: controlSchemas.tokenOptions,
    response: controlSchemas.token,
    run: async ({ controls }, options: TokenOptions) => ({ token: await controls.issueToken(options) }),
  },
  "DELETE /_mock/tokens": {
    id: "rotateTokenKey",
    summary: "Replaces the signing key, so the mock rejects all earlier tokens.",
    run: ({ controls }) => controls.rotateTokenKey(),
  },
  "POST /_mock/github-jobs": {
    id: "addGitHubJob",
    summary: "Adds a GitHub Actions job that may request tokens.",
    body: controlSchemas.gitHubJobOptions,
    response: controlSchemas.gitHubJob,
    run: ({ jobs }, options) => jobs.add(options),
  },
  "GET /_mock/github-jobs/{id}/token": {
    id: GITHUB_TOKEN_OPERATION,
    summary: "Issues a token to a job, as GitHub does.",
    query: ["api-version", "audience"],
    response: controlSchemas.gitHubToken,
    run: async ({ jobs }, _, request) => ({ value: await jobs.issue(request) }),
  },
  "GET /_mock/snapshot": {
    id: "snapshot",
    summary: "Returns the state as JSON.",
    response: state,
    run: ({ controls }) => controls.snapshot(),
  },
  "PUT /_mock/snapshot": {
    id: "restore",
    summary: "Restores a snapshot.",
    body: state,
    run: ({ controls }, snapshot) => controls.restore(snapshot),
  },
  "POST /_mock/reset": {
    id: "reset",
    summary: "Restores the initial state.",
    run({ controls, faults }) {
      faults.clear();
      controls.reset();
    },
  },
};

/** Creates an operation that calls the control named `id` with the request body. */
function adding(
  id: "addKey" | "seedCluster" | "seedUser" | "seedGroup" | "seedInvoice",
  summary: string,
  { body, response = added }: Pick<ControlOperation, "body" | "response">,
): ControlOperation {
  return { id, summary, ...(body && { body }), response, run: ({ controls }, sent) => controls[id](sent) };
}

/** Describes each control on one line, such as `POST /_mock/advance {duration}: Moves the clock forward.`. */
function listControls(): string[] {
  return Object.entries(controlOperations).map(([line, { summary, body }]) => {
    return `${line}${body?.properties ? ` ${sketch(body)}` : ""}: ${summary}`;
  });
}

/** Lists a body's fields, such as `{month, clusters: [{cluster_id, amount}], organization?}`. */
function sketch({ properties = {}, required = [] }: ObjectSchema): string {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const { items } = schema as { readonly items?: ObjectSchema };
    return `${name}${required.includes(name) ? "" : "?"}${items?.properties ? `: [${sketch(items)}]` : ""}`;
  });
  return `{${fields.join(", ")}}`;
}

function removeFault(faults: ControlledMock["faults"], id: string): void {
  const remove = faults.get(id);
  if (!remove) reject("NOT_FOUND", `fault not found: ${id}`);
  remove();
  faults.delete(id);
}
