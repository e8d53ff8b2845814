import fc from "fast-check";
import type { Line } from "./table-line";
import type { RowView } from "./row-view";

/** Up to 130 lines with an answer to `kind` (one of three or none) and a number or nothing in `size`. */
export const someLines = (): fc.Arbitrary<readonly Line[]> =>
  fc.array(fc.record({ kind: fc.constantFrom("", "a", "b", "c"), size: fc.option(fc.integer({ min: 0, max: 9 })), open: fc.boolean(), mine: fc.boolean() }), { maxLength: 130 }).map((rows) =>
    rows.map(({ kind, size, open, mine }, at) => ({
      ...{ id: `row-${at}`, at, open, mine },
      words: { kind: kind.toUpperCase(), size: size === null ? "" : String(size) },
      keys: { kind: kind === "" ? null : (kind.codePointAt(0) ?? null), size },
      values: { kind: kind === "" ? undefined : kind, size: size ?? undefined },
    })),
  );

/** A view of them. */
export const someView = (): fc.Arbitrary<RowView> =>
  fc.record({
    sort: fc.constantFrom(null, "kind", "size"),
    down: fc.boolean(),
    group: fc.constantFrom(null, "kind"),
    show: fc.constantFrom("all", "open", "mine"),
    filters: fc.constantFrom<RowView["filters"]>({}, { kind: "a" }, { kind: "-" }),
    words: fc.constantFrom("", "b", "7"),
    page: fc.option(fc.integer({ min: 1, max: 5 })),
    row: fc.option(fc.integer({ min: 0, max: 140 }).map((at) => `row-${at}`)),
  });
