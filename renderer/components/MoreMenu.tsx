import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

export type MenuChoice = { readonly id: string; readonly label: string; readonly onChoose: () => void };

type Props = {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  /** The button shows its label instead of three dots. */
  readonly inWords?: boolean;
};

/**
 * Three dots that open a short list of rarer things to do. It opens when the button is let go: MenuTrigger opens it
 * when the mouse goes down, and where there is no room beside the button the list then lay under the mouse, so that
 * letting go chose "Remove everything".
 */
export const MoreMenu = ({ label, choices, inWords = false }: Props) => {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  return (
    <>
      <Button
        ref={trigger}
        className={inWords ? 'button' : 'button button-icon'}
        {...(inWords ? {} : { 'aria-label': label })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={open}
        onKeyDown={(event) => (event.key === 'ArrowDown' ? open() : event.continuePropagation())}
      >
        {inWords ? (
          label
        ) : (
          <svg width="1.375rem" height="0.375rem" viewBox="0 0 22 6" aria-hidden="true">
            <circle cx="3" cy="3" r="2.5" fill="currentColor" />
            <circle cx="11" cy="3" r="2.5" fill="currentColor" />
            <circle cx="19" cy="3" r="2.5" fill="currentColor" />
          </svg>
        )}
      </Button>
      <Popover
        className="menu"
        placement="bottom end"
        triggerRef={trigger}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <Menu aria-label={label} autoFocus="first" onClose={() => setOpen(false)}>
          {choices.map(({ id, label: text, onChoose }) => (
            <MenuItem key={id} id={id} className="menu-item" onAction={onChoose}>
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
};
