/** Years for which values from one-year survey records are released; there are none for 2020. */
export const oneYearSurveyYears: readonly number[] = [2014, 2015, 2016, 2017, 2018, 2019, 2021, 2022, 2023];

/** Last years of the five-year spans for which values are released. */
export const fiveYearSurveyYears: readonly number[] = [2014, 2016, 2018, 2021, 2023];

/** Every year from the first to the last. */
export function yearsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
