/** The version of this package and of its siblings, which are released together. */
export const VERSION = "0.0.0";
