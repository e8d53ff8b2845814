import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { overwriteGetLocale } from "~/content/messages/generated/runtime.js";
import { type Compared, findingOf } from "./finding";

afterEach(() => overwriteGetLocale(() => "en"));

type Marks = readonly [name: string, better: number, same: number, worse: number];
const of = (others: readonly Marks[], more: Partial<Compared> = {}): Compared => ({
  place: null, name: "Forest", all: 24, ours: 24, ...more,
  others: others.map(([name, better, same, worse]) => ({ name, tally: { better, same, worse } })),
});
const said = (others: readonly Marks[], more: Partial<Compared> = {}) => findingOf(of(others, more));

describe("in English", () => {
  test("who is ahead most often, and what is known of the rest", () => {
    expect(said([["Stonebridge", 1, 8, 2], ["Lakeside", 10, 4, 0]])).toBe("Lakeside does better than us on 10 of 24. On the other 14, the numbers cannot say.");
    expect(said([["Lakeside", 10, 4, 3]])).toBe("Lakeside does better than us on 10 of 24. It does worse on 3. On the other 11, the numbers cannot say.");
    expect(said([["Lakeside", 2, 0, 0]], { all: 2 })).toBe("Lakeside does better than us on 2 of 2.");
    expect(said([["Lakeside", 1, 1, 0]], { all: 2 })).toBe("Lakeside does better than us on 1 of 2. On the other one, the numbers cannot say.");
  });

  test("several that are ahead alike", () => {
    expect(said([["Harbor", 3, 0, 1], ["Mill", 1, 0, 9], ["Lakeside", 3, 2, 0]])).toBe("Harbor and Lakeside each do better than us on 3 of 24.");
    expect(said([["Harbor", 1, 0, 0], ["Mill", 1, 0, 9], ["Lakeside", 1, 2, 0]])).toBe("Harbor, Mill, and Lakeside each do better than us on 1 of 24.");
  });

  test("nobody ahead", () => {
    expect(said([["Mill", 0, 3, 4], ["Harbor", 0, 1, 0]])).toBe("Nobody here does better than us, as far as the numbers can say. Mill does worse on 4 of 24.");
    expect(said([["Mill", 0, 3, 4], ["Harbor", 0, 1, 4]])).toBe("Nobody here does better than us, as far as the numbers can say. Mill and Harbor each do worse on 4 of 24.");
    expect(said([["Mill", 0, 3, 0]])).toBe("Nobody here does better or worse than us, as far as the numbers can say.");
  });

  test("no interval at all, one place only, no figure of ours, no predictor", () => {
    expect(said([["Mill", 0, 0, 0], ["Harbor", 0, 0, 0]])).toBe("Who does better or worse than us here, the numbers cannot say.");
    expect(said([])).toBe("Forest stands alone here. Add a place to compare it with.");
    expect(said([["Mill", 0, 0, 0]], { ours: 0 })).toBe("Forest has no figure here to compare with.");
    expect(said([["Mill", 0, 0, 0]], { all: 0, ours: 0 })).toBe("Compare communities");
  });

  test("read against another place than ours, that one is named", () => {
    expect(said([["Lakeside", 10, 4, 0]], { place: "Harbor", name: "Harbor" })).toMatch(/^Lakeside does better than Harbor on 10 of 24\./);
    expect(said([["Mill", 0, 0, 0]], { place: "Harbor" })).toBe("Who does better or worse than Harbor here, the numbers cannot say.");
  });
});

test("in Spanish", () => {
  overwriteGetLocale(() => "es");
  expect(said([["Stonebridge", 1, 8, 2], ["Lakeside", 10, 4, 3]])).toBe("Lakeside está mejor que nosotros en 10 de 24. Está peor en 3. En los otros 11, los números no lo pueden decir.");
  expect(said([["Harbor", 3, 0, 1], ["Lakeside", 3, 2, 0]])).toBe("Harbor y Lakeside están mejor que nosotros en 3 de 24 cada uno.");
  expect(said([["Mill", 0, 3, 4]])).toBe("Nadie aquí está mejor que nosotros, hasta donde los números lo pueden decir. Mill está peor en 4 de 24.");
  expect(said([["Mill", 0, 3, 0]])).toBe("Nadie aquí está mejor ni peor que nosotros, hasta donde los números lo pueden decir.");
  expect(said([["Mill", 0, 0, 0]])).toBe("Quién está aquí mejor o peor que nosotros, los números no lo pueden decir.");
  expect(said([])).toBe("Forest está solo aquí. Agregue un lugar con el cual compararlo.");
  expect(said([["Mill", 0, 0, 0]], { ours: 0 })).toBe("Forest no tiene aquí ninguna cifra con la cual comparar.");
  expect(said([["Mill", 0, 0, 0]], { all: 0, ours: 0 })).toBe("Comparar comunidades");
});

test("whatever the marks, nobody is named who is behind another, and no number is said that is not one of theirs", () => {
  const marks = fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8));
  fc.assert(fc.property(fc.array(marks, { minLength: 1, maxLength: 5 }), (all) => {
    const others = all.map(([better, same, worse], at): Marks => [`Place${"ABCDE"[at] ?? ""}`, better, same, worse]);
    const words = said(others);
    const most = Math.max(...all.map(([better]) => better));
    const worst = Math.max(...all.map(([, , worse]) => worse));
    const expected = others.filter(([, better, , worse]) => (most > 0 ? better === most : worst > 0 && worse === worst)).map(([name]) => name);
    expect(others.map(([name]) => name).filter((name) => words.includes(name))).toEqual(expected);
    const said24 = /on (\d+) of 24/.exec(words)?.[1];
    expect(said24).toBe(most > 0 ? String(most) : worst > 0 ? String(worst) : undefined);
  }));
});
