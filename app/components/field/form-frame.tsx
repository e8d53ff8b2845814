import { type FormMetadata, getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { ErrorSummary } from "./error-summary";

type FormFrameProps<Shape extends Record<string, unknown>> = {
  /** From `useSchemaForm`. */
  readonly form: FormMetadata<Shape>;
  readonly action?: string;
  /** For forms that send a file. */
  readonly encType?: "multipart/form-data";
  readonly className?: string;
  readonly children: ReactNode;
};

/** A form that posts, keeps what was typed, and gathers its errors at the top. */
export function FormFrame<Shape extends Record<string, unknown>>({ form, action, encType, className = "flex flex-col gap-5", children }: FormFrameProps<Shape>) {
  return (
    <Form method="post" action={action} encType={encType} {...getFormProps(form)} className={className}>
      <ErrorSummary form={form} />
      {children}
    </Form>
  );
}
