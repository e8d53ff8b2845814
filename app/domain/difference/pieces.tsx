import { m } from "~/content/messages";
import type { Piece } from "./word-changes";

/** A text with what is gone struck and what is new underlined; `aloud`: said to those who do not see it. */
export function Pieces({ pieces, aloud = false }: { readonly pieces: readonly Piece[]; readonly aloud?: boolean }) {
  return (
    <span className="wrap-anywhere whitespace-pre-line">
      {pieces.map(({ kind, text }, at) => {
        if (kind === "same") return text;
        const Mark = kind === "gone" ? "del" : "ins";
        return (
          <Mark key={at} className={kind === "gone" ? "piece-gone" : "piece-new"}>
            {aloud ? <span className="sr-only">{kind === "gone" ? m.approval_was() : m.approval_is()} </span> : null}
            {text}
          </Mark>
        );
      })}
    </span>
  );
}
