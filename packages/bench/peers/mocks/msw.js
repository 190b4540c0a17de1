import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";

export function start(url, body) {
  setupServer(http.get(url, () => HttpResponse.json(body))).listen({ onUnhandledRequest: "error" });
}
