import { bodyFaults } from "./body-faults.ts";
import { connectionFaults } from "./connection-faults.ts";
import { type Ending, type Endings, type Fault, METHODS, type Runtime } from "./fault.ts";
import { LIMITS, type Stage, stages } from "./limit-cases.ts";
import { loadCases } from "./load-cases.ts";
import { statusFaults } from "./status-faults.ts";

const RUNTIMES: Readonly<Record<Runtime, string>> = {
  node: "Node.js",
  "node-fetch": "the `fetch` of Node.js",
  deno: "Deno",
  bun: "Bun",
};

const INTRO = `# Faults, and what the client does

Each row of the tables is a fault of a connection or of a response. For each fault, the tests make a call to a server that
causes the fault at every attempt to send the request. The tests cover every HTTP method: on Node.js with the
transport of \`@crdb-cloud/node\` and with the built-in \`fetch\`, and on Deno and Bun with the \`fetch\` of the runtime.

- The column "the call" shows how the call ends: it succeeds, or it rejects with an error. The values after the name of
  the error are the properties \`code\`, \`status\` and \`outcome\` of the error.
- The columns with the names of HTTP methods show how often the client sends the request. By default, the client retries
  a request up to twice. If no fault occurs at a retry, the call succeeds.
- The property \`outcome\` of an error shows whether the service may have executed the request: \`not sent\` and
  \`rejected\` mean that the service has not executed the request, \`unknown\` means that it may have.

The tests generate this page. Do not edit it.
`;

const AFTER_CONNECTIONS = `
- Errors of certificates: in Node.js and Bun, the \`code\` of the error is the code of OpenSSL. In Deno, it is always
  \`CERTIFICATE\`.
- Kept-alive connections: if a kept-alive connection breaks, Deno and Bun themselves send a GET, PUT or DELETE request
  again. The client cannot see or count these requests. If the runtime sends a DELETE again that the service already
  executed, the call may therefore end with 404. A POST is sent once in all runtimes, because its body is a \`Blob\`,
  which Deno does not send again.
`;

const AFTER_STATUSES = `
The tests return each error status with an error object of the service, without a body, and with an HTML page. In the
tests, the responses with \`Retry-After\` have the \`Date\` 08:49:37 on 6 November 1994. The client compares a date in
\`Retry-After\` with the \`Date\` of the response. If the service asks for a wait of more than 60 s, the call rejects at
once.
`;

const AFTER_LIMITS = `
An aborted call rejects with the signal's reason, and the client closes the connection of the call. The \`fetch\` of
Node.js continues to connect for up to ten seconds after the request was aborted. If \`deadlineMs\` would pass before
the next retry, the client doesn't wait: the call rejects at once with the failure of the last attempt.
`;

const AFTER_LOAD = `
Bun decompresses each chunk of gzip as a whole before it passes the chunk on, so a server can make the process use all of
its memory. The \`fetch\` of Node.js 22 and 24 can end the process if a connection closes while a response is decompressed
(nodejs/undici#5360). The transport of \`@crdb-cloud/node\` doesn't use \`fetch\`. If you pass a \`fetch\` function to
\`@crdb-cloud/node\`, the client asks for uncompressed responses.
`;

/** Returns the text of FAULTS.md. */
export function renderFaultPage(): string {
  return [
    INTRO,
    renderFaults("Connections", connectionFaults) + AFTER_CONNECTIONS,
    renderFaults("Statuses and headers", statusFaults) + AFTER_STATUSES,
    renderFaults("Bodies of a 200", bodyFaults),
    renderLimits() + AFTER_LIMITS,
    renderLoad() + AFTER_LOAD,
  ].join("\n");
}

function renderFaults(title: string, rows: readonly Fault[]): string {
  const lines = rows.map((fault) => {
    const counts = countAttempts(fault.ends).join(" | ");
    return `| ${fault.name} | ${describeEndings(fault)} | ${counts} |\n`;
  });
  return `## ${title}\n\n| fault | the call | ${METHODS.join(" | ")} |\n|---|---|--:|--:|--:|--:|\n${lines.join("")}`;
}

/** Describes how calls with a fault end. HTTP methods with the same ending share a description. */
function describeEndings(fault: Fault): string {
  const inRuntimes = Object.entries(fault.endsIn ?? {}).map(([runtime, ends]) => {
    const counts = countAttempts(ends).join(", ");
    return `; in ${RUNTIMES[runtime as Runtime]} (${counts}) ${describeMethods(ends, fault)}`;
  });
  return describeMethods(fault.ends, fault) + inRuntimes.join("");
}

function countAttempts(ends: Endings): number[] {
  return METHODS.map((method) => ends[method].attempts);
}

function describeMethods(ends: Endings, fault: Fault): string {
  const groups = Map.groupBy(METHODS, (method) => describeEnding(ends[method], fault));
  if (groups.size === 1) return [...groups.keys()].join("");
  return Array.from(groups, ([ending, methods]) => `${methods.join(", ")}: ${ending}`).join("; ");
}

function describeEnding({ throws, outcome }: Ending, { code, status, delayMs }: Fault): string {
  if (throws === undefined) return "succeeds";
  const facts = [typeof code === "string" ? code : code?.node, status].filter((fact) => fact !== undefined);
  const waits = delayMs ? [`retried after ${delayMs / 1000} s`] : [];
  return [`\`${throws}\``, ...facts.map((fact) => `\`${fact}\``), `outcome \`${outcome}\``, ...waits].join(", ");
}

function renderLimits(): string {
  const lines = stages.map(
    (stage) => `| ${stage.name} | ${LIMITS.map((limit) => describeEnd(stage, limit)).join(" | ")} |\n`,
  );
  return `## Limits

Each row of the table is a stage of a call. The other columns show how the call ends if, during this stage, the caller
aborts the call or a time limit passes.

| stage | the caller's \`signal\` | \`timeoutMs\` | \`deadlineMs\` |
|---|---|---|---|
${lines.join("")}`;
}

function describeEnd({ ends }: Stage, limit: (typeof LIMITS)[number]): string {
  const texts = {
    reason: "the signal's reason",
    CallTimeoutError: "`CallTimeoutError`",
    ApiError: "the last failure, at once",
    success: "not limited",
  };
  return texts[ends[limit]];
}

function renderLoad(): string {
  const lines = loadCases.map(({ name, does }) => `| ${name} | ${does} |\n`);
  return `## Several calls and large responses\n\n| fault | what the client does |\n|---|---|\n${lines.join("")}`;
}
