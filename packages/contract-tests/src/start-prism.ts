import { createRequire, Module } from "node:module";
import { join } from "node:path";
import { TOOLS } from "./folders.ts";

export const PRISM: string = join(TOOLS, "node_modules/@stoplight/prism-cli/dist/index.js");

export interface PrismServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The modules that Prism's command line uses. They are installed in a folder outside the workspace. */
interface PrismModules {
  readonly "@stoplight/prism-http": { getHttpOperationsFromSpec(document: string): Promise<unknown> };
  readonly "@stoplight/prism-http-server": {
    createServer(operations: unknown, options: { config: object; components: object }): PrismHttpServer;
  };
  readonly "@stoplight/prism-http/dist/router": { readonly default: Route };
  readonly "@stoplight/prism-core": { createLogger(name: string, options: object): unknown };
}

/** Finds a request's operation, or the error to respond with. */
type Route = (request: {
  readonly resources: readonly { readonly path: string }[];
  readonly input: { readonly url: { readonly path: string } };
}) => unknown;

interface PrismHttpServer {
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
}

/** Each document's operations, cached because Prism takes a second to read them. */
const operations = new Map<string, Promise<unknown>>();

/**
 * Starts a Prism server in this process, so that all servers share one copy of Prism, which takes three seconds of CPU
 * time to load. Configured like `prism mock <document>` or, with `upstream`, like
 * `prism proxy <document> <upstream> --errors`, but doesn't validate the responses of `prism mock`. They are the
 * document's examples, which `pnpm spec lint` validates, and Prism would only report an invalid one in a header.
 *
 * @see https://docs.stoplight.io/docs/prism
 */
export async function startPrism(document: string, upstream?: string): Promise<PrismServer> {
  // The command and the server depend on two versions of Prism, and loading both would take twice as long.
  const require = createRequire(createRequire(PRISM).resolve("@stoplight/prism-http-server"));
  const load = <Name extends keyof PrismModules>(name: Name): PrismModules[Name] => require(name);
  // Prism takes random values from faker, but only for `prism mock --dynamic`. Its 70 locales take a second to load.
  const faker = createRequire(require.resolve("@stoplight/prism-http")).resolve("@faker-js/faker");
  require.cache[faker] ??= Object.assign(new Module(faker), { loaded: true });
  if (!operations.has(document))
    operations.set(document, load("@stoplight/prism-http").getHttpOperationsFromSpec(document));
  const shared = {
    validateRequest: true,
    checkSecurity: true,
    mock: { dynamic: false, ignoreExamples: false },
  };
  const config =
    upstream === undefined
      ? { ...shared, validateResponse: false, errors: false, isProxy: false }
      : { ...shared, validateResponse: true, errors: true, isProxy: true, upstream: new URL(upstream) };
  const logger = load("@stoplight/prism-core").createLogger("prism", { level: "silent" });
  const route = ofSameLength(load("@stoplight/prism-http/dist/router").default);
  const { createServer } = load("@stoplight/prism-http-server");
  const server = createServer(await operations.get(document), { config, components: { logger, route } });
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close() };
}

/**
 * Makes Prism compare a request only with operations whose path has the same number of segments. Otherwise, it would
 * rank all operations for each request.
 */
function ofSameLength(route: Route): Route {
  const lengthOf = (path: string): number => path.split("/").length;
  return ({ resources, input }) => {
    const length = lengthOf(input.url.path);
    return route({ resources: resources.filter(({ path }) => lengthOf(path) === length), input });
  };
}
