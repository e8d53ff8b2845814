import type { ReactElement } from "react";
import { TextLink } from "~/components/text-link";
import { m } from "~/content/messages";

type Props = { readonly file: string; readonly path: (as: "csv" | "json") => string };

/** The validation report of a file, for a spreadsheet and for other programs. */
export function ReportLinks({ file, path }: Props): ReactElement {
  const links = [
    { as: "csv", words: m.release_report_csv() },
    { as: "json", words: m.release_report_json() },
  ] as const;
  return (
    <p className="flex flex-wrap gap-x-4 text-label">
      {links.map(({ as, words }) => (
        <TextLink key={as} to={path(as)} reloadDocument aria-label={m.release_report_of({ what: words, file })} className="inline-flex min-h-11 items-center">{words}</TextLink>
      ))}
    </p>
  );
}
