/**
 * The labels that say who owns a cluster, when it expires, and which pull request it is for.
 *
 * @module
 */
export {
  isExpired,
  isOwned,
  type Labels,
  readExpiry,
  readOwner,
  toExpiryLabels,
  toLabelValue,
  toServiceTime,
} from "./ephemeral/expiry-labels.ts";
export { readPullRequest, toPullRequestLabel } from "./ephemeral/pull-request-label.ts";
