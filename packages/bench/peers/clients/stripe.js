import Stripe from "stripe";

export function create({ baseUrl, fetch, apiKey, path }) {
  const { protocol, hostname, port } = new URL(baseUrl);
  const client = new Stripe(apiKey, {
    ...(fetch && { httpClient: Stripe.createFetchHttpClient(fetch) }),
    protocol: protocol.slice(0, -1),
    host: hostname,
    ...(port !== "" && { port }),
    telemetry: false,
  });
  return () => client.rawRequest("GET", path);
}
