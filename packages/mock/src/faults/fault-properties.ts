import { type Fault, SQL_FAULTS, type SqlFaultName } from "./fault.ts";

const FLAG = { type: "boolean", title: "a boolean" } as const;
const COUNT = { type: "integer", minimum: 0, title: "a non-negative whole number" } as const;
const SQL_NAMES = Object.keys(SQL_FAULTS) as SqlFaultName[];

/** Fault properties that select calls, such as `after`, or refine an effect, such as `retryAfter`. */
const CONDITIONS = {
  operation: {
    type: ["string", "array"],
    minLength: 1,
    items: { type: "string", minLength: 1 },
    title: "an operationId or a list of operationIds",
    description: "Operations to affect, by operationId. Default: all.",
  },
  after: { ...COUNT, description: "How many matching calls to let through first. Default: 0." },
  count: { ...COUNT, description: "How many calls to affect. Default: unlimited." },
  probability: {
    type: "number",
    minimum: 0,
    maximum: 1,
    title: "a number from 0 to 1",
    description: "The probability that a matching call is affected. Default: 1.",
  },
  retryAfter: {
    type: ["number", "string"],
    pattern: "^[ -~]*$",
    title: "seconds or an HTTP date",
    description: "The Retry-After header: seconds or an HTTP date.",
  },
  body: { title: "JSON", description: "The response's body. A string is sent as is." },
  applied: { ...FLAG, description: "Executes the request before responding with `status` or `html`." },
} as const satisfies Partial<Record<keyof Fault, object>>;

/** Fault properties that change what happens to a call. A fault needs at least one of them. */
export const FAULT_EFFECTS = {
  status: {
    type: "integer",
    minimum: 200,
    maximum: 599,
    title: "an HTTP status from 200 to 599",
    description: "Responds with this HTTP status.",
  },
  latencyMs: {
    type: "number",
    minimum: 0,
    maximum: 2 ** 31 - 1, // The longest delay that a timer supports.
    title: "a number of milliseconds up to 2147483647 (use hang to never respond)",
    description: "How long to delay the response, in milliseconds. The request is still executed on arrival.",
  },
  hang: { ...FLAG, description: "Executes the request but never responds." },
  reset: {
    type: "string",
    enum: ["before", "after"],
    title: '"before" or "after"',
    description: "Resets the connection before or after the request is executed.",
  },
  truncate: { ...FLAG, description: "Closes the connection partway through the response." },
  html: { ...FLAG, description: "Responds with an HTML page, as a proxy does." },
  rateLimit: {
    type: "object",
    properties: { perSecond: { type: "number", exclusiveMinimum: 0 } },
    minProperties: 1,
    additionalProperties: false,
    title: "an object whose perSecond is greater than 0",
    description: "Allows `perSecond` requests a second and rejects the rest with 429.",
  },
  locked: { ...FLAG, description: "Rejects changes with 503, as if the cluster were locked." },
  creationFailed: { ...FLAG, description: "Makes a cluster's creation fail." },
  jobFailed: { ...FLAG, description: "Makes the job that the call starts fail." },
  sql: {
    type: "string",
    enum: SQL_NAMES,
    title: SQL_NAMES.join(", "),
    description: "Affects SQL connections or statements instead of the API.",
  },
} as const satisfies Partial<Record<keyof Fault, object>>;

/** The JSON schemas of a fault's properties. Error messages use a schema's `title` to say what is expected. */
export const FAULT_PROPERTIES = { ...CONDITIONS, ...FAULT_EFFECTS } as const satisfies Record<keyof Fault, object>;
