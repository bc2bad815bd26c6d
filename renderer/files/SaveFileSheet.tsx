import { SaveSheet } from './SaveSheet.tsx';
import { useSaveFile, type WriteFile } from './useSaveFile.ts';

type SaveFileProps = {
  says: 'packs.shareSheet' | 'checklist.sheet';
  name: string;
  write: WriteFile;
  onClose: () => void;
};

/** Saves a file that nothing has to be asked for first. */
export const SaveFileSheet = ({ write, ...sheet }: SaveFileProps) => (
  <SaveSheet saving={useSaveFile(write)} {...sheet} />
);
