/** The version of this package and of the other packages, which are released together. */
export const VERSION = "0.0.0";
