import { m } from "~/content/messages";
import { listDesignOf } from "~/content/lists/list-designs";
import { fieldsOf } from "~/content/worksheet-fields";
import { cellWords } from "./cell-words";
import { questionAt } from "./question-place";
import type { Referents } from "./referents/referent";
import type { AnsweredRow } from "../worksheet";

/** What a row of a list is called: by the field that names the rows of its worksheet, else by its number, counted from 0. */
export function rowName(worksheet: string, { cells }: Pick<AnsweredRow, "cells">, referents: Referents, position: number): string {
  return namingWords(worksheet, { cells }, referents) || m.common_row_number({ number: position + 1 });
}

/** The words of the field that names a row; "" where nothing stands there. */
export function namingWords(worksheet: string, { cells }: Pick<AnsweredRow, "cells">, referents: Referents): string {
  const place = listDesignOf(worksheet)?.named ?? "";
  const field = fieldsOf(worksheet).find(({ key }) => key === place) ?? questionAt(worksheet, place);
  return field ? cellWords(field, cells, referents, place) : "";
}
