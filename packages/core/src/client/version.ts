/** The version of all packages of this project, which are released together. */
export const VERSION = "0.0.0";
