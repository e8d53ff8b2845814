/** What somebody types to find a place stands under this name in the address of the pages that compare. */
export const findName = "find";
