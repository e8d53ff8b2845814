/** What stands where the name of somebody stood who has closed their account, in both languages: it is kept, not said anew. */
export const namelessName = "Former member · Exintegrante";
