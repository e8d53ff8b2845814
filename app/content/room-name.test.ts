import { describe, expect, test } from "vitest";
import { roomName } from "./room-name";

describe("the name of a room", () => {
  test.each([
    ["Room 1", "Room 1", "Sala 1"],
    ["Sala 12", "Room 12", "Sala 12"],
    ["Grupo 2", "Room 2", "Sala 2"],
    ["Evening, Room 3", "Evening, Room 3", "Evening, Sala 3"],
  ])("%s, given by nobody, is said in the reader's language", (stored, en, es) => {
    expect([roomName(stored, "en"), roomName(stored, "es")]).toEqual([en, es]);
  });

  test.each(["Green table", "Quiet Room 2", "Room 2b", "Sala de lectura", "Evening, Green table", "Rooms 4"])("%s, given by a person, stays", (stored) => {
    expect([roomName(stored, "en"), roomName(stored, "es")]).toEqual([stored, stored]);
  });
});
