import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { VERSIONS } from "../versions.ts";

/** `clusters.listVersions`, the newest first. */
export function listVersions(scene: Scene): Success | Answer {
  const page = scene.edition.paginate(scene, {
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
