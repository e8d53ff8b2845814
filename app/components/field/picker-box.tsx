import { useFetcher } from "@remix-run/react";
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox, ComboBoxStateContext } from "react-aria-components/ComboBox";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { m } from "~/content/messages";
import { controlStyle } from "./field";
import { ChevronDown, CircleAlert } from "../icons";
import type { PickerAnswer, PickerChoice, PickerFieldProps } from "./picker";

type PickerBoxProps = PickerFieldProps & {
  /** What was typed before this box was there. */
  readonly typed: string;
  readonly takeFocus: boolean;
};

/** The search box of a picker. The search runs on the server; only the newest answer is shown. */
export default function PickerBox({ label, hint, errors = [], id, name, searchPath, defaultChoice, onPick, required, typed, takeFocus }: PickerBoxProps) {
  const { choices, note, searching, search } = useChoices(searchPath, defaultChoice);
  const [around, place] = useAround();
  usePageInSight();
  return (
    <ComboBox
      ref={place}
      id={id}
      name={name}
      items={choices}
      defaultValue={defaultChoice?.value}
      defaultInputValue={typed}
      onInputChange={search}
      onChange={(key) => onPick?.(choices.find((choice) => choice.value === key) ?? null)}
      isInvalid={errors.length > 0}
      isRequired={required}
      validationBehavior="aria"
      allowsEmptyCollection
      className="flex min-w-0 flex-col gap-1.5"
    >
      <Label className="text-label font-semibold">{label}</Label>
      {hint ? (
        <Text slot="description" className="text-small text-ink-2">
          {hint}
        </Text>
      ) : null}
      <div className="relative">
        <SearchInput typed={takeFocus ? typed : null} onTakeOver={search} />
        <Button aria-label={m.common_pick_show()} className="absolute inset-y-0 right-0 grid w-11 place-items-center text-ink-2">
          <ChevronDown size={18} />
        </Button>
      </div>
      <FieldError className="flex items-start gap-1.5 text-small font-semibold text-clay">
        <CircleAlert size={16} className="mt-0.5 shrink-0" />
        {errors.join(" ")}
      </FieldError>
      <Popover UNSTABLE_portalContainer={around} className="max-h-80 w-(--trigger-width) overflow-auto rounded-control border border-line-2 bg-surface p-1 shadow-lifted">
        <ListBox<Item> renderEmptyState={() => <p className="px-3 py-2.5 text-label text-ink-2">{searching ? m.common_pick_searching() : (note ?? m.common_pick_none())}</p>}>
          {(choice) => <Found choice={choice} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Where the list of choices stands: in the page's own part, or in the dialog, that has the field. At the end of the body, where
 *  the library puts it, it is in no landmark and behind an open dialog. */
function useAround() {
  const [around, stand] = useState<Element | undefined>();
  const place = useCallback((box: HTMLElement | null) => stand(box?.closest("dialog, main") ?? undefined), []);
  return [around, place] as const;
}

/** While a list is open the library hides the rest of the page from screen readers, and with it fields that the Tab key goes on
 *  to. It leaves alone what bears this mark. */
const leftAlone = "data-live-announcer";

function usePageInSight(): void {
  useEffect(() => {
    const parts = [...document.body.children];
    for (const part of parts) part.setAttribute(leftAlone, "true");
    return () => parts.forEach((part) => part.removeAttribute(leftAlone));
  }, []);
}

/** Goes on where the plain field stopped: with its focus, behind what was typed, and with an answer to it. */
function SearchInput({ typed, onTakeOver }: { readonly typed: string | null; readonly onTakeOver: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const list = useContext(ComboBoxStateContext);
  const first = useRef({ typed, list, onTakeOver });
  useEffect(() => {
    const { typed: words, list: choices, onTakeOver: search } = first.current;
    if (words === null) return;
    input.current?.focus();
    input.current?.setSelectionRange(words.length, words.length);
    if (words === "") return;
    search(words);
    choices?.open(null, "input");
  }, []);
  return <Input ref={input} placeholder={m.common_pick_search()} className={`${controlStyle} pr-12`} />;
}

function Found({ choice }: { readonly choice: PickerChoice }) {
  return (
    <ListBoxItem id={choice.value} textValue={choice.label} className="cursor-pointer rounded-lg px-3 py-2.5 text-label outline-none data-focused:bg-green-tint data-selected:font-semibold">
      <Text slot="label">{choice.label}</Text>
      {choice.detail ? (
        <Text slot="description" className="block text-small text-ink-2">
          {choice.detail}
        </Text>
      ) : null}
    </ListBoxItem>
  );
}

/** The list tells its rows apart by `id`: without one, a new answer would change what a row stands for. */
type Item = PickerChoice & { readonly id: string };

/** The choices for what is typed. Putting a picked label back into the box is not a new question. */
function useChoices(searchPath: string, first: PickerChoice | undefined) {
  const fetcher = useFetcher<PickerAnswer>();
  const asked = useRef(first?.label ?? "");
  const answer = fetcher.data?.choices;
  const choices = useMemo<readonly Item[]>(() => (answer ?? (first ? [first] : [])).map((choice) => ({ ...choice, id: choice.value })), [answer, first]);
  function search(text: string) {
    const query = text.trim();
    if (query === asked.current || choices.some((choice) => choice.label === text)) return;
    asked.current = query;
    fetcher.load(`${searchPath}?${new URLSearchParams({ q: query })}`);
  }
  return { choices, note: fetcher.data?.note, search, searching: fetcher.state !== "idle" };
}
