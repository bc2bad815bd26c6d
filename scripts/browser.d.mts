/** Where a program is on the PATH, or null. */
export const onPath: (name: string, env?: NodeJS.ProcessEnv) => string | null;

/** An installed browser of the Chromium family, or null. `POWER_CIRCLE_BROWSER` names one by hand. */
export const findBrowser: () => string | null;
