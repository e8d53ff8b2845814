import { type Frequency } from "~/content/period";
import { m } from "~/content/messages";
import type { Fault } from "./reading";
import type { TableProblem } from "../sheet/sheet";

/** Why a file cannot be read at all: what happened, what is safe, what to do. */
export function tableProblemWords(problem: TableProblem): string {
  switch (problem.is) {
    case "empty": return m.local_table_empty();
    case "web-page": return m.local_table_web_page();
    case "not-text": return m.local_table_not_text();
    case "no-rows": return m.local_table_no_rows();
    case "one-column": return m.local_table_one_column();
    case "old-workbook": return m.local_table_old_workbook();
    case "broken-workbook": return m.local_table_broken_workbook();
    case "large-workbook": return m.local_table_large_workbook();
    case "busy": return m.local_table_busy();
    case "quote": return m.local_table_quote({ line: problem.line });
    case "too-many": return m.local_table_too_many({ most: problem.most });
  }
}

/** Where a fault is: "Line 4, column Percent". */
export function faultPlace({ line, column }: Fault): string {
  return column === "" ? m.local_fault_line({ line }) : m.local_fault_cell({ line, column });
}

/** What is wrong there and what was expected. */
export function faultWords({ code, found, expected = "" }: Fault): string {
  switch (code) {
    case "period": return m.local_fault_period({ found, example: periodExample(expected) });
    case "text": return m.local_fault_text({ most: expected });
    case "group": return m.local_fault_group({ found, group: expected });
    case "number": return /\d[.,]\d/.test(found) ? m.local_fault_decimals({ found, decimals: expected }) : m.local_fault_number({ found });
    case "negative": return m.local_fault_negative({ found });
    case "whole": return m.local_fault_whole({ found });
    case "share": return m.local_fault_share({ found });
    case "parts": return m.local_fault_parts({ found, expected });
    case "ratio": return m.local_fault_ratio({ found, expected });
    case "bounds": return m.local_fault_bounds({ found, expected });
    case "no-counts": return m.local_fault_no_counts();
    case "twice": return m.local_fault_twice({ line: expected });
    case "cells": return m.local_fault_cells({ found, expected });
    case "there-already": return m.local_fault_there_already();
  }
}

const examples: Readonly<Record<Frequency, string>> = { year: "2024", school_year: "2023-24", quarter: "2024 Q1", month: "2024-03", once: "2024" };

function periodExample(frequency: string): string {
  return Object.entries(examples).find(([key]) => key === frequency)?.[1] ?? "2024";
}
