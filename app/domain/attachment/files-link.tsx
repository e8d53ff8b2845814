import { createContext, useContext } from "react";
import { About } from "~/components/about";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";

/** The way to the files of something, with how many there are. */
export function FilesLink({ to, count, label, words }: { readonly to: string; readonly count: number; readonly label: string; /** What kind of files they are, where it is not said beside it. */ readonly words?: string }) {
  return (
    <TextLink to={to} data-print="never" className="inline-flex min-h-11 items-center text-small">
      {words === undefined ? m.file_count({ count }) : `${words}: ${m.file_count({ count })}`}
      <About subject={label} />
    </TextLink>
  );
}

/** The fields of a worksheet that ask for files. */
type SheetFiles = { readonly fields: readonly { readonly key: string; readonly label: string }[]; readonly counts: Readonly<Record<string, number>>; readonly to: (item: string | null, field: string) => string };

const Files = createContext<SheetFiles | null>(null);

export const SheetFilesProvider = Files.Provider;

/** Beside a row of a worksheet: its files, where the guide asks for some. */
export function FilesBeside({ item, label }: { readonly item: string | null; readonly label: string }) {
  const files = useContext(Files);
  return files === null ? null : files.fields.map(({ key, label: words }) => <FilesLink key={key} to={files.to(item, key)} count={files.counts[`${item ?? ""} ${key}`] ?? 0} label={label} words={words} />);
}
