/** Lengths in letters, counts in pieces. Page and core keep to the same. */
export const guideLimits = {
  steps: 60,
  title: 120,
  say: 5000,
  contacts: 12,
  contact: 160,
  rules: 30,
  rule: 300,
  parkedThings: 60,
  parked: 500,
} as const;
