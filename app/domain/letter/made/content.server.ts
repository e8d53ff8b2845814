import type { ChangedDay, Waiting } from "../../notice/notice";
import { waitingFor, whatChangedFor } from "../../notice/notice.server";
import type { Coming } from "../coming";
import { choiceOf, type Choices, tells } from "../rhythm";
import { comingFor } from "./coming-for.server";
import type { MadeLetter } from "./letter-row.server";
import type { Reader } from "./reader.server";

/** What a letter tells. */
export type Content = { readonly waiting: readonly Waiting[]; readonly coming: readonly Coming[]; readonly changed: readonly ChangedDay[] };

/** How far a digest looks: ahead until the next one comes, back as far as what is late is still worth a word. Days. */
const reach = { once: { ahead: 1, back: 4 }, daily: { ahead: 1, back: 30 }, weekly: { ahead: 7, back: 30 } };

/** What of a letter there still is to tell its reader now; null when that is nothing. It asks what the page of notices asks, so a letter
 *  never says what its reader may not see, or has done meanwhile. */
export async function contentOf({ member, choices }: Reader, letter: MadeLetter, now = new Date()): Promise<Content | null> {
  const waiting = (await waitingFor(member)).filter((one) => tells(choices, choiceOf(one.kind), letter.rhythm) !== "no");
  const coming = tells(choices, "dates", letter.rhythm) === "no" ? [] : await comingFor(member, { now, ...reach[letter.rhythm] });
  if (letter.rhythm === "once") return filled(atOnce({ waiting, coming, changed: [] }, letter));
  const changed = tells(choices, "changes", letter.rhythm) === "yes" ? await whatChangedFor(member, letter.since) : [];
  const content = { waiting, coming, changed };
  return isNews(content, choices, letter.rhythm) ? content : null;
}

function atOnce({ waiting, coming }: Content, { about }: MadeLetter): Content {
  const asked = new Set(about.map(({ kind, ref }) => `${kind} ${ref}`));
  const keys = new Set(about.map(({ key }) => key));
  return { waiting: waiting.filter(({ kind, ref }) => asked.has(`${kind} ${ref}`)), coming: coming.filter(({ key }) => keys.has(key)), changed: [] };
}

function filled(content: Content): Content | null {
  return content.waiting.length + content.coming.length === 0 ? null : content;
}

/** What was told at once alone makes no digest. */
function isNews({ waiting, coming, changed }: Content, choices: Choices, rhythm: MadeLetter["rhythm"]): boolean {
  const wanted = waiting.some(({ kind }) => tells(choices, choiceOf(kind), rhythm) === "yes");
  return wanted || changed.length > 0 || (coming.length > 0 && tells(choices, "dates", rhythm) === "yes");
}
