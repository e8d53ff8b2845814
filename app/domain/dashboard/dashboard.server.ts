import { m } from "~/content/messages";
import type { Member } from "../coalition/member";
import type { Figure } from "../figure/figure";
import { metricCsv } from "../metric/metric-csv";
import { comparison } from "../figure/figure.server";
import { placeLabel } from "../place/place-label";
import { relativesOf } from "../place/succession";
import { successionLines } from "../place/succession-lines";
import { refuseUnless } from "../refusal";
import { dashboardCsv } from "./page/dashboard-csv";
import { type Dashboard, pillarChoices, predictorCards, seriesOf, shownMetric } from "./dashboard-view";
import { readAddress } from "./address/read-address";

/** What the address asks for: places, their figures and everything said about them. Places and figures come in one message,
 *  however much is asked. */
export async function dashboard(member: Member, { search }: { readonly search: URLSearchParams }): Promise<Dashboard> {
  const shelf = { own: member.communityId, pillars: pillarChoices() };
  const { choice, looks, leftOut } = readAddress(search, shelf);
  const { known, figures } = await comparison(member, { geographies: choice.places, relatives: relativesOf(choice.places), series: seriesOf(choice) });
  const places = choice.places.flatMap((id) => known.find((place) => place.id === id) ?? []);
  if (places.length === 0 && choice.places.join() !== shelf.own) return { ...(await dashboard(member, { search: ownPlaceOnly(search) })), leftOut: true };
  const shown = { ...choice, places: places.map(({ id }) => id) };
  return {
    ...{ shelf, looks, choice: shown, leftOut: leftOut || places.length < choice.places.length },
    places: places.map((place) => ({ value: place.id, label: placeLabel(place) })),
    cards: predictorCards(shown, places, figures),
    succession: successionLines({ places, relatives: known, figures }),
  };
}

/** The figures behind the same address, at full precision, by place, column, year and group. */
export async function dashboardFigures(member: Member, { search }: { readonly search: URLSearchParams }): Promise<readonly Figure[]> {
  const { choice } = readAddress(search, { own: member.communityId, pillars: pillarChoices() });
  return (await comparison(member, { geographies: choice.places, relatives: [], series: seriesOf(choice) })).figures;
}

/** Nobody knows the places that were asked for: the rest of the address holds for the coalition's own. */
function ownPlaceOnly(search: URLSearchParams): URLSearchParams {
  const own = new URLSearchParams(search);
  own.delete("places");
  return own;
}

/** The figures shown as a file for spreadsheets, with a name: of one metric (`metric` in the address), or of all. */
export async function dashboardFile(member: Member, { search }: { readonly search: URLSearchParams }): Promise<{ readonly name: string; readonly csv: string }> {
  const { cards } = await dashboard(member, { search });
  const key = search.get("metric");
  if (key === null) return { name: "comparison.csv", csv: dashboardCsv(cards) };
  const view = shownMetric(cards, key);
  refuseUnless(view, "not-found", m.metric_no_such_metric());
  return { name: `${key}.csv`, csv: metricCsv(view) };
}
