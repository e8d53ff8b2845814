/** One event for people's own calendars (RFC 5545). Times are in UTC, so that no calendar needs our rules of time zones. */
export type CalendarEvent = { readonly uid: string; readonly title: string; readonly startsAt: Date; readonly endsAt: Date; readonly place: string; readonly description: string; readonly url: string; readonly madeAt: Date; /** Rises with each change, so that calendars take the newer one. */ readonly sequence: number };

export function icsOf({ uid, title, startsAt, endsAt, place, description, url, madeAt, sequence }: CalendarEvent): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Mobility Action Planner//Meetings//EN",
    "BEGIN:VEVENT",
    `UID:${textOf(uid)}`,
    `DTSTAMP:${momentOf(madeAt)}`,
    `DTSTART:${momentOf(startsAt)}`,
    `DTEND:${momentOf(endsAt)}`,
    `SEQUENCE:${sequence}`,
    `SUMMARY:${textOf(title)}`,
    ...(place === "" ? [] : [`LOCATION:${textOf(place)}`]),
    ...(description === "" ? [] : [`DESCRIPTION:${textOf(description)}`]),
    `URL:${url.replace(/[\r\n]/g, "")}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function momentOf(at: Date): string {
  return `${at.toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
}

/** Signs that separate are escaped, ends of lines are written, and other control characters left out: no text can begin a new line. */
function textOf(text: string): string {
  return text.replace(/\r\n|\r/g, "\n").replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n").replace(/\p{Cc}/gu, "");
}

/** No line is longer than 75 bytes; what is longer goes on after a space, never inside a letter. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  for (const letter of line) {
    const room = parts.length === 0 ? 75 : 74;
    if (bytes(part) + bytes(letter) > room) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part].join("\r\n ");
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
