/** Fields in two columns. Those side by side share four rows (label, hint, control, errors), so that a hint or an error under one of
 *  them moves neither the labels nor the controls apart. */
export const fieldsBeside = {
  box: "-mb-5 grid gap-x-5 sm:grid-cols-2",
  field: "mb-5 sm:row-span-4 sm:grid sm:grid-rows-subgrid sm:content-start sm:gap-y-0 sm:[&>*+*]:mt-1.5 sm:[&>[id$=-hint]]:row-start-2 sm:[&>span]:row-start-3 sm:[&>ul]:row-start-4",
} as const;
