import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { refuse } from "../refusal.ts";
import { findChangeable } from "./find-cluster.ts";

/** How many changes a cluster remembers for lists of an earlier moment. */
const REMEMBERED = 64;

/** `clusters.setSpendLimit`. */
export function setSpendLimit(scene: Scene): Success | Answer {
  const found = findChangeable(scene);
  if ("refusal" in found) return found.refusal;
  const { cluster } = found;
  if (cluster.plan !== "SERVERLESS") {
    return refuse("INVALID_ARGUMENT", "invalid argument: cluster_id: only a Serverless cluster has a spend limit");
  }
  const { spendLimit } = scene.body as { spendLimit: number };
  cluster.spendLimits = [...cluster.spendLimits, { since: scene.time, cents: spendLimit }].slice(-REMEMBERED);
  return { payload: undefined };
}
