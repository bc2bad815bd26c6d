import { useTranslation } from 'react-i18next';

/** The code of a bundle, large, to be read out over the phone. */
export const CodeToRead = ({ code, hint }: { code: string; hint: string }) => {
  const { t } = useTranslation();
  return (
    <section className="code-to-read">
      <h2>{t('bundle.code')}</h2>
      <p className="code-to-read-digits">{code}</p>
      <p className="soft">{hint}</p>
    </section>
  );
};
