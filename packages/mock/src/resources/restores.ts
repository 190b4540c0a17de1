import { onIdleCluster, onReadyCluster } from "../clusters/find-cluster.ts";
import { reject } from "../http/error-response.ts";
import { type HandlerContext, type Handlers, respondWithPage } from "../state/handler.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import { createRestore } from "./create-restore.ts";
import { isWithin } from "./time-range.ts";
import { viewRestore } from "./view-restore.ts";

export const restores: Handlers = {
  "restores.list": onReadyCluster(listRestores),
  "restores.get": onReadyCluster(getRestore),
  "restores.create": onIdleCluster(createRestore),
};

/** Lists a cluster's restores, oldest first. */
function listRestores(context: HandlerContext, { id, name }: StoredCluster): unknown {
  const { state, query } = context;
  return respondWithPage(context, "restores", {
    items: (time) =>
      Object.values(state.restores).filter(
        ({ cluster, createdAt }) => cluster === id && createdAt <= time && isWithin(createdAt, query),
      ),
    key: (restore) => [restore.createdAt, restore.id],
    view: (restore, time) => viewRestore(restore, { into: name, time }),
  });
}

function getRestore({ state, path, time }: HandlerContext, { id, name }: StoredCluster): unknown {
  const known = String(path.restore_id).toLowerCase();
  const restore = Object.hasOwn(state.restores, known) ? state.restores[known] : undefined;
  if (restore?.cluster !== id) reject("NOT_FOUND", `restore not found: ${String(path.restore_id)}`);
  return viewRestore(restore, { into: name, time });
}
