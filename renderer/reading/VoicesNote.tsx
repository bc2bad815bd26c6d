import { useTranslation } from 'react-i18next';
import { factsOf, type Language, languages } from '../../shared/text/languages.ts';
import { useVoices } from './useVoices.ts';
import { voiceFor } from './voices.ts';

/** Tells the facilitator in which languages this computer reads aloud, and why it does not in the others. */
export const VoicesNote = () => {
  const { t } = useTranslation();
  const voices = useVoices();
  const read = languages.filter((each) => voiceFor(voices, each));
  const silent = languages.filter((each) => !voiceFor(voices, each));
  if (read.length === 0) return <p className="soft small">{t('reading.voices.none')}</p>;
  return (
    <p className="soft small">
      {t('reading.voices.all', { languages: named(read) })}
      {silent.length > 0 && ` ${t('reading.voices.missing', { languages: named(silent) })}`}
    </p>
  );
};

const named = (list: readonly Language[]): string =>
  list.map((each) => `\u2068${factsOf[each].name}\u2069`).join(', ');
