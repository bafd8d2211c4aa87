/** Texts of one request: a page of a transcript. */
export const mostTexts = 200;
/** A long letter has four pages, some 8,000 characters; a transcript is sent utterance by utterance. */
export const longestText = 20_000;
/** A line of a file for the command line may hold a whole transcript; longer is a file without line ends. */
export const longestLine = 4_000_000;
