import type { ReactNode } from "react";
import { About } from "./about";

type DetailsProps = {
  readonly summary: ReactNode;
  /** What it is about, where a page has several with the same words. */
  readonly about?: string;
  readonly open?: boolean;
  /** Called when a person has opened it, also before our script came. */
  readonly onOpen?: () => void;
  readonly className?: string;
  /** On paper everything to read is open; what is only there to do something is left out. */
  readonly onPaper?: boolean;
  readonly children: ReactNode;
};

/** Something more to read, shown when asked for: an example, an explanation. */
export function Details({ summary, about, open, onOpen, className, onPaper = true, children }: DetailsProps) {
  const tell = onOpen && ((details: HTMLDetailsElement | null) => details?.open && onOpen());
  return (
    <details ref={tell} open={open} onToggle={tell && ((event) => tell(event.currentTarget))} className={className} data-print={onPaper ? undefined : "never"}>
      <summary className="summary">
        <span>
          {summary}
          <About subject={about} />
        </span>
      </summary>
      <div className="pt-1">{children}</div>
    </details>
  );
}
