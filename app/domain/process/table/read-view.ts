import { z } from "zod";
import type { ListDesign } from "~/content/lists/list-design";
import { nothing, type RowView, viewName } from "./row-view";

type Table = NonNullable<ListDesign["table"]>;

const show = z.enum(["all", "open", "mine"]).catch("all");
const row = z.uuid().nullable().catch(null);
const page = z.coerce.number().int().min(1).max(100_000).nullable().catch(null);
const words = z.string().trim().max(200).catch("");

/** What an address says of a table. What it says wrongly (a field that is not there, a page of letters) is as if it had not said it. */
export function readView(search: URLSearchParams, { columns, filters, groups, grouped }: Table, named: string): RowView {
  const sorted = /^(-?)([\w.]+)$/.exec(search.get(viewName.sort) ?? "");
  const sortable = [named, ...columns.map(({ field }) => field)];
  const sort = sortable.find((field) => field === sorted?.[2]) ?? null;
  const asked = search.get(viewName.group);
  const usual = (grouped && groups[0]) || null;
  return {
    sort,
    down: sort !== null && sorted?.[1] === "-",
    group: asked === null ? usual : (groups.find((field) => field === asked) ?? (asked === nothing || asked === "" ? null : usual)),
    show: show.parse(search.get(viewName.show)),
    filters: Object.fromEntries(filters.flatMap((field) => (search.get(viewName.filter(field)) ? [[field, (search.get(viewName.filter(field)) ?? "").slice(0, 200)]] : []))),
    words: words.parse(search.get(viewName.words) ?? ""),
    page: search.get(viewName.page) === null ? null : page.parse(search.get(viewName.page)),
    row: row.parse(search.get(viewName.row)),
  };
}

const moment = z.iso.datetime().nullable().catch(null);

/** The moment at which rows were pasted, where an address says so: they can be taken back by it. */
export function readPasted(search: URLSearchParams): string | null {
  return moment.parse(search.get("pasted"));
}
