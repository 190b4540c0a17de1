import { type HandlerContext, respondWithPage } from "../state/handler.ts";
import { VERSIONS } from "./cockroach-versions.ts";

/** Handles `clusters.listVersions`. The latest version comes first. */
export function listVersions(context: HandlerContext): unknown {
  return respondWithPage(context, "versions", {
    items: () => VERSIONS,
    key: (version) => [-VERSIONS.indexOf(version)],
    order: "DESC",
    view: ({ version, supportStatus, supportEnd, releaseType, upgrades }) => ({
      version,
      support_status: supportStatus,
      support_end: supportEnd,
      release_type: releaseType,
      allowed_upgrades: upgrades,
    }),
  });
}
