/**
 * What the command needs for ephemeral clusters. Don't import this module: it may change in any release.
 *
 * @module
 */
export { runtime } from "./runtime.ts";
