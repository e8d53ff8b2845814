import { dateFormat } from "~/content/format";

/** The time zones a coalition in the United States can meet in. */
export const zones = ["America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu", "America/Puerto_Rico"] as const;
export type Zone = (typeof zones)[number];

const statesOf: Readonly<Partial<Record<Zone, string>>> = {
  "America/Chicago": "01 05 17 19 20 22 27 28 29 31 38 40 46 47 48 55",
  "America/Denver": "08 16 30 35 49 56",
  "America/Phoenix": "04",
  "America/Los_Angeles": "06 32 41 53",
  "America/Anchorage": "02",
  "Pacific/Honolulu": "15",
  "America/Puerto_Rico": "72",
};

/** The zone in which most people of a place's state live (`place` is a FIPS id, its first two digits the state); it can be changed for
 *  each meeting, because some states have two. */
export function zoneOf(place: string): Zone {
  const state = place.slice(0, 2);
  return zones.find((zone) => statesOf[zone]?.split(" ").includes(state)) ?? "America/New_York";
}

/** What the clock on the wall shows in a zone, as if it were UTC: milliseconds since 1970. */
function wall(at: number, zone: string): number {
  const parts = dateFormat("en-US", { timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" }).formatToParts(new Date(at));
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
}

/** The moment at which the clock in a zone shows this day and time ("2027-03-14", "18:30"). An hour that is left out in spring is the
 *  one after it; of an hour that comes twice in fall it is the first. */
export function momentIn(zone: string, day: string, time: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const before = wanted - (wall(wanted - 86_400_000, zone) - (wanted - 86_400_000));
  const after = wanted - (wall(wanted + 86_400_000, zone) - (wanted + 86_400_000));
  return new Date([before, after].find((at) => wall(at, zone) === wanted) ?? before);
}

/** The day and the time that the clock in a zone shows at a moment. */
export function clockIn(zone: string, at: Date): { readonly day: string; readonly time: string } {
  const shown = new Date(wall(at.getTime(), zone)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}
