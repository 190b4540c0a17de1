import type { ApiDefinition, Operation, Operations } from "./api-definition.ts";

export function listOperations({ resources }: Pick<ApiDefinition, "resources">): Operations {
  const operations: Record<string, Operation> = {};
  for (const [resource, paths] of Object.entries(resources)) {
    for (const [start, rests] of Object.entries(paths)) {
      for (const [rest, named] of Object.entries(rests)) {
        for (const [name, operation] of Object.entries(named)) {
          operations[`${resource}.${name}`] = { path: start + rest, ...operation };
        }
      }
    }
  }
  return operations;
}
