import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpen, usePage } from '../../store/PageProvider.tsx';

/**
 * What was typed for the report itself, questions and names of piles, is in it as typed. What could tell who
 * somebody is gets told here; it stops nothing.
 */
export const TypedWords = () => {
  const { t } = useTranslation();
  const { session } = useOpen();
  const client = usePage((state) => state.client);
  const [found, setFound] = useState<readonly string[]>([]);
  const { plan, themes } = session;
  useEffect(() => {
    let wanted = true;
    const typed = new Set(
      [
        ...plan.questions.flatMap(({ topic, wording }) => [topic, wording]),
        ...themes.map(({ name }) => name),
      ].filter((text) => text.trim()),
    );
    const marked = async (text: string) => {
      const reply = await client.call('words.mark', { text });
      return reply.ok ? reply.value.map(({ start, end }) => text.slice(start, end)) : [];
    };
    void Promise.all([...typed].map(marked)).then((lists) => {
      if (wanted) setFound([...new Set(lists.flat())]);
    });
    return () => {
      wanted = false;
    };
  }, [client, plan, themes]);
  return (
    <div role="status" className="typed-words write-marked">
      {found.length > 0 && (
        <>
          <p>
            <strong>{t('quotes.typed')}</strong> {found.map((each) => `“${each}”`).join(', ')}
          </p>
          <p className="soft">{t('quotes.typedHint')}</p>
        </>
      )}
    </div>
  );
};
