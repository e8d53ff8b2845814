import { type FormMetadata, getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { ErrorSummary } from "./error-summary";

type FormFrameProps<Shape extends Record<string, unknown>> = {
  /** From `useSchemaForm`. */
  readonly form: FormMetadata<Shape>;
  readonly action?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A form that posts, keeps what was typed, and gathers its errors at the top. */
export function FormFrame<Shape extends Record<string, unknown>>({ form, action, className = "flex flex-col gap-5", children }: FormFrameProps<Shape>) {
  return (
    <Form method="post" action={action} {...getFormProps(form)} className={className}>
      <ErrorSummary form={form} />
      {children}
    </Form>
  );
}
