import { useFetcher } from "@remix-run/react";
import { ChevronDown, CircleAlert } from "lucide-react";
import { type ReactNode, useMemo, useRef } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { m } from "~/content/messages";
import { controlStyle } from "./field";

/** One thing to pick: what is stored, what is read, and a second line that tells like-named ones apart. */
export type PickerChoice = { readonly value: string; readonly label: string; readonly detail?: string };

/** What a route answers that a picker asks: at most a few dozen choices for `?q=`. */
export type PickerAnswer = { readonly choices: readonly PickerChoice[] };

type PickerFieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly errors?: readonly string[];
  readonly id?: string;
  /** The form receives the picked choice's `value`, or nothing. */
  readonly name?: string;
  /** The path of a route whose loader answers `PickerAnswer` for `?q=what was typed`. */
  readonly searchPath: string;
  /** What is picked already. Without it, `defaultValue` alone cannot be shown by name. */
  readonly defaultChoice?: PickerChoice;
  readonly onPick?: (choice: PickerChoice | null) => void;
  readonly required?: boolean;
};

/** One of very many, found by typing. The search runs on the server; only the newest answer is shown. */
export function PickerField({ label, hint, errors = [], id, name, searchPath, defaultChoice, onPick, required }: PickerFieldProps) {
  const { choices, searching, search } = useChoices(searchPath, defaultChoice);
  return (
    <ComboBox
      id={id}
      name={name}
      items={choices}
      defaultValue={defaultChoice?.value}
      defaultInputValue={defaultChoice?.label}
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
        <Input placeholder={m.common_pick_search()} className={`${controlStyle} pr-12`} />
        <Button aria-label={m.common_pick_show()} className="absolute inset-y-0 right-0 grid w-11 place-items-center text-ink-2">
          <ChevronDown aria-hidden size={18} />
        </Button>
      </div>
      <FieldError className="flex items-start gap-1.5 text-small font-semibold text-clay">
        <CircleAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
        {errors.join(" ")}
      </FieldError>
      <Popover className="max-h-80 w-(--trigger-width) overflow-auto rounded-control border border-line-2 bg-surface p-1 shadow-lifted">
        <ListBox<Item> renderEmptyState={() => <p className="px-3 py-2.5 text-label text-ink-2">{searching ? m.common_pick_searching() : m.common_pick_none()}</p>}>
          {(choice) => <Found choice={choice} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
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
  return { choices, search, searching: fetcher.state !== "idle" };
}
