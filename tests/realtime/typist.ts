import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import WebSocket from "ws";
import * as Y from "yjs";
import { openSession } from "../../app/domain/account/session.server";
import type { Member } from "../../app/domain/coalition/member";
import { askAgainAfterFailure } from "../../app/domain/theory/ask-again";
import { documentName } from "../../app/realtime/document-name";
import { plainText, proseField, proseOf } from "../../app/realtime/prose";

/** The cookie a signed-in member's browser sends. */
export async function cookieOf(member: Pick<Member, "accountId">): Promise<string> {
  const [cookie = ""] = (await openSession(member.accountId)).split(";");
  return cookie;
}

export type Typist = {
  readonly provider: HocuspocusProvider;
  readonly type: (words: string) => void;
  readonly text: () => string;
  /** Resolves when the server has confirmed everything typed so far. */
  readonly saved: () => Promise<void>;
  /** Resolves when the text here contains the words. */
  readonly reads: (words: string) => Promise<void>;
  readonly leave: () => void;
};

type Door = { readonly port: number; readonly cookie: string; readonly origin?: string };

/** A browser's editor without the browser: the same provider, the same text, a socket with cookie and origin. */
export function typist({ port, cookie, origin = `http://localhost:${port}` }: Door, coalition: string, name = "vision"): Typist {
  class Socket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie, origin } });
      // Whoever leaves while connecting again closes a socket that never opened, and nobody is there to be told.
      this.on("error", () => undefined);
    }
  }
  const document = new Y.Doc();
  const websocketProvider = new HocuspocusProviderWebsocket({ url: `ws://localhost:${port}/collaboration`, WebSocketPolyfill: Socket, delay: 20, minDelay: 20, maxDelay: 60 });
  const provider = new HocuspocusProvider({ websocketProvider, name: documentName({ coalition, name }), document });
  provider.attach();
  askAgainAfterFailure(provider);
  const text = () => plainText(proseOf(document));
  return {
    provider,
    text,
    type: (words) => write(document, words),
    saved: () => until((check) => provider.on("unsyncedChanges", check), () => provider.synced && !provider.hasUnsyncedChanges),
    reads: (words) => until((check) => document.on("update", check), () => text().includes(words)),
    leave: () => {
      provider.destroy();
      websocketProvider.destroy();
    },
  };
}

/** Adds a line of its own, as two people writing at once do. */
function write(document: Y.Doc, words: string): void {
  const line = new Y.XmlElement("paragraph");
  line.insert(0, [new Y.XmlText(words)]);
  document.getXmlFragment(proseField).push([line]);
}

/** Resolves when `holds`, asked at each event. */
export function until(listen: (check: () => void) => void, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = () => holds() && resolve();
    listen(check);
    check();
  });
}
