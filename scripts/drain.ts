import type { Server } from "node:http";
import type { Socket } from "node:net";

/** How long what is under way may take to end, in milliseconds. */
const patience = 8_000;

/** Follows the connections of a server from now on; returns how to end it. It takes no more connections, what is asked already
 *  is answered, and `farewell` lets go of what would stay open by itself. What is still there after some seconds is cut off. */
export function drain(server: Server): (farewell: () => Promise<void>) => Promise<void> {
  const open = new Set<Socket>();
  server.on("connection", (socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  return async (farewell) => {
    const ended = new Promise((done) => server.close(done));
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => open.forEach((socket) => socket.destroy()), patience);
    await Promise.all([ended, farewell()]);
    clearInterval(sweep);
    clearTimeout(cut);
  };
}
