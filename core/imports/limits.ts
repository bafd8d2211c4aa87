/** A reference longer than this is a misread column; index keys stay small. */
export const maxReferenceLength = 120;
/** Names and addresses; longer cells are remarks that slipped into the column. */
export const maxTextLength = 400;
/** Rows looked at to find the headings: reports carry titles above the table, rarely more than a screen of them. */
export const headerSearchRows = 30;
/** Terms longer than ten years are a misread column. */
export const maxTermDays = 3_660;
