import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { tell } from "~/domain/activity/activity.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { oneAtATime } from "../setting/one-at-a-time.server";
import { addMeasurement, refuseTaken } from "./record-measurement.server";
import { seriesOf } from "./series.server";
import { readTarget } from "../setting/target-rows.server";

type Wanted = { readonly target: string | undefined; readonly year: number };

/** Takes a released value that is newer than the baseline over as a measurement: copied from the release in use, never
 *  typed. A second person checks it like any other. */
export async function takeReleased(member: Member, { target: id, year }: Wanted): Promise<{ readonly id: string }> {
  allow(member, "progress:enter");
  const { id: targetId, indicator, baseline } = await asMember(member, (db) => readTarget(db, member, id));
  const series = await seriesOf(member, indicator);
  const figure = series.find((one) => one.year === year && year > baseline.year);
  refuseUnless(figure, "not-found", m.target_refused_no_released({ year }));
  const { value, lb, ub, quality, file } = figure;
  return asMember(member, async (db) => {
    await oneAtATime(db, indicator.id);
    await refuseTaken(db, member, { indicatorId: indicator.id, year });
    const measurement = await addMeasurement(db, member, {
      indicatorId: indicator.id, year, value, low: lb ?? undefined, high: ub ?? undefined, quality, releaseId: file.release.id, source: file.release.citation,
    });
    await tell(db, member, "target.measured", { kind: "target", id: targetId }, { text: indicator.name, value, year });
    return measurement;
  });
}
