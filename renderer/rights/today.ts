/** The page's only look at the calendar; the core has the last word on what is due. UTC, as the journal has it. */
export const today = (): string => new Date().toISOString().slice(0, 10);
