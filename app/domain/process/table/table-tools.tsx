import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { Details } from "~/components/details";
import { SelectField } from "~/components/field/select-field";
import { TextField } from "~/components/field/text-field";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { nothing, type RowView, viewAddress, viewName } from "./row-view";
import type { TablePage } from "./table-page";

/** Which rows of a table are seen, and how: three views in one press, and all else in a form that opens. Its state is the address, so
 *  a view can be sent to somebody. */
export function TableTools({ table }: { readonly table: TablePage }) {
  const { view, usual, counts } = table;
  const views = [
    { show: "all", words: m.table_all({ count: counts.all }) },
    { show: "open", words: m.table_to_fill({ count: counts.open }) },
    ...(counts.mine === null ? [] : [{ show: "mine", words: m.table_mine({ count: counts.mine }) } as const]),
  ] as const;
  return (
    <div data-print="never" className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <nav aria-label={m.table_views()}>
        <ul className="row-views">
          {views.map(({ show, words }) => (
            <li key={show}>
              <Link to={viewAddress({ ...view, show, page: null, row: null }, usual)} preventScrollReset aria-current={view.show === show ? "true" : undefined}>
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Details summary={m.table_arrange()} open={isArranged(view, usual)} className="min-w-0 open:basis-full" onPaper={false}>
        <Arrange table={table} />
      </Details>
    </div>
  );
}

function isArranged({ words, filters, sort, group }: RowView, usual: string | null): boolean {
  return words !== "" || sort !== null || group !== usual || Object.keys(filters).length > 0;
}

/** Fields that say nothing are left out of the address when the view is read again. */
function Arrange({ table: { view, usual, filters, groups, named, columns } }: { readonly table: TablePage }) {
  const sorts = [named, ...columns].flatMap(({ field, head }) => [{ value: field, label: head }, { value: `-${field}`, label: m.table_backwards({ field: head }) }]);
  return (
    <Form method="get" preventScrollReset key={viewAddress({ ...view, row: null, page: null }, usual)} className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {view.show === "all" ? null : <input type="hidden" name={viewName.show} value={view.show} />}
      <TextField type="search" name={viewName.words} label={m.table_search()} defaultValue={view.words} maxLength={200} />
      {filters.map(({ field, label, choices }) => (
        <SelectField key={field} name={viewName.filter(field)} label={label} placeholder={m.table_any()} defaultValue={view.filters[field] ?? ""} choices={choices} />
      ))}
      {groups.length === 0 ? null : <SelectField name={viewName.group} label={m.table_group_by()} defaultValue={view.group ?? nothing} choices={[{ value: nothing, label: m.table_no_group() }, ...groups]} />}
      <SelectField name={viewName.sort} label={m.table_sort_by()} placeholder={m.table_own_order()} defaultValue={view.sort === null ? "" : view.down ? `-${view.sort}` : view.sort} choices={sorts} />
      <div className="flex flex-wrap items-center gap-3 sm:col-span-full">
        <Button>{m.table_show()}</Button>
        {isArranged(view, usual) || view.show !== "all" ? <TextLink to={viewAddress({ ...view, sort: null, down: false, group: usual, show: "all", filters: {}, words: "", page: null }, usual)} preventScrollReset>{m.table_everything()}</TextLink> : null}
      </div>
    </Form>
  );
}
