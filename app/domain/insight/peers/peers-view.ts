import { yearsMeant } from "~/content/metric-years";
import { pillars, type PillarKey } from "~/content/framework";
import { locale, m } from "~/content/messages";
import { showValue } from "~/content/metric-display";
import { columnOf, metricOfColumn, type MetricColumn } from "~/content/metrics";
import { say } from "~/content/text";
import { placeName, type Community } from "../../place/geography";
import { findState } from "../../place/state";
import { type AllPlaces, isSound, type PlaceValue } from "../all-places";
import type { KnownPlace } from "./known-place";
import { distanceTo, type PeerMethod, suggestPeers, type Suggestion, type Yardstick } from "./peer";
import { bands, comparable, fewest, most } from "./peer-method";
import { isFrozen, type Peer, type PeerSet, type UseKind } from "./peer-set";
import { plainDay, plainNumber } from "../plain-number";

/** What the page of the peers is made from. */
export type PeersMaterial = {
  readonly own: Community;
  readonly places: ReadonlyMap<string, KnownPlace>;
  readonly fields: ReadonlyMap<string, AllPlaces>;
  /** Newest first. */
  readonly sets: readonly PeerSet[];
  readonly method: PeerMethod;
  /** Places a person wants to add, by id. */
  readonly adding: readonly string[];
  /** Whether the reader may see what the coalition wrote about its peers. */
  readonly inside: boolean;
};

export type PeersView = ReturnType<typeof peersView>;
export type SetView = NonNullable<PeersView["set"]>;
export type ChoiceRow = PeersView["rows"][number];

/** The page of the peers in the reader's words. */
export function peersView(material: PeersMaterial) {
  const { own, places, sets, method, inside } = material;
  const [newest, ...before] = sets;
  const standing = newest?.geography === own.id ? newest : null;
  const self = places.get(own.id);
  const found = self ? suggestPeers(self, [...places.values()], method) : null;
  return {
    place: placeName(own),
    set: standing ? setView(standing, material) : null,
    otherPlace: newest !== undefined && standing === null,
    history: inside ? before.map(historyLine) : [],
    method: { ...method, columns: [...method.columns] },
    limits: { fewest, most },
    bands: self ? bands.map((band) => ({ value: String(band), label: bandWords(band, self.population) })) : [],
    state: findState(own.stateCode)?.name ?? own.stateName,
    columns: columnChoices(),
    known: self !== undefined,
    inBand: found?.inBand ?? 0,
    unknown: found?.unknown ?? 0,
    notCounted: found ? method.columns.filter((key) => !found.traits.some(({ column }) => column === key)).map(labelOf) : [],
    rows: self && found ? choiceRows(self, found, standing, material) : [],
    seen: newest?.version ?? 0,
    frozen: newest !== undefined && isFrozen(newest),
  };
}

function bandWords(band: number, population: number): string {
  if (band === 0) return m.insight_method_any_size();
  return m.insight_method_from_to({ low: plainNumber(rounded(population / band)), high: plainNumber(rounded(population * band)) });
}

/** Three leading digits: the band is a rule of thumb. */
function rounded(people: number): number {
  return Number(people.toPrecision(3));
}

/** The columns that can be compared, under the pillars they belong to. */
function columnChoices() {
  return pillars.map(({ key, name }) => ({ pillar: say(name), columns: comparable.filter((column) => pillarOf(column) === key).map((column) => ({ value: column.key, label: say(column.label) })) }));
}

function pillarOf(column: MetricColumn): PillarKey | undefined {
  return metricOfColumn(column)?.pillar;
}

function labelOf(key: string): string {
  const column = columnOf(key);
  return column ? say(column.label) : key;
}

const useWords: Readonly<Record<UseKind, () => string>> = { reading: m.insight_use_reading, dashboard: m.insight_use_dashboard, target: m.insight_use_target };

function usesOf({ uses }: PeerSet): string {
  return [...new Set(uses)].map((kind) => useWords[kind]()).join(", ");
}

