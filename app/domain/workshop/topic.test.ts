import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { reachesSeat, sessionTopic, topicOf } from "./topic";

const seat = { sessionId: "s1", roomId: "r1" };

test("a seat hears of its session and its room, not of other rooms or what is for facilitators", () => {
  expect(reachesSeat(topicOf("s1", "everyone"), seat)).toBe(true);
  expect(reachesSeat(topicOf("s1", { room: "r1" }), seat)).toBe(true);
  expect(reachesSeat(topicOf("s1", { room: "r2" }), seat)).toBe(false);
  expect(reachesSeat(topicOf("s1", "facilitators"), seat)).toBe(false);
  expect(reachesSeat(topicOf("s2", "everyone"), seat)).toBe(false);
  expect(reachesSeat(null, seat)).toBe(true);
});

test("facilitators hear of everything in their session by the beginning of its topics", () => {
  expect(topicOf("s1", { room: "r1" }).startsWith(`${sessionTopic("s1")}.`)).toBe(true);
});

test("a topic fits what a notice may carry", () => {
  expect(topicOf(randomUUID(), { room: randomUUID() }).length).toBeLessThanOrEqual(80);
});
