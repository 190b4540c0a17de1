import type { Operation } from "@crdb-cloud/scripts/openapi";
import { linkTo } from "../page.ts";

/**
 * Explains why an operation may fail with a status and what to do about it.
 *
 * @param page the operation's page
 * @param declaration the client method's declaration, which shows the options it accepts
 */
export function errorAdvice(operation: Operation, status: string, page: string, declaration: string): string {
  const { node, method, path } = operation;
  const isSafe = ["GET", "PUT", "DELETE"].includes(method);
  const waits = declaration.includes("ChangeOptions");
  const wait = waits ? ' Pass `{ whenBusy: "wait" }` to wait while the cluster is locked.' : "";
  switch (status) {
    case "400":
      return `A parameter is wrong. Correct the field that the message names, since the same request would fail again.${
        waits ? ` If the message says that the cluster is locked, retry later.${wait}` : ""
      }`;
    case "401":
      return "The secret key or token is missing, wrong, expired or revoked.";
    case "403": {
      const roles = node["x-permissions"] ?? [];
      return roles.length > 0
        ? `The service account lacks a role. Give it one of these: ${roles.map((role) => `\`${role}\``).join(", ")}.`
        : "The service account lacks a role. Ask an administrator of the organization for access.";
    }
    case "404": {
      const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `\`${name}\``);
      const gone =
        method === "DELETE" ? ' Pass `{ whenGone: "ignore" }` if another caller may delete the resource first.' : "";
      return `The resource doesn't exist: check ${ids.join(" and ") || "the URL"}. You also get a 404 if the service account isn't allowed to see it, or if its cluster isn't ready.${gone}`;
    }
    case "409":
      return method === "POST" || method === "PUT"
        ? `The resource already exists, or its state doesn't allow the change. Read the resource to find out which.${wait}`
        : `The resource's state doesn't allow the change. Read the resource to find out why.${wait}`;
    case "429":
      return `You sent more than 10 requests within a second. The client [waits](${linkTo(page, "guides/retries", "rate-limits-and-429-too-many-requests")}) as long as \`Retry-After\` says, then retries.`;
    default:
      return isSafe
        ? `The service failed. The client [retries](${linkTo(page, "guides/retries")}), twice by default. If the call still fails, try again later.${wait}`
        : `The service failed, and may have executed the request. Read [\`error.outcome\`](${linkTo(page, "guides/errors", "outcomes")}): if it is \`"unknown"\`, look for the result before you call again.${wait}`;
  }
}
