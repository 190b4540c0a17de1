import { createNeonClient } from "@neon/sdk";

/** Returns no call, because this client only knows the operations of its own service. */
export function create({ baseUrl, apiKey }) {
  createNeonClient({ apiKey, baseUrl });
}
