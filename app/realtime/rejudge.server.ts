import type { Document } from "@hocuspocus/server";
import { authorize, Denied, type Seat } from "./authorize.server";
import { texts } from "./texts.server";

type Connection = ReturnType<Document["getConnections"]>[number];

/** Close codes a browser can tell apart: no longer allowed; allowed differently, ask again. */
const forbidden = 4403;
const askAgain = 4205;

/** Asks again for open sockets, all or those of some, whether they may still be there: roles change, people leave, sessions end. */
export async function rejudge(concerned: (seat: Seat) => boolean = () => true): Promise<void> {
  const connections = [...texts.documents.values()].flatMap((document) => document.getConnections());
  await Promise.all(connections.filter(({ context }) => concerned(context)).map(judge));
}

async function judge(connection: Connection): Promise<void> {
  const before: Seat = connection.context;
  try {
    const now = await authorize(connection.request.headers.get("cookie"), connection.document.name);
    if (now.readOnly !== before.readOnly) leave(connection, askAgain);
  } catch (reason) {
    // A database that is away says nothing about anybody's rights; nothing can be written meanwhile either.
    if (reason instanceof Denied) leave(connection, forbidden);
  }
}

/** From now on nothing more is taken from this socket, whatever is still on its way. */
function leave(connection: Connection, code: number): void {
  connection.readOnly = true;
  connection.webSocket.close(code, "access changed");
}
