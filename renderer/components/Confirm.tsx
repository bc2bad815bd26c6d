import { Sheet } from './Sheet.tsx';

type ConfirmProps = {
  title: string;
  /** What is lost, or what happens, in one or two sentences. */
  says: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
};

/** Asks once before something that can't be taken back. The safe answer has the focus. */
export const Confirm = ({ title, says, yes, no, onYes, onNo }: ConfirmProps) => (
  <Sheet
    title={title}
    role="alertdialog"
    onClose={onNo}
    actions={
      <>
        <button type="button" className="button" onClick={onYes}>
          {yes}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: a press of Enter must not lose anything */}
        <button type="button" className="button button-go" autoFocus onClick={onNo}>
          {no}
        </button>
      </>
    }
  >
    <p>{says}</p>
  </Sheet>
);
