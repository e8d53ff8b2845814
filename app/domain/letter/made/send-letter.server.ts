import type { Locale } from "~/content/messages";
import type { Letter } from "../../mail/letter";
import { sendMail } from "../../mail/mail.server";
import type { Stop } from "../rhythm";
import { contentOf } from "./content.server";
import { letterHtml } from "./letter-page";
import { claimLetter, type MadeLetter, settleLetter } from "./letter-row.server";
import { type Links, letterView } from "./letter-view";
import { plainText } from "./plain-text";
import type { Reader } from "./reader.server";
import { stopToken } from "./stop-token.server";

/** What letters need of the house: addresses of its pages, and a voice that speaks a language. */
export type LetterMeans = { readonly links: Links; readonly speak: <T>(locale: Locale, work: () => Promise<T>) => Promise<T> };

/** Sends one letter, if there is still something to tell somebody who may know it. Rejects when the mail server did not take it: the
 *  letter waits for the next try, or is dropped after the `last`. A process that ends between the mail server's yes and ours may send it
 *  twice; both then have the same Message-ID, by which mail programs know them as one. */
export async function sendLetter(id: string, last: boolean, means: LetterMeans): Promise<void> {
  const claim = await claimLetter(id);
  if (!claim) return;
  const { letter, reader } = claim;
  try {
    const written = reader && (await means.speak(reader.locale, () => write(reader, letter, means)));
    if (written) await sendMail(written);
    await settleLetter(id, written ? "sent" : "dropped");
  } catch (error) {
    await settleLetter(id, last ? "dropped" : "waits");
    throw error;
  }
}

async function write(reader: Reader, letter: MadeLetter, { links }: LetterMeans): Promise<Letter | null> {
  const content = await contentOf(reader, letter);
  if (!content) return null;
  const view = letterView(reader, letter, content, links);
  const ways = new Map<Stop, string>();
  for (const stop of view.stops) ways.set(stop, links.stop(await stopToken(reader.member.accountId, stop)));
  const stop = (of: Stop) => ways.get(of) ?? links.settings();
  const [first = "all"] = view.stops;
  return {
    to: reader.email,
    subject: view.subject,
    text: plainText(view, { stop, settings: links.settings() }),
    html: letterHtml({ view, stop, settings: links.settings() }),
    id: letter.id,
    unsubscribe: stop(first),
  };
}
