/** How long the words of a meeting may be, in letters; apart from the form, so that a page need not bring its rules along. */
export const titleLength = 200;
export const minutesLength = 20_000;
