/** Years of the one-year survey (2020 was not collected) and of the five-year one, as in the released files. */
export const yearlySurvey: readonly number[] = [2014, 2015, 2016, 2017, 2018, 2019, 2021, 2022, 2023];
export const fiveYearSurvey: readonly number[] = [2014, 2016, 2018, 2021, 2023];

/** Every year from `first` to `last`. */
export function everyYear(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
