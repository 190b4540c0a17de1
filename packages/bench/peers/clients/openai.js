import OpenAI from "openai";

export function create({ baseUrl, fetch, apiKey, path }) {
  const client = new OpenAI({ apiKey, baseURL: baseUrl, fetch });
  return () => client.get(path);
}
