import { dateFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import type { MeetingLine, MinutesState } from "./meeting";
import type { Zone } from "./time-zone";

/** When people meet, by the clock of the place: "Wed, Apr 8, 2026, 6:00 PM – 7:30 PM EDT". */
export function whenWords({ startsAt, endsAt, timeZone }: Pick<MeetingLine, "startsAt" | "endsAt" | "timeZone">): string {
  const day = dateFormat(locale(), { weekday: "short", year: "numeric", month: "short", day: "numeric", timeZone });
  const from = dateFormat(locale(), { hour: "numeric", minute: "2-digit", timeZone });
  const until = dateFormat(locale(), { hour: "numeric", minute: "2-digit", timeZone, timeZoneName: "short" });
  return `${day.format(new Date(startsAt))}, ${from.format(new Date(startsAt))} – ${until.format(new Date(endsAt))}`;
}

export function minutesWords(state: MinutesState): string {
  switch (state) {
    case "none": return m.meeting_minutes_none();
    case "draft": return m.meeting_minutes_draft();
    case "approved": return m.meeting_minutes_approved();
  }
}

export function zoneWords(zone: Zone): string {
  switch (zone) {
    case "America/New_York": return m.meeting_zone_eastern();
    case "America/Chicago": return m.meeting_zone_central();
    case "America/Denver": return m.meeting_zone_mountain();
    case "America/Phoenix": return m.meeting_zone_arizona();
    case "America/Los_Angeles": return m.meeting_zone_pacific();
    case "America/Anchorage": return m.meeting_zone_alaska();
    case "Pacific/Honolulu": return m.meeting_zone_hawaii();
    case "America/Puerto_Rico": return m.meeting_zone_puerto_rico();
  }
}
