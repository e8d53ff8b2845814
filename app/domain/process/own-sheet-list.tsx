import { Card, CardRow, CardRows } from "~/components/card";
import { LinkButton } from "~/components/button/link-button";
import { m } from "~/content/messages";
import type { OwnSheet, OwnSheets } from "./own-sheets";

type OwnSheetListProps = {
  readonly steps: OwnSheets;
  /** The pages of worksheets that have one of their own. */
  readonly pages: Readonly<Record<NonNullable<OwnSheet["page"]>, string>>;
  readonly sheetPath: (step: number, key: string) => string;
};

/** The worksheets that are for somebody, a card for each step. */
export function OwnSheetList({ steps, pages, sheetPath }: OwnSheetListProps) {
  return (
    <div className="flex max-w-4xl flex-col gap-5">
      {steps.map(({ number, title, sheets }) => (
        <Card key={number} title={`${number}. ${title}`}>
          <CardRows>
            {sheets.map((sheet) => (
              <SheetRow key={sheet.id} sheet={sheet} to={sheet.page ? pages[sheet.page] : sheetPath(number, sheet.key)} />
            ))}
          </CardRows>
        </Card>
      ))}
    </div>
  );
}

function SheetRow({ sheet: { id, title, note, writes, page }, to }: { readonly sheet: OwnSheet; readonly to: string }) {
  const act = page ? m.process_sheet_elsewhere() : writes ? m.process_sheet_write() : m.process_sheet_open();
  return (
    <CardRow end={<LinkButton to={to} aria-label={`${act}: ${title}`}>{act}</LinkButton>}>
      <h3 className="font-[650]">
        <span className="text-ink-2">{id}</span> {title}
      </h3>
      {note ? <p className="text-small text-ink-2">{note}</p> : null}
    </CardRow>
  );
}
