import type { SpecBundle } from "../spec/bundle-spec.ts";
import type { Schema } from "../spec/openapi-document.ts";
import { resolveSchema } from "../spec/schema-fields.ts";
import type { SpecProblem } from "../spec/spec-error.ts";
import { visitNodes } from "../spec/visit-nodes.ts";

/** Matches the names of fields whose values are usually secret. */
const SECRET_NAME = /(^|_)(credentials?|headers|key|passphrase|password|secret|token)$/i;

/**
 * Checks that each field whose name suggests a secret says whether it is one. Without `x-secret`, the client and the
 * mock would log the value, and no other check would notice.
 */
export function checkSecrets({ document, problemAt }: SpecBundle): SpecProblem[] {
  const problems: SpecProblem[] = [];
  visitNodes(document, (node) => {
    const { properties = {} } = node as Schema;
    for (const [name, field] of Object.entries(properties)) {
      const schema = { ...resolveSchema(document, field), ...field };
      if (!SECRET_NAME.test(name) || !holdsText(schema) || schema["x-secret"] !== undefined) continue;
      const message = `${name} looks like a secret: add \`x-secret: true\`, or \`x-secret: false\` if anyone may read it`;
      problems.push(problemAt(properties, [name], message));
    }
  });
  return problems;
}

function holdsText({ type, additionalProperties }: Schema): boolean {
  return (
    [type].flat().includes("string") || (typeof additionalProperties === "object" && additionalProperties !== null)
  );
}
