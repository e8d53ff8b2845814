import { Link } from "@remix-run/react";
import type { ComponentProps } from "react";
import { classes } from "../class-names";

/** A link inside running text or a row. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return <Link {...rest} className={classes("text-link", className)} />;
}
