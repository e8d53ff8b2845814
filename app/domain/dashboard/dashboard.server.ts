import { frameworkCredit } from "~/content/framework-credit";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Member } from "../coalition/member";
import type { Figure } from "../figure/figure";
import { csvFile, type TextFile } from "../csv";
import { metricCsv } from "../metric/metric-csv";
import { metricNotes } from "../metric/metric-notes-text";
import { viewOfShown } from "../metric/metric-view";
import { comparison } from "../figure/figure.server";
import type { Community } from "../place/geography";
import { placeLabel } from "../place/place-label";
import { relativesOf } from "../place/succession";
import { successionLines } from "../place/succession-lines";
import { refuseUnless } from "../refusal";
import { type Dashboard, everySeriesOf, matrixIn, pillarChoices, predictorCards, seriesOf, shownIn, shownMetrics, type WantedSeries } from "./dashboard-view";
import type { DashboardChoice } from "./address/dashboard-choice";
import { readAddress } from "./address/read-address";
import { matrixWords } from "./matrix/matrix-words";
import { standIns } from "./matrix/stand-ins";

type Asked = { readonly search: URLSearchParams };

/** Which series of a choice are read. */
type Wanted = (choice: DashboardChoice) => readonly WantedSeries[];

type Compared = Pick<Dashboard, "shelf" | "choice" | "looks" | "leftOut"> & {
  readonly places: readonly Community[];
  /** These, and others that one may want to know of. */
  readonly known: readonly Community[];
  readonly figures: readonly Figure[];
};

/** What the address asks for: places, their figures beside each other, and everything said about those of open rows. */
export async function dashboard(member: Member, asked: Asked): Promise<Dashboard> {
  const { shelf, choice, looks, leftOut, known, places, figures } = await compared(member, asked, seriesOf);
  const shown = shownIn(choice, places, figures);
  const matrix = matrixIn(choice, places, shown, shelf.own);
  return {
    ...{ shelf, looks, choice, leftOut, matrix, words: matrixWords(matrix), credit: say(frameworkCredit) },
    places: places.map((place) => ({ value: place.id, label: placeLabel(place) })),
    cards: predictorCards(choice, shown),
    succession: successionLines({ places, relatives: known, figures }),
  };
}

/** The choice of the address, as far as its places are known, with places and figures; these come in one message, however much
 *  is asked. The coalition's own place comes first where it is among them: the others are read against it. */
async function compared(member: Member, { search }: Asked, wanted: Wanted): Promise<Compared> {
  const shelf = { own: member.communityId, pillars: pillarChoices() };
  const { choice, looks, leftOut } = readAddress(search, shelf);
  const { known, figures } = await comparison(member, { geographies: choice.places, relatives: relativesOf(choice.places), series: wanted(choice) });
  const places = choice.places.flatMap((id) => known.find((place) => place.id === id) ?? []);
  if (places.length === 0 && choice.places.join() !== shelf.own) return { ...(await comparedOwn(member, search, wanted)), leftOut: true };
  const ownFirst = places.toSorted((one, other) => Number(other.id === shelf.own) - Number(one.id === shelf.own));
  return { shelf, looks, known, places: ownFirst, figures, choice: { ...choice, places: places.map(({ id }) => id) }, leftOut: leftOut || places.length < choice.places.length };
}

/** The figures behind the same address, at full precision, by place, column, year and group. */
export async function dashboardFigures(member: Member, { search }: { readonly search: URLSearchParams }): Promise<readonly Figure[]> {
  const { choice } = readAddress(search, { own: member.communityId, pillars: pillarChoices() });
  return (await comparison(member, { geographies: choice.places, relatives: [], series: everySeriesOf(choice) })).figures;
}

/** Nobody knows the places that were asked for: the rest of the address holds for the coalition's own. */
function comparedOwn(member: Member, search: URLSearchParams, wanted: Wanted): Promise<Compared> {
  const own = new URLSearchParams(search);
  own.delete("places");
  return compared(member, { search: own }, wanted);
}

/** The figures shown as a file for spreadsheets, of one metric (`metric` in the address), or of all; with `part=notes`, what
 *  must be known to read them. */
export async function dashboardFile(member: Member, { search }: Asked): Promise<TextFile> {
  const { choice, places, figures } = await compared(member, { search }, everySeriesOf);
  const all = shownMetrics(choice, shownIn(choice, places, figures));
  const key = search.get("metric");
  const wanted = key === null ? all : all.filter(({ metric }) => metric.key === key);
  refuseUnless(key === null || wanted.length > 0, "not-found", m.metric_no_such_metric());
  const name = key ?? "comparison";
  return search.get("part") === "notes" ? metricNotes(name, wanted.map(viewOfShown)) : csvFile(name, metricCsv(wanted.flatMap((shown) => [shown, ...standIns(shown)])));
}
