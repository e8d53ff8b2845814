/** The most characters on one note; more is a second idea. */
export const noteLength = 280;
