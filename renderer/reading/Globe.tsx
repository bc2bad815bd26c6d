/** Known everywhere as "languages", also to those who can't read the word. */
export const Globe = () => (
  <svg width="1.75rem" height="1.75rem" viewBox="0 0 28 28" aria-hidden="true" className="sign">
    <circle cx="14" cy="14" r="11" />
    <path d="M3 14h22M14 3c4 3 5.500 7 5.500 11s-1.500 8-5.500 11c-4-3-5.500-7-5.500-11S10 6 14 3" />
  </svg>
);
