import { m } from "~/content/messages";
import { metrics } from "~/content/metrics";
import { everydayWords } from "~/content/metrics/everyday-words";
import { say } from "~/content/text";
import type { Member } from "../coalition/member";
import { readableWords } from "../process/process.server";
import { doorsOf } from "./doors";
import { findTexts, type FoundPerson } from "./find-texts.server";
import { groups, hitOf, type Group, type Hit, type SearchPaths } from "./hit-of";
import { marked } from "./marked";
import { queryWords } from "./query";

/** The most that is shown of each kind. */
const mostShown = 12;

export type Found = { readonly group: Group; readonly hits: readonly Hit[]; /** There are more than are shown. */ readonly more: boolean };

/** Everything in the member's coalition that has all the words typed and that they may read, by kind. Nothing typed, nothing found. */
export async function search(member: Member, { typed, path }: { readonly typed: string; readonly path: SearchPaths }): Promise<readonly Found[]> {
  const words = queryWords(typed);
  if (words.length === 0) return [];
  const doors = doorsOf(member);
  const named = metrics.filter(({ key, name, columns }) => marked([name.en, name.es, ...columns.flatMap(({ label }) => [label.en, label.es]), everydayWords[key] ?? ""].join(" "), words) !== null);
  const { texts, people } = await findTexts(member, { words, columns: named.flatMap(({ columns }) => columns.map(({ key }) => key)), doors });
  const slug = member.coalitionSlug;
  const read = ({ part, field, value }: { readonly part: string; readonly field: string | null; readonly value?: unknown }) => (field === null ? null : readableWords(member, { worksheet: part, field, value }));
  const hits = [
    ...texts.flatMap((text) => hitOf(text, { slug, words, path, read }) ?? []),
    ...(doors.metrics ? named.map((metric) => ({ id: metric.key, group: "metrics" as const, where: m.shell_metrics(), pieces: marked(say(metric.name), words) ?? [{ text: say(metric.name), hit: false }], language: null, to: path.metric(slug, metric.key) })) : []),
    ...people.flatMap((one) => personHit(one, { slug, words, path }) ?? []),
  ];
  return groups.flatMap((group) => {
    const own = hits.filter((hit) => hit.group === group);
    return own.length === 0 ? [] : [{ group, hits: own.slice(0, mostShown), more: own.length > mostShown }];
  });
}

type Asked = { readonly slug: string; readonly words: readonly string[]; readonly path: SearchPaths };

function personHit({ id, name }: FoundPerson, { slug, words, path }: Asked): Hit | null {
  const pieces = marked(name, words);
  return pieces && { id, group: "people", where: m.shell_people(), pieces, language: null, to: path.people(slug) };
}
