/** Takes one line away; what it takes is in its name. */
export const RemoveButton = ({ label, onRemove }: { label: string; onRemove: () => void }) => (
  <button type="button" className="button button-icon" aria-label={label} title={label} onClick={onRemove}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  </button>
);
