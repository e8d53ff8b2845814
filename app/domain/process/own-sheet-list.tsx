import { Card, CardRow, CardRows } from "~/components/card";
import { LinkButton } from "~/components/button/link-button";
import { m } from "~/content/messages";
import type { OwnSheet, OwnSheets } from "./own-sheets";
import type { SheetStand } from "./sheet-paths";

type OwnSheetListProps = {
  readonly steps: OwnSheets;
  /** The pages of worksheets that have one of their own. */
  readonly pages: Readonly<Record<NonNullable<OwnSheet["page"]>, string>>;
  readonly sheetPath: (step: number, key: string) => string;
  /** Where a worksheet stands and what the reader does next with it; null where that is not told. */
  readonly standOf: (step: number, key: string) => SheetStand | null;
};

/** The worksheets that are for somebody, a card for each step. */
export function OwnSheetList({ steps, pages, sheetPath, standOf }: OwnSheetListProps) {
  return (
    <div className="flex max-w-4xl flex-col gap-5">
      {steps.map(({ number, title, sheets }) => (
        <Card key={number} title={`${number}. ${title}`}>
          <CardRows>
            {sheets.map((sheet) => (
              <SheetRow key={sheet.id} sheet={sheet} stand={sheet.page ? null : standOf(number, sheet.key)} to={sheet.page ? pages[sheet.page] : sheetPath(number, sheet.key)} />
            ))}
          </CardRows>
        </Card>
      ))}
    </div>
  );
}

function SheetRow({ sheet: { id, title, note, writes, page }, stand, to }: { readonly sheet: OwnSheet; readonly stand: SheetStand | null; readonly to: string }) {
  const act = page ? m.process_sheet_elsewhere() : (stand?.act ?? (writes ? m.process_sheet_write() : m.process_sheet_open()));
  return (
    <CardRow end={<LinkButton to={stand?.to ?? to} aria-label={`${act}: ${title}`}>{act}</LinkButton>}>
      <h3 className="font-[650]">
        <span className="text-ink-2">{id}</span> {title}
      </h3>
      {note ? <p className="text-small text-ink-2">{note}</p> : null}
      {stand?.mark}
    </CardRow>
  );
}
