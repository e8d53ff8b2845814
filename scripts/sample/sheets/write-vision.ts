import * as Y from "yjs";
import type { Member } from "~/domain/coalition/member";
import { theory } from "~/domain/theory/theory.server";
import { visionDocument } from "~/domain/theory/vision-text.server";
import { compact } from "~/realtime/compact.server";
import { appendUpdate, openDocument } from "~/realtime/log.server";
import { proseField } from "~/realtime/prose";

/** Writes the shared vision the way an editor does: an update in the log, then folded into the text that pages read. */
export async function writeVision(member: Member, paragraphs: readonly string[]): Promise<void> {
  if ((await theory(member)).vision !== "") return;
  const { coalitionId, accountId } = member;
  const { id } = await openDocument({ coalitionId, name: visionDocument });
  await appendUpdate({ coalitionId, accountId, documentId: id, bytes: Y.encodeStateAsUpdate(documentOf(paragraphs)) });
  await compact(id);
}

function documentOf(paragraphs: readonly string[]): Y.Doc {
  const document = new Y.Doc();
  const elements = paragraphs.map((words) => {
    const element = new Y.XmlElement("paragraph");
    element.insert(0, [new Y.XmlText(words)]);
    return element;
  });
  document.getXmlFragment(proseField).insert(0, elements);
  return document;
}
