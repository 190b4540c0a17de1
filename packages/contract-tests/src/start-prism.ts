import { createRequire } from "node:module";
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
  readonly "@stoplight/prism-core": { createLogger(name: string, options: object): unknown };
}

interface PrismHttpServer {
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
}

/** Each document's operations, cached because Prism takes a second to read them. */
const operations = new Map<string, Promise<unknown>>();

/**
 * Starts a Prism server in this process, so that all servers share one copy of Prism, which takes four seconds of CPU
 * time to load. Configured like `prism mock <document>` or, with `upstream`, like `prism proxy <document> <upstream>
 * --errors`.
 *
 * @see https://docs.stoplight.io/docs/prism
 */
export async function startPrism(document: string, upstream?: string): Promise<PrismServer> {
  const require = createRequire(PRISM);
  const load = <Name extends keyof PrismModules>(name: Name): PrismModules[Name] => require(name);
  if (!operations.has(document))
    operations.set(document, load("@stoplight/prism-http").getHttpOperationsFromSpec(document));
  const shared = {
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    mock: { dynamic: false, ignoreExamples: false },
  };
  const config =
    upstream === undefined
      ? { ...shared, errors: false, isProxy: false }
      : { ...shared, errors: true, isProxy: true, upstream: new URL(upstream) };
  const logger = load("@stoplight/prism-core").createLogger("prism", { level: "silent" });
  const { createServer } = load("@stoplight/prism-http-server");
  const server = createServer(await operations.get(document), { config, components: { logger } });
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close() };
}
