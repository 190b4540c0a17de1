export * from "@crdb-cloud/core";
export { type ClientOptions, createClient } from "./2022-03-31.ts";
