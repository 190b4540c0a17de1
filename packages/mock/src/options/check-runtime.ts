const OLDEST_NODE = 22;

/**
 * Checks that this is not an old version of Node.js, in which the first request would fail without a reason.
 *
 * @throws {Error} if it is; the message names the version that is needed
 */
export function checkRuntime(node: string | undefined = globalThis.process?.versions?.node): void {
  if (node === undefined || Number.parseInt(node, 10) >= OLDEST_NODE) return;
  throw new Error(`@crdb-cloud/mock: this is Node.js ${node}: install Node.js ${OLDEST_NODE} or later`);
}
