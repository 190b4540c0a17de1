import { type Duplex, duplexPair } from "node:stream";
import { serveBuiltinSession } from "./builtin-session.ts";
import type { EngineCluster, SqlEngine } from "./engine.ts";
import { openSession } from "./open-session.ts";

/**
 * Creates the built-in engine. The engine needs no database program, but executes only statements that check a
 * connection, such as `SELECT 1`.
 */
export function createBuiltinEngine(): SqlEngine {
  return {
    name: "the mock itself: connection checks only",
    hint: undefined,
    retryStatement: "SELECT mock.fail_with_40001()",
    async start(cluster) {
      const open = new Set<Duplex>();
      return {
        async connect(request) {
          const [stream, far] = duplexPair();
          open.add(stream);
          stream.once("close", () => open.delete(stream));
          serve(far, cluster);
          return { stream, greeting: await openSession(stream, request), cancel: () => {} };
        },
        async stop() {
          for (const stream of open) stream.destroy();
        },
      };
    },
    close: async () => {},
  };
}

function serve(stream: Duplex, cluster: EngineCluster): void {
  stream.on("error", () => {});
  serveBuiltinSession(stream, cluster).then(
    () => stream.end(),
    () => stream.destroy(),
  );
}
