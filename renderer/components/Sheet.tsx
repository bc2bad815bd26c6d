import type { ReactNode } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

type SheetProps = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  actions: ReactNode;
  /** `alertdialog` for questions that must be answered before something is lost. */
  role?: 'dialog' | 'alertdialog';
  /** For two columns side by side. */
  wide?: boolean;
};

/** A question on a sheet of paper, in the middle of the page. Escape closes it and changes nothing. */
export const Sheet = ({ title, onClose, children, actions, role = 'dialog', wide = false }: SheetProps) => (
  <ModalOverlay
    className="dialog-under"
    isOpen
    isDismissable={role === 'dialog'}
    onOpenChange={(isOpen) => !isOpen && onClose()}
  >
    <Modal className={wide ? 'dialog-sheet dialog-sheet-wide' : 'dialog-sheet'}>
      <Dialog className="dialog" role={role}>
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        {children}
        <div className="dialog-actions">{actions}</div>
      </Dialog>
    </Modal>
  </ModalOverlay>
);
