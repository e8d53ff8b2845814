import type { IconNode } from "lucide";
import { classes } from "./class-names";
import { outlineOf } from "./icon-outline";

type IconProps = {
  readonly size: number;
  readonly strokeWidth?: number;
  readonly className?: string;
  /** What it says; left out where words beside it say the same, and then it is nothing to those who listen. */
  readonly label?: string;
};

/** A line drawing. */
export type Icon = (props: IconProps) => JSX.Element;

export function icon(node: IconNode): Icon {
  const outline = <path d={outlineOf(node)} />;
  return function DrawnIcon({ size, strokeWidth = 2, className, label }) {
    const spoken = label === undefined ? hidden : { role: "img", "aria-label": label };
    return (
      <svg {...spoken} className={classes("icon", className)} width={size} height={size} viewBox="0 0 24 24" strokeWidth={strokeWidth}>
        {outline}
      </svg>
    );
  };
}

const hidden = { "aria-hidden": true } as const;
