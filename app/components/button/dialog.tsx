import { type ReactNode, useEffect, useId, useRef } from "react";
import { m } from "~/content/messages";
import { classes } from "../class-names";
import { IconButton } from "./icon-button";
import { X } from "../icons";

type DialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** "center" for questions and forms; "bottom" for a sheet on the phone. */
  readonly place?: "center" | "bottom";
};

const places = {
  center: "m-auto w-[min(36rem,calc(100vw-2rem))] rounded-card",
  bottom: "mx-auto mt-auto mb-0 w-full max-w-full rounded-t-card",
} as const;

/** The browser's own modal dialog: it keeps the focus in, closes by Escape and gives the focus back. */
export function Dialog({ open, onClose, title, children, place = "center" }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className={classes("max-h-[min(90dvh,52rem)] border border-line bg-surface p-0 text-ink shadow-lifted backdrop:bg-veil", places[place])}
    >
      {open ? (
        <div className="flex flex-col gap-4 p-5 sm:p-6">
          <div className="flex items-start justify-between gap-3">
            <h2 id={titleId} className="pt-2 text-heading font-[650]">
              {title}
            </h2>
            <IconButton icon={X} label={m.common_close()} onClick={onClose} />
          </div>
          {children}
        </div>
      ) : null}
    </dialog>
  );
}
