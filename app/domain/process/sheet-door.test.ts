import { describe, expect, test } from "vitest";
import { worksheets, worksheetOf } from "~/content/steps";
import { type Role, roles } from "../coalition/role";
import { ownSheets } from "./own-sheets";
import { doorOf, seesAll } from "./sheet-door";

function somebody(...held: Role[]) {
  return { accountId: "a", membershipId: "m", coalitionId: "c", coalitionSlug: "c", coalitionName: "C", communityId: "99001", roles: held, name: "Somebody", readOnly: false };
}

const letters = { write: "w", read: "r", closed: "-" } as const;

/** Who opens which worksheet, written down by hand from the lists of who fills and approves and from the permission matrix:
 *  lead exec core wg_lead wg data fac resident reviewer viewer; w writes, r reads, - closed. */
const table: Readonly<Record<string, string>> = {
  "1A": "wrwwwr-w-r", "1B": "wrwwwr-w-r", "1C": "wrw-------",
  "2A": "wrwwww-w-r", "2B": "wrwwww-w-r", "2C": "wrwwww-w-r", "2D": "wrwwww-w-r", "2E": "wrwwwr-w-r",
  "3A": "wrw-------", "3B": "www-------", "3C": "www-------",
  "4A": "wrw-------", "4B": "wrwwwr-w-r", "4C": "wrwwwr-w-r", "4D": "wrwwwr-w-r", "4E": "wrwwwr-w-r", "4F": "wrwwwrww-r", "4G": "wrwwwr-w-r", "4H": "wrw-------",
  "5A": "wrwwww-w-r", "5B": "wrwwww-w-r", "5C": "wrwwwr-w-r", "5D": "wrwwwr-w-r", "5E": "wrwwwr-w-r",
  "6A": "wrwwwr-w-r", "6B": "wrwwwr-w-r", "6C": "wrwwwrww-r", "6D": "wrwwwr-w-r", "6E": "wrwwwr-w-r", "6F": "wrwwwr-w-r", "6G": "wrwwwr-w-r", "6H": "wrwwwr-w-r",
  "7A": "wrwwwr-w-r", "7B": "wrwwwr-w-r", "7C": "wrwwwr-w-r", "7D": "wrwwww-w-r", "7E": "wrwwwr-w-r", "7F": "wrwwwr-w-r",
  "8A": "wrwwww-w-r", "8B": "wrwwwr-w-r", "8C": "wrwwwr-w-r", "8D": "wrwwwr-w-r", "8E": "wrw-------", "8F": "wwwwwr-w-r",
  "9A": "wrwwwr-w-r", "9B": "wrw----ww-", "9C": "www--w----", "9D": "wwwwwr-w-r", "9E": "www-------", "9F": "wrrrrr-r-r",
  "10A": "wrwwwr-w-r", "10B": "wrwwww-w-r", "10C": "wrwwwrww-r", "10D": "wrwwwr-w-r", "10E": "wwwwwr-w-r", "10F": "wwwwwwwwww", "10G": "wrwwwr-w-r", "10H": "www-------",
};

describe("58 worksheets, 10 roles", () => {
  test.each(worksheets.map((sheet) => [sheet.id, sheet] as const))("%s opens to whom it is for", (id, sheet) => {
    expect(roles.map((role) => letters[doorOf(somebody(role), sheet)]).join("")).toBe(table[id]);
  });

  test("the table has each of them once", () => {
    expect(Object.keys(table)).toEqual(worksheets.map(({ id }) => id));
    expect(worksheets).toHaveLength(58);
  });
});

test("whoever a worksheet names as filling or approving it writes in it", () => {
  for (const sheet of worksheets) {
    for (const role of roles) {
      const named = [...sheet.filledBy, ...sheet.approvedBy].some((hand) => hand === role) || sheet.filledBy.includes("members");
      if (named) expect(doorOf(somebody(role), sheet), `${sheet.id} ${role}`).toBe("write");
    }
  }
});

test("more roles never close a door, and in a worked example nobody writes", () => {
  for (const sheet of worksheets) {
    for (const [one, other] of roles.flatMap((first) => roles.map((second) => [first, second] as const))) {
      const strength = (...held: Role[]) => ["closed", "read", "write"].indexOf(doorOf(somebody(...held), sheet));
      expect(strength(one, other)).toBeGreaterThanOrEqual(Math.max(strength(one), strength(other)));
      expect(doorOf({ ...somebody(one, other), readOnly: true }, sheet)).not.toBe("write");
    }
  }
});

test("who may not read what is kept for the core team sees their own rows of it", () => {
  const comments = worksheetOf("9B") ?? expect.unreachable("9B");
  expect((["lead", "exec", "core"] as const).map((role) => seesAll(somebody(role), comments))).toEqual([true, true, true]);
  expect((["resident", "reviewer"] as const).map((role) => seesAll(somebody(role), comments))).toEqual([false, false]);
});

test("one's own worksheets are those that name one's role, and all of them open", () => {
  const own = (role: Role) => ownSheets(somebody(role)).flatMap(({ sheets }) => sheets.map(({ id }) => id));
  expect(own("fac")).toEqual(["4F", "6C", "10C", "10F"]);
  expect(own("reviewer")).toEqual(["9B", "10F"]);
  expect(own("viewer")).toEqual(["10F"]);
  expect(own("exec")).toEqual(["3B", "3C", "8F", "9C", "9D", "9E", "10E", "10F", "10H"]);
  for (const role of roles) for (const id of own(role)) expect(table[id]?.[roles.indexOf(role)], `${id} ${role}`).toBe("w");
});
