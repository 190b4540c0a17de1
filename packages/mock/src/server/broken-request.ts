import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { errorResponse } from "../http/error-response.ts";
import type { MockResponse } from "../http/mock-response.ts";

/** Responds to malformed or incomplete HTTP with an error in the service's format and closes the connection. */
export function rejectBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const { status, body } = toErrorResponse(error);
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(text)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${text}`);
}

function toErrorResponse({ code }: NodeJS.ErrnoException): MockResponse {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return errorResponse("TIMEOUT", "the request took too long to arrive");
  if (code === "HPE_HEADER_OVERFLOW")
    return errorResponse("HEADERS_TOO_LARGE", "the request path and headers are too long");
  return errorResponse("INVALID_ARGUMENT", `the request is not HTTP: ${code}`);
}
