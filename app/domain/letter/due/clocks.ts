import { dateFormat } from "~/content/format";
import { clockIn, zoneOf } from "../../meeting/time-zone";
import type { Clock } from "../rhythm";

/** Every first two digits of a place's FIPS id that a coalition can have: a state, or one that is invented. */
const states = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0"));

/** What the clock of each state shows, as columns for a statement: its places meet by that time. */
export function clocksAt(now: Date): { readonly states: readonly string[]; readonly days: readonly string[]; readonly hours: readonly number[]; readonly weekdays: readonly number[] } {
  const known = new Map<string, Clock>();
  const clocks = states.map((state) => {
    const zone = zoneOf(state);
    const clock = known.get(zone) ?? clockOf(zone, now);
    known.set(zone, clock);
    return clock;
  });
  return { states, days: clocks.map(({ day }) => day), hours: clocks.map(({ hour }) => hour), weekdays: clocks.map(({ weekday }) => weekday) };
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function clockOf(zone: string, now: Date): Clock {
  const { day, time } = clockIn(zone, now);
  const weekday = dateFormat("en-US", { weekday: "short", timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
  return { day, hour: Number(time.slice(0, 2)), weekday: weekdays.indexOf(weekday) + 1 };
}

/** The columns of `clocksAt` as the table `clock`. */
export const clockSql = `clock as (select * from unnest($1::text[], $2::date[], $3::int[], $4::int[]) as k (state, day, hour, weekday))`;

export function clockValues(now: Date): unknown[] {
  const { states: of, days, hours, weekdays: ofWeek } = clocksAt(now);
  return [of, days, hours, ofWeek];
}
