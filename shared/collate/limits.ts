/** The largest file that a bundle can be, in bytes: 40 questions with every quote full stay below. */
export const largestBundle = 512 * 1024;
