/**
 * An HTTP service that gives each pull request in a GitHub repository its own database and deletes it once the pull
 * request is closed. The service stores nothing itself, since a cluster's labels say which pull request it is for and
 * when it expires. So you can run several instances and restart them at any time, even while they create a cluster.
 *
 * In your project, you also need preview-service/schema.sql, which the service executes in each new database.
 *
 *     npm install @crdb-cloud/node @crdb-cloud/provision pg
 *     npm pkg set type=module
 *     REPOSITORY=octo-org/shop WEBHOOK_SECRET=… SERVICE_TOKEN=… GITHUB_TOKEN=… COCKROACH_API_KEY=… node preview-service.ts
 *
 * GitHub sends pull request events to /webhook, as JSON. A deployment asks for the connection string:
 *
 *     curl --request PUT --header "Authorization: Bearer $SERVICE_TOKEN" http://127.0.0.1:8080/previews/12
 */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Cluster, createClient, isCloudError } from "@crdb-cloud/node";
import {
  connectionUrl,
  type Duration,
  ensureCluster,
  ensureSqlUser,
  grantAppPrivileges,
  type SqlLogin,
  type SweepCandidate,
  type SweepReceipt,
  seedDatabase,
  sweepClusters,
  toReceipt,
  whenExpiredOrClosed,
} from "@crdb-cloud/provision";

const REPOSITORY = read("REPOSITORY");
const WEBHOOK_SECRET = read("WEBHOOK_SECRET");
const SERVICE_TOKEN = read("SERVICE_TOKEN");
/** SQL passwords are derived from the key, so all copies of the service use the same ones. A new key changes them. */
const API_KEY = read("COCKROACH_API_KEY");
/** Sweeps that delete something append their receipts to this file. */
const RECEIPTS = process.env.RECEIPTS ?? "receipts.jsonl";
/** How old a closed pull request's cluster must be before a sweep deletes it. */
const MIN_AGE = (process.env.MIN_AGE ?? "1h") as Duration;
const OWNER = "preview-service";
const DATABASE = "shop";
const SCHEMA = readFileSync(new URL("preview-service/schema.sql", import.meta.url), "utf8");
/** Limits what each preview can cost. */
const USAGE_LIMITS = { request_unit_limit: "50000000", storage_mib_limit: "1024" };
const SPEC = { plan: "BASIC", serverless: { regions: ["us-central1"], usage_limits: USAGE_LIMITS } } as const;
const HOUR_MS = 3_600_000;
const MAX_BODY_BYTES = 25 * 1024 ** 2;

const cloud = createClient();
/** Maps each pull request to its latest task, which the next one waits for. */
const tasks = new Map<number, Promise<unknown>>();

const server = createServer(async (request, response) => {
  try {
    const [status, body] = await respond(request);
    send(response, status, body);
  } catch (error) {
    console.error(toMessage(error));
    const isConflict = isCloudError(error) && error.name === "EnsureError";
    send(response, isConflict ? 409 : 502, { error: toMessage(error) });
  }
});
server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  console.error(`Listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
const sweeping = setInterval(() => sweep().catch((error) => console.error(toMessage(error))), HOUR_MS);
process.once("SIGTERM", () => {
  clearInterval(sweeping);
  server.close();
});

async function respond(request: IncomingMessage): Promise<[status: number, body: object]> {
  const { method, url = "", headers } = request;
  if (method === "POST" && url === "/webhook") {
    const body = await readBody(request);
    if (!isSame(`sha256=${sign(WEBHOOK_SECRET, body)}`, headers["x-hub-signature-256"])) {
      return [401, { error: "the signature is wrong: check the webhook's secret" }];
    }
    return [202, { task: handleEvent(headers["x-github-event"], JSON.parse(body.toString())) }];
  }
  if (!isSame(`Bearer ${SERVICE_TOKEN}`, headers.authorization)) return [401, { error: "send SERVICE_TOKEN" }];
  const [, digits] = /^\/previews\/([1-9]\d{0,8})$/.exec(url) ?? [];
  const number = Number(digits);
  if (method === "PUT" && digits !== undefined) return [200, await inTurn(number, () => openPreview(number))];
  if (method === "DELETE" && digits !== undefined) return [200, await inTurn(number, () => closePreview(number))];
  if (method === "POST" && url === "/sweep") return [200, await sweep()];
  return [404, { error: "use PUT or DELETE /previews/<number>, POST /sweep, or POST /webhook" }];
}

interface PullRequestEvent {
  readonly action: string;
  readonly number: number;
  readonly pull_request: { readonly head: { readonly repo: { readonly full_name: string } | null } };
  readonly repository: { readonly full_name: string };
}

/** Opens or closes a preview in the background, since GitHub gives up after 10 seconds. Returns what it started. */
function handleEvent(name: unknown, { action, number, pull_request, repository }: PullRequestEvent): string {
  if (name !== "pull_request" || !isOurs(repository)) return "none";
  const start = (task: () => Promise<unknown>): void => {
    inTurn(number, task).catch((error) => console.error(`#${number}: ${toMessage(error)}`));
  };
  if (action === "closed") {
    start(() => closePreview(number));
    return "close";
  }
  // Ignores pull requests from forks, since anyone could open them and run up costs.
  if (!["opened", "reopened", "synchronize"].includes(action) || !isOurs(pull_request.head.repo)) return "none";
  start(() => openPreview(number));
  return "open";
}

