import type { MediaType, ResponseNode } from "../spec/openapi-document.ts";
import { toKey } from "./source-literal.ts";
import type { TypeWriter } from "./type-writer.ts";

type Content = Readonly<Record<string, MediaType>>;
export function responseShape({ content }: ResponseNode, write: TypeWriter["write"]): string {
  const types = Object.keys(content ?? {});
  if (!content || types.length === 0) return "HttpEmptyResponse";
  if (isJsonAlone(content)) return `HttpResponse<${write(content[JSON_TYPE]?.schema)}>`;
  return `{ headers: { [name: string]: unknown }; content: ${contentShape(content, write)} }`;
}

/** Writes the type of a body for each of its media types. */
export function contentShape(content: Content, write: TypeWriter["write"]): string {
  const members = Object.entries(content).map(([type, { schema }]) => `${toKey(type)}: ${write(schema)}`);
  return `{ ${members.join("; ")} }`;
}

export function isJsonAlone(content: Content): boolean {
  return Object.keys(content).join() === JSON_TYPE;
}

export const JSON_TYPE = "application/json";
