import type { Member } from "~/domain/coalition/member";
import { link, theory } from "~/domain/theory/theory.server";
import { harvest, listResults } from "~/domain/workshop/workshop.server";
import type { Taken } from "./breakout";

/** Takes what the tables kept into the theory of change, each result with where it came from, and links what belongs to
 *  something there. */
export async function takeResults(lead: Member, session: string, taken: readonly Taken[], idOf: (key: string) => string): Promise<void> {
  const { results } = await listResults(lead, { session });
  const take = results.filter(({ text }) => taken.some((wanted) => wanted.text === text)).map(({ decision, text }) => ({ decision, text }));
  await harvest(lead, { session, take });
  const { nodes } = await theory(lead);
  for (const { text, toward } of taken) {
    const node = nodes.find((one) => one.text === text);
    if (node && toward) await link(lead, { from: node.id, to: idOf(toward) });
  }
}
