/**
 * An HTTP service for several tenants, each with its own organization. Each tenant has its own client, with its own
 * key, rate limit and retry budget. Each call to the API creates an OpenTelemetry span as a child of the incoming HTTP
 * request's span.
 *
 *     TENANT_KEYS='{"acme":"CCDB1_…","globex":"CCDB1_…"}' node tenant-service.ts
 *     curl http://127.0.0.1:8080/tenants/acme/clusters
 */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Cloud, createClient, isCloudError } from "@crdb-cloud/node";
import { registerOpenTelemetry } from "@crdb-cloud/node/opentelemetry";
import { context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { ConsoleSpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";

// This example prints spans. In production, send them to a collector instead.
const spanProcessors = [new SimpleSpanProcessor({ exporter: new ConsoleSpanExporter() })];
trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors }));
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
registerOpenTelemetry();
const tracer = trace.getTracer("tenant-service");

const keys = new Map<string, string>(Object.entries(JSON.parse(process.env.TENANT_KEYS ?? "{}")));
const clients = new Map<string, Cloud>();

const server = createServer(({ url = "" }, response) =>
  tracer.startActiveSpan("GET /tenants/{tenant}/clusters", async (span) => {
    const [, tenant = ""] = /^\/tenants\/(\w+)\/clusters$/.exec(url) ?? [];
    await sendClusters(tenant, response);
    span.setAttributes({ tenant, "http.response.status_code": response.statusCode });
    span.end();
  }),
);
server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  console.error(`Listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once("SIGTERM", () => server.close());

/** Responds with a tenant's clusters. If the caller disconnects, aborts the call to the API. */
async function sendClusters(tenant: string, response: ServerResponse): Promise<void> {
  const cloud = findClient(tenant);
  if (cloud === undefined) return send(response, 404, { error: "unknown tenant" });
  const disconnected = new AbortController();
  response.once("close", () => disconnected.abort());
  try {
    const { signal } = disconnected;
    const clusters = await Array.fromAsync(cloud.clusters.list({}, { signal }));
    send(
      response,
      200,
      clusters.map(({ name, plan, state }) => ({ name, plan, state })),
    );
  } catch (error) {
    if (disconnected.signal.aborted) return;
    if (!isCloudError(error)) throw error;
    send(response, 502, { error: error.message });
  }
}

/** Returns a tenant's client. Creates it on first use. */
function findClient(tenant: string): Cloud | undefined {
  const apiKey = keys.get(tenant);
  let cloud = clients.get(tenant);
  if (cloud === undefined && apiKey !== undefined) {
    cloud = createClient({ apiKey, apiKeySource: `the key of ${tenant}` });
    clients.set(tenant, cloud);
  }
  return cloud;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
