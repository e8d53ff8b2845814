import { type Changed, useBesideField } from "~/components/field/beside-field";
import { say } from "~/content/text";
import type { Field } from "~/content/worksheet-fields";
import { fieldMark } from "./field-mark";
import { partsOf } from "../question-parts";
import { isUnanswered } from "../unanswered";
import type { Referents } from "../referents/referent";
import type { Answered } from "../../worksheet";
import { DerivedValue } from "./derived-value";
import { SavedAnswer } from "./saved-answer";
import { helpOf, questionOf } from "./question";

export type SheetFieldsProps = {
  readonly fields: readonly Field[];
  /** What stands, by place: the key of a field, or of a part of it. */
  readonly cells: Readonly<Record<string, Answered>>;
  readonly item: string | null;
  /** What these questions are asked about, where a page asks the same ones again: the name of a row. */
  readonly about?: string | undefined;
  /** Put before every place: the key of the row where a sheet has rows that are always the same. */
  readonly prefix?: string;
  readonly referents: Referents;
  readonly readOnly: boolean;
  readonly answerPath: string;
  readonly owner: string;
};

/** The questions of a worksheet, or of one row of it, one under the other. Each saves itself. */
export function SheetFields({ fields, prefix = "", ...rest }: SheetFieldsProps) {
  const beside = useBesideField();
  return (
    <div className="flex flex-col gap-7">
      {fields.map((field) => {
        const place = `${prefix}${field.key}`;
        const isOpen = field.control !== "derived" && placesOf(field, place).some((one) => isUnanswered(rest.cells[one]));
        return (
          // An address can name a question; without scripts the browser finds it by its id.
          <div key={field.key} id={rest.item === null && prefix === "" ? fieldMark(field.key).slice(1) : undefined} data-field={field.key} data-open={isOpen || undefined} data-needed={field.required || undefined} className="scroll-mt-6">
            <Question field={field} place={place} {...rest} />
            {beside({ item: rest.item, field: place, label: [...(rest.about === undefined ? [] : [rest.about]), say(field.label)].join(", "), changed: lastChange(placesOf(field, place), rest.cells) })}
          </div>
        );
      })}
    </div>
  );
}

function placesOf(field: Field, place: string): readonly string[] {
  return partsOf(field)?.map((part) => `${place}.${part.key}`) ?? [place];
}

/** The newest of what was written at some places; what each person answers for themselves has no moment. */
function lastChange(places: readonly string[], cells: SheetFieldsProps["cells"]): Changed | undefined {
  const written = places.flatMap((place) => cells[place] ?? []).filter(({ at, version }) => at !== "" && version > 0);
  return written.reduce<Changed | undefined>((last, { by, at }) => (last && last.at >= at ? last : { by, at }), undefined);
}

type QuestionProps = Omit<SheetFieldsProps, "fields" | "prefix"> & { readonly field: Field; readonly place: string };

function Question({ field, place, cells, about, ...rest }: QuestionProps) {
  if (field.control === "derived") return <DerivedValue field={field} value={cells[place]?.value} />;
  const parts = partsOf(field);
  if (!parts) return <SavedAnswer field={field} place={place} about={about} answered={cells[place]} {...rest} />;
  const help = helpOf(field);
  const within = [...(about === undefined ? [] : [about]), say(field.label)].join(", ");
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 rounded-control border border-line p-4">
      <legend className="px-1 text-label font-semibold">{questionOf(field)}</legend>
      {help ? <p className="text-small text-ink-2">{help}</p> : null}
      {field.example ? <p className="text-small text-ink-2">{say(field.example)}</p> : null}
      {parts.map((part) => (
        <SavedAnswer key={part.key} field={part} place={`${place}.${part.key}`} about={within} answered={cells[`${place}.${part.key}`]} {...rest} />
      ))}
    </fieldset>
  );
}
