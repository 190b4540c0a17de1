const OLDEST_NODE = 22;

/**
 * Rejects Node.js versions that are too old, on which the first request would fail with an obscure error.
 *
 * @throws {Error} that names the version you need
 */
export function checkRuntime(node: string | undefined = globalThis.process?.versions?.node): void {
  if (node === undefined || Number.parseInt(node, 10) >= OLDEST_NODE) return;
  throw new Error(`@crdb-cloud/mock: this is Node.js ${node}. Install Node.js ${OLDEST_NODE} or later`);
}
