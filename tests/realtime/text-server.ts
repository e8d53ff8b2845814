/** The process that `serveTextsElsewhere` starts; says its port when it is ready. */
import { createServer } from "node:http";
import { handleUpgrade } from "../../app/realtime/hub.server";
import { refuseSocket } from "../../app/http/refuse-socket.server";

const server = createServer((_, response) => response.writeHead(404).end());
server.on("upgrade", (request, socket, head) => {
  if (!handleUpgrade(request, socket, head, refuseSocket)) socket.destroy();
});
server.listen(0, "localhost", () => {
  const address = server.address();
  if (process.send && address && typeof address === "object") process.send({ port: address.port });
});
