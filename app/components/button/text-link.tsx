import { Link } from "@remix-run/react";
import type { ComponentProps } from "react";
import { classes } from "../class-names";

/** A link inside running text or a row. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return <Link {...rest} className={classes("font-medium text-green underline underline-offset-3 hover:text-green-strong", className)} />;
}
