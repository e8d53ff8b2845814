import type { ReactElement } from "react";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";

type Props = {
  readonly file: string;
  readonly path: (as: "csv" | "json") => string;
  /** In a column that is headed "Report", the format says enough. */
  readonly short?: boolean;
};

/** The validation report of a file, for a spreadsheet and for other programs. */
export function ReportLinks({ file, path, short = false }: Props): ReactElement {
  const links = [
    { as: "csv", words: m.release_report_csv(), format: "CSV" },
    { as: "json", words: m.release_report_json(), format: "JSON" },
  ] as const;
  return (
    <p className={short ? "-my-2.5 flex gap-x-4" : "flex flex-wrap gap-x-4 text-label"}>
      {links.map(({ as, words, format }) => (
        <TextLink key={as} to={path(as)} reloadDocument aria-label={m.release_report_of({ what: words, file })} className="inline-flex min-h-11 min-w-11 items-center">{short ? format : words}</TextLink>
      ))}
    </p>
  );
}
