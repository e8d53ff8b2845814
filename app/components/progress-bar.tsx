import { m } from "~/content/messages";

type ProgressBarProps = {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** The words beside the bar; "3 of 8" unless told. */
  readonly words?: string;
};

/** How far something is, in a bar and in words. */
export function ProgressBar({ label, done, total, words = m.common_progress_of({ done, total }) }: ProgressBarProps) {
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  return (
    <div className="flex items-center gap-3 text-small text-ink-2">
      <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={total} aria-valuenow={done} aria-valuetext={words} className="h-2 min-w-16 flex-1 overflow-hidden rounded-full bg-line-2">
        <div className="h-full rounded-full bg-green" style={{ width: `${share * 100}%` }} />
      </div>
      <span className="tabular-nums">{words}</span>
    </div>
  );
}