function setView(set: PeerSet, material: PeersMaterial) {
  const { own, inside } = material;
  const { version, method, peers, leftOut, because, language = null, releases, savedBy, savedAt } = set;
  const ours = { id: own.id, name: m.insight_ours({ place: placeName(own) }), distance: "", why: "", ...numbersOf(own.id, method.columns, material) };
  return {
    version,
    saved: inside && releases.length > 0 ? m.insight_set_saved({ name: savedBy, date: plainDay(savedAt), releases: releases.join(", ") }) : m.insight_set_saved_plain({ date: plainDay(savedAt) }),
    because: inside ? because : "",
    language,
    uses: usesOf(set),
    columns: method.columns.map((key) => ({ key, label: headOf(key, material) })),
    rows: [ours, ...peers.map((peer) => ({ id: peer.place.id, name: placeName(peer.place), distance: peer.distance === null ? "–" : plainNumber(peer.distance, 2), why: whyOf(peer, inside), ...numbersOf(peer.place.id, method.columns, material) }))],
    leftOut: inside ? leftOut.map(({ place, reason }) => m.insight_left_out_line({ place: placeName(place), reason })) : [],
    compared: [own.id, ...peers.map(({ place }) => place.id)].slice(0, 6),
  };
}

function headOf(key: string, { fields }: PeersMaterial): string {
  const year = fields.get(key)?.year;
  const column = columnOf(key);
  const label = column ? say(column.shortLabel) : key;
  return year === undefined ? label : m.insight_column_year({ label, year: yearsIn(key, year) });
}

function yearsIn(column: string, year: number | undefined): string {
  return year === undefined ? "–" : yearsMeant({ column, breakdown: "overall" }, year);
}

function whyOf({ choice, reason }: Peer, inside: boolean): string {
  const noted = inside && reason !== "";
  if (choice === "added") return noted ? m.insight_why_added_note({ reason }) : m.insight_why_added();
  return noted ? m.insight_why_suggested_note({ reason }) : m.insight_why_suggested();
}

/** A place's population and its values, as a table shows them. */
function numbersOf(id: string, columns: readonly string[], { places }: PeersMaterial) {
  const place = places.get(id);
  return {
    population: place ? plainNumber(place.population) : m.insight_no_value(),
    values: Object.fromEntries(columns.map((key) => [key, valueWords(key, place?.values.get(key))])),
  };
}

function valueWords(key: string, found: PlaceValue | undefined): string {
  const column = columnOf(key);
  if (!found || !column) return m.insight_no_value();
  const value = showValue(column, Number.isFinite(found.value) ? found.value : 0, null, locale());
  if (isSound(found)) return value;
  return found.quality === null ? m.insight_unmarked_value({ value }) : m.insight_weak_value({ value });
}

function historyLine(set: PeerSet) {
  const { version, savedAt, savedBy, peers } = set;
  const line = m.insight_history_line({ version, date: plainDay(savedAt), name: savedBy, peers: peers.map(({ place }) => placeName(place)).join("; ") });
  return { version, words: `${line}. ${isFrozen(set) ? m.insight_history_used({ uses: usesOf(set) }) : m.insight_history_unused()}` };
}

type Found = Yardstick & { readonly peers: readonly Suggestion[] };

/** The suggested places, then those added by hand before or now, each with its numbers beside ours. */
function choiceRows(self: KnownPlace, found: Found, standing: PeerSet | null, { places, adding, fields, method, inside }: PeersMaterial) {
  const suggested = new Set(found.peers.map(({ id }) => id));
  const before = new Map([...(standing?.peers ?? []), ...(standing?.leftOut ?? [])].map((peer) => [peer.place.id, peer]));
  const byHand = [...(standing?.peers ?? []).filter(({ choice }) => choice === "added").map(({ place }) => place.id), ...adding];
  const added = [...new Set(byHand)].filter((id) => id !== self.id && !suggested.has(id)).flatMap((id) => places.get(id) ?? []);
  const row = (place: KnownPlace, measured: Suggestion | null, by: "method" | "hand") => ({
    ...{ id: place.id, name: placeName(place), by },
    keep: before.get(place.id)?.choice !== "left_out",
    reason: inside ? (before.get(place.id)?.reason ?? "") : "",
    likeness: [distanceWords(measured, found.traits.length), m.insight_row_population({ theirs: plainNumber(place.population), ours: plainNumber(self.population) })],
    figures: method.columns.map((key) => m.insight_row_value({ label: labelOf(key), year: yearsIn(key, fields.get(key)?.year), theirs: valueWords(key, place.values.get(key)), ours: valueWords(key, self.values.get(key)) })),
  });
  return [
    ...found.peers.flatMap((peer) => {
      const place = places.get(peer.id);
      return place ? [row(place, peer, "method")] : [];
    }),
    ...added.map((place) => row(place, distanceTo(self, place, found), "hand")),
  ];
}

function distanceWords(measured: Suggestion | null, of: number): string {
  if (!measured) return m.insight_row_far();
  const distance = plainNumber(measured.distance, 2);
  return of === 0 ? m.insight_row_size_only({ distance }) : m.insight_row_distance({ distance, compared: measured.compared, of });
}
