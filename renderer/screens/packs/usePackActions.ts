import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../shared/contract.ts';
import type { Pack } from '../../../shared/questions/question.ts';
import type { WriteFile } from '../../files/useSaveFile.ts';
import { usePage } from '../../store/PageProvider.tsx';
import type { PacksFrom } from '../../store/screens.ts';

const ownId = (): string => `own-${crypto.randomUUID()}`;

/** What can be done with a set of questions from the list of them. A failure is told. */
export const usePackActions = (from: PacksFrom) => {
  const { t } = useTranslation();
  const client = usePage((state) => state.client);
  const tell = usePage((state) => state.tell);
  const goTo = usePage((state) => state.goTo);
  const edit = (pack: Pack) => goTo({ at: 'pack', from, pack, isKept: true });
  return {
    edit,
    make: () =>
      goTo({ at: 'pack', from, pack: { id: ownId(), name: '', about: '', questions: [] }, isKept: false }),
    /** The copy is kept before it is opened, so that it is there even if nothing is changed in it. */
    copy: async (pack: Pack) => {
      const copied = { ...pack, id: ownId(), name: t('packs.copyName', { name: pack.name }).slice(0, 80) };
      const reply = await client.call('pack.keep', { pack: copied as CallInput<'pack.keep'>['pack'] });
      if (reply.ok) edit(copied);
      else tell(reply.error.message);
    },
    write:
      (id: string): WriteFile =>
      (ticket, beside) =>
        client.call('pack.write', { id, ticket, beside }),
    remove: async (id: string) => {
      const reply = await client.call('pack.delete', { id });
      if (!reply.ok) tell(reply.error.message);
    },
  };
};
