import type { PoolClient } from "pg";
import { m } from "~/content/messages";
import { asMemberSql } from "~/db/work.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import type { Community } from "../place/geography";
import { findCommunities, listCommunities } from "../place/place.server";
import { withOwnPart } from "../ranking/own-part";
import { readOwnPart } from "../ranking/own-part.server";
import { refuseUnless } from "../refusal";
import { foundAmong, isCode, type Found } from "./table/found-place";
import type { MapValues } from "./map-values";
import { readNationChoice, type NationChoice } from "./reading/nation-choice";
import { csvFile, type TextFile } from "../csv";
import { notesFile } from "../figure/notes-file";
import { nationCsv, nationNotes } from "./table/nation-csv";
import { readNation, type NationReading } from "./reading/nation-reading.server";
import { nameIn } from "./table/nation-rows";
import { nationView, type NationView } from "./nation-view";
import { countyMap, mapValues, stateMap, type NationalMap } from "./map/national-map";
import { readBounds, readPlaces } from "./reading/place-rows.server";
import { pageOf } from "./table/ranked-page";
import { nationShapes } from "./map/shapes.server";
import type { Standing } from "./reading/standing";

export { nationShapes } from "./map/shapes.server";

type Asked = { readonly search: URLSearchParams };

/** The national view of a metric: map, medians, and the page of the ranked table that was asked for. The number of queries
 *  does not depend on the number of places. */
export async function nationPage(member: Member, { search }: Asked): Promise<NationView & { readonly shapes: string }> {
  const choice = chosen(member, search);
  const [[own], found, shapes] = await Promise.all([findCommunities([member.communityId]), findPlace(choice), nationShapes()]);
  refuseUnless(own, "not-found", m.metric_no_such_place());
  const marked = found.kind === "one" ? found.place : own;
  return asMemberSql(member, async (client) => {
    const nation = await readNation(client, choice);
    const reading = { ...nation, medians: withOwnPart(nation.medians, await readOwnPart(client, marked.id)) };
    const map = mapOf(reading, shapes.ids);
    const { listed, places } = await listedPlaces(client, reading, marked);
    const page = pageOf(listed, choice.page, found.kind === "one" ? marked.id : null);
    const ids = page.rows.map(({ place }) => place);
    const named = places ?? (await readPlaces(client, [...ids, ...(map?.offMap ?? [])]));
    const bounds = reading.ranking ? await readBounds(client, reading.ranking, ids) : new Map<string, never>();
    return { ...nationView({ own, reading, found, marked, page, map, places: named, bounds }), shapes: shapes.name };
  });
}

/** The values of the map: what a browser needs beside the shapes, and the file they come from. */
export async function nationValues(member: Member, { search }: Asked): Promise<{ readonly values: MapValues; readonly file: number }> {
  const choice = chosen(member, search);
  const { ids } = await nationShapes();
  const reading = await asMemberSql(member, (client) => readNation(client, choice));
  const map = mapOf(reading, ids);
  refuseUnless(map && reading.ranking, "not-found", m.nation_no_map());
  return { values: mapValues(choice.column, map), file: reading.ranking.file.id };
}

/** The whole ranking as a CSV file, as far as it is shown: one state where one is chosen; with `part=notes` in the address,
 *  what must be known to read it. */
export function nationTable(member: Member, { search }: Asked): Promise<TextFile> {
  const choice = chosen(member, search);
  return asMemberSql(member, async (client) => {
    const reading = await readNation(client, choice);
    if (search.get("part") === "notes") return notesFile(choice.column.key, [nationNotes(reading)]);
    const rows = inState(reading.standings, choice.state);
    const ids = rows.map(({ place }) => place);
    const bounds = reading.ranking ? await readBounds(client, reading.ranking, ids) : new Map<string, never>();
    return csvFile(choice.column.key, nationCsv(reading, rows, { places: await readPlaces(client, ids), bounds }));
  });
}

function chosen(member: Member, search: URLSearchParams): NationChoice {
  allow(member, "published:read");
  return readNationChoice(member.communityId, search);
}

async function findPlace(choice: NationChoice): Promise<Found> {
  const { find } = choice;
  if (find === "") return foundAmong([], choice);
  return foundAmong(isCode(find) ? await findCommunities([find]) : await listCommunities(find, { most: mostOffered }), choice);
}

/** More of one name are narrowed down by typing the state too. */
const mostOffered = 60;

/** Invented places lie nowhere; cities only in their state. */
function mapOf({ choice, standings, medians }: NationReading, ids: Awaited<ReturnType<typeof nationShapes>>["ids"]): NationalMap | null {
  if (choice.invented) return null;
  return choice.kind === "county" ? countyMap(standings, ids.counties) : stateMap(medians, ids.states);
}

type Listed = { readonly listed: readonly Standing[]; readonly places: ReadonlyMap<string, Community> | null };

/** The places in the order of the table. By name all names are needed; by rank only those on the page. A place that is looked
 *  for is shown also when it lies in another state than the chosen one. */
async function listedPlaces(client: PoolClient, { choice, standings }: NationReading, marked: Community): Promise<Listed> {
  const sought = choice.find !== "" && marked.stateCode !== choice.state;
  const listed = inState(standings, sought ? "" : choice.state);
  if (choice.sort === "rank") return { listed, places: null };
  const places = await readPlaces(client, standings.map(({ place }) => place));
  const collator = new Intl.Collator();
  return { listed: listed.toSorted((a, b) => collator.compare(nameIn(places, a.place), nameIn(places, b.place))), places };
}

function inState(standings: readonly Standing[], state: string): readonly Standing[] {
  return state === "" ? standings : standings.filter(({ place }) => place.startsWith(state));
}
