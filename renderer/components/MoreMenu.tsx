import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

export type MenuChoice = { readonly id: string; readonly label: string; readonly onChoose: () => void };

/** Three dots that open a short list of rarer things to do. */
export const MoreMenu = ({ label, choices }: { label: string; choices: readonly MenuChoice[] }) => (
  <MenuTrigger>
    <Button className="button button-icon" aria-label={label}>
      <svg width="22" height="6" aria-hidden="true">
        <circle cx="3" cy="3" r="2.5" fill="currentColor" />
        <circle cx="11" cy="3" r="2.5" fill="currentColor" />
        <circle cx="19" cy="3" r="2.5" fill="currentColor" />
      </svg>
    </Button>
    <Popover className="menu" placement="bottom end">
      <Menu aria-label={label}>
        {choices.map(({ id, label: text, onChoose }) => (
          <MenuItem key={id} id={id} className="menu-item" onAction={onChoose}>
            {text}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
