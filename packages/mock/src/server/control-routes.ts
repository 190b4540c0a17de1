import { errorResponse } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { RawRequest } from "../spec/raw-request.ts";
import { readJson } from "../spec/read-json.ts";
import { controlsDocument } from "./controls-document.ts";
import type { MockControls } from "./mock-controls.ts";
import type { StateFile } from "./state-file.ts";

/**
 * Handles the requests of one path below `/_mock/`, and returns the body of the response, if the response has a body.
 */
type Route = (body: never, id: string) => unknown;

/**
 * Creates the handler of requests below `/_mock/`. With these requests, programs in any language can control a mock
 * cloud.
 */
export function createControlRoutes(
  controls: MockControls,
  stateFile: StateFile,
): (request: RawRequest) => Promise<MockResponse> {
  const routes = createRoutes(controls);
  return async ({ method, target, body: text }) => {
    const [, path = "", id = ""] = /^\/_mock\/([^/?]*)(?:\/([^/?]+))?/.exec(target) ?? [];
    const route = routes[`${method} ${path}${id && "/{id}"}`];
    if (!route)
      return errorResponse("NOT_FOUND", `there is no control ${method} /_mock/${path}; see GET /_mock/openapi.json`);
    const { value, problem } = readJson(text ?? "");
    if (problem !== undefined) return errorResponse("INVALID_ARGUMENT", `the body ${problem}`);
    try {
      const payload = route((value ?? {}) as never, id);
      if (method !== "GET") await stateFile.save();
      return payload === undefined ? { status: 204 } : { status: 200, body: payload };
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError)
        return errorResponse("INVALID_ARGUMENT", error.message);
      throw error;
    }
  };
}

function createRoutes(controls: MockControls): Readonly<Record<string, Route>> {
  const faults = new Map<string, () => void>();
  let added = 0;
  const remove = (id: string): void => {
    const end = faults.get(id);
    if (!end) throw new RangeError(`there is no fault with the id ${id}`);
    end();
    faults.delete(id);
  };
  return {
    "GET openapi.json": () => controlsDocument,
    "GET requests": () => ({ requests: controls.requests }),
    "POST advance": ({ duration }: { duration: string | number }) => void controls.advance(duration),
    "POST faults": (fault) => {
      const end = controls.fault(fault);
      const id = String(++added);
      faults.set(id, end);
      return { id };
    },
    "DELETE faults": () => [...faults.keys()].forEach(remove),
    "DELETE faults/{id}": (_, id) => remove(id),
    "POST keys": (options) => controls.addKey(options),
    "POST clusters": (seed) => controls.seedCluster(seed),
    "POST users": (seed) => controls.seedUser(seed),
    "POST groups": (seed) => controls.seedGroup(seed),
    "POST invoices": (seed) => controls.seedInvoice(seed),
    "GET snapshot": () => controls.snapshot(),
    "PUT snapshot": (snapshot) => controls.restore(snapshot),
    "POST reset": () => {
      faults.clear();
      controls.reset();
    },
  };
}
