import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { icsOf } from "./ics";
import { mayApprove, minutesOf, sides } from "./meeting";
import { meetingForm, planForm } from "./meeting.form";
import { clockIn, momentIn, zoneOf, zones } from "./time-zone";

describe("time zones", () => {
  test("a clock time is the moment at which clocks there show it, in summer and in winter", () => {
    expect(momentIn("America/New_York", "2026-04-08", "18:00").toISOString()).toBe("2026-04-08T22:00:00.000Z");
    expect(momentIn("America/New_York", "2026-12-08", "18:00").toISOString()).toBe("2026-12-08T23:00:00.000Z");
    expect(momentIn("America/Phoenix", "2026-07-01", "09:30").toISOString()).toBe("2026-07-01T16:30:00.000Z");
    expect(momentIn("Pacific/Honolulu", "2026-07-01", "20:00").toISOString()).toBe("2026-07-02T06:00:00.000Z");
  });

  test("an hour that clocks leave out is the one after it, of an hour that comes twice it is the first", () => {
    expect(momentIn("America/New_York", "2026-03-08", "02:30").toISOString()).toBe("2026-03-08T07:30:00.000Z");
    expect(momentIn("America/New_York", "2026-11-01", "01:30").toISOString()).toBe("2026-11-01T05:30:00.000Z");
  });

  test("what was typed is shown again, whatever the day and the zone", () => {
    const minutes = fc.integer({ min: 4 * 60, max: 24 * 60 - 1 }).map((at) => `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`);
    const days = fc.integer({ min: 0, max: 3000 }).map((away) => new Date(Date.UTC(2024, 0, 1) + away * 86_400_000).toISOString().slice(0, 10));
    fc.assert(fc.property(fc.constantFrom(...zones), days, minutes, (zone, day, time) => {
      expect(clockIn(zone, momentIn(zone, day, time))).toEqual({ day, time });
    }));
  });

  test("a place has the zone of its state", () => {
    expect(["37067", "17031", "08031", "04013", "06037", "0644000", "02020", "15003", "72127", "99001"].map(zoneOf)).toEqual(["America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu", "America/Puerto_Rico", "America/New_York"]);
  });
});

describe("a meeting for the calendar", () => {
  const event = { uid: "1@planner", title: "Core team", startsAt: new Date("2026-04-08T22:00:00Z"), endsAt: new Date("2026-04-08T23:30:00Z"), place: "", description: "", url: "https://plan.example.org/a/meetings/1", madeAt: new Date("2026-04-01T10:00:00Z"), sequence: 2 };
  const linesOf = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

  test("says when it is in UTC, who it is and which version of it", () => {
    const lines = linesOf(icsOf(event));
    for (const line of ["UID:1@planner", "DTSTART:20260408T220000Z", "DTEND:20260408T233000Z", "SEQUENCE:2", "SUMMARY:Core team"]) expect(lines).toContain(line);
    expect(lines.filter((line) => line.startsWith("LOCATION"))).toEqual([]);
  });

  test("no text breaks out of its line, and none is lost", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
      const file = icsOf({ ...event, title, description: title });
      const lines = linesOf(file);
      expect(lines.filter((line) => /^(BEGIN|END|UID|SUMMARY|DTSTART)/.test(line))).toHaveLength(7);
      const said = lines.find((line) => line.startsWith("SUMMARY:"))?.slice(8).replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
      expect(said).toBe(title.replace(/\r\n|\r/g, "\n").replace(/[^\P{Cc}\n]/gu, ""));
      expect(file.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    }));
    expect(icsOf({ ...event, title: "A; b, c\\d\nEND:VEVENT" })).toContain("SUMMARY:A\\; b\\, c\\\\d\\nEND:VEVENT\r\n");
  });
});

test("every meeting is to come or over", () => {
  const meetings = [["a", "2026-04-01T10:00", "2026-04-01T11:00"], ["b", "2026-05-01T10:00", "2026-05-01T11:00"], ["c", "2026-04-10T10:00", "2026-04-10T11:00"], ["d", "2026-03-01T10:00", "2026-03-01T11:00"]].map(([id = "", startsAt = "", endsAt = ""]) => ({ id, startsAt, endsAt }));
  const { next, past } = sides(meetings, "2026-04-10T10:30");
  expect([next.map(({ id }) => id), past.map(({ id }) => id)]).toEqual([["c", "b"], ["a", "d"]]);
});

test("minutes are a draft until another person approves them", () => {
  expect([minutesOf({ minutes: "", approvedAt: null }), minutesOf({ minutes: "We met.", approvedAt: null }), minutesOf({ minutes: "We met.", approvedAt: new Date() })]).toEqual(["none", "draft", "approved"]);
  const draft = { minutes: "draft" as const, minutesBy: { id: "ana", name: "Ana" } };
  expect([mayApprove(draft, "ana"), mayApprove(draft, "lee"), mayApprove({ ...draft, minutes: "approved" }, "lee")]).toEqual([false, true, false]);
});

test("forms refuse what cannot be, next to the field", () => {
  const fault = (form: typeof planForm | typeof meetingForm, input: object) => form.safeParse(input).error?.issues.map(({ path }) => path.join("."));
  const plan = { title: "Core team", day: "2026-12-08", from: "18:00", until: "19:30", timeZone: "America/Chicago" };
  expect(fault(planForm, plan)).toBeUndefined();
  expect(fault(planForm, { ...plan, until: "17:00" })).toEqual(["until"]);
  expect(fault(planForm, { ...plan, day: "0226-12-08" })).toEqual(["day"]);
  expect(fault(planForm, { ...plan, timeZone: "Mars/Base" })).toEqual(["timeZone"]);
  expect(fault(planForm, { ...plan, link: "javascript:alert(1)" })).toEqual(["link"]);
  expect(fault(meetingForm, { intent: "minutes", seen: 1, text: "x".repeat(20_001) })).toEqual(["text"]);
  expect(fault(meetingForm, { intent: "attend", unnamed: -1 })).toEqual(["unnamed"]);
  expect(fault(meetingForm, { intent: "change", seen: 1, ...plan, from: "25:00" })).toContain("from");
});
