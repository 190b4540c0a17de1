import { apiVersions as all } from "@crdb-cloud/mock";

/** The API versions, latest first. */
export const apiVersions = all.toReversed();
