import { expect, test } from "vitest";
import { toMachine } from "../../src/clusters/machines.ts";

test.each([
  ["AWS", {}, "m6i.xlarge", 4],
  ["AWS", { num_virtual_cpus: 2 }, "m6i.large", 2],
  ["AWS", { num_virtual_cpus: 3 }, "m6i.xlarge", 3],
  ["AWS", { num_virtual_cpus: 8 }, "m6i.2xlarge", 8],
  ["AWS", { machine_type: "m6i.large" }, "m6i.large", 2],
  ["AWS", { machine_type: "m6i.xlarge" }, "m6i.xlarge", 4],
  ["AWS", { machine_type: "m6i.12xlarge" }, "m6i.12xlarge", 48],
  ["AWS", { machine_type: "m6i.xlarge.metal" }, "m6i.xlarge.metal", 4],
  ["AZURE", { num_virtual_cpus: 8 }, "Standard_D8s_v5", 8],
  ["AZURE", { machine_type: "Standard_D16s_v5" }, "Standard_D16s_v5", 16],
  ["GCP", { num_virtual_cpus: 8 }, "n2-standard-8", 8],
  ["GCP", { machine_type: "n2-standard-16" }, "n2-standard-16", 16],
  ["GCP", { machine_type: "n2-custom", num_virtual_cpus: 6 }, "n2-custom", 6],
  ["GCP", { machine_type: "custom" }, "custom", 4],
])("toMachine(%j, %j) returns %s with %d CPUs", (provider, spec, machineType, cpus) => {
  expect(toMachine(provider, spec)).toEqual({ machineType, cpus });
});
