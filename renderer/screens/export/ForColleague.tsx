import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../components/Confirm.tsx';
import { usePage } from '../../store/PageProvider.tsx';
import '../bundle/bundle.css';

/** The third, quiet way out: to a colleague who collates. It says who it is for before anything is shown. */
export const ForColleague = () => {
  const { t } = useTranslation();
  const goTo = usePage((state) => state.goTo);
  const [asking, setAsking] = useState(false);
  return (
    <div className="for-colleague">
      <button type="button" className="button button-plain" onClick={() => setAsking(true)}>
        {t('bundle.offer')}
      </button>
      <p className="soft small">{t('bundle.offerHint')}</p>
      {asking && (
        <Confirm
          title={t('bundle.step.title')}
          says={t('bundle.step.says')}
          yes={t('bundle.step.yes')}
          no={t('bundle.step.no')}
          onYes={() => goTo({ at: 'bundle' })}
          onNo={() => setAsking(false)}
        />
      )}
    </div>
  );
};
