import { type EasySign, easySigns } from './easySigns.ts';

/** A simple picture beside an idea, for those who read pictures first. The words say the same, so readers skip it. */
export const EasyPicture = ({ sign }: { readonly sign: EasySign }) => (
  <svg viewBox="0 0 64 64" aria-hidden="true" className="easy-picture" data-sign={sign}>
    {easySigns[sign].map(({ d, is }) => (
      <path key={d} d={d} className={`easy-${is}`} />
    ))}
  </svg>
);
