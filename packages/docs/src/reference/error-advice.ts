import type { Operation } from "@crdb-cloud/scripts/openapi";

export function errorAdvice({ node, method, path }: Operation, status: string, options: string): string {
  const isSafe = ["GET", "PUT", "DELETE"].includes(method);
  const wait = options.includes("ChangeOptions")
    ? ' Pass `{ whenBusy: "wait" }` to wait while the resource is locked.'
    : "";
  switch (status) {
    case "400":
      return "Correct the parameters: the message names the field. The same request would fail again.";
    case "401":
      return "Check the API key: it is missing, revoked, or not the secret key of a service account.";
    case "403": {
      const roles = node["x-permissions"] ?? [];
      return roles.length > 0
        ? `Give the service account one of these roles: ${roles.map((role) => `\`${role}\``).join(", ")}.`
        : "Ask an administrator of the organization for access.";
    }
    case "404": {
      const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `\`${name}\``);
      const gone =
        method === "DELETE" ? ' Pass `{ whenGone: "ignore" }` if it is enough that the resource is gone.' : "";
      return `Check ${ids.join(" and ") || "the address"}. You also get this error if the service account isn't allowed to see the resource.${gone}`;
    }
    case "409":
      return `The resource already exists, or its state doesn't allow the change. Read it to find out which.${wait}`;
    case "429":
      return "The client waits as long as `Retry-After` says, then retries, up to twice by default. Send fewer requests, or raise `maxRetries`.";
    default:
      return isSafe
        ? `The client retries, up to twice by default. If the call still fails, try again later.${wait}`
        : `The client only retries if the request can't have changed anything. Read \`error.outcome\`: if it is \`"unknown"\`, look for the result before you call again.${wait}`;
  }
}
