import type { OpenApiDocument, WaitNode } from "../spec/openapi-document.ts";
import { permissionRequirement, permissionSentence } from "../spec/permission-sentence.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { callExample, waitExample } from "./call-example.ts";
import { docComment } from "./doc-comment.ts";
import { mayReturnNothing } from "./type-names.ts";

const HOUR_MS = 3_600_000;

/** Writes the doc comment for an operation's method, such as `clusters.get`. */
export function methodDocComment(document: OpenApiDocument, operation: SpecOperation): string {
  const { node, method, path } = operation;
  return docComment(
    [
      node.summary && `${node.summary.replace(/\.$/, "")}.`,
      node.description,
      permissionSentence(node),
      `\`${method} ${path}\``,
      mayReturnNothing(operation)
        ? "Resolves to `undefined` if the response was lost and the repeated request finds nothing to delete."
        : undefined,
      node.deprecated ? "@deprecated The service may remove it." : undefined,
      example(callExample(document, operation)),
    ],
    "  ",
  );
}

/** Writes the doc comment for a method that polls an operation, such as `clusters.waitUntilReady`. */
export function waitDocComment(
  document: OpenApiDocument,
  operation: SpecOperation,
  name: string,
  wait: WaitNode,
): string {
  const requirement = permissionRequirement(operation.node);
  const hours = wait.deadlineMs && wait.deadlineMs / HOUR_MS;
  return docComment(
    [
      wait.description,
      hours ? `The default of \`deadlineMs\` is ${hours} ${hours === 1 ? "hour" : "hours"}.` : "",
      `Polls \`${operation.id}\`${requirement ? `, which requires ${requirement}` : ""}.`,
      example(waitExample(document, operation, name, wait)),
    ],
    "  ",
  );
}

function example(code: string): string {
  return `@example\n\`\`\`ts\n${code}\n\`\`\``;
}
