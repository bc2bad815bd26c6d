import { EasyPicture } from './EasyPicture.tsx';
import type { EasySign } from './easySigns.ts';
import { useReading } from './InTheirReading.tsx';

/** In Easy Read, a picture before the words of something that can be pressed. */
export const EasyCue = ({ sign }: { readonly sign: EasySign }) =>
  useReading().easyRead ? <EasyPicture sign={sign} /> : null;
