import { useState } from "react";
import { Button } from "~/components/button/button";
import { copied } from "~/components/clipboard";
import { DialogButton } from "~/components/button/dialog-button";
import { Copy } from "~/components/drawn/rarer-icons";
import { Notice } from "~/components/notice";
import { TextArea } from "~/components/field/text-area";
import { numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import type { SetAside } from "./set-aside";
import { longestText } from "./text-limit";

type SetAsideNoticeProps = {
  readonly aside: SetAside;
  /** Puts in what there is room for; null for somebody who may no longer write. */
  readonly onFit: (() => void) | null;
  readonly onDrop: () => void;
};

/** Says at once that words did not get into the text, keeps them in sight, and offers what can be done with them. */
export function SetAsideNotice({ aside: { words, why }, onFit, onDrop }: SetAsideNoticeProps) {
  const [copy, setCopy] = useState<{ readonly of: string; readonly worked: boolean } | null>(null);
  const take = async () => setCopy({ of: words, worked: await copied(words) });
  const tooLong = why === "too-long";
  const figure = (count: number) => numberFormat(locale()).format(count);
  return (
    <Notice
      tone="attention"
      role="alert"
      title={tooLong ? m.theory_too_long() : m.theory_not_taken()}
      actions={
        <>
          <Button type="button" icon={Copy} onClick={() => void take()}>
            {m.theory_aside_copy()}
          </Button>
          {tooLong && onFit ? (
            <Button type="button" onClick={onFit}>
              {m.theory_aside_fit()}
            </Button>
          ) : null}
          <DialogButton kind="plain" label={m.theory_aside_drop()} title={m.theory_aside_drop_ask()}>
            {(close) => (
              <div className="flex flex-wrap gap-2">
                <Button type="button" kind="primary" onClick={onDrop}>
                  {m.theory_aside_drop()}
                </Button>
                <Button type="button" onClick={close}>
                  {m.common_cancel()}
                </Button>
              </div>
            )}
          </DialogButton>
        </>
      }
    >
      <p className="mb-3">{tooLong ? m.theory_too_long_safe({ most: figure(longestText), length: figure(words.length) }) : m.theory_not_taken_safe()}</p>
      <TextArea label={m.theory_aside_label()} value={words} readOnly rows={3} className="[&_textarea]:max-h-48" />
      <p role="status" className="mt-2 text-small">
        {copy?.of === words ? (copy.worked ? m.theory_aside_copied() : m.theory_aside_not_copied()) : ""}
      </p>
    </Notice>
  );
}
