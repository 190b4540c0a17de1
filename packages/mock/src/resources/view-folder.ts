import { listFolders, organizationId, type StateAtTime } from "../access/scopes.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import type { StoredFolder } from "../state/stored-resources.ts";

export function viewFolder(folder: StoredFolder, at: StateAtTime): unknown {
  return view({ ...folder, type: "FOLDER" }, at);
}

/** Formats a cluster as `folders.listContents` returns it: with the fields of a folder. */
export function viewInFolder(cluster: StoredCluster, at: StateAtTime): unknown {
  return view({ ...cluster, type: "CLUSTER" }, at);
}

function view(
  { id, type, name, parentId, organization, labels }: StoredFolder & { type: string },
  at: StateAtTime,
): unknown {
  return {
    resource_id: id,
    resource_type: type,
    name,
    parent_id: parentId,
    organization_id: organizationId(organization),
    path: listFolders(at, parentId).map((folder) => ({ id: folder.id, name: folder.name })),
    labels,
  };
}
