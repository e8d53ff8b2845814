import { m } from "~/content/messages";
import { layers, type Card } from "~/domain/theory/picture";
import type { NodeIndicator, Theory, TheoryNode } from "~/domain/theory/theory";
import type { TheoryPicture } from "../plan-document";
import type { TheoryBand, TheoryCard } from "../drawing/theory-drawing";
import type { Voice } from "./voice";

/** The layered picture of the theory of change, from the rows it has; null while there is nothing but a vision. */
export function theoryPicture(theory: Theory, voice: Voice): TheoryPicture | null {
  const { vision, conditions, activities, beliefs } = layers(theory);
  const bands = [
    ...(vision === null ? [] : [band("vision", m.plan_picture_we_envision({}, voice.in), null, [{ title: vision, lines: [], gap: false }])]),
    ...conditions.map((row, depth) => conditionBand(row, depth, voice)),
    ...(activities.length === 0 ? [] : [band("cards", m.plan_picture_activities({}, voice.in), m.plan_picture_which_need({}, voice.in), activities.map((card) => activityCard(card, voice)))]),
    ...(beliefs.length === 0 ? [] : [band("beliefs", m.plan_picture_beliefs({}, voice.in), null, beliefs.map(({ text }) => ({ title: text, lines: [], gap: false })))]),
  ];
  if (bands.length < 2) return null;
  return { kind: "theory", caption: m.plan_vision_picture({}, voice.in), alt: alternative(bands, voice), theory: { bands: withoutLooseArrow(bands) } };
}

function band(look: TheoryBand["look"], heading: string, because: string | null, cards: readonly TheoryCard[]): TheoryBand {
  return { look, heading, because, cards };
}

function conditionBand(row: readonly Card[], depth: number, voice: Voice): TheoryBand {
  const heading = depth === 0 ? m.plan_picture_conditions({}, voice.in) : m.plan_picture_first({}, voice.in);
  const because = depth === 0 ? m.plan_picture_we_will_know({}, voice.in) : m.plan_picture_which_need({}, voice.in);
  return band("cards", heading, because, row.map(({ node }) => conditionCard(node, voice)));
}

/** An outcome without a measure shows its gap; a precondition needs none. */
function conditionCard(node: TheoryNode, voice: Voice): TheoryCard {
  const gap = node.kind === "outcome" && node.indicators.length === 0;
  return { title: node.text, lines: gap ? [m.plan_cell_no_measure({}, voice.in)] : node.indicators.map((one) => indicatorWords(one, voice)), gap };
}

function activityCard({ node, toward }: Card, voice: Voice): TheoryCard {
  const aim = toward === "all" ? m.plan_cell_toward_all({}, voice.in) : toward.join("; ");
  return { title: node.text, lines: [...(aim === "" ? [] : [m.plan_picture_toward({ what: aim }, voice.in)]), ...node.indicators.map((one) => indicatorWords(one, voice))], gap: false };
}

/** "Pay to cost of living: 0.73 → 0.85", as far as the numbers are there. */
export function indicatorWords({ name: given, metric, unit, own, baseline, target }: NodeIndicator, voice: Voice): string {
  const name = voice.measure({ name: given, column: metric });
  const shown = (value: number) => voice.value({ unit, column: metric, own }, value);
  if (baseline === null) return name;
  if (target === null) return m.plan_cell_measure_baseline({ name, baseline: shown(baseline.value) }, voice.in);
  return m.plan_cell_measure_path({ name, baseline: shown(baseline.value), target: shown(target.value) }, voice.in);
}

/** The first layer leads to nothing above it. */
function withoutLooseArrow([first, ...rest]: readonly TheoryBand[]): readonly TheoryBand[] {
  return first ? [{ ...first, because: null }, ...rest] : rest;
}

function alternative(bands: readonly TheoryBand[], voice: Voice): string {
  const layer = ({ heading, cards }: TheoryBand) => m.plan_picture_alt_layer({ heading, items: cards.map(({ title }) => title.replace(/[.\s]+$/u, "")).join("; ") }, voice.in);
  return m.plan_picture_alt({ layers: bands.map(layer).join(" ") }, voice.in);
}
