import { Link } from "@remix-run/react";
import { TextLink } from "~/components/button/text-link";
import { Card } from "~/components/card";
import { DataTable } from "~/components/data-table";
import { momentWords } from "~/content/format";
import { m } from "~/content/messages";
import type { AuditLine } from "./audit";
import type { AuditPage } from "./audit.server";
import { auditGroupWords } from "./audit-group-words";

type AuditViewProps = { readonly audit: AuditPage; readonly groups: readonly (keyof typeof auditGroupWords)[]; readonly to: (asked: { readonly group: string | null; readonly page: number }) => string };

const columns = [
  { key: "when", title: m.audit_when, cell: ({ at }: AuditLine) => <time dateTime={at} className="whitespace-nowrap">{momentWords(at)}</time> },
  { key: "who", title: m.audit_who, cell: ({ actor }: AuditLine) => actor, names: true },
  { key: "what", title: m.audit_what, cell: ({ what }: AuditLine) => what },
  { key: "about", title: m.audit_about, cell: ({ about }: AuditLine) => <span className="wrap-anywhere">{about}</span> },
  { key: "more", title: m.audit_more, cell: ({ more }: AuditLine) => <span className="wrap-anywhere">{more}</span> },
];

/** What was accounted for, line by line. */
export function AuditView({ audit: { lines, group, page, pages, total }, groups, to }: AuditViewProps) {
  const words = m.history_page({ page, pages });
  return (
    <Card>
      <nav aria-label={m.audit_groups()} data-print="never" className="mb-4 border-b border-line-2">
        <ul className="flex flex-wrap gap-1">
          {[null, ...groups].map((one) => (
            <li key={one ?? "all"}>
              <Link to={to({ group: one, page: 1 })} preventScrollReset aria-current={one === group ? "true" : undefined} className="-mb-px flex min-h-11 items-center border-b-3 border-transparent px-3 text-label font-semibold text-ink-2 hover:text-ink aria-[current=true]:border-green aria-[current=true]:text-green-strong">
                {one === null ? m.audit_group_all() : auditGroupWords[one]()}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {lines.length === 0 ? <p>{page === 1 ? m.audit_none() : m.history_page_empty()}</p> : <DataTable caption={m.audit_count({ count: total })} columns={columns.map((column) => ({ ...column, title: column.title() }))} rows={lines} rowKey={({ id }) => id} />}
      {pages > 1 || page > 1 ? (
        <nav aria-label={words} data-print="never" className="mt-3 flex flex-wrap items-center gap-x-4">
          <span className="text-ink-2">{words}</span>
          {page > 1 ? <TextLink to={to({ group, page: page - 1 })} rel="prev" className="inline-flex min-h-11 items-center">{m.history_newer()}</TextLink> : null}
          {page < pages ? <TextLink to={to({ group, page: page + 1 })} rel="next" className="inline-flex min-h-11 items-center">{m.history_older()}</TextLink> : null}
        </nav>
      ) : null}
    </Card>
  );
}
