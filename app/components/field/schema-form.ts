import { type DefaultValue, type FieldMetadata, type SubmissionResult, useForm } from "@conform-to/react";
import { getZodConstraint, parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

type SchemaFormOptions<Value> = {
  /** Needed when a page has several forms. */
  readonly id?: string;
  /** What the action answered (`useActionData`): its field errors and what was typed come back. */
  readonly lastResult?: SubmissionResult<string[]> | null;
  readonly defaultValue?: DefaultValue<Value>;
};

/** A form judged by the same schema in the browser as on the server. Returns the form and one entry per field. */
export function useSchemaForm<Schema extends z.ZodObject>(schema: Schema, { id, lastResult, defaultValue }: SchemaFormOptions<z.input<Schema>> = {}) {
  return useForm<z.input<Schema>, z.output<Schema>>({
    id,
    lastResult,
    defaultValue,
    constraint: getZodConstraint(schema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
    // Not when a field is left: an error that appears while the button is being pressed moves it away, and the press is lost.
    shouldValidate: "onSubmit",
    shouldRevalidate: "onInput",
  });
}

/** What a text, number, area or select field takes from its form: `<TextField {...bind(fields.email)} label="E-mail" />`. */
export function bind(field: FieldMetadata<unknown>) {
  const { id, name, defaultValue, errors, required, minLength, maxLength, min, max, step, pattern } = field;
  return { id, name: String(name), defaultValue, errors, required, minLength, maxLength, min, max, step, pattern };
}
