import { expect, test } from "vitest";
import { mostTold, ownPeople, type Seat, type Table, toldTo } from "./table";

const seat = (id: string, standing: Seat["standing"] = "shown", name = `Name ${id}`): Seat => ({ person: { id, name }, judge: () => standing, show: () => undefined, standing, shown: "" });
const table = (seats: readonly Seat[], elsewhere: Table["elsewhere"] = new Map()): Table => ({ coalition: "c", place: "plan", seats: new Set(seats), elsewhere, told: "[]" });

test("three names by the alphabet, then whether there are more; never one's own, each person once wherever they sit", () => {
  const me = seat("e");
  const all = table([me, seat("d"), seat("b"), seat("b"), seat("a")], new Map([["far", { people: [{ id: "c", name: "Name c" }, { id: "a", name: "Name a" }, { id: "e", name: "Name e" }], at: 0 }]]));
  expect(toldTo(me, all)).toEqual({ place: "plan", names: ["Name a", "Name b", "Name c"], others: true });
  all.seats.delete([...all.seats].find(({ person }) => person.id === "d") ?? me);
  expect(toldTo(me, all)).toMatchObject({ names: ["Name a", "Name b", "Name c"], others: false });
});

test("who only sees is told and not shown, who is out neither", () => {
  const all = table([seat("a"), seat("b", "sees"), seat("c", "out")]);
  expect([...all.seats].map((one) => toldTo(one, all).names)).toEqual([[], ["Name a"], []]);
  expect(ownPeople(all).map(({ id }) => id)).toEqual(["a"]);
});

test("what a process tells of one page fits a notice of PostgreSQL, however many are there and whatever they are called", () => {
  const crowd = Array.from({ length: 300 }, (_, at) => seat(`0198c7a0-0000-7000-8000-${String(at).padStart(12, "0")}`, "shown", "\u{1F332}".repeat(200)));
  const people = ownPeople(table(crowd));
  expect(people).toHaveLength(mostTold);
  expect(Buffer.byteLength(JSON.stringify({ by: crypto.randomUUID(), page: { coalition: crypto.randomUUID(), place: "worksheet:".padEnd(60, "x"), people } }))).toBeLessThan(7_900);
});