/** GitHub's repository names are case-insensitive. */
function isOurs(repository: { readonly full_name: string } | null): boolean {
  return repository?.full_name.toLowerCase() === REPOSITORY.toLowerCase();
}

/** Runs a pull request's tasks one at a time, so a preview is never closed while it is being opened. */
async function inTurn<T>(number: number, task: () => Promise<T>): Promise<T> {
  const previous = tasks.get(number) ?? Promise.resolve();
  const current = previous.then(task, task);
  tasks.set(number, current);
  try {
    return await current;
  } finally {
    if (tasks.get(number) === current) tasks.delete(number);
  }
}

/** Creates the pull request's cluster, or finds it and extends its TTL. If any step fails, you can call it again. */
async function openPreview(number: number): Promise<object> {
  const { cluster, created, expiresAt } = await ensureCluster(cloud, {
    ...{ name: `preview-${number}`, provider: "GCP", spec: SPEC, owner: OWNER, ttl: "7d", maxClusters: 20 },
    pullRequest: { repository: REPOSITORY, number },
    replaceFailed: true,
  });
  const [admin, app] = [await ensureUser(cluster, "preview_admin"), await ensureUser(cluster, "preview_app")];
  const url = await connectionUrl(cloud, { cluster, user: admin, database: DATABASE });
  // The application can read and change rows, but nothing else.
  const sql = [SCHEMA, ...grantAppPrivileges({ user: app.name, database: DATABASE })].join(";\n");
  const { seeded } = await seedDatabase(cloud, { cluster_id: cluster.id, url, sql });
  const { href } = await connectionUrl(cloud, { cluster, user: app, database: DATABASE });
  return { name: cluster.name, created, seeded, expires_at: expiresAt, connection_string: href };
}

/** Sets the same password each time, so running deployments keep their connections. */
function ensureUser({ id: cluster_id }: Cluster, name: string): Promise<SqlLogin> {
  return ensureSqlUser(cloud, { cluster_id, name, password: sign(API_KEY, `${cluster_id}/${name}`) });
}

/** Deletes the pull request's cluster and checks that it is gone. */
function closePreview(number: number): Promise<SweepReceipt> {
  const isDue = ({ pullRequest }: SweepCandidate): string | false =>
    pullRequest?.number === number && pullRequest.isIn(REPOSITORY) && "pull request closed";
  return sweep(isDue);
}

/** Deletes expired clusters, and those of pull requests whose `closed` event was lost. Stores a receipt. */
async function sweep(
  isDue: NonNullable<Parameters<typeof sweepClusters>[1]["isDue"]> = whenExpiredOrClosed({
    repository: REPOSITORY,
    minAge: MIN_AGE,
  }),
): Promise<SweepReceipt> {
  const receipt = toReceipt(await sweepClusters(cloud, { owner: OWNER, isDue }));
  const touched = receipt.clusters.filter(({ outcome }) => outcome !== "kept");
  if (touched.length > 0) await appendFile(RECEIPTS, `${JSON.stringify({ ...receipt, clusters: touched })}\n`);
  return receipt;
}

function sign(key: string, text: string | Buffer): string {
  return createHmac("sha256", key).update(text).digest("hex");
}

/** Compares two secrets in constant time, so the response time doesn't reveal how much of a guess is correct. */
function isSame(expected: string, given: unknown): boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(expected), hash(String(given)));
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error(`the body is larger than ${MAX_BODY_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function read(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`set the variable ${name}`);
  return value;
}
