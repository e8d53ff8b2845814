import type { ComponentProps } from "react";
import { classes } from "~/components/class-names";
import { controlStyle } from "~/components/field/field";

type LineAreaProps = Omit<ComponentProps<"textarea">, "value" | "onChange" | "rows"> & { readonly value?: string; readonly onChange?: (text: string) => void };

/** A line of text that wraps where a field of one line would hide its end, on a phone above all. It holds no line breaks: Enter
 *  makes none, and pasted ones become spaces. Where the browser cannot let it grow, it scrolls. */
export function LineArea({ onChange, className, ...area }: LineAreaProps) {
  return (
    <textarea
      {...area}
      rows={1}
      onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && event.preventDefault()}
      onChange={(event) => onChange?.(event.currentTarget.value.replace(/\s*[\r\n]+\s*/g, " "))}
      className={classes(controlStyle, "field-sizing-content block resize-none leading-normal", className)}
    />
  );
}
