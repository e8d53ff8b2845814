import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { About } from "~/components/about";
import { SubmitButton } from "~/components/button/submit-button";
import { Card, CardRow, CardRows } from "~/components/card";
import { Checkbox } from "~/components/field/checkbox";
import { TextField } from "~/components/field/text-field";
import { Notice } from "~/components/notice";
import { foreign } from "~/components/own-words";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { isPicture, sizeWords, type Spot } from "./attachment";
import type { FilesPage } from "./attachment.server";

type FilesViewProps = { readonly page: FilesPage; readonly spot: Spot; readonly accept: string; readonly fileTo: (id: string, show?: boolean) => string; readonly lastResult: SubmissionResult<string[]> | null };

/** The files at one place, and a form for one more. */
export function FilesView({ page: { files, mayAdd, cautioned, mostMb }, spot, accept, fileTo, lastResult }: FilesViewProps) {
  const where = (
    <>
      {spot.item === null ? null : <input type="hidden" name="item" value={spot.item} />}
      {spot.field === "" ? null : <input type="hidden" name="field" value={spot.field} />}
    </>
  );
  const alt = lastResult?.initialValue?.["alt"];
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
      <Card title={m.file_list()}>
        {files.length === 0 ? <p className="text-ink-2">{m.file_none()}</p> : null}
        <CardRows>
          {files.map((file) => (
            <CardRow
              key={file.id}
              end={
                file.mayRemove ? (
                  <Form method="post" encType="multipart/form-data" data-print="never">
                    {where}
                    <input type="hidden" name="attachment" value={file.id} />
                    <SubmitButton kind="plain" name="intent" value="remove">{m.file_remove()}<About subject={file.name} /></SubmitButton>
                  </Form>
                ) : null
              }
            >
              <p><a href={fileTo(file.id)} className="text-link wrap-anywhere">{file.name}</a></p>
              <p className="text-small text-ink-2">{[sizeWords(file.size), file.by, dayWords(file.at), ...(file.restricted ? [m.file_restricted_mark()] : [])].join(" · ")}</p>
              {isPicture(file.type) ? <img src={fileTo(file.id, true)} alt={file.alt} lang={foreign(file.language)} loading="lazy" className="mt-2 max-h-48 max-w-full rounded-control border border-line" /> : null}
            </CardRow>
          ))}
        </CardRows>
      </Card>
      {mayAdd ? (
        <Card title={m.file_add()}>
          <Form method="post" encType="multipart/form-data" className="flex flex-col items-start gap-4" data-print="never">
            {(lastResult?.error?.[""] ?? []).map((message) => <Notice key={message} tone="bad" role="alert" title={message} />)}
            {where}
            <TextField type="file" name="file" label={m.file_choose()} hint={m.file_choose_hint({ most: mostMb })} accept={accept} errors={lastResult?.error?.["file"] ?? []} className="w-full" />
            <TextField name="alt" label={m.file_alt()} hint={m.file_alt_hint()} maxLength={500} errors={lastResult?.error?.["alt"] ?? []} defaultValue={typeof alt === "string" ? alt : ""} className="w-full" />
            <Checkbox name="restricted" label={m.file_restricted()} hint={m.file_restricted_hint()} defaultChecked={cautioned || lastResult?.initialValue?.["restricted"] === "on"} />
            <SubmitButton name="intent" value="add">{m.file_add_act()}</SubmitButton>
          </Form>
        </Card>
      ) : null}
    </div>
  );
}
