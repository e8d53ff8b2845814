import { m } from "~/content/messages";
import { stopWords } from "../letter-words";
import type { Stop } from "../rhythm";
import { type LetterView, noteWith } from "./letter-view";

type Ways = { readonly stop: (stop: Stop) => string; readonly settings: string };

/** A letter as plain text: it stands on its own. */
export function plainText({ hello, sections, inbox, why, stops }: LetterView, { stop, settings }: Ways): string {
  const blocks = sections.map(({ title, groups }) => [title.toUpperCase(), ...groups.flatMap(({ heading, lines }) => [...(heading === null ? [] : [heading]), ...lines.map(lineText)])].join("\n\n"));
  const end = [why, ...stops.map((one) => `${stopWords(one)}:\n${stop(one)}`), `${m.letter_choose()}:\n${settings}`].join("\n\n");
  return `${[hello, ...blocks, `${m.letter_open()}:\n${inbox}`, "—", end].join("\n\n")}\n`;
}

function lineText({ say, own, note, quote, to }: LetterView["sections"][number]["groups"][number]["lines"][number]): string {
  return [`- ${say(own)}`, ...(note === "" ? [] : [`  ${quote === null ? note : noteWith(note, quote.words)}`]), `  ${to}`].join("\n");
}
