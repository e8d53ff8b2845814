import { describe, expect, test } from "vitest";
import { worksheets } from "~/content/steps";
import { isTable } from "../worksheet";
import { fits } from "../worksheet/answer-shape";
import { matchColumns, pastePlaces } from "./paste-columns";
import { pasteCell } from "./paste-cell";
import { readPaste } from "./read-paste";

const places = pastePlaces("stakeholder_map");
const referents = { person: [{ value: "p1", label: "Ana Morales" }, { value: "p2", label: "Sam Lee" }, { value: "p3", label: "Sam Lee" }] };
const read = (text: string, columns: readonly string[] | null = null, headed = true) => readPaste(text, places, referents, columns && { columns, headed });

describe("rows out of a spreadsheet", () => {
  test("columns are known by their heads in both languages, by short ones, and whatever their accents and capitals", () => {
    expect(matchColumns([["INFLUENCIA", "Organization, group or person (needed)", "sector", "Fax"], ["3", "Bank", "Government", ""]], places)).toEqual({ heads: 1, columns: ["influence", "name", "sector", ""] });
  });

  test.each(worksheets.filter(({ key }) => isTable(key)))("$id finds all its own columns in both languages, and two lines of heads are no rows", ({ key }) => {
    const own = pastePlaces(key);
    const heads = [0, 1].map((language) => own.map(({ names }) => names[language] ?? ""));
    expect(own.length).toBeGreaterThan(1);
    expect(matchColumns(heads, own)).toEqual({ heads: 2, columns: own.map(({ place }) => place) });
  });

  test("each cell becomes what its question takes", () => {
    const { rows, faults } = read("Name of it\tSector\tInfluence\tSpeaks\tWho\tPillars\nBank\tgobierno\t4\tsí\tana morales\t\n\n", ["name", "sector", "influence", "lived_experience", "relationship_owner", "pillars"]);
    expect(faults).toEqual([]);
    expect(rows).toEqual([{ name: "Bank", sector: "government", influence: 4, lived_experience: true, relationship_owner: "p1" }]);
  });

  test("somebody says what is a heading and what is a row", () => {
    const columns = ["name", "sector"];
    expect(read("Who\tWhat\nBank\tnonprofit", columns, true).rows).toEqual([{ name: "Bank", sector: "nonprofit" }]);
    expect(read("Bank\tnonprofit", columns, false).rows).toEqual([{ name: "Bank", sector: "nonprofit" }]);
    expect(read("Sector\tgovernment", columns, false).rows).toEqual([{ name: "Sector", sector: "government" }]);
  });

  test("what cannot be read is said with its row and its words, and the rest of the row is read", () => {
    const { rows, faults } = read("Sector,Influence,Who has the relationship,Organization\nBank,nine,Sam Lee,First\nShop,9,Nobody,Second", ["sector", "influence", "relationship_owner", "name"]);
    expect(faults.map(({ row, words }) => [row, words])).toEqual([[1, "Bank"], [1, "nine"], [1, "Sam Lee"], [2, "Shop"], [2, "9"], [2, "Nobody"]]);
    expect(rows).toEqual([{ name: "First" }, { name: "Second" }]);
  });

  test("nothing is made of nothing, of too many rows, and of columns that nobody knows", () => {
    expect(read("").refused).toBe("empty");
    expect(read("Sector\n").refused).toBe("empty");
    expect(read("a\tb\n1\t2").refused).toBe("unmatched");
    expect(read(`Sector\n${"government\n".repeat(5_001)}`)).toMatchObject({ refused: "rows", rows: [] });
  });

  test("whatever a cell says, it becomes an answer that its question takes, or a fault in words", () => {
    for (const { key } of worksheets.filter((sheet) => isTable(sheet.key))) {
      for (const { field } of pastePlaces(key)) {
        for (const words of ["x", "7", "yes", "2027-02-30", "2/28/2027", "a; b", "€ 1.234,5", "x".repeat(25_000)]) {
          const made = pasteCell(field, words, {});
          if ("value" in made) expect(fits(field, made.value), `${key} ${field.key} ${words}`).toBe(true);
          else expect(made.fault).not.toBe("");
        }
      }
    }
  });
});
