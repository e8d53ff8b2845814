import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { About } from "./about";
import { classes } from "./class-names";
import type { Icon } from "./icon";
import { ChevronDown } from "./icons";

type DisclosureProps = {
  /** The words on the button; drawn unless `icon` alone is asked for. */
  readonly label: string;
  /** What it is about, where a page has several with the same words. */
  readonly about?: string | undefined;
  readonly icon?: Icon;
  readonly iconOnly?: boolean;
  /** On which side of the button the panel is aligned. */
  readonly align?: "start" | "end";
  readonly children: ReactNode;
};

/** A button that shows a small panel of links and forms under it. Closes by Escape and when the focus leaves it. */
export function Disclosure({ label, about, icon: Icon, iconOnly = false, align = "end", children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  function closeByKey(event: KeyboardEvent) {
    if (event.key !== "Escape" || !open) return;
    setOpen(false);
    button.current?.focus();
  }
  function closeOnLeave(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }
  return (
    <div className="relative min-w-0" onKeyDown={closeByKey} onBlur={closeOnLeave}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={panelId}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
        onClick={() => setOpen(!open)}
        className="disclosure"
      >
        {Icon ? <Icon size={20} className="shrink-0" /> : null}
        {iconOnly ? null : (
          <span className="min-w-0 truncate">
            {label}
            <About subject={about} />
          </span>
        )}
        {iconOnly ? null : <ChevronDown size={16} className="shrink-0" />}
      </button>
      <div
        id={panelId}
        hidden={!open}
        // Pressing on the panel's own ground must not count as leaving it.
        tabIndex={-1}
        className={classes("panel", align === "end" ? "right-0" : "left-0")}
      >
        {open ? children : null}
      </div>
    </div>
  );
}

/** One line of a disclosure's panel: the same shape for links and for buttons. */
export const panelLineStyle = "flex min-h-11 w-full items-center gap-2.5 rounded-lg px-3 py-2 text-left text-label text-ink hover:bg-sunken aria-[current=true]:font-semibold aria-[current=true]:text-green-strong";
