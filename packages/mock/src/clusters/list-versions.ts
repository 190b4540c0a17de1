import { type HandlerContext, respondWithPage } from "../state/handler.ts";
import { supportStatus, VERSIONS } from "./cockroach-versions.ts";

/** Lists CockroachDB's major versions, latest first. */
export function listVersions(context: HandlerContext): unknown {
  return respondWithPage(context, "versions", {
    items: () => VERSIONS,
    key: (version) => [-VERSIONS.indexOf(version)],
    order: "DESC",
    view: (version, time) => ({
      version: version.version,
      support_status: supportStatus(version, time),
      support_end: `${version.supportEnd}T00:00:00Z`,
      release_type: version.releaseType,
      allowed_upgrades: version.upgrades,
    }),
  });
}
