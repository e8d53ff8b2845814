import { randomBytes, randomUUID } from "node:crypto";
import type { Duplex } from "node:stream";
import { securityHeaders } from "./wall.server";

/** Answers what never becomes a request (a socket that is not admitted, bytes that are no HTTP) and hangs up. The headers of
 *  every other response stand here, too. `status` is a line of HTTP, such as "403 Forbidden". */
export function refuseSocket(socket: Duplex, status: string): void {
  if (!socket.writable) return void socket.destroy();
  const headers = { ...securityHeaders(randomBytes(16).toString("base64")), "X-Request-Id": randomUUID(), Connection: "close", "Content-Length": "0" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status}`, ...lines, "", ""].join("\r\n"));
}
