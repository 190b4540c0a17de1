import type { MockResponse } from "../spec/mock-response.ts";
import type { HandlerContext, Success } from "../state/handler.ts";
import { VERSIONS } from "./cockroach-versions.ts";

/** Handles `clusters.listVersions`. The latest version comes first. */
export function listVersions(context: HandlerContext): Success | MockResponse {
  const page = context.rules.paginate(context, {
    items: () => VERSIONS,
    key: (version) => [-VERSIONS.indexOf(version)],
    order: "DESC",
  });
  if ("status" in page) return page;
  const versions = page.items.map(({ version, supportStatus, supportEnd, releaseType, upgrades }) => ({
    version,
    support_status: supportStatus,
    support_end: supportEnd,
    release_type: releaseType,
    allowed_upgrades: upgrades,
  }));
  return { payload: { versions, pagination: page.pagination } };
}
