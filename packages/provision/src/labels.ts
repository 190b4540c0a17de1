/**
 * The labels that say who owns a cluster and when it expires.
 *
 * @module
 */
export {
  isExpired,
  isOwned,
  type Labels,
  readExpiry,
  toExpiryLabels,
  toLabelValue,
  toServiceTime,
} from "./ephemeral/expiry-labels.ts";
