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

The tables on this page list faults: failures of a connection, such as a reset, and unusual responses, such as an empty
body. For each fault, the tests of the client make a call to a server that causes this fault whenever the client sends the
request. The tests use every HTTP method. On Node.js, they use the transport of \`@crdb-cloud/node\` and the built-in
\`fetch\`. On Deno and Bun, they use the \`fetch\` of the runtime.

- The column "the call" shows whether the call succeeds or rejects with an error. The values after the name of the error
  are the properties \`code\`, \`status\` and \`outcome\` of the error.
- The columns with the names of HTTP methods show how many times the client sends a request with this method. By
  default, the client retries a request up to twice. If a retry meets no fault, the call succeeds.
- The property \`outcome\` of an error shows whether the service may have executed the request. The values \`not sent\` and
  \`rejected\` mean that the service has not executed the request. The value \`unknown\` means that the service may have
  executed the request.

The tests of \`@crdb-cloud/core\` generate this page. Do not edit this page by hand.
`;

const AFTER_CONNECTIONS = `
- If a call fails because of a certificate, the \`code\` of the error in Node.js and Bun is the error code of OpenSSL. In
  Deno, the \`code\` is always \`CERTIFICATE\`.
- If a kept-alive connection breaks, the runtimes Deno and Bun themselves send a GET, PUT or DELETE request again. The
  client cannot see or count the requests that a runtime repeats. If Deno or Bun repeats a DELETE request that the
  service already executed, the call may end with 404. No runtime repeats a POST request, because the client passes the
  body of the request as a \`Blob\`, which Deno does not send again.
- A POST or PATCH never uses a kept-alive connection, so it cannot meet one that the server is closing. Only a \`fetch\`
  function that you pass to the client decides for itself.
`;

const AFTER_STATUSES = `
The tests cover each error status with three bodies: an error object of the service, no body, and an HTML page. Each response
of the test server that contains \`Retry-After\` has a \`Date\` header with the time 08:49:37 on 6 November 1994. The client
compares a date in \`Retry-After\` with the \`Date\` header of the same response. If \`Retry-After\` asks the client to wait for
more than 60 s, the call rejects at once.
`;

const AFTER_LIMITS = `
If the caller aborts a call, the call rejects with the signal's reason, and the client closes the connection of the call.
The built-in \`fetch\` of Node.js continues to connect for up to ten seconds after the caller aborted the call. If the time
limit \`deadlineMs\` would pass before the next retry, the client doesn't wait for the retry: the call rejects at once with
the error of the last attempt.
`;

const AFTER_LOAD = `
Bun decompresses a whole chunk of gzip before the client can check its size, so a server can make a program in Bun use
all of its memory. The \`fetch\` of Node.js 22 and 24 can end the process if a connection closes while \`fetch\` decompresses a
response (nodejs/undici#5360). The transport of \`@crdb-cloud/node\` avoids this bug, because it doesn't use \`fetch\`. If you
pass a \`fetch\` function to \`@crdb-cloud/node\`, the client avoids this bug by asking for uncompressed responses.
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

The first column of the table contains the stages of a call. The other columns show how the call ends if, during a stage,
the caller aborts the call with a \`signal\`, or if the time limit \`timeoutMs\` or \`deadlineMs\` passes.

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
