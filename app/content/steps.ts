import type { Step, StepNumber, Worksheet } from "./steps/step";
import { step1 } from "./steps/step-1";
import { step2 } from "./steps/step-2";
import { step3 } from "./steps/step-3";
import { step4 } from "./steps/step-4";
import { step5 } from "./steps/step-5";
import { step6 } from "./steps/step-6";
import { step7 } from "./steps/step-7";
import { step8 } from "./steps/step-8";
import { step9 } from "./steps/step-9";
import { step10 } from "./steps/step-10";

export type { Criterion, Hand, Step, StepNumber, Task, Worksheet } from "./steps/step";

/** The ten steps in the order of the road. */
export const steps: readonly Step[] = [step1, step2, step3, step4, step5, step6, step7, step8, step9, step10];

/** The step with this number, or undefined for anything that is not one of 1 to 10 (an address typed by hand). */
export function stepOf(number: number): Step | undefined {
  return steps.find((step) => step.number === number);
}

/** Every worksheet of every step. */
export const worksheets: readonly Worksheet[] = steps.flatMap((step) => step.worksheets);

/** The worksheet with this short id ("7A") or key ("theory_of_change"), or undefined. */
export function worksheetOf(idOrKey: string): Worksheet | undefined {
  return worksheets.find((sheet) => sheet.id === idOrKey || sheet.key === idOrKey);
}

/** The number of the step a worksheet belongs to. */
export function stepNumberOf(sheet: Worksheet): StepNumber | undefined {
  return steps.find((step) => step.worksheets.includes(sheet))?.number;
}
