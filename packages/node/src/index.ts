export * from "@crdb-cloud/core";
export { type ClientOptions, createClient } from "./2024-09-16.ts";
