import type { MockOptions } from "../src/cloud/mock-options.ts";
import type { ApiVersion } from "../src/generated/api-versions.gen.ts";
import { openCloud as openAny, type TestCloud } from "./version-2024-09-16.ts";

export const apiVersion: ApiVersion = "2026-09-15";

/** Opens a cloud with a virtual clock, which only `advance()` moves. */
export function openCloud(options: MockOptions = {}): TestCloud {
  return openAny({ apiVersion, ...options });
}

/** Returns the request body that creates a host cluster in three regions. */
export function hostCluster(name = "steady-ferry", spec: object = {}): object {
  const hardware = { machine_spec: { num_virtual_cpus: 8 }, storage_gib: 500 };
  const host = { region_nodes: { "us-east-1": 3, "us-west-2": 3, "eu-central-1": 3 }, hardware };
  return { name, provider: "AWS", spec: { edition: "MISSION_CRITICAL", host, ...spec } };
}
