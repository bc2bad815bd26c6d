import { Contacts } from '../../agenda/guide/Contacts.tsx';
import '../../agenda/guide/guide.css';
import type { SetupSection } from './section.ts';

/** Local support, written down before anybody needs it. The summary reminds while nothing is there. */
export const whoCanHelp: SetupSection = {
  id: 'support',
  title: (t) => t('guide.hard.contacts'),
  summary: (t, { guide }) => guide.contacts.map(({ who }) => who).join(', ') || t('guide.hard.none'),
  Body: Contacts,
};
