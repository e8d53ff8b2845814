import type { Baseline } from "~/domain/baseline/baseline";
import { addNode, assume, attachIndicator, highlightNode, link, theory } from "~/domain/theory/theory.server";
import type { BaselineKey } from "./baselines";
import type { Cast } from "./gather";
import type { HeldTrue, TheoryRow } from "./theory-rows";

/** Fills the theory of change row by row, from the outcomes down. A row that stands there with the same words is that row. */
export async function fillTheory(cast: Cast, baselineOf: (key: BaselineKey) => Baseline, rows: readonly TheoryRow[]): Promise<(key: string) => string> {
  const { nodes } = await theory(cast.member("jordan"));
  const ids = new Map<string, string>();
  const idOf = (key: string) => ids.get(key) ?? missing(key);
  for (const { key, by, toward = [], measuredBy = [], highlighted, ...node } of rows) {
    const known = nodes.find(({ kind, text }) => kind === node.kind && text === node.text);
    const id = known?.id ?? (await addNode(cast.member(by), node));
    ids.set(key, id);
    for (const upper of toward) await link(cast.member(by), { from: id, to: idOf(upper) });
    for (const measure of measuredBy) await attachIndicator(cast.member("aisha"), { node: id, indicator: baselineOf(measure).indicatorId });
    if (highlighted && !known?.highlighted) await highlightNode(cast.member("jordan"), { node: id, highlighted });
  }
  return idOf;
}

/** Writes down what the coalition takes to be true, on the links it belongs to. */
export async function holdTrue(cast: Cast, idOf: (key: string) => string, assumptions: readonly HeldTrue[]): Promise<void> {
  const member = cast.member("samuel");
  const { links } = await theory(member);
  for (const { from, to, ...assumption } of assumptions) {
    const joined = links.find((one) => one.from === idOf(from) && one.to === idOf(to)) ?? missing(`${from} → ${to}`);
    const known = joined.assumptions.some(({ text }) => text === assumption.text);
    if (!known) await assume(member, { link: joined.id, ...assumption });
  }
}

function missing(what: string): never {
  throw new Error(`“${what}” is missing in the sample’s theory of change.`);
}
