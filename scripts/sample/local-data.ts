/** What Forest County counts itself: all numbers, schools and households are invented. The small groups are there on purpose:
 *  their counts are hidden wherever others could read them. */
export const attendance = {
  definition: {
    name: "Pupils who miss one school day in ten",
    definition: "Pupils in grades K to 8 who were absent, for whatever reason, on a tenth of the days they were enrolled, of all pupils enrolled for at least 90 days.",
    kind: "share",
    per: 1,
    direction: "lower",
    area: "Forest County public schools",
    place: "99001",
    predictor: "effective_public_education",
    frequency: "school_year",
    source: "Forest County Schools, attendance file (invented)",
    smallestShown: 11,
    runningTotal: false,
  },
  file: "attendance-2023-2025.csv",
  mapping: { period: 0, place: 1, groupType: 2, group: 3, numerator: 4, denominator: 5, scale: "hundred" },
  csv: csvOf(
    ["School year", "School", "Group type", "Group", "Absent", "Enrolled"],
    [
      ["2023-24", "", "", "", 868, 4133],
      ["2023-24", "Mill Road School", "", "", 241, 870],
      ["2023-24", "Eastside School", "", "", 362, 1204],
      ["2023-24", "Northfield School", "", "", 257, 1962],
      ["2023-24", "Ridge School", "", "", 8, 97],
      ["2023-24", "", "Language at home", "English", 701, 3480],
      ["2023-24", "", "Language at home", "Spanish", 158, 590],
      ["2023-24", "", "Language at home", "Other", 9, 63],
      ["2024-25", "", "", "", 790, 4088],
      ["2024-25", "Mill Road School", "", "", 205, 861],
      ["2024-25", "Eastside School", "", "", 331, 1187],
      ["2024-25", "Northfield School", "", "", 248, 1949],
      ["2024-25", "Ridge School", "", "", 6, 91],
      ["2024-25", "", "Language at home", "English", 640, 3431],
      ["2024-25", "", "Language at home", "Spanish", 143, 596],
      ["2024-25", "", "Language at home", "Other", 7, 61],
    ],
  ),
} as const;

export const hospitalBills = {
  definition: {
    name: "Hospital bills sent to collections",
    definition: "Bills sent to a collector, of all bills to patients, in a year. Before 2024 small bills were not counted.",
    kind: "share",
    per: 1,
    direction: "lower",
    area: "Forest General Hospital",
    place: "99001",
    predictor: "financial_security",
    frequency: "year",
    source: "Forest General Hospital, billing office (invented)",
    smallestShown: 11,
    runningTotal: false,
  },
  file: "hospital-bills.csv",
  mapping: { period: 0, numerator: 1, denominator: 2, scale: "hundred" },
  csv: csvOf(
    ["Year", "Bills to collections", "Total bills"],
    [
      [2022, 3610, 36420],
      [2023, 3398, 36902],
      [2024, 3266, 37015],
      [2025, 3120, 37143],
    ],
  ),
} as const;

function csvOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `${[header, ...rows].map((cells) => cells.join(",")).join("\n")}\n`;
}
