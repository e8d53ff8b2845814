import { worksheetOf } from "~/content/steps";
import { say } from "~/content/text";
import type { Member } from "../coalition/member";
import { isId } from "../kept-id";
import { mayRead } from "../process/sheet-door";
import type { Rule } from "./decision";
import { decision } from "./decision.server";
import { votePage } from "./vote.server";

/** What a form begins with: what the worksheet, the vote or the replaced decision says already. */
export type Known = {
  readonly question?: string;
  readonly options?: string;
  readonly rule?: Rule;
  readonly taken?: number;
  readonly voices?: Readonly<Record<string, string>>;
  readonly concerns?: readonly { readonly who: string; readonly words: string }[];
  readonly affected?: readonly string[];
  readonly vote?: string;
  readonly meeting?: string;
  readonly replaces?: { readonly number: number; readonly question: string };
};

/** Read from the address of the form; what it does not know, or the reader may not open, is left out or refused by its own verb. */
export async function knownFrom(member: Member, search: URLSearchParams): Promise<Known> {
  const meeting = search.get("meeting");
  const made = meeting !== null && isId(meeting) ? { meeting } : {};
  const vote = search.get("vote");
  if (vote !== null && isId(vote)) return { ...made, ...(await fromVote(member, vote)) };
  const replaces = Number(search.get("replaces"));
  if (replaces > 0) {
    const { number, question, options, rule, links } = await decision(member, { number: replaces });
    return { ...made, question, options: options.join("\n"), rule, replaces: { number, question }, affected: links.filter(({ side }) => side === "affected").map(({ kind, ref }) => `${kind}:${ref}`) };
  }
  return { ...made, ...fromSheet(member, search.get("worksheet")) };
}

function fromSheet(member: Member, worksheet: string | null): Known {
  const sheet = worksheetOf(worksheet ?? "");
  return sheet && mayRead(member, sheet) ? { question: say(sheet.title), affected: [`worksheet:${sheet.id}`] } : {};
}

async function fromVote(member: Member, id: string): Promise<Known> {
  const { question, options, rule, ended, worksheet } = await votePage(member, { vote: id });
  const ballots = ended?.ballots ?? [];
  return {
    question,
    options: options.join("\n"),
    rule,
    vote: id,
    ...(ended && ended.result.carries !== null && { taken: ended.result.carries }),
    voices: Object.fromEntries(ballots.map(({ member: who, option }) => [who, option === null ? "aside" : String(option)])),
    concerns: ballots.flatMap(({ member: who, concern }) => (concern === "" ? [] : [{ who, words: concern }])).slice(0, 5),
    ...(worksheet !== null && { affected: [`worksheet:${worksheet}`] }),
  };
}
