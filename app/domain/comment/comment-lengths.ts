/** How much may be said; apart from the form, so that a page need not bring its rules along. In letters, and in pieces. */
export const commentLength = 2000;
export const commentsOnThread = 100;
export const threadsOnThing = 300;
/** Within an hour: by one person, and in one coalition. */
export const commentsAnHour = { person: 60, coalition: 600 } as const;
