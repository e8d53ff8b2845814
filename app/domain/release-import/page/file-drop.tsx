import type { ChangeEvent, ReactElement } from "react";
import { classes } from "~/components/class-names";
import { Field } from "~/components/field/field";
import { fileButton } from "~/components/field/file-button";
import { m } from "~/content/messages";

const dropStyle = classes("w-full min-h-24 rounded-control border-2 border-dashed border-edge bg-surface px-4 py-8 text-label text-ink-2", fileButton);

/** A field for files, large enough to drop them on: browsers take what is dropped on it by themselves. */
export function FileDrop({ mostMb }: { readonly mostMb: number }): ReactElement {
  return (
    <Field label={m.release_files()} hint={m.release_files_hint({ most: mostMb })}>
      {(control) => <input {...control} type="file" name="files" multiple accept=".csv,.gz,.zip,text/csv,application/zip,application/gzip" onChange={(event) => judge(event, mostMb)} className={dropStyle} />}
    </Field>
  );
}

/** Says at once what the server would say after a long transfer. */
function judge({ currentTarget }: ChangeEvent<HTMLInputElement>, mostMb: number): void {
  const bytes = [...(currentTarget.files ?? [])].reduce((sum, { size }) => sum + size, 0);
  currentTarget.setCustomValidity(bytes > mostMb * 2 ** 20 ? m.release_files_too_large({ most: mostMb }) : "");
  currentTarget.reportValidity();
}
