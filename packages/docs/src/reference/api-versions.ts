import { apiVersions as all } from "@crdb-cloud/mock";

/** The API versions, the latest first. */
export const apiVersions = all.toReversed();
