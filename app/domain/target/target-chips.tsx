/** How far a target has come, and how far the coalition stands behind it. */
import type { ReactElement } from "react";
import { Chip } from "~/components/chip";
import { CircleDashed, Hourglass, PenLine } from "~/components/icons";
import { m } from "~/content/messages";
import { isAgreed, pending, progressOf, standing, type Target } from "./target";
import { TargetStatus } from "./target-status";

export function TargetChips({ target }: { readonly target: Target }): ReactElement {
  const { status, byValue, decisive } = progressOf(target);
  return (
    <span className="flex flex-wrap gap-1.5">
      <TargetStatus status={status} byValue={byValue} />
      {decisive && !decisive.checked ? <Chip tone="wait" icon={Hourglass}>{m.target_unverified()}</Chip> : null}
      {isAgreed(standing(target)) ? null : <Chip tone="attention" icon={CircleDashed}>{m.target_proposed()}</Chip>}
      {pending(target) ? <Chip tone="attention" icon={PenLine}>{m.target_amendment_waiting()}</Chip> : null}
    </span>
  );
}
