/** The second part of the wizard: the file with the numbers. */
import type { SubmissionResult } from "@conform-to/react";
import type { ReactElement } from "react";
import { FormFrame } from "~/components/field/form-frame";
import { Notice } from "~/components/notice";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { largestFile, uploadForm } from "./local.form";

export default function FileForm({ lastResult }: { readonly lastResult?: SubmissionResult<string[]> | undefined }): ReactElement {
  const [form, fields] = useSchemaForm(uploadForm, { id: "file", lastResult });
  const { defaultValue: _never, ...file } = bind(fields.file);
  return (
    <FormFrame form={form} encType="multipart/form-data">
      <input type="hidden" name="intent" value="upload" />
      <Notice tone="attention">{m.local_file_persons()}</Notice>
      <TextField {...file} type="file" accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" label={m.local_field_file()} hint={m.local_field_file_hint({ most: largestFile / 1024 / 1024 })} />
      <div><SubmitButton>{m.local_file_go()}</SubmitButton></div>
    </FormFrame>
  );
}
