import type { MediaType, ResponseNode } from "../spec/openapi-document.ts";
import { toKey } from "./source-literal.ts";
import type { WriteType } from "./write-types.ts";

type Content = Readonly<Record<string, MediaType>>;
export function responseShape({ content }: ResponseNode, write: WriteType): string {
  const types = Object.keys(content ?? {});
  if (!content || types.length === 0) return "HttpEmptyResponse";
  if (isJsonAlone(content)) return `HttpResponse<${write(content[JSON_TYPE]?.schema)}>`;
  return `{ headers: { [name: string]: unknown }; content: ${contentShape(content, write)} }`;
}

/** Writes the type of a body, with a member for each media type. */
export function contentShape(content: Content, write: WriteType): string {
  const members = Object.entries(content).map(([type, { schema }]) => `${toKey(type)}: ${write(schema)}`);
  return `{ ${members.join("; ")} }`;
}

export function isJsonAlone(content: Content): boolean {
  return Object.keys(content).join() === JSON_TYPE;
}

export const JSON_TYPE = "application/json";
